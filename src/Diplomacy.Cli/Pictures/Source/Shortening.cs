using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>
/// How answers are told that change too often for a page: stretches shorter than some time are told as one with those next to them, and of
/// open questions the longest are told.
/// </summary>
/// <param name="Least">What a stretch lasts at least, unless longer ones stand on both sides of it.</param>
/// <param name="Questions">How many rows of open questions a lane has at most.</param>
internal sealed record Shortening(Duration Least, int Questions)
{
    private static readonly int[] s_hours = [1, 3, 6, 12];
    private static readonly int[] s_days = [1, 2, 4, 7, 14, 30, 60, 90, 180, 365];

    // A year, two, four and so on: any dossier becomes short.
    private static readonly Duration[] s_lengths =
    [
        .. s_hours.Select(hours => Duration.FromHours(hours)),
        .. s_days.Select(days => Duration.FromDays(days)),
        .. Enumerable.Range(1, 14).Select(power => Duration.FromDays(365 << power)),
    ];

    /// <summary>The least that makes the lanes of a knowledge time short enough; null where they are.</summary>
    /// <param name="lanes">What each lane says.</param>
    /// <param name="most">How many stretches they may have together, and half as many rows of open questions.</param>
    public static Shortening? For(IReadOnlyList<LaneAnswer> lanes, int most)
    {
        var questions = lanes.Select(lane => lane.Questions.Count).ToArray();
        var (stretches, rows) = (lanes.Sum(lane => (long)lane.Segments.Count), questions.Sum(count => (long)count));
        return stretches <= most && rows <= most / 2
            ? null
            : new Shortening(
                stretches <= most
                    ? Duration.Zero
                    : s_lengths.FirstOrDefault(
                        least => lanes.Sum(lane => Joined(lane.Segments, least).Count()) <= most,
                        s_lengths[^1]
                    ),
                Share(questions, most / 2)
            );
    }

    public LaneAnswer Of(LaneAnswer answer)
    {
        var questions = answer.Questions;
        if (questions.Count > Questions)
        {
            questions =
            [
                .. questions
                    .Index()
                    .OrderByDescending(row => LengthOf(row.Item))
                    .ThenBy(row => row.Index)
                    .Take(Questions)
                    .OrderBy(row => row.Index)
                    .Select(row => row.Item),
            ];
        }

        return new LaneAnswer([.. Joined(answer.Segments, Least)], questions);
    }

    private static IEnumerable<LaneStretch> Joined(IEnumerable<LaneStretch> stretches, Duration least)
    {
        var (run, length) = (new List<LaneStretch>(), Duration.Zero);
        foreach (var stretch in stretches)
        {
            var isShort = stretch.Length < least;
            if (run.Count > 0 && (!isShort || length >= least))
            {
                yield return LaneStretch.Join(run);
                (run, length) = ([], Duration.Zero);
            }

            if (isShort)
            {
                run.Add(stretch);
                length += stretch.Length!.Value;
            }
            else
            {
                yield return stretch;
            }
        }

        if (run.Count > 0)
        {
            yield return LaneStretch.Join(run);
        }
    }

    // The most that each may have where all together may have so many.
    private static int Share(int[] counts, int most)
    {
        var left = (long)most;
        foreach (var (i, count) in counts.Order().Index())
        {
            var share = left / (counts.Length - i);
            if (count > share)
            {
                return (int)share;
            }

            left -= count;
        }

        return int.MaxValue;
    }

    private static Duration LengthOf(LaneQuestion row) =>
        row is { Start: { } start, End: { } end } ? end - start : Duration.MaxValue;
}
