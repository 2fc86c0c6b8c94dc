namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>
/// What one tells of oneself was no later than the telling: when it was done bounds when it was told, and what was done in the same breath.
/// </summary>
public sealed class ToldOfOneselfTests
{
    [Fact]
    public void Who_ends_it_in_the_breath_that_tells_of_the_commitment_does_so_after_it()
    {
        var dossier = Of(Tells("bound", new Commit("p") { Terms = Terms(1, 30) }, new Terminate("p")));

        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], Days(4, 6, 8).Select(day => dossier.Ask(day).InForce));
    }

    [Fact]
    public void Who_ends_it_for_another_in_the_breath_that_tells_of_its_own_commitment_does_so_after_it()
    {
        var dossier = Of(
                Say(1, "a", "bound", new Accept("p")),
                Tells("other", new Commit("p") { Terms = Terms(1, 30) }, new Terminate("p") { Undertakings = ["main"] })
            )
            .WithUndertakings(new Undertaking("main", Form.Mutual, "bound") { RequiredParties = ["bound", "other"] });
        var both = new Account("bound", "other");

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(4, 6, 8).Select(day => dossier.Ask(day, both).InForce)
        );
    }

    [Fact]
    public void Who_ends_it_in_the_breath_that_tells_of_an_extension_does_so_after_it()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commit(1, 20)),
            Tells("bound", new Extend("p") { Until = Deadline.At(Day(30)) }, new Terminate("p"))
        );

        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], Days(4, 6, 8).Select(day => dossier.Ask(day).InForce));
    }

    [Fact]
    public void Who_ends_it_in_the_breath_that_tells_of_a_suspension_and_its_end_does_so_after_it()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commit(1, 20)),
            Say(3, "b", "bound", new Suspend("p") { From = Deadline.At(Day(15)) }),
            Tells("bound", new Resume("p"), new Terminate("p"))
        );

        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], Days(4, 6, 8).Select(day => dossier.Ask(day).InForce));
    }

    // What was done some time from the fifth to the ninth was told, with something done then, from the second to the eighth.
    private static Statement Tells(string actor, Act done, Act doing) =>
        Say(
            10,
            "tells",
            actor,
            new Report(new Performance(actor, done) { At = Moment.Between(Day(5), Day(9)) }),
            doing
        ) with
        {
            SaidAt = Moment.Between(Day(2), Day(8)),
        };
}
