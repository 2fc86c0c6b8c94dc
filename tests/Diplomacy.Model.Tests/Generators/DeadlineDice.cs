using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws deadlines of every kind.</summary>
internal sealed class DeadlineDice(Dice dice, TimeDice times, bool withDates)
{
    private static readonly LocalDate Date = new(2026, 1, 25);

    /// <summary>An instant, exact or within a few ticks.</summary>
    public MomentDeadline Plain(int from, int to) => new(times.Within(dice.Between(from, to), times.WidthAt(25, 2)));

    /// <summary>A limit of any kind that does not hang on when the undertaking takes effect.</summary>
    public Deadline Start() =>
        dice.Below(10) switch
        {
            < 4 => Offset(dice.Of(Anchor.Signature, Anchor.Announcement), OffsetDirection.After),
            4 => Offset(dice.Of(Anchor.Signature, Anchor.Event(Cast.Summit)), OffsetDirection.Before),
            5 when times.Afford(8) => Deadline.Upon(Cast.Summit),
            6 => Deadline.LatestOf(Plain(0, 3), Offset(Anchor.Signature, OffsetDirection.After)),
            7 when withDates => new DateDeadline(Date, Boundary.StartOfDay, Zones(2)),
            _ => Plain(0, 4),
        };

    /// <summary>An end of any kind.</summary>
    public Deadline End() =>
        dice.Below(14) switch
        {
            0 when times.Afford(8) => Deadline.Upon(dice.Of(Cast.Summit, Cast.Exchange)),
            1 when times.Afford(12) => Deadline.While(Cast.Talks),
            2 when times.Afford(8) => Offset(Anchor.Event(Cast.Summit), OffsetDirection.After),
            3 => Offset(Anchor.Notice, OffsetDirection.After),
            4 or 5 => Offset(Anchor.Effect, OffsetDirection.After),
            6 => Deadline.EarliestOf(Plain(4, 8), Offset(Anchor.Notice, OffsetDirection.After)),
            7 when times.Afford(8) => Deadline.EarliestOf(Deadline.Upon(Cast.Summit), Plain(5, 8)),
            8 when times.Afford(8) => Deadline.LatestOf(Deadline.Upon(Cast.Summit), Plain(3, 6)),
            9 or 10 when withDates => OnCalendar(),
            _ => Offset(dice.Of(Anchor.Signature, Anchor.Announcement), OffsetDirection.After),
        };

    /// <summary>An end that deliveries move.</summary>
    public PerDeliveryDeadline PerDelivery() =>
        new(Plain(3, 5), "hostages", dice.Between(1, 2), Hours(1, 2))
        {
            Cap = dice.Percent(75) || !times.Afford(8) ? Hours(2, 4) : null,
            Zones = dice.Percent(20) ? Zones(1) : [],
        };

    public Length Hours(int from, int to) => Length.FromHours(dice.Between(from, to));

    private OffsetDeadline Offset(Anchor anchor, OffsetDirection direction)
    {
        // Days reach beyond the line from a base that is bounded on one side only.
        var isDays = withDates && anchor == Anchor.Effect && dice.Percent(60);
        var length = isDays
            ? new Length(Period.FromDays(1), dice.Of(Elapsed.Unspecified, Elapsed.Exact, Elapsed.WallClock))
            : Hours(1, 3);
        var counting = isDays
            ? dice.Of(
                CountingRule.Unspecified,
                CountingRule.EventDayCounted,
                CountingRule.EventDayNotCounted,
                CountingRule.Regulation1182,
                CountingRule.FromInstant
            )
            : CountingRule.Unspecified;
        return new OffsetDeadline(direction, anchor, length) { Counting = counting, Zones = Zones(3) };
    }

    private Deadline OnCalendar() =>
        dice.Below(4) switch
        {
            0 => Deadline.At(new LocalDateTime(2026, 1, 25, dice.Between(3, 5), 0), Zones(2)) with
            {
                Fold = dice.Of(Fold.Unspecified, Fold.Earlier, Fold.Later),
                Key = dice.Percent(30) ? "second" : null,
            },
            1 => new PartialDateDeadline(EdtfDate.FromDate(Date), Boundary.EndOfDay, Zones(2)),
            2 => new DateDeadline(Date, Boundary.EndOfDay, Zones(2)),
            _ when times.Afford(2) => new DateDeadline(Date, Boundary.Unspecified, Zones(2)) { Key = "first" },
            _ => new DateDeadline(Date, Boundary.EndOfDay, Zones(1)),
        };

    private EquatableArray<string> Zones(int cost) =>
        cost > 1 && times.Afford(2) ? Cast.TwoZones : Cast.TwoZones.Take(1).ToEquatableArray();
}
