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
}
