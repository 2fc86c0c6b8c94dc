namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>One act is one, however many words and undertakings it goes by.</summary>
public sealed class OneActTests
{
    [Fact]
    public void An_extension_after_the_end_that_is_said_twice_at_once_prolongs_once()
    {
        var extend = new Extend("p") { From = Deadline.At(Day(20)), By = Length.FromDays(5) };
        Statement[] once = [Say(1, "a", "bound", Commit(2, 10)), Say(20, "b", "bound", extend)];
        Statement[] twice = [.. once, Say(20, "c", "bound", extend)];

        Assert.Equal(Phase.InForce, Of(twice).Ask(24).Phase);
        Assert.Equal(Phase.Expired, Of(once).Ask(25).Phase);
        Assert.Equal(Phase.Expired, Of(twice).Ask(25).Phase);
    }

    [Fact]
    public void A_release_whose_time_nobody_says_releases_every_undertaking_at_the_same_instant()
    {
        var released = new Decline(new Performance("bound", new Release("p")));
        var dossier = Of(
                Say(1, "a", "bound", Commit(2, 40)),
                Say(1, "b", "other", new Commit("p") { Terms = Terms(20, 40) }),
                Say(30, "c", "bound", released)
            )
            .WithUndertakings(
                new Undertaking("of-bound", Form.Unilateral, "bound"),
                new Undertaking("of-other", Form.Unilateral, "other")
            );

        // Were the two released at different instants, the first could be over while the other is still to start.
        Assert.DoesNotContain(Phase.Pending, dossier.Ask(10).Phases);
    }
}
