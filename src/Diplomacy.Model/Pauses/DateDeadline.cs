using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>A limit given as a date: "until 1 February".</summary>
public sealed partial record DateDeadline : Deadline
{
    /// <summary>A date with its boundary and the zones it may be meant in.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public DateDeadline(LocalDate date, Boundary boundary, EquatableArray<string> zones)
    {
        Date = date;
        Boundary = boundary;
        Zones = zones;
    }

    /// <summary>The date as said, in the ISO calendar; the same day of another calendar is converted.</summary>
    public LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Which edge of the day is meant; an open question when unspecified.</summary>
    public Boundary Boundary { get; init; }

    /// <summary>The IANA ids of the zones it may be meant in; an open question when there are several.</summary>
    public EquatableArray<string> Zones
    {
        get;
        init => field = ZoneIds.Checked(value);
    }

    /// <summary>The same limit with the day itself in: its end, 24:00.</summary>
    public DateDeadline Inclusive() => this with { Boundary = Boundary.EndOfDay };

    /// <summary>The same limit with the day itself out: its start, 00:00.</summary>
    public DateDeadline Exclusive() => this with { Boundary = Boundary.StartOfDay };

    /// <summary>The same limit in these zones instead.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public DateDeadline In(params EquatableArray<string> zones) => this with { Zones = zones };

    private protected override string Text =>
        $"{LocalDatePattern.Iso.Format(Date)} ({BoundaryText}) in {string.Join(" or ", Zones)}";

    private string BoundaryText =>
        Boundary switch
        {
            Boundary.StartOfDay => "start of day",
            Boundary.EndOfDay => "end of day",
            _ => "boundary unsaid",
        };
}
