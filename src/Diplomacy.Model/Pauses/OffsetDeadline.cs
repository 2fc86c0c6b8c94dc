using NodaTime;

namespace Diplomacy.Model;

/// <summary>A limit a length after or before something: "60 days after signature", "within 72 hours of the announcement".</summary>
/// <remarks>
/// <para>
/// Hours, minutes and seconds are exact time. A length of whole days or longer is counted as <see cref="Counting"/> says; where
/// that is not said, but <see cref="Length.Elapsed"/> is, it is counted from the instant. In whole days the last day is the
/// anchor's day moved by the length, or the day before that if the anchor's day is counted (before: the first day, or the day
/// after).
/// </para>
/// <para>
/// From the instant, years and months are moved on the calendar and the clock, weeks and days likewise or by 24 hours each, and
/// parts of a day are added last, exactly. A length of days and hours together is always counted so.
/// </para>
/// </remarks>
public sealed partial record OffsetDeadline : Deadline
{
    /// <summary>A length after or before an anchor, with everything else unsaid.</summary>
    /// <param name="direction">Whether it is later or earlier than the anchor.</param>
    /// <param name="anchor">What it is counted from.</param>
    /// <param name="length">How long.</param>
    public OffsetDeadline(OffsetDirection direction, Anchor anchor, Length length)
    {
        Direction = direction;
        Anchor = anchor;
        Length = length;
    }

    /// <summary>Whether it is later or earlier than the anchor.</summary>
    /// <exception cref="ArgumentException">It counts back by Regulation 1182/71, which does not.</exception>
    public OffsetDirection Direction
    {
        get;
        init
        {
            field = value;
            RequireRule(nameof(value));
        }
    }

    /// <summary>What it is counted from.</summary>
    public Anchor Anchor
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>How long, in any units.</summary>
    /// <exception cref="ArgumentException">Regulation 1182/71 does not count such a length.</exception>
    public Length Length
    {
        get;
        init
        {
            field = Guard.NotNull(value);
            RequireRule(nameof(value));
        }
    }

    /// <summary>
    /// The IANA ids of the zones whose calendar or clock it may be counted by, an open question when there are several. When
    /// empty nothing is known of the zone, and the bounds admit every zone of the time zone database.
    /// </summary>
    /// <exception cref="ArgumentException">A zone is given twice.</exception>
    public EquatableArray<string> Zones
    {
        get;
        init => field = value.IsEmpty ? value : ZoneIds.Checked(value);
    }

    /// <summary>How whole days, weeks, months or years are counted; an open question when unspecified.</summary>
    /// <exception cref="ArgumentException">
    /// Regulation 1182/71 counts neither back nor a length of several units, or of parts of hours.
    /// </exception>
    public CountingRule Counting
    {
        get;
        init
        {
            field = value;
            RequireRule(nameof(value));
        }
    }

    /// <summary>Which day is meant, where the month reached has no such day.</summary>
    public MonthEndRule MonthEnd { get; init; }

    /// <summary>Which instant is meant, where the zone's clocks skip or repeat the time reached.</summary>
    public Fold Fold { get; init; }

    /// <summary>The same limit counted in these zones instead.</summary>
    /// <exception cref="ArgumentException">A zone is given twice.</exception>
    public OffsetDeadline In(params EquatableArray<string> zones) => this with { Zones = zones };

    private protected override string Text =>
        string.Concat(
            $"{Length} {(Direction == OffsetDirection.After ? "after" : "before")} {Anchor}",
            CountingText,
            Zones.IsEmpty ? "" : $" in {string.Join(" or ", Zones)}"
        );

    private string CountingText =>
        Counting switch
        {
            CountingRule.FromInstant => " (from the instant)",
            CountingRule.EventDayCounted => " (event day counted)",
            CountingRule.EventDayNotCounted => " (event day not counted)",
            CountingRule.Regulation1182 => " (Regulation 1182/71)",
            _ => "",
        };

    private void RequireRule(string parameter)
    {
        if (
            Counting == CountingRule.Regulation1182
            && (Direction == OffsetDirection.Before || (Length is not null && !IsOneUnit(Length.Period)))
        )
        {
            throw new ArgumentException(
                "Regulation 1182/71 counts forward, in hours, days, weeks, months or years, one unit only: say another rule.",
                parameter
            );
        }
    }

    private static bool IsOneUnit(Period period)
    {
        long[] units = [period.Years, period.Months, period.Weeks, period.Days, period.Hours];
        long[] parts = [period.Minutes, period.Seconds, period.Milliseconds, period.Ticks, period.Nanoseconds];
        return units.Count(unit => unit != 0) == 1 && parts.All(part => part == 0);
    }
}
