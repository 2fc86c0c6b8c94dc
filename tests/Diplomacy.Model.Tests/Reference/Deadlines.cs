using System.Globalization;
using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Deadlines of a strand's terms and acts, each at one instant of a world (docs/evaluation.md, 5).</summary>
internal sealed class Deadlines(World world, Strand strand)
{
    private readonly Dictionary<(string Path, bool IsEnd), long> _resolved = [];
    private readonly PauseId _pause = strand.Pause.Id;

    public Calendar Calendar { get; } = new(world.Times, strand.Pause.Id);

    /// <summary>Whether a deadline hangs on the window's start.</summary>
    public static bool HangsOnStart(Deadline? deadline) =>
        deadline switch
        {
            WhileDeadline => true,
            OffsetDeadline offset => offset.Anchor == Anchor.Effect,
            EarliestOfDeadline first => first.Deadlines.Any(HangsOnStart),
            LatestOfDeadline last => last.Deadlines.Any(HangsOnStart),
            PerDeliveryDeadline delivery => HangsOnStart(delivery.Base),
            _ => false,
        };

    /// <summary>The instant of a deadline; of an end, at or after the start.</summary>
    public long Resolve(Deadline deadline, string path, bool isEnd = false)
    {
        if (!_resolved.TryGetValue((path, isEnd), out var instant))
        {
            instant = Find(deadline, path, isEnd);
            _resolved.Add((path, isEnd), instant);
        }

        return instant;
    }

    private long Find(Deadline deadline, string path, bool isEnd)
    {
        var key = deadline.Key ?? path;
        return deadline switch
        {
            MomentDeadline moment => world.Times.Of(moment.Moment, path),
            DateDeadline date => Of(date, key),
            DateTimeDeadline time => Of(time, key),
            PartialDateDeadline date => world.Times.Of(
                Calendar
                    .ZoneOf(date.Zones, key)
                    .Id.MomentOf(date, IsEnd(date.Boundary, key) ? Boundary.EndOfDay : Boundary.StartOfDay),
                path
            ),
            UponDeadline upon => world.Events.InDeadline(upon.Occurrence),
            WhileDeadline state => world.States.FirstFailure(state.State, isEnd ? strand.Start : Line.Always),
            EarliestOfDeadline first => Parts(first.Deadlines, path, isEnd).Min(),
            LatestOfDeadline last => Parts(last.Deadlines, path, isEnd).Max(),
            OffsetDeadline offset => Of(offset, key),
            PerDeliveryDeadline delivery => Of(delivery, path, key, isEnd),
            _ => throw new NotSupportedException($"The reference knows no {deadline.GetType().Name}."),
        };
    }

    private List<long> Parts(EquatableArray<Deadline> deadlines, string path, bool isEnd) =>
        deadlines
            .Select((d, i) => Resolve(d, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"), isEnd))
            .ToList();

    private long Of(DateDeadline date, string key)
    {
        var zone = Calendar.ZoneOf(date.Zones, key);
        return Line.ToMicroseconds(zone.Id.StartOf(date.Date.PlusDays(IsEnd(date.Boundary, key) ? 1 : 0)));
    }

    private bool IsEnd(Boundary boundary, string key) =>
        boundary == Boundary.EndOfDay
        || (
            boundary == Boundary.Unspecified
            && world.Times.Is(_pause, QuestionKind.Boundary, key, QuestionKinds.Inclusive, QuestionKinds.Exclusive)
        );

    private long Of(DateTimeDeadline time, string key)
    {
        var readings = Calendar.ZoneOf(time.Zones, key).Id.Readings(time.Time);
        var isEarlier =
            readings.Count == 1
            || time.Fold == Fold.Earlier
            || (
                time.Fold == Fold.Unspecified
                && world.Times.Is(_pause, QuestionKind.Fold, key, QuestionKinds.Earlier, QuestionKinds.Later)
            );
        return Line.ToMicroseconds(isEarlier ? readings[0] : readings[^1]);
    }

    private long Of(OffsetDeadline offset, string key)
    {
        var from = InstantOf(offset.Anchor);
        var count = new Count(offset.Length.Period, offset.Direction == OffsetDirection.After ? 1 : -1, key)
        {
            Elapsed = offset.Length.Elapsed,
            Fold = offset.Fold,
            MonthEnd = offset.Counting == CountingRule.Regulation1182 ? MonthEndRule.Down : offset.MonthEnd,
            Zones = offset.Zones,
        };
        if (offset.Length.Period.HasTimeComponent)
        {
            return offset.Counting == CountingRule.Regulation1182
                ? Calendar.AfterHour(from, count)
                : Calendar.FromInstant(from, count);
        }

        return from == Line.Never
            ? from
            : RuleOf(offset, key) switch
            {
                CountingRule.EventDayCounted => Calendar.InDays(from, count, isCounted: true),
                CountingRule.EventDayNotCounted or CountingRule.Regulation1182 => Calendar.InDays(
                    from,
                    count,
                    isCounted: false
                ),
                _ => Calendar.FromInstant(from, count),
            };
    }

    private CountingRule RuleOf(OffsetDeadline offset, string key) =>
        offset.Counting != CountingRule.Unspecified ? offset.Counting
        : offset.Length.Elapsed != Elapsed.Unspecified ? CountingRule.FromInstant
        : world.Times.Answer(
            _pause,
            QuestionKind.Counting,
            key,
            QuestionKinds.FromInstant,
            QuestionKinds.EventDayCounted,
            QuestionKinds.EventDayNotCounted
        ) switch
        {
            QuestionKinds.EventDayCounted => CountingRule.EventDayCounted,
            QuestionKinds.EventDayNotCounted => CountingRule.EventDayNotCounted,
            _ => CountingRule.FromInstant,
        };

    private long InstantOf(Anchor anchor) =>
        anchor.Occurrence is { } occurrence ? world.Events.InDeadline(occurrence)
        : anchor == Anchor.Signature ? strand.Signed
        : anchor == Anchor.Announcement ? strand.Announced
        : anchor == Anchor.Notice ? strand.Noticed
        : strand.Effect;

    /// <summary>So much later for each full step delivered by the end so reached; after what is known it may be moved further.</summary>
    private long Of(PerDeliveryDeadline delivery, string path, string key, bool isEnd)
    {
        var start = Resolve(delivery.Base, $"{path}/base", isEnd);
        var cap = delivery.Cap is { } most ? Calendar.Plus(start, most, delivery.Zones, key) : Line.Never;
        var end = Math.Min(start, cap);
        for (var before = Line.Always; before != end && end != Line.Never; )
        {
            before = end;
            var steps = (int)(world.Events.Delivered(_pause, delivery.Unit, end) / delivery.UnitsPerStep);
            end = Math.Min(Math.Max(end, Later(start, delivery, steps, key)), cap);
        }

        return end > world.KnownAt && end < cap && end < world.Line.Last
            ? world.Times.Instant($"{path} delivered from {end}", end, cap)
            : end;
    }

    private long Later(long start, PerDeliveryDeadline delivery, int steps, string key)
    {
        var extra = delivery.Extra.Period;
        return steps == 0
            ? start
            : Calendar.Plus(
                start,
                new Length(
                    new PeriodBuilder
                    {
                        Months = steps * ((12 * extra.Years) + extra.Months),
                        Days = steps * (extra.Days + (7 * extra.Weeks)),
                        Hours = steps * extra.Hours,
                        Minutes = steps * extra.Minutes,
                        Seconds = steps * extra.Seconds,
                    }.Build(),
                    delivery.Extra.Elapsed
                ),
                delivery.Zones,
                key
            );
    }
}
