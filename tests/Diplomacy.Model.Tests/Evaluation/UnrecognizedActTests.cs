using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation;

/// <summary>An act of a kind that is not known may be of any class, so it counts wherever a performative does.</summary>
public sealed class UnrecognizedActTests
{
    private static readonly UnrecognizedAct Poll = new("poll") { Pause = "p" };

    [Fact]
    public void It_is_of_no_known_class() => Assert.Equal(ActClass.Unrecognized, Poll.Class);

    [Theory]
    [InlineData("bound")]
    [InlineData("other")]
    public void It_leaves_the_pause_unknown_in_every_account_whoever_performs_it(string speaker)
    {
        var dossier = Of(Say(8, "a", "bound", Commit(8, 20)), Say(9, "b", speaker, Poll));

        Assert.Equal(Truth.Unknown, dossier.Ask(10).InForce);
        Assert.Contains(dossier.Ask(10).Causes, cause => cause.Kind == CauseKind.NotUnderstood);
    }

    [Fact]
    public void What_an_outsider_tells_of_it_counts_nowhere_else()
    {
        var told = new Report(new Performance("other", Poll));

        Assert.Equal(
            Truth.True,
            Of(Say(8, "a", "bound", Commit(8, 20)), Say(9, "b", "stranger", told)).Ask(10).InForce
        );
        Assert.Equal(
            Truth.True,
            Of(Say(8, "a", "bound", Commit(8, 20)), Say(9, "b", "bound", new Confirm(told.Performance))).Ask(10).InForce
        );
    }

    [Fact]
    public void Taken_back_it_changes_nothing() =>
        Assert.Equal(
            Truth.True,
            Of(Say(8, "a", "bound", Commit(8, 20)), Say(9, "b", "other", Poll), Say(10, "c", "other", new Retract("b")))
                .Ask(9)
                .InForce
        );
}
