using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Many questions of what was not said: told apart while the worlds are few enough, and owned up to only where they are not.</summary>
public sealed class ManyQuestionsTests
{
    [Fact]
    public void Ten_open_questions_of_one_end_are_told_apart()
    {
        var date = Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv");
        var ends = Enumerable.Range(0, 5).Select(i => (Deadline)(date with { Key = $"limit-{i}" }));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])) };
        var view = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms })).AsKnownAt(Day(10));

        Assert.Equal(Truth.True, view.Evaluate("p", Instant.FromUtc(2026, 1, 31, 20, 59), Bound).InForce);
        var open = view.Evaluate("p", Instant.FromUtc(2026, 1, 31, 21, 30), Bound);
        Assert.Equal(Truth.Unknown, open.InForce);
        Assert.Equal(10, open.OpenQuestions.Count);
        Assert.Equal(Truth.False, view.Evaluate("p", Instant.FromUtc(2026, 2, 1, 22, 0), Bound).InForce);
    }

    [Fact]
    public void More_open_questions_than_can_be_told_apart_are_owned_up_to()
    {
        var date = Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv");
        var ends = Enumerable.Range(0, 24).Select(i => (Deadline)(date with { Key = $"limit-{i}" }));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])) };
        var timeline = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }))
            .AsKnownAt(Day(10))
            .Timeline("p", Bound);

        // The day has begun by one clock and not by the other: too many worlds to be told apart.
        var verdict = timeline.At(Day(32) - Duration.FromMinutes(150));
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(CauseKind.SplittingBound, Assert.Single(verdict.Causes).Kind);
        Assert.Contains("more kinds of possible worlds", verdict.Explanation.ToString(), StringComparison.Ordinal);

        // Before the first end that is possible and after the last, it does not matter which is meant.
        Assert.Equal(Truth.False, timeline.InForceAt(Day(7)));
        Assert.Equal(Truth.True, timeline.InForceAt(Day(20)));
        Assert.Equal(Truth.True, timeline.InForceAt(Day(31)));
        Assert.Equal(Truth.False, timeline.InForceAt(Day(34)));
    }

    [Theory]
    [InlineData(Form.Mutual, false)]
    [InlineData(Form.Mutual, true)]
    [InlineData(Form.Unilateral, false)]
    public void Two_parties_with_ten_open_questions_each_are_in_force_before_any_end(Form form, bool isSeverable)
    {
        var dossier = TwoParties(
            form,
            isSeverable,
            (party, i) =>
                Deadline.Until(Day(32 + i).InUtc().Date, "Europe/Moscow", "Europe/Kyiv") with
                {
                    // The first is in common.
                    Key = i == 0 ? "common" : $"{party}-{i}",
                }
        );
        var timeline = dossier.AsKnownAt(Day(10)).Timeline("p", Bound);

        Assert.Equal(Truth.False, timeline.InForceAt(Day(7)));
        Assert.Equal(Truth.True, timeline.InForceAt(Day(20)));
        Assert.Equal(Truth.True, timeline.InForceAt(Day(31)));
        Assert.Equal(Truth.False, timeline.InForceAt(Day(38)));
        var open = timeline.At(Day(32));
        Assert.Equal(Truth.Unknown, open.InForce);
        Assert.Contains(open.OpenQuestions, question => question.Question.Key == "common");
    }

    [Fact]
    public void Two_parties_with_ten_open_questions_each_are_looked_at_one_by_one()
    {
        var date = Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv");
        var dossier = TwoParties(Form.Unilateral, isSeverable: false, (party, i) => date with { Key = $"{party}-{i}" });

        var open = dossier.AsKnownAt(Day(10)).Evaluate("p", Instant.FromUtc(2026, 1, 31, 21, 30), Bound);

        Assert.Equal(Truth.Unknown, open.InForce);
        Assert.DoesNotContain(open.Causes, cause => cause.Kind == CauseKind.SplittingBound);
        Assert.Equal(20, open.OpenQuestions.Count);
    }

    [Fact]
    public void Before_any_end_it_is_in_force_however_many_readings_of_the_end_there_are()
    {
        // Three times, each by one of 27 clocks, and an instant asked about between them: more worlds than are looked at.
        EquatableArray<string> clocks = [.. Enumerable.Range(-12, 27).Select(hours => $"Etc/GMT{-hours:+0;-0;+0}")];
        var midnight = Deadline.At(new LocalDateTime(2026, 2, 1, 0, 0), clocks);
        var ends = Enumerable.Range(0, 3).Select(i => (Deadline)(midnight with { Key = $"limit-{i}" }));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])) };
        var timeline = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }))
            .AsKnownAt(Day(10))
            .Timeline("p", Bound);

        Assert.Equal(
            [Truth.False, Truth.True, Truth.False],
            Days(7, 20, 34).Select(day => timeline.InForceAt(Day(day)))
        );
    }

    [Fact]
    public void Windows_of_two_parties_that_may_be_read_in_hundreds_of_ways_are_told_apart()
    {
        // Whether each ends before it starts hangs on all questions of its own.
        Undertaking Of1(string id, string party) => new(id, Form.Unilateral, party);
        Statement Committed(string party)
        {
            Deadline Limit(int i) => Deadline.Until(new LocalDate(2026, 2, 1), "Etc/UTC") with { Key = $"{party}-{i}" };
            var window = new Window(
                new LatestOfDeadline([.. Enumerable.Range(0, 4).Select(Limit)]),
                new EarliestOfDeadline([.. Enumerable.Range(4, 4).Select(Limit)])
            );
            return Say(5, party, party, new Commit("p") { Terms = new Terms { Window = window } });
        }

        var dossier = Of(Committed("bound"), Committed("other"))
            .WithUndertakings(Of1("one", "bound"), Of1("two", "other"));
        var view = dossier.AsKnownAt(Day(10));
        var evaluation = new PauseEvaluation(view, dossier.Pauses[0], Account.Of("outlet"), Reading.None, null);
        var clusters = new StrandClusters(evaluation, (Microseconds.Min, Microseconds.Max));

        var explored = clusters.Explore(clusters.All, all: false);

        Assert.Equal(2, explored.Count);
        Assert.All(explored, part => Assert.NotNull(part.Worlds));
        Assert.Equal(explored.Sum(part => part.Asked), clusters.Asked);
    }

    // Each party's undertaking ends with the first of five dates, of which it is open whether they are in, and whose midnight is meant.
    private static Dossier TwoParties(Form form, bool isSeverable, Func<ActorId, int, Deadline> end)
    {
        ActorId[] parties = ["bound", "other"];
        return Of([.. parties.Select((party, i) => Say(5, $"commitment-{i}", party.Value, Commitment(party)))]) with
        {
            Pauses =
            [
                new Pause("p")
                {
                    Undertakings =
                    [
                        .. parties.Select(party => new Undertaking($"of-{party}", form, party)
                        {
                            IsSeverable = isSeverable,
                        }),
                    ],
                },
            ],
        };

        Commit Commitment(ActorId party) =>
            new("p")
            {
                Terms = new Terms
                {
                    Undertaking = $"of-{party}",
                    Window = new Window(
                        Deadline.At(Day(8)),
                        new EarliestOfDeadline([.. Enumerable.Range(0, 5).Select(i => end(party, i))])
                    ),
                },
            };
    }
}
