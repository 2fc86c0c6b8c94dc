using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>A limit given as a local date and time: "10:00 on 23 November".</summary>
public sealed partial record DateTimeDeadline : Deadline
{
    /// <summary>A local time with the zones it may be meant in.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice, or the time is finer than a microsecond.</exception>
    public DateTimeDeadline(LocalDateTime time, EquatableArray<string> zones)
    {
        Time = time;
        Zones = zones;
    }

    /// <summary>The local time as said, whole microseconds, in the ISO calendar; another calendar's is converted.</summary>
    /// <exception cref="ArgumentException">The time is finer than a microsecond.</exception>
    public LocalDateTime Time
    {
        get;
        init =>
            field =
                value.NanosecondOfSecond % 1_000 == 0
                    ? value.WithCalendar(CalendarSystem.Iso)
                    : throw new ArgumentException(
                        "The local time is finer than a microsecond; round it first.",
                        nameof(value)
                    );
    }

    /// <summary>The IANA ids of the zones it may be meant in; an open question when there are several.</summary>
    public EquatableArray<string> Zones
    {
        get;
        init => field = ZoneIds.Checked(value);
    }

    /// <summary>Which instant is meant where the zone's clocks skip or repeat this time.</summary>
    public Fold Fold { get; init; }

    private protected override string Text =>
        $"{LocalDateTimePattern.ExtendedIso.Format(Time)} in {string.Join(" or ", Zones)}";
}
