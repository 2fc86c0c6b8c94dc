namespace Diplomacy.Model;

/// <summary>A limit given as part of a date, or as a date qualified: "until February", "until some day in February".</summary>
/// <remarks>
/// Exclusive is the first instant of the date's extent, inclusive its end, half-open: of <c>2026-02</c>, 1 February 00:00 and
/// 1 March 00:00. Where digits are unspecified (<c>2026-02-XX</c>) either is known only within bounds. Qualifiers are kept and
/// widen nothing; a season stays unknown.
/// </remarks>
public sealed partial record PartialDateDeadline : Deadline
{
    /// <summary>A partial date with its boundary and the zones it may be meant in.</summary>
    /// <exception cref="ArgumentException">The date has a time of day, or no zone is given, or one twice.</exception>
    public PartialDateDeadline(EdtfDate date, Boundary boundary, EquatableArray<string> zones)
    {
        Date = date;
        Boundary = boundary;
        Zones = zones;
    }

    /// <summary>The date as said, level 0 or 1, without a time of day.</summary>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public EdtfDate Date
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>Which edge of the date's extent is meant; an open question when unspecified.</summary>
    public Boundary Boundary { get; init; }

    /// <summary>The IANA ids of the zones it may be meant in; an open question when there are several.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public EquatableArray<string> Zones
    {
        get;
        init => field = ZoneIds.Checked(value);
    }

    /// <summary>The same limit with the whole date in: the end of its extent.</summary>
    public PartialDateDeadline Inclusive() => this with { Boundary = Boundary.EndOfDay };

    /// <summary>The same limit with the date out: the start of its extent.</summary>
    public PartialDateDeadline Exclusive() => this with { Boundary = Boundary.StartOfDay };

    /// <summary>The same limit in these zones instead.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public PartialDateDeadline In(params EquatableArray<string> zones) => this with { Zones = zones };

    private protected override string Text => $"{Date} ({BoundaryText}) in {string.Join(" or ", Zones)}";

    private string BoundaryText =>
        Boundary switch
        {
            Boundary.StartOfDay => "start",
            Boundary.EndOfDay => "end",
            _ => "boundary unsaid",
        };

    /// <summary>A date without a time of day.</summary>
    internal static EdtfDate Checked(EdtfDate value) =>
        value.HasTime
            ? throw new ArgumentException(
                $"{value} has a time of day: use {nameof(DateTimeDeadline)}, or {nameof(MomentDeadline)} if it has an offset.",
                nameof(value)
            )
            : value;
}
