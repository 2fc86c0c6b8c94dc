using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Shapes that grow: the answers are right, and the number of kinds of possible worlds does not explode.</summary>
public sealed class ManyStatementsTests
{
    [Fact]
    public void A_chain_of_two_thousand_extensions_ends_with_the_last()
    {
        var statements = Enumerable
            .Range(0, 2_000)
            .Select(i => Say(10 + i, $"extension-{i}", "bound", new Extend("p") { By = Length.FromDays(1) }))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 11)));
        var view = Of([.. statements]).AsKnownAt(Day(3_000));

        Assert.Equal(Truth.True, view.Evaluate("p", Day(2_009), Bound).InForce);
        Assert.Equal(Truth.False, view.Evaluate("p", Day(2_010), Bound).InForce);
    }

    [Fact]
    public void What_an_answer_beyond_the_bound_cites_is_in_the_order_of_identifiers()
    {
        var view = Of(
                Say(5, "b", "bound", Commit(8, 11)),
                Say(6, "c", "bound", Commit(8, 12)),
                Say(8, "a", "bound", new Extend("p"))
            )
            .AsKnownAt(Day(10));

        var evaluation = new PauseEvaluation(view, view.Dossier.Pauses[0], Bound, Reading.None, null);

        Assert.Equal(["a", "b", "c"], evaluation.Statements.Select(id => id.Value));
    }

    [Fact]
    public void Two_thousand_contradicting_claims_leave_what_the_party_itself_said_last()
    {
        var statements = Enumerable
            .Range(0, 2_000)
            .Select(i => Say(6 + (i % 50), $"claim-{i}", i % 2 == 0 ? "outlet" : "other", Claims(20 + (i % 40))))
            .Append(Say(60, "last", "bound", Claims(90)))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 70)));
        var view = Of([.. statements]).AsKnownAt(Day(100));

        Assert.Equal(Truth.True, view.Evaluate("p", Day(80), Bound).InForce);
        Assert.Equal(Truth.False, view.Evaluate("p", Day(80), Account.Of("other")).InForce);
        Assert.Equal(Truth.Unknown, view.Evaluate("p", Day(80)).InForce);
    }

    [Fact]
    public void Thirty_accounts_of_one_pause_each_have_their_own_end()
    {
        var actors = Enumerable.Range(0, 30).Select(i => (Actor)new State($"state-{i}", $"State {i}")).ToList();
        var dossier = Of([
            Say(5, "commitment", "bound", Commit(8, 70)),
            .. actors.Select((actor, i) => Say(6, $"claim-{i}", actor.Id.Value, Claims(20 + i))),
        ]);
        var view = (dossier with { Actors = dossier.Actors.AddRange(actors.ToEquatableArray()) }).AsKnownAt(Day(100));

        var verdict = view.Evaluate("p", Day(35));

        Assert.Equal(31, verdict.Accounts.Count);
        Assert.Equal(14, verdict.Accounts.Count(account => account.InForce == Truth.True && account.Account != Bound));
        Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.AccountsConflict);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(400)]
    public void Of_forty_events_that_would_end_it_and_have_not_occurred_no_one_waits_for_another(int known)
    {
        var conditions = Enumerable
            .Range(0, 40)
            .Select(i => Condition.Resolutive(new Occurred($"event-{i}", SilenceRule.PresumedNotToHold)));
        var statements = Enumerable
            .Range(0, 40)
            .Select(i => Say(9, $"denial-{i}", "bound", new AssertClaim(new EventClaim($"event-{i}", false))))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 300, [.. conditions])));
        var timeline = Of([.. statements]).AsKnownAt(Day(known)).Timeline("p", Bound);

        Assert.Equal(Truth.True, timeline.At(Day(Math.Min(known, 299))).InForce);
        Assert.Equal(known < 300 ? Truth.Unknown : Truth.True, timeline.At(Day(299)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(500)).InForce);
        Assert.DoesNotContain(
            timeline.Segments.SelectMany(segment => segment.Assessment.Causes),
            cause => cause.Kind == CauseKind.SplittingBound
        );
    }

    [Fact]
    public void Two_thousand_retractions_of_one_statement_say_no_more_than_the_first()
    {
        var statements = Enumerable
            .Range(0, 2_000)
            .Select(i => Say(20 + i, $"retraction-{i}", "bound", new Retract("commitment")))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 4_000)));
        var timeline = Of([.. statements]).AsKnownAt(Day(10_000)).Timeline("p", Bound);

        Assert.Equal(Truth.True, timeline.At(Day(19)).InForce);
        Assert.Equal([Phase.Terminated], timeline.At(Day(20)).Phases);
        Assert.Equal([Phase.Terminated], timeline.At(Day(5_000)).Phases);
    }

    [Fact]
    public void Sixty_suspensions_each_until_a_date_in_one_of_two_zones_are_told_apart()
    {
        var statements = Enumerable
            .Range(0, 60)
            .Select(i => Say(10 + (3 * i), $"suspension-{i}", "bound", SuspendUntil(12 + (3 * i))))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 300)));
        var view = Of([.. statements]).AsKnownAt(Day(400));

        // Until the 30th: from 21:00 UTC of the 29th where Moscow's clock is meant, from 22:00 where Kyiv's is.
        Assert.Equal(Truth.False, view.Evaluate("p", Day(30) - Duration.FromHours(4), Bound).InForce);
        var open = view.Evaluate("p", Day(30) - Duration.FromHours(3), Bound);
        Assert.Equal(Truth.Unknown, open.InForce);
        Assert.Equal(QuestionKind.Zone, Assert.Single(open.OpenQuestions).Question.Kind);
        Assert.Equal(Truth.True, view.Evaluate("p", Day(30) - Duration.FromHours(2), Bound).InForce);
    }

    [Fact]
    public void A_thousand_suspensions_and_resumptions_some_known_within_a_day_are_told_apart()
    {
        var statements = Enumerable
            .Range(0, 1_000)
            .Select(i => Say(10 + i, $"turn-{i}", "bound", i % 2 == 0 ? new Suspend("p") : new Resume("p")))
            .Select(
                (said, i) =>
                    i % 4 == 1
                        ? said with
                        {
                            SaidAt = Moment.Between(Day(10 + i) - Duration.FromHours(12), Day(10 + i)),
                        }
                        : said
            )
            .Prepend(Say(5, "commitment", "bound", Commit(8, 2_000)));
        var timeline = Of([.. statements]).AsKnownAt(Day(3_000)).Timeline("p", Bound);

        Assert.Equal(Truth.False, timeline.At(Day(610)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Day(611) - Duration.FromHours(6)).InForce);
        Assert.Equal(Truth.True, timeline.At(Day(611)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(612)).InForce);
        Assert.Equal(Truth.True, timeline.At(Day(613)).InForce);
    }

    [Fact]
    public void Fifty_extensions_each_until_a_date_in_one_of_two_zones_leave_the_last_one_open()
    {
        var date = Day(11).InUtc().Date;
        var statements = Enumerable
            .Range(1, 50)
            .Select(i => Say(9 + (7 * (i - 1)), $"extension-{i}", "bound", ExtendUntil(date.PlusWeeks(i))))
            .Prepend(Say(5, "commitment", "bound", new Commit("p") { Terms = Until(date) }));
        var view = Of([.. statements]).AsKnownAt(Day(400));

        Assert.Equal(Truth.True, view.Evaluate("p", Day(361) - Duration.FromHours(4), Bound).InForce);
        var open = view.Evaluate("p", Day(361) - Duration.FromHours(3), Bound);
        Assert.Equal(Truth.Unknown, open.InForce);
        Assert.Equal("extension-50/until", Assert.Single(open.OpenQuestions).Question.Key);
        Assert.Contains("extension-50", open.Explanation.ToString(), StringComparison.Ordinal);
        Assert.Equal(Truth.False, view.Evaluate("p", Day(361) - Duration.FromHours(2), Bound).InForce);
    }

    [Fact]
    public void A_thousand_words_that_end_it_some_known_within_a_day_end_it_with_the_first()
    {
        var statements = Enumerable
            .Range(0, 1_000)
            .Select(i => Say(20 + (i / 2), $"end-{i}", "bound", new Terminate("p")))
            .Select((said, i) => said with { SaidAt = Within(20 + (i / 2)) })
            .Prepend(Say(5, "commitment", "bound", Commit(8, 2_000)));
        var timeline = Of([.. statements]).AsKnownAt(Day(3_000)).Timeline("p", Bound);

        Assert.Equal(Truth.True, timeline.At(Day(20) - Duration.FromHours(13)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Day(20) - Duration.FromHours(6)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(20)).InForce);
    }

    [Fact]
    public void A_reciprocal_pause_is_suspended_by_each_of_a_thousand_violations()
    {
        var statements = Enumerable
            .Range(0, 1_000)
            .Select(i => Say(10 + i, $"violation-{i}", "bound", Violation(10 + i)))
            .Prepend(Say(5, "commitment", "bound", Commit(8, 2_000)));
        var dossier = Of([.. statements]) with
        {
            Places = [new Area("city", "City")],
            Pauses =
            [
                new Pause("p")
                {
                    Undertakings = [new Undertaking("main", Form.Reciprocal, "bound") { Beneficiaries = ["other"] }],
                },
            ],
        };
        var timeline = dossier.AsKnownAt(Day(3_000)).Timeline("p", Bound);

        Assert.Equal(Truth.False, timeline.At(Day(609) - Duration.FromHours(1)).InForce);
        Assert.Equal(Truth.True, timeline.At(Day(609)).InForce);
        Assert.Equal(Truth.True, timeline.At(Day(610) - Duration.FromHours(3)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(610) - Duration.FromHours(2)).InForce);
    }

    private static Moment Within(int day) => Moment.Between(Day(day) - Duration.FromHours(12), Day(day));

    private static AssertClaim Violation(int day) =>
        new(
            new ConductClaim(new Conduct("other", "strikes", "city"), true)
            {
                Pause = "p",
                During = new ValidTime(Moment.Exactly(Day(day) - Duration.FromHours(2)), Moment.Exactly(Day(day))),
            }
        );

    private static Extend ExtendUntil(LocalDate date) => new("p") { Until = Ends(date) };

    private static Terms Until(LocalDate date) => new() { Window = new Window(Deadline.At(Day(8)), Ends(date)) };

    private static DateDeadline Ends(LocalDate date) =>
        Deadline.Until(date, "Europe/Moscow", "Europe/Kyiv") with
        {
            Boundary = Boundary.StartOfDay,
        };

    private static Suspend SuspendUntil(int day) =>
        new("p")
        {
            Until = Deadline.Until(Day(day).InUtc().Date, "Europe/Moscow", "Europe/Kyiv") with
            {
                Boundary = Boundary.StartOfDay,
            },
        };

    private static AssertClaim Claims(int until) => new(new TermsClaim("p", Terms(8, until)));
}
