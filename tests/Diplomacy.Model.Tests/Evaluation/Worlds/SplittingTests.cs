using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>
/// How often a pause is evaluated: never more than the options of its questions multiplied, times the orders in which its instants can lie.
/// The instant asked about is one of them, unless it is given.
/// </summary>
public sealed class SplittingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Questions_of_two_parties_multiply_by_their_options_and_no_more(int questions)
    {
        var dossier = Of([
                Say(
                    5,
                    "a",
                    "bound",
                    new Commit("p") { Terms = Open("of-bound", questions - (questions / 2), "Etc/GMT-3") }
                ),
                Say(5, "b", "other", new Commit("p") { Terms = Open("of-other", questions / 2, "Etc/GMT+4") }),
            ])
            .WithUndertakings(
                new Undertaking("of-bound", Form.Unilateral, "bound"),
                new Undertaking("of-other", Form.Unilateral, "other")
            );
        var options = 1L << questions;
        // Two for each date, where it begins and where it ends; the start, the word and the last ends.
        var instants = (2 * questions) + 4;

        Assert.InRange(Evaluations(dossier, (Day(24), Day(24))), 1, options);
        Assert.InRange(Evaluations(dossier, null), 1, options * (instants + 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Vague_instants_multiply_by_the_orders_in_which_they_can_lie(int extensions)
    {
        // It begins within half a day and is prolonged by days, each time before its end for certain.
        var vague = Moment.Between(Day(8), Day(8) + Duration.FromHours(12));
        var window = new Window(new MomentDeadline(vague), null) { Length = Length.FromDays(3) };
        var dossier = Of([
            Say(5, "commitment", "bound", new Commit("p") { Terms = new Terms { Window = window } }),
            .. Enumerable
                .Range(0, extensions)
                .Select(i => Say(9 + i, $"extension-{i}", "bound", new Extend("p") { By = Length.FromDays(2) })),
        ]);
        var shifts = Enumerable.Range(0, extensions + 1).Select(i => 3 + (2 * i)).Prepend(0).ToList();
        var exact = Enumerable.Range(0, extensions).Select(i => Day(9 + i)).Prepend(Day(5)).ToList();

        Assert.InRange(
            Evaluations(dossier, null),
            1,
            Orders([.. Enumerable.Range(0, 25).Select(i => Day(8) + Duration.FromMinutes(30 * i))], shifts, exact)
        );
    }

    // In how many ways the instant asked about, a vague one with its shifts, and exact ones can follow each other.
    private static int Orders(IReadOnlyList<Instant> starts, IReadOnlyList<int> shifts, IReadOnlyList<Instant> exact)
    {
        var found = new HashSet<string>();
        foreach (var start in starts)
        {
            var points = shifts.Select(days => start + Duration.FromDays(days)).Concat(exact).ToList();
            var between = points.Order().SelectMany(point => new[] { point - Duration.Epsilon, point });
            foreach (var asked in between.Prepend(Instant.MinValue))
            {
                _ = found.Add(
                    string.Join(
                        ' ',
                        points
                            .Append(asked)
                            .SelectMany(one => points.Append(asked).Select(two => one.CompareTo(two) >= 0))
                    )
                );
            }
        }

        return found.Count;
    }

    private static long Evaluations(Dossier dossier, (Instant First, Instant Last)? asked)
    {
        var view = dossier.AsKnownAt(Day(60));
        var evaluation = new PauseEvaluation(view, dossier.Pauses[0], Bound, Reading.None, null);
        var strands = Enumerable.Range(0, evaluation.Strands.Count).ToList();
        var count = 0L;
        var exploration = evaluation.Explore(
            asked is var (first, last)
                ? (Microseconds.Floor(first), Microseconds.Floor(last))
                : (Microseconds.Min, Microseconds.Max),
            (way, world) =>
            {
                count++;
                return way.In(world, strands, all: false, strands);
            }
        );
        Assert.NotNull(exploration.Worlds);
        return count;
    }

    // The earliest of some ends, each a day of which it is not said whether it is in, and of two that are exact.
    private static Terms Open(UndertakingId undertaking, int questions, string zone) =>
        new()
        {
            Undertaking = undertaking,
            Window = new Window(
                Deadline.At(Day(8)),
                new EarliestOfDeadline([
                    .. Enumerable
                        .Range(0, questions)
                        .Select(i =>
                            (Deadline)
                                new DateDeadline(Day(22 + i).InUtc().Date, Boundary.Unspecified, [zone])
                                {
                                    Key = $"{undertaking}-{i}",
                                }
                        ),
                    Deadline.At(Day(40)),
                    Deadline.At(Day(41)),
                ])
            ),
        };
}
