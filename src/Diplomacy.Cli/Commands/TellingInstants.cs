using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Chooses the few instants at which a table of timelines tells most.</summary>
/// <remarks>
/// Time falls into stretches over which every timeline keeps its answer. One instant stands for a stretch: the knowledge time
/// in its own, else a round instant near the middle, or a day from the change where the stretch has no other end. With more
/// stretches than columns, the knowledge time's comes first, then the longest of each other combination of answers, then
/// the longest of the rest.
/// </remarks>
internal static class TellingInstants
{
    public const int Most = 6;

    private static readonly long[] s_roundings = [86_400, 3_600, 60, 1];

    /// <summary>The instants in order, and how many stretches are left out.</summary>
    public static (IReadOnlyList<Instant> Instants, int LeftOut) Choose(
        IReadOnlyList<PauseTimeline> timelines,
        Instant known
    )
    {
        var stretches = Stretches(timelines);
        var longestFirst = stretches.OrderByDescending(stretch => stretch.Length).ToArray();
        var chosen = stretches
            .Where(stretch => stretch.Contains(known))
            .Concat(longestFirst)
            .DistinctBy(stretch => stretch.Answers, StringComparer.Ordinal)
            .Concat(longestFirst)
            .Distinct()
            .Take(Most)
            .ToArray();
        return ([.. chosen.Select(stretch => stretch.Standing(known)).Order()], stretches.Count - chosen.Length);
    }

    private static List<Stretch> Stretches(IReadOnlyList<PauseTimeline> timelines)
    {
        var changes = timelines
            .SelectMany(timeline => timeline.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct()
            .Order();
        var stretches = new List<Stretch> { new(null, null, AnswersAt(timelines, Instant.MinValue)) };
        foreach (var change in changes)
        {
            var answers = AnswersAt(timelines, change);
            var last = stretches[^1];
            if (!string.Equals(answers, last.Answers, StringComparison.Ordinal))
            {
                stretches[^1] = last with { End = change };
                stretches.Add(new Stretch(change, null, answers));
            }
        }

        return stretches;
    }

    private static string AnswersAt(IReadOnlyList<PauseTimeline> timelines, Instant instant) =>
        string.Join(' ', timelines.Select(timeline => timeline.At(instant).InForce));

    private sealed record Stretch(Instant? Start, Instant? End, string Answers)
    {
        private static readonly Duration s_aDay = Duration.FromDays(1);

        public Duration Length => Start is { } start && End is { } end ? end - start : Duration.MaxValue;

        public bool Contains(Instant instant) => !(instant < Start) && !(instant >= End);

        public Instant Standing(Instant known) =>
            (Start, End) switch
            {
                _ when Contains(known) => known,
                (null, { } end) => end - Instant.MinValue < s_aDay ? Instant.MinValue : end - s_aDay,
                ({ } start, null) => Instant.MaxValue - start < s_aDay ? start : start + s_aDay,
                ({ } start, { } end) => Round(start, start + ((end - start) / 2)),
                _ => known,
            };

        private static Instant Round(Instant start, Instant middle)
        {
            var seconds = middle.ToUnixTimeSeconds();
            foreach (var rounding in s_roundings)
            {
                var floor = seconds - (((seconds % rounding) + rounding) % rounding);
                if (floor >= Instant.MinValue.ToUnixTimeSeconds() && Instant.FromUnixTimeSeconds(floor) >= start)
                {
                    return Instant.FromUnixTimeSeconds(floor);
                }
            }

            return middle;
        }
    }
}
