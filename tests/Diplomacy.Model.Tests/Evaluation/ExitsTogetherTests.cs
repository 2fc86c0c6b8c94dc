namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>The earliest exit is an instant at which a pause is over by acts, and would not be without them.</summary>
public sealed class ExitsTogetherTests
{
    private static readonly Terms s_free = Terms(8, 20) with { Exit = new ExitRule { ByDeclaration = true } };

    [Fact]
    public void Leaving_an_undertaking_that_ends_before_another_does_anyway_ends_nothing()
    {
        Assert.Null(Exit(s_free, Terms(8, 50) with { Exit = new ExitRule() }));
        Assert.Equal(Day(12), Exit(s_free, Terms(8, 12) with { Exit = new ExitRule() }));
        Assert.Equal(Day(19), Exit(s_free, Terms(8, 19) with { Exit = new ExitRule() }));
    }

    [Fact]
    public void The_last_instant_of_one_at_which_another_is_over_is_an_exit()
    {
        var last = Day(20) - NodaTime.Duration.FromTicks(10);
        var other = Terms(8, 50) with
        {
            Window = new Window(Deadline.At(Day(8)), Deadline.At(last)),
            Exit = new ExitRule(),
        };

        Assert.Equal(last, Exit(s_free, other));
    }

    [Fact]
    public void What_contradicts_itself_cannot_be_ended()
    {
        var window = new Window(
            Deadline.At(Day(20)),
            Deadline.After(Anchor.Announcement, NodaTime.Period.FromDays(1), "Etc/UTC")
        );
        var dossier = Of(Say(5, "a", "bound", new Commit("p") { Terms = s_free with { Window = window } }));
        var verdict = dossier.AsKnownAt(Day(6)).Evaluate("p", Day(6), Bound);

        Assert.Equal(CauseKind.ContradictoryTerms, Assert.Single(verdict.Causes).Kind);
        Assert.Null(verdict.EarliestExit);
    }

    [Fact]
    public void What_nobody_spoke_of_cannot_be_ended()
    {
        Assert.Null(Of().AsKnownAt(Day(6)).Evaluate("p", Day(6), Bound).EarliestExit);
        Assert.Null(Of().AsKnownAt(Day(6)).Evaluate("p", Day(6)).EarliestExit);
        Assert.Null(
            Of(Say(5, "a", "bound", new AssertClaim(new StateClaim("talks", true))))
                .AsKnownAt(Day(6))
                .Evaluate("p", Day(6), Bound)
                .EarliestExit
        );
    }

    private static NodaTime.Instant? Exit(Terms bound, Terms other) =>
        (
            Of(
                    Say(5, "a", "bound", new Commit("p") { Terms = bound with { Undertaking = "first" } }),
                    Say(5, "b", "other", new Commit("p") { Terms = other with { Undertaking = "second" } })
                )
                .WithUndertakings(
                    new Undertaking("first", Form.Unilateral, "bound"),
                    new Undertaking("second", Form.Unilateral, "other")
                )
        )
            .AsKnownAt(Day(12))
            .Evaluate("p", Day(12), Bound)
            .EarliestExit;
}
