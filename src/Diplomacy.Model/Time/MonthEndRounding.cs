namespace Diplomacy.Model;

/// <summary>Which day is one month after 31 January: the month counted to has no such day.</summary>
public enum MonthEndRounding
{
    /// <summary>The last day of that month.</summary>
    Down = 0,

    /// <summary>The first day of the month after.</summary>
    Up = 1,
}
