using Diplomacy.Model.Tests.Kyiv;
using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>What the verdict comes to, case by case, and why no case can be told.</summary>
public sealed class DecidingCasesTests
{
    [Fact]
    public void A_case_names_no_fact_that_makes_no_difference_in_it()
    {
        var deciding = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia").DecidingFacts;

        Assert.Equal(
            [
                "exclusive Europe/Moscow: False",
                "exclusive Europe/Kyiv made: True",
                "exclusive Europe/Kyiv not-made: False",
                "inclusive made: True",
                "inclusive not-made: False",
            ],
            Cases(deciding)
        );
    }

    [Fact]
    public void Of_parts_that_have_nothing_in_common_one_is_enough()
    {
        Commit On(string undertaking, int until) =>
            new("p")
            {
                Terms = new Terms
                {
                    Undertaking = undertaking,
                    Window = new Window(Deadline.At(Day(1)), Deadline.Until(Day(until).InUtc().Date, "Etc/UTC")),
                },
            };
        var dossier = Of(Say(1, "s1", "bound", On("first", 9)), Say(1, "s2", "other", On("second", 9)))
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

        var deciding = dossier.Ask(9, new Account("bound", "other")).DecidingFacts;

        Assert.Equal(["exclusive exclusive: False", "exclusive inclusive: True", "inclusive: True"], Cases(deciding));
        Assert.True(deciding.HasAllCases);
        Assert.All(
            deciding.Facts,
            fact =>
                Assert.Equal(
                    [("exclusive", Truth.Unknown), ("inclusive", Truth.True)],
                    fact.Values.Select(value => (value.Option!, value.Answer))
                )
        );
    }

    [Fact]
    public void When_something_comes_about_if_ever_decides_by_the_instant_asked_about()
    {
        var terms = new Terms { Window = new Window(Deadline.At(Day(1)), Deadline.Upon("talks-end")) };
        var deciding = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms })).Ask(120).DecidingFacts;
        var microsecond = Duration.FromNanoseconds(1_000);

        var fact = Assert.Single(deciding.Facts);
        Assert.Equal((DecidingFactKind.Instant, "event talks-end after"), (fact.Kind, fact.Subject));
        Assert.Equal(
            [
                (Moment.Between(Day(100) + microsecond, Day(120)), Truth.False),
                (Moment.NotBefore(Day(120) + microsecond), Truth.True),
            ],
            fact.Values.Select(value => (value.Within!.Value, value.Answer))
        );
    }

    [Fact]
    public void More_worlds_than_are_looked_at_are_decided_by_nothing_that_could_be_told()
    {
        var date = Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv");
        var ends = Enumerable.Range(0, 24).Select(i => (Deadline)(date with { Key = $"limit-{i}" }));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])) };
        var verdict = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }))
            .AsKnownAt(Day(10))
            .Evaluate("p", Day(32) - Duration.FromMinutes(150), Bound);

        Assert.Equal(DecidingStatus.BoundHit, verdict.DecidingFacts.Status);
        Assert.Equal("BoundHit", verdict.DecidingFacts.ToString());
    }

    [Fact]
    public void Where_nothing_is_to_be_decided_no_case_is_left_out()
    {
        var definite = Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7).DecidingFacts;

        Assert.Empty(definite.Cases);
        Assert.True(definite.HasAllCases);
    }

    private static IEnumerable<string> Cases(DecidingFacts deciding) =>
        deciding.Cases.Select(@case =>
            $"{string.Join(' ', @case.Given.Select(given => given.Option))}: {@case.Answer}"
        );
}
