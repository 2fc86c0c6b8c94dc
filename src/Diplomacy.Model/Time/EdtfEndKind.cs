namespace Diplomacy.Model;

/// <summary>What stands at an end of an EDTF interval.</summary>
public enum EdtfEndKind
{
    /// <summary>A date.</summary>
    Date = 0,

    /// <summary>Nothing bounds it: <c>..</c>.</summary>
    Open = 1,

    /// <summary>It is bounded, and nobody knows where: a blank.</summary>
    Unknown = 2,
}
