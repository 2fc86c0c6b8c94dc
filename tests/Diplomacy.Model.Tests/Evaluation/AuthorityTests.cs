namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A statement without recorded authority to speak for its principal changes nothing.</summary>
public sealed class AuthorityTests
{
    [Fact]
    public void A_commitment_is_not_taken_back_by_somebody_without_authority()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "b", "stranger", new Retract("a")).For("bound"));

        Assert.Equal(Truth.True, dossier.Ask(70).InForce);
    }

    [Fact]
    public void A_commitment_is_taken_back_by_its_spokesman_from_then_on()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "spokesman", new Retract("a")).For("office")
        );

        Assert.Equal(Truth.True, dossier.Ask(59).InForce);
        Assert.Equal(Phase.Terminated, dossier.Ask(60).Phase);
        Assert.Contains(dossier.Ask(60).Explanation.All(), node => node.Statement == new StatementId("b"));
    }

    [Fact]
    public void A_statement_is_not_replaced_by_one_without_authority()
    {
        var dossier = Of(
            Say(40, "a", "stranger", Commit(10, 90)),
            Say(60, "b", "stranger", Commit(10, 20)).For("bound") with
            {
                Supersedes = "a",
            }
        );

        Assert.True(dossier.AsKnownAt(Day(100)).IsCurrent("a"));
    }

    [Fact]
    public void A_quotation_without_authority_silences_no_paraphrase()
    {
        var denial = new Decline(new Performance("bound", new Commit("p")));
        var dossier = Of(
            Say(5, "words", "stranger", denial).For("bound"),
            Say(6, "report", "outlet", new Report(new Performance("bound", Commit(10, 90))) { Paraphrases = "words" })
        );

        Assert.Equal(Truth.True, dossier.Ask(20).InForce);
    }

    [Fact]
    public void An_acceptance_adopts_the_terms_that_stand_in_the_place_of_replaced_ones()
    {
        var dossier = Of(
            Say(1, "first", "other", new Request("p") { Terms = Terms(10, 20) }),
            Say(2, "second", "other", new Request("p") { Terms = Terms(10, 13) }) with
            {
                Supersedes = "first",
            },
            Say(5, "yes", "bound", new Accept("p") { Of = "first" })
        );

        Assert.Equal(Truth.True, dossier.Ask(12).InForce);
        Assert.Equal(Truth.False, dossier.Ask(15).InForce);
        Assert.Contains(
            dossier.Ask(12).Explanation.Children[1].All(),
            node => node.Statement == new StatementId("second")
        );
    }

    [Fact]
    public void What_is_said_when_an_office_may_have_been_given_up_is_unknown()
    {
        var dossier = Leaving(10, 20, Say(15, "a", "spokesman", Commit(16, 90)).For("bound"));

        var verdict = dossier.Ask(30);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.NoAuthority);
        Assert.Contains(dossier.Validate(), d => d.Code == DiagnosticCodes.UndecidedAuthority);
    }

    [Fact]
    public void Who_still_had_an_office_later_had_it_before()
    {
        // In every world in which the second statement counts the first does, which it retracts.
        var dossier = Leaving(
            10,
            20,
            Say(15, "a", "spokesman", Commit(16, 90)).For("bound"),
            Say(17, "b", "spokesman", new Retract("a")).For("bound"),
            Say(18, "c", "bound", Commit(16, 90))
        );

        Assert.Equal(Truth.True, dossier.Ask(30).InForce);
        Assert.Equal([Phase.InForce], dossier.Ask(19).Phases);
    }

    [Fact]
    public void What_may_have_been_taken_back_without_authority_is_unknown_from_then_on()
    {
        var dossier = Leaving(
            10,
            20,
            Say(5, "a", "bound", Commit(8, 90)),
            Say(15, "b", "spokesman", new Retract("a")).For("bound")
        );

        Assert.Equal(Truth.True, dossier.Ask(14).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(15).InForce);
    }

    [Fact]
    public void A_denial_towards_some_says_nothing_of_what_was_said_to_others()
    {
        var said = Say(5, "a", "bound", Commit(10, 90)) with { Addressees = ["other", "outlet"] };
        var denied = Say(6, "b", "bound", new DenyAct(new Performance("bound", new Commit("p")) { To = ["other"] }));

        Assert.Equal(Truth.True, Of(said, denied).Ask(20).InForce);
        Assert.Equal(Truth.False, Of(said with { Addressees = ["other"] }, denied).Ask(20).InForce);
    }

    [Fact]
    public void An_accusation_that_may_have_lacked_authority_counts_perhaps()
    {
        var conduct = new Conduct("other", Activities.Strikes, "valley");
        var accusation = new Accuse("p", conduct) { At = Moment.Exactly(Day(14)) };
        var accused = Say(15, "b", "spokesman", accusation).For("bound");

        Assert.Equal(Truth.Unknown, Only(Leaving(10, 20, Say(5, "a", "bound", Commit(8, 90)), accused)));
        Assert.Equal(Truth.True, Only(Leaving(16, 20, Say(5, "a", "bound", Commit(8, 90)), accused)));

        static Truth Only(Dossier dossier) =>
            Assert
                .Single(
                    (dossier with { Places = [new Area("valley")] }).AsKnownAt(Day(100)).Observance("p", Bound).Conduct
                )
                .CountsAsViolation;
    }

    [Fact]
    public void An_account_that_may_have_spoken_is_preferred_to_the_next()
    {
        // In the way looked at first, in which the spokesman still held the office, nothing is left of what was said.
        var dossier = Leaving(
            10,
            20,
            Say(5, "a", "other", new Request("p") { Terms = Terms(8, 90) }),
            Say(15, "b", "spokesman", new Retract("a")).For("other"),
            Say(16, "c", "outlet", new Report(new Performance("bound", Commit(8, 90))))
        ) with
        {
            Relations =
            [
                new HoldsOffice("spokesman", "office")
                {
                    Valid = new ValidTime(Until: Moment.Between(Day(10), Day(20))),
                },
                new SpeaksFor("office", "other"),
            ],
        };
        var preference = Accounts.Preferring(Account.Of("other") with { Carriers = [] }, Bound);

        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(30), preference);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(Truth.True, dossier.Ask(30).InForce);
    }

    [Fact]
    public void The_earliest_exit_is_that_of_any_way_in_which_authority_can_be()
    {
        var byNotice = new Commit("p")
        {
            Terms = Terms(16, 190) with
            {
                Exit = new ExitRule { NoticePeriod = new Length(NodaTime.Period.FromDays(2)) },
            },
        };
        var free = new Commit("p") { Terms = Terms(16, 190) with { Exit = new ExitRule { ByDeclaration = true } } };
        var dossier = Leaving(10, 20, Say(5, "a", "bound", free), Say(15, "b", "spokesman", byNotice).For("bound"));

        Assert.Equal(Day(100), dossier.Ask(30).EarliestExit);
    }
}
