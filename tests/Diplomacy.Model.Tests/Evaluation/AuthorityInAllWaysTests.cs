namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Where it is open whether somebody held an office, whatever hangs on that goes together.</summary>
public sealed class AuthorityInAllWaysTests
{
    [Fact]
    public void Of_two_undertakings_one_is_in_force_if_the_same_authority_gives_the_one_and_takes_the_other()
    {
        var dossier = Leaving(
                3,
                9,
                Say(1, "base", "other", Commit(1, 90)),
                Say(5, "a", "spokesman", Commit(6, 90), new Release("p") { Undertakings = ["two"] }).For("bound")
            )
            .WithUndertakings(
                new Undertaking("one", Form.Unilateral, "bound"),
                new Undertaking("two", Form.Unilateral, "other") { Beneficiaries = ["bound"] }
            );
        var verdict = dossier.Ask(10, Account.Of("outlet"));

        Assert.Equal([Truth.Unknown, Truth.Unknown], verdict.Undertakings.Select(undertaking => undertaking.InForce));
        Assert.Equal(Truth.True, verdict.InForce);
    }

    [Fact]
    public void What_could_be_left_in_no_order_of_words_and_offices_has_no_exit()
    {
        // Who had no office any more when it ended had none when it bound itself the day after.
        var ended = Say(6, "a", "spokesman", new Terminate("p") { From = Deadline.At(Day(8)) }).For("bound");
        var bound = Say(7, "b", "spokesman", Commit(7, 90)).For("bound");

        Assert.Null(Exit(Leaving(3, 9, ended, bound)));
        Assert.Equal(Day(20), Exit(Leaving(3, 9, bound)));

        static NodaTime.Instant? Exit(Dossier dossier) =>
            dossier.AsKnownAt(Day(20)).Evaluate("p", Day(20), Bound).EarliestExit;
    }

    [Fact]
    public void Whether_a_spokesman_whose_act_is_denied_was_one_is_asked_once_for_all_undertakings()
    {
        var told = new Performance("spokesman", new Terminate("p"))
        {
            OnBehalfOf = "bound",
            At = Moment.Between(Day(4), Day(8)),
        };
        var dossier = Leaving(3, 9, Say(1, "base", "bound", Commit(1, 90)), Say(15, "a", "bound", new Decline(told)))
            .WithUndertakings(
                new Undertaking("one", Form.Unilateral, "bound"),
                new Undertaking("two", Form.Unilateral, "bound")
            );
        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(10), Bound, Reading.None.Fix("act=made"));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(DecidingFactKind.Authority, Assert.Single(verdict.DecidingFacts.Facts).Kind);
        Assert.Equal(verdict.InForce, verdict.InFull);
    }
}
