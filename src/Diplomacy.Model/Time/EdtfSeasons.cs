namespace Diplomacy.Model;

/// <summary>Which months an EDTF season has: the standard does not say, so the caller may.</summary>
public enum EdtfSeasons
{
    /// <summary>None in particular: a season has no bounds.</summary>
    Unresolved = 0,

    /// <summary>
    /// The meteorological seasons of the north: spring is March to May, winter December to February of the next year.
    /// </summary>
    Northern = 1,

    /// <summary>
    /// The meteorological seasons of the south: spring is September to November, summer December to February of the
    /// next year.
    /// </summary>
    Southern = 2,

    /// <summary>Quarters of the calendar year in the order of the codes: spring is January to March.</summary>
    CalendarQuarters = 3,
}
