namespace Diplomacy.Model;

/// <summary>
/// The thirteen ways in which one non-empty interval can lie to another: exactly one holds of any two.
/// </summary>
/// <remarks>
/// Intervals are half-open, so "meets" means that the end of one, exclusive, is the start of the other, inclusive.
/// Unbounded ends compare equal to each other and outside every instant. Source: J. F. Allen, <i>Maintaining Knowledge
/// about Temporal Intervals</i>, Communications of the ACM 26 (1983). The values run from wholly before to wholly
/// after, and the converse of value v is 12 - v: see <see cref="AllenRelationExtensions.Converse"/>.
/// </remarks>
public enum AllenRelation
{
    /// <summary>Ends before the other starts, with time between.</summary>
    Before = 0,

    /// <summary>Ends exactly where the other starts.</summary>
    Meets = 1,

    /// <summary>Starts first, and ends inside the other.</summary>
    Overlaps = 2,

    /// <summary>Starts with the other and ends inside it.</summary>
    Starts = 3,

    /// <summary>Starts first and ends with the other.</summary>
    FinishedBy = 4,

    /// <summary>Starts first and ends last: the other lies strictly inside.</summary>
    Contains = 5,

    /// <summary>Both bounds are the same.</summary>
    Equals = 6,

    /// <summary>Lies strictly inside the other.</summary>
    During = 7,

    /// <summary>Starts inside the other and ends with it.</summary>
    Finishes = 8,

    /// <summary>Starts with the other and ends after it.</summary>
    StartedBy = 9,

    /// <summary>Starts inside the other and ends after it.</summary>
    OverlappedBy = 10,

    /// <summary>Starts exactly where the other ends.</summary>
    MetBy = 11,

    /// <summary>Starts after the other ended, with time between.</summary>
    After = 12,
}
