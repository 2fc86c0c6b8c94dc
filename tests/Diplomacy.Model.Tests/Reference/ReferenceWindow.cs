using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>The window of one world (docs/evaluation.md, 5).</summary>
internal readonly record struct ReferenceWindow(long Start, long End, bool IsStartSaid)
{
    public static ReferenceWindow In(WorldTimes times, Window? window, string path, long? latestAct)
    {
        long? start = window?.Start is { } s ? Resolve(times, s, $"{path}/start") : null;
        long? end = window?.End is { } e ? Resolve(times, e, $"{path}/end") : null;
        var length = window?.Length is { } l ? HoursOf(l) : (long?)null;
        return (start, end, length) switch
        {
            (null, { } until, { } lasting) => new(Plus(until, -lasting), until, true),
            (null, { } until, null) => new(Unsaid(times, latestAct, until), until, false),
            (null, null, { } lasting) => Lasting(Unsaid(times, latestAct, null), lasting, false),
            (null, null, null) => Endless(times, Unsaid(times, latestAct, null), false),
            ({ } from, null, null) => Endless(times, from, true),
            ({ } from, null, { } lasting) => Lasting(from, lasting, true),
            ({ } from, { } until, null) => new(from, until, true),
            ({ } from, { } until, { } lasting) => new(from, Extent(times, path, until, Plus(from, lasting)), true),
        };
    }

    private static long Extent(WorldTimes times, string path, long end, long sum) =>
        end == sum
        || string.Equals(
            times.Answer(QuestionKind.Extent, path, QuestionKinds.End, QuestionKinds.StartPlusLength),
            QuestionKinds.End,
            StringComparison.Ordinal
        )
            ? end
            : sum;

    private static ReferenceWindow Lasting(long start, long length, bool isStartSaid) =>
        new(start, Plus(start, length), isStartSaid);

    /// <summary>An end that nobody said is any instant.</summary>
    private static ReferenceWindow Endless(WorldTimes times, long start, bool isStartSaid) =>
        new(start, start == Line.Never ? Line.Never : times.Instant("end unsaid", start, null), isStartSaid);

    /// <summary>A start that nobody said is any instant not later than the latest instance of the act, and the end.</summary>
    private static long Unsaid(WorldTimes times, long? latestAct, long? end) =>
        times.Instant("start unsaid", null, Math.Min(latestAct ?? Line.Never, end ?? Line.Never));

    private static long Plus(long instant, long length) => instant == Line.Never ? instant : instant + length;

    private static long HoursOf(Length length)
    {
        var duration = length.Period.ToDuration();
        return Line.ToMicroseconds(NodaConstants.UnixEpoch + duration);
    }

    private static long Resolve(WorldTimes times, Deadline deadline, string path)
    {
        var key = deadline.Key ?? path;
        switch (deadline)
        {
            case MomentDeadline moment:
                return times.Of(moment.Moment, path);
            case DateDeadline date:
                var isEnd =
                    date.Boundary == Boundary.EndOfDay
                    || (
                        date.Boundary == Boundary.Unspecified
                        && string.Equals(
                            times.Answer(QuestionKind.Boundary, key, QuestionKinds.Exclusive, QuestionKinds.Inclusive),
                            QuestionKinds.Inclusive,
                            StringComparison.Ordinal
                        )
                    );
                return Line.ToMicroseconds(ZoneOf(times, date.Zones, key).StartOf(date.Date.PlusDays(isEnd ? 1 : 0)));
            case DateTimeDeadline time:
                var readings = ZoneOf(times, time.Zones, key).Readings(time.Time);
                var isEarlier =
                    readings.Count == 1
                    || time.Fold == Fold.Earlier
                    || (
                        time.Fold == Fold.Unspecified
                        && string.Equals(
                            times.Answer(QuestionKind.Fold, key, QuestionKinds.Earlier, QuestionKinds.Later),
                            QuestionKinds.Earlier,
                            StringComparison.Ordinal
                        )
                    );
                return Line.ToMicroseconds(isEarlier ? readings[0] : readings[^1]);
            default:
                throw new NotSupportedException($"The reference knows no {deadline.GetType().Name}.");
        }
    }

    private static string ZoneOf(WorldTimes times, EquatableArray<string> zones, string key) =>
        zones.Count == 1 ? zones[0] : times.Answer(QuestionKind.Zone, key, [.. zones]);
}
