using Diplomacy.Model.Tests.Kyiv;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

/// <summary>Which facts would decide an unknown verdict.</summary>
public sealed class DecidingFactsTests
{
    [Fact]
    public void A_definite_verdict_has_nothing_to_be_decided() =>
        Assert.Equal(DecidingStatus.Definite, Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7).DecidingFacts.Status);

    [Fact]
    public void Silence_is_decided_by_no_fact() =>
        Assert.Equal(DecidingStatus.Nothing, Of().Ask(7).DecidingFacts.Status);

    [Fact]
    public void Combined_accounts_leave_it_to_each()
    {
        var verdict = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-02-05T00:00:00Z", "every voice");

        Assert.Equal(DecidingStatus.SeeAccounts, verdict.DecidingFacts.Status);
        Assert.Contains(verdict.Accounts, account => account.DecidingFacts.Status == DecidingStatus.Found);
    }

    [Fact]
    public void Whether_the_day_is_in_whose_clock_and_whether_it_agreed_decide_the_half_hour_after_the_first_midnight()
    {
        var deciding = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia").DecidingFacts;

        Assert.Equal(
            [QuestionKind.Boundary, QuestionKind.Zone, QuestionKind.Act],
            deciding.Facts.Select(fact => fact.Question?.Kind)
        );
        Assert.All(deciding.Facts, fact => Assert.Equal([new StatementId("A2")], fact.Statements));
        Assert.True(deciding.HasAllCases);
        Assert.All(deciding.Cases, @case => Assert.NotEqual(Truth.Unknown, @case.Answer));
        Assert.Equal(5, deciding.Cases.Count);
    }

    [Fact]
    public void A_value_that_decides_alone_says_so()
    {
        var act = KyivSample
            .Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia")
            .DecidingFacts.Facts.Single(fact => fact.Question?.Kind == QuestionKind.Act);

        Assert.Equal(
            [(QuestionKinds.Made, Truth.Unknown), (QuestionKinds.NotMade, Truth.False)],
            act.Values.Select(value => (value.Option!, value.Answer))
        );
    }

    [Fact]
    public void Every_case_is_what_the_verdict_is_under_its_answers()
    {
        var deciding = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia").DecidingFacts;

        Assert.All(
            deciding.Cases,
            @case =>
            {
                var reading = string.Join(
                    ' ',
                    @case.Given.Select(given =>
                        $"{QuestionKinds.CodeOf(deciding.Facts[given.Fact].Question!.Kind)}={given.Option}"
                    )
                );
                Assert.Equal(
                    @case.Answer,
                    KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia", reading).InForce
                );
            }
        );
    }

    [Fact]
    public void When_a_vague_word_was_said_decides_with_the_bound_at_which_the_answer_turns()
    {
        var vague = Say(
            10,
            "s1",
            "bound",
            new Commit("p")
            {
                Terms = new Terms
                {
                    Window = new Window(
                        End: Deadline.Never,
                        Start: Deadline.After(Anchor.Announcement, NodaTime.Period.FromHours(1))
                    ),
                },
            }
        ) with
        {
            SaidAt = Moment.Between(Day(5), Day(9)),
        };

        var fact = Assert.Single(Of(vague).Ask(7).DecidingFacts.Facts);

        Assert.Equal((DecidingFactKind.Instant, "said s1"), (fact.Kind, fact.Subject));
        var turn = Day(7) - NodaTime.Duration.FromHours(1);
        Assert.Equal(
            [(turn, Truth.True), (null, Truth.False)],
            fact.Values.Select(value =>
                (
                    value.Within!.Value.Latest is { } latest && latest < Day(9) ? latest : (NodaTime.Instant?)null,
                    value.Answer
                )
            )
        );
    }

    [Fact]
    public void Words_that_contradict_each_other_are_a_conflict_with_its_sides()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(2, "s2", "bound", Commit(5, 20)),
            Say(2, "s3", "bound", Commit(5, 30))
        );

        var fact = Assert.Single(dossier.Ask(25).DecidingFacts.Facts);

        Assert.Equal(DecidingFactKind.Conflict, fact.Kind);
        Assert.Equal(["window as s2", "window as s3"], fact.Values.Select(value => value.Option));
        Assert.Equal([Truth.False, Truth.True], fact.Values.Select(value => value.Answer));
    }

    [Fact]
    public void Whether_the_speaker_still_held_the_office_decides_where_that_is_open()
    {
        var dossier = Leaving(
            10,
            20,
            Say(5, "a", "bound", Commit(8, 90)),
            Say(15, "b", "spokesman", new Retract("a")).For("bound")
        );

        var fact = Assert.Single(dossier.Ask(30).DecidingFacts.Facts);

        Assert.Equal((DecidingFactKind.Authority, CauseKind.NoAuthority), (fact.Kind, fact.Cause));
        Assert.Equal(
            [("held", Truth.False), ("no longer", Truth.True)],
            fact.Values.Select(value => (value.Option!, value.Answer))
        );
        Assert.Contains(
            "whether who spoke for another had the authority then",
            dossier.Ask(30).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_nobody_has_said_decides_too_where_the_only_speaker_may_have_had_no_authority()
    {
        var dossier = Leaving(10, 20, Say(15, "a", "spokesman", Commit(16, 90)).For("bound"));

        var deciding = dossier.Ask(30).DecidingFacts;

        Assert.Equal([DecidingFactKind.Authority, DecidingFactKind.Silence], deciding.Facts.Select(fact => fact.Kind));
        Assert.Equal([Truth.True, Truth.Unknown], deciding.Facts[0].Values.Select(value => value.Answer));
    }

    [Fact]
    public void Whether_words_were_taken_back_decides_where_who_said_them_declines_to_say()
    {
        var taken = new Performance("bound", new Retract("a")) { At = Moment.Exactly(Day(50)) };
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "c", "bound", new Decline(taken)));

        var fact = Assert.Single(dossier.Ask(70).DecidingFacts.Facts);

        Assert.Equal("bound/a/retract", fact.Question!.Key);
    }

    [Fact]
    public void An_instant_is_the_same_whichever_way_an_account_unfolds()
    {
        // Whether the retraction counted makes no difference at an end that is open in either case.
        var vague = Commit(8, 90) with
        {
            Terms = new Terms { Window = new Window(Deadline.At(Day(8)), Deadline.Between(Day(25), Day(40))) },
        };
        var dossier = Leaving(
            10,
            20,
            Say(5, "a", "bound", vague),
            Say(15, "b", "spokesman", new Retract("a")).For("bound"),
            Say(16, "c", "bound", vague)
        );

        var fact = Assert.Single(dossier.Ask(30).DecidingFacts.Facts);

        Assert.Equal(DecidingFactKind.Instant, fact.Kind);
    }
}
