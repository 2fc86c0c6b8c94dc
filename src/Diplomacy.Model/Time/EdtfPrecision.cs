namespace Diplomacy.Model;

/// <summary>The finest part of an EDTF date that has known digits.</summary>
public enum EdtfPrecision
{
    /// <summary>A year, or several where its last digits are unspecified: <c>2026</c>, <c>202X</c>.</summary>
    Year = 0,

    /// <summary>A season of a year: <c>2026-21</c>.</summary>
    Season = 1,

    /// <summary>A month: <c>2026-02</c>, <c>2026-02-XX</c>.</summary>
    Month = 2,

    /// <summary>A day: <c>2026-02-01</c>.</summary>
    Day = 3,

    /// <summary>A time of day: <c>2026-02-01T12:00:00Z</c>.</summary>
    Time = 4,
}
