using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Shapes of which each once took time out of proportion to its statements: the answers are right.</summary>
public sealed partial class GrowingDossiersTests
{
    [Fact]
    public void A_state_that_turns_round_two_hundred_times_within_half_a_day_each_is_told_apart()
    {
        var condition = new Condition(ConditionRole.Continuing, new Holds("talks", SilenceRule.Unknown))
        {
            OnFailure = FailureEffect.Suspends,
        };
        var turns = Enumerable
            .Range(0, 200)
            .Select(i =>
                Say(
                    11 + i,
                    $"turn-{i}",
                    "bound",
                    new AssertClaim(new StateClaim("talks", i % 2 == 0) { Since = HalfADayBefore(11 + i) })
                )
            );
        var timeline = Known(Of([Say(5, "commitment", "bound", Commit(8, 1_000, condition)), .. turns]));

        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? Truth.True : Truth.False),
            Enumerable.Range(0, 200).Select(i => timeline.At(Day(11 + i)).InForce)
        );
        Assert.Equal(
            [Truth.Unknown],
            Enumerable.Range(0, 200).Select(i => timeline.At(QuarterBefore(11 + i)).InForce).Distinct()
        );
        Assert.DoesNotContain(timeline.Segments.SelectMany(segment => segment.Assessment.Causes), IsBound);
    }

    [Fact]
    public void A_reciprocal_pause_is_suspended_by_two_hundred_violations_of_which_each_begins_and_ends_within_a_quarter()
    {
        var violations = Enumerable
            .Range(0, 200)
            .Select(i =>
                Say(
                    11 + i,
                    $"violation-{i}",
                    "bound",
                    new AssertClaim(
                        new ConductClaim(new Conduct("other", "strikes", "city"), true)
                        {
                            Pause = "p",
                            During = new ValidTime(QuarterFrom(10 + i, 0), QuarterFrom(10 + i, 12)),
                        }
                    )
                )
            );
        var reciprocal = new Undertaking("main", Form.Reciprocal, "bound") { Beneficiaries = ["other"] };
        var timeline = Known(
            Of([Say(5, "commitment", "bound", Commit(8, 1_000)), .. violations]) with
            {
                Places = [new Area("city", "City")],
                Pauses = [new Pause("p") { Undertakings = [reciprocal] }],
            }
        );

        foreach (var day in Enumerable.Range(10, 200))
        {
            Assert.Equal(
                [Truth.Unknown, Truth.False, Truth.Unknown, Truth.True],
                Enumerable
                    .Range(0, 4)
                    .Select(i => 3 + (6 * i))
                    .Select(hour => timeline.At(Day(day) + Duration.FromHours(hour)).InForce)
            );
        }

        Assert.DoesNotContain(timeline.Segments.SelectMany(segment => segment.Assessment.Causes), IsBound);
    }

    [Fact]
    public void Of_a_thousand_statements_that_supersede_one_another_the_last_stands()
    {
        var statements = Enumerable
            .Range(0, 1_000)
            .Select(i =>
                Say(5 + i, $"s-{i}", "bound", Commit(8, 2_000 + i)) with
                {
                    Supersedes = i == 0 ? default(StatementId?) : $"s-{i - 1}",
                }
            );
        var timeline = Known(Of([.. statements]));

        Assert.Equal(Truth.True, timeline.At(Day(2_998)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(2_999)).InForce);
    }

    [Fact]
    public void A_report_of_the_last_of_a_thousand_retractions_each_of_the_one_before_bears_on_the_first()
    {
        var statements = Enumerable
            .Range(0, 1_000)
            .Select(i => Say(5 + i, $"s-{i}", "bound", i == 0 ? Commit(8, 9_000) : new Retract($"s-{i - 1}")));
        var reported = Say(2_000, "report", "outlet", new Report(new Performance("bound", new Retract("s-999"))));

        // Of an even number of retractions the first is taken back itself, and the commitment stands.
        Assert.Equal(Truth.False, Known(Of([.. statements])).At(Day(5_000)).InForce);
        Assert.Equal(Truth.True, Known(Of([.. statements, reported])).At(Day(5_000)).InForce);
    }

    [Fact]
    public void Five_hundred_reports_without_a_time_tell_of_one_act_not_after_the_first_of_them()
    {
        var reports = Enumerable
            .Range(0, 500)
            .Select(i =>
                Say(10 + i, $"report-{i}", "outlet", new Report(new Performance("bound", new Terminate("p"))))
            );
        var timeline = Known(Of([Say(5, "commitment", "bound", Commit(8, 1_000)), .. reports]));

        Assert.Equal(Truth.Unknown, timeline.At(Day(9)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(10)).InForce);
    }

    [Fact]
    public void Of_twenty_reports_of_one_commitment_within_bounds_none_is_asked_for_its_order_where_the_start_is_said()
    {
        var reports = Enumerable
            .Range(0, 20)
            .Select(i =>
                Say(
                    30,
                    $"report-{i}",
                    "outlet",
                    new Report(new Performance("bound", new Commit("p")) { At = Moment.Between(Day(10), Day(20)) })
                )
            );
        var timeline = Known(Of([Say(25, "commitment", "bound", Commit(2, 70)), .. reports]));

        Assert.Equal(Truth.True, timeline.At(Day(2)).InForce);
        Assert.DoesNotContain(timeline.Segments.SelectMany(segment => segment.Assessment.Causes), IsBound);
    }

    [Fact]
    public void Of_two_hundred_precedents_that_come_true_within_half_a_day_each_the_last_lets_it_take_effect()
    {
        var conditions = Enumerable
            .Range(0, 200)
            .Select(i => new Condition(ConditionRole.Precedent, new Occurred($"e-{i}", SilenceRule.Unknown)));
        var events = Enumerable
            .Range(0, 200)
            .Select(i =>
                Say(
                    11 + i,
                    $"report-{i}",
                    "bound",
                    new AssertClaim(new EventClaim($"e-{i}", true) { At = HalfADayBefore(11 + i) })
                )
            );
        var timeline = Known(Of([Say(5, "commitment", "bound", Commit(8, 1_000, [.. conditions])), .. events]));

        Assert.Equal(
            [Truth.False, Truth.False, Truth.Unknown, Truth.True],
            new List<Instant> { Day(9), Day(209), QuarterBefore(210), Day(210) }.Select(at => timeline.At(at).InForce)
        );
        Assert.Equal([Phase.Pending], timeline.At(Day(100)).Phases);
    }

    private static PauseTimeline Known(Dossier dossier) => dossier.AsKnownAt(Day(10_000)).Timeline("p", Bound);

    private static bool IsBound(Cause cause) => cause.Kind == CauseKind.SplittingBound;

    private static Moment HalfADayBefore(int day) => Moment.Between(Day(day) - Duration.FromHours(12), Day(day));

    private static Instant QuarterBefore(int day) => Day(day) - Duration.FromHours(6);

    private static Moment QuarterFrom(int day, int hour) =>
        Moment.Between(Day(day) + Duration.FromHours(hour), Day(day) + Duration.FromHours(hour + 6));
}
