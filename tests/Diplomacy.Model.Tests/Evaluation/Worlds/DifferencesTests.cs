using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>The open questions of a verdict are those on which the answer hangs: by a table of all answers.</summary>
public sealed class DifferencesTests
{
    // The first or last of limits, each a date of which it is not said whether it is in, on one of two days.
    private static readonly Arbitrary<(int Questions, int Seed)> s_cases = (
        from questions in Gen.Choose(2, 11)
        from seed in Gen.Choose(0, int.MaxValue)
        select (questions, seed)
    ).ToArbitrary();

    [Fact]
    public void A_question_is_open_where_some_answers_to_the_others_make_it_matter() =>
        Prop.ForAll(
                s_cases,
                given =>
                {
                    var (count, random) = (given.Questions, new Random(given.Seed));
                    var leaves = Enumerable.Range(0, count).Select(_ => random.Next(2)).ToArray();
                    var (limit, isPast) = Tree(Enumerable.Range(0, count).ToArray(), leaves, random);
                    var terms = new Terms { Window = new Window(Deadline.At(Day(8)), limit) };
                    var dossier = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }));
                    var verdict = dossier.AsKnownAt(Day(10)).Evaluate("p", Day(22), Bound);

                    var past = Enumerable
                        .Range(0, 1 << count)
                        .Select(answers => isPast(i => leaves[i] + (answers >> i & 1)))
                        .ToArray();
                    var matter = Enumerable
                        .Range(0, count)
                        .Where(i => Enumerable.Range(0, 1 << count).Any(a => past[a] != past[a ^ (1 << i)]))
                        .Select(i => $"q{i}")
                        .Order(StringComparer.Ordinal);
                    Assert.Equal(
                        matter,
                        verdict.OpenQuestions.Select(open => open.Question.Key).Order(StringComparer.Ordinal)
                    );
                    return true;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20260131, 7919));

    [Fact]
    public void An_instant_matters_alone_although_it_lies_in_another_piece_of_the_calendar_after_the_one_asked_about()
    {
        // What is a month after the 29th, 30th or 31st of January is open, and has nothing to do with whether it has started.
        var vague = new MomentDeadline(Moment.Between(Day(28), Day(33)));
        var window = new Window(vague, null) { Length = new Length(Period.FromMonths(1)) };
        var dossier = Of(Say(5, "a", "bound", new Commit("p") { Terms = new Terms { Window = window } }));

        var open = dossier.AsKnownAt(Day(10)).Evaluate("p", Day(31) - Duration.FromTicks(10), Bound);

        Assert.Equal([CauseKind.Start], open.Causes.Select(cause => cause.Kind));
        Assert.Equal(new NodaTime.Interval(Day(28), Day(33)), open.Interval);
    }

    // Of nine there are more orders than are compared, of twelve more worlds.
    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(12)]
    public void Every_instant_of_which_one_may_be_the_first_matters_however_many_there_are(int count)
    {
        var at = Day(15);
        var limits = Resolution.Limits.Plain;
        var vague = Enumerable
            .Range(0, count)
            .Select(i => Resolution.Limits.Vague(Moment.Between(Day(10), Day(20) + Duration.FromDays(i))))
            .ToList();
        var worlds = limits
            .Explore(
                at,
                world =>
                    world.HasCome(
                        vague
                            .Aggregate(
                                Limit.Never,
                                (first, instant) => Limit.Earlier(first, new Limit(world.PointOf(instant)), world)
                            )
                            .At!.Value
                    )
            )
            .Worlds!;

        var (_, instants) = Differences.ThatMatter(Microseconds.Floor(at), worlds);

        Assert.Equal(count, vague.Count(instants.Contains));
    }

    // A date from the day 21 or 22 on: its end has come by the day 22 unless it is the later date's end.
    private static (Deadline Limit, Func<Func<int, int>, bool> IsPast) Tree(int[] leaves, int[] days, Random random)
    {
        if (leaves is [var leaf])
        {
            var date = Day(21 + days[leaf]).InUtc().Date;
            return (
                new DateDeadline(date, Boundary.Unspecified, ["Etc/UTC"]) { Key = $"q{leaf}" },
                come => come(leaf) <= 1
            );
        }

        var cut = random.Next(1, leaves.Length);
        var (left, leftPast) = Tree(leaves[..cut], days, random);
        var (right, rightPast) = Tree(leaves[cut..], days, random);
        return random.Next(2) == 0
            ? (new EarliestOfDeadline([left, right]), come => leftPast(come) || rightPast(come))
            : (new LatestOfDeadline([left, right]), come => leftPast(come) && rightPast(come));
    }
}
