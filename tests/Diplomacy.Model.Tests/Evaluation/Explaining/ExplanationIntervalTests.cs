using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

/// <summary>Each step of an explanation says over which interval its truth is the same.</summary>
public sealed class ExplanationIntervalTests
{
    private static readonly Dossier s_twoSides = Of(
        Say(1, "s1", "bound", Commit(5, 20)),
        Say(1, "s2", "other", Commit(5, 20)),
        Say(8, "off", "other", new Suspend("p")),
        Say(10, "on", "other", new Resume("p"))
    ) with
    {
        Pauses = [Pause.Mutual("p", "bound", "other")],
    };

    [Fact]
    public void The_answer_and_its_causes_hold_over_the_interval_of_the_verdict()
    {
        var until = new Terms { Window = new Window(Deadline.At(Day(1)), Deadline.Until(new(2026, 1, 9), "Etc/UTC")) };

        var verdict = Of(Say(1, "s1", "bound", new Commit("p") { Terms = until })).Ask(9);

        Assert.Equal(verdict.Interval, verdict.Explanation.Interval);
        Assert.Equal(verdict.Interval, Part(verdict, ExplanationKind.Cause).Interval);
    }

    [Fact]
    public void A_part_that_changes_within_the_segment_tells_how_far_its_truth_goes()
    {
        // The suspension of one party leaves the pause in force.
        var verdict = s_twoSides.Ask(12);
        var other = verdict.Explanation.All().Single(node => node.Subjects.Contains("other"));

        Assert.Equal(new Interval(Day(5), Day(20)), verdict.Interval);
        Assert.Equal(new Interval(Day(10), Day(20)), other.Interval);
        Assert.Contains(
            "in force. So since 10 January 2026, 00:00 UTC.",
            OneLine(verdict.Explanation.ToString()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_part_that_stays_as_long_as_the_answer_is_told_without_an_interval()
    {
        var verdict = Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7);

        Assert.All(
            verdict.Explanation.Children.Where(node => node.Truth is not null),
            node => Assert.Equal(node.Interval, verdict.Interval)
        );
        Assert.DoesNotContain("Not over from", verdict.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Undertakings_told_together_are_told_as_long_as_all_of_them_stand_so()
    {
        var together = s_twoSides.Ask(12).Explanation.Children.First(node => node.Kind == ExplanationKind.Undertaking);

        Assert.Equal(["bound", "other"], together.Subjects);
        Assert.Equal(new Interval(Day(10), Day(20)), together.Interval);
    }

    [Fact]
    public void Nothing_below_a_combined_answer_reaches_beyond_it()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(2, "s2", "outlet", new AssertClaim(new TermsClaim("p", Terms(5, 15))))
        );

        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(12));

        Assert.Equal(new Interval(Day(10), Day(15)), verdict.Interval);
        Assert.All(
            verdict.Explanation.All().Select(node => node.Interval).OfType<Interval>(),
            interval => Assert.True(interval.Start >= Day(10) && interval.End <= Day(15))
        );
    }

    [Fact]
    public void An_account_that_changes_within_the_combined_interval_is_told_for_as_long_as_it_does_not()
    {
        var until = Terms(5, 20);
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(2, "s2", "outlet", new AssertClaim(new TermsClaim("p", until))),
            Say(2, "s3", "stranger", new AssertClaim(new TermsClaim("p", Terms(5, 15))))
        );

        var text = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(12)).Explanation.ToString();

        Assert.Contains("According to stranger: yes, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_the_instant_alone_have_no_interval()
    {
        var dossier = Of(Say(1, "s1", "bound", Commit(5, 10)), Say(6, "not-mine", "other", new Terminate("p")));

        Assert.Null(Part(dossier.Ask(7), ExplanationKind.WithoutPower).Interval);
    }

    [Fact]
    public void Where_daily_hours_are_looked_at_around_the_instant_only_no_interval_goes_beyond()
    {
        var terms = Terms(5, 10) with { Schedule = new DailySchedule(new(6, 0), new(15, 0), "Etc/UTC") };
        var conduct = new Conduct("bound", Activities.Strikes, "north");
        var dossier = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms })) with
        {
            Places = [new Area("north")],
        };

        var verdict = dossier.AsKnownAt(Day(100)).Covers("p", conduct, Day(50), Bound);

        Assert.Equal(Truth.False, verdict.InForce);
        Assert.True(verdict.Interval.HasStart && verdict.Interval.HasEnd);
        Assert.All(
            verdict.Explanation.All().Select(node => node.Interval).OfType<Interval>(),
            interval => Assert.Equal(interval, verdict.Interval)
        );
    }

    [Fact]
    public void Who_suspended_is_told_side_by_side_too()
    {
        var text = s_twoSides.AsKnownAt(Day(100)).Evaluate("p", Day(9)).Explanation.ToString();

        Assert.Contains(
            "Of other: it is suspended: other suspended its part on 8 January 2026, 00:00 UTC.",
            OneLine(text),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_verdict_without_all_statements_says_so_in_its_explanation()
    {
        var dossier = Of(Say(1, "s1", "bound", Commit(5, 10)), Say(6, "more", "bound", new Extend("p")));

        var text = dossier.Withhold(statement => statement.Id == "more").Ask(7).Explanation.ToString();

        Assert.Contains("The answer is partial: 1 statement withheld.", OneLine(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ends_are_told_each_with_what_it_hangs_on()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(1, "more", "bound", new Extend("p") { Until = Deadline.At(Day(15)) }) with
            {
                SaidAt = Moment.Between(Day(9), Day(11)),
                StatedKnownFrom = Day(11),
            }
        );

        Assert.Contains(
            "it runs out on 10 January 2026, 00:00 UTC, or, if it was prolonged in time, on 15 January 2026, 00:00 UTC",
            Part(dossier.Ask(12), ExplanationKind.NotEnded)
                .Text.Replace("ran out", "runs out", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_of_few_lines_has_all_steps_and_counts_the_statements()
    {
        var explanation = Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7).Explanation;

        Assert.EndsWith("Statements: 1, left out for want of room.", explanation.ToText(0), StringComparison.Ordinal);
        Assert.Contains("It is not over", explanation.ToText(0), StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => explanation.ToText(-1));
    }

    [Fact]
    public void The_microsecond_before_a_full_second_is_just_before_it()
    {
        var end = Day(10) - Duration.FromNanoseconds(1_000);
        var terms = new Terms { Window = new Window(Deadline.At(Day(5)), Deadline.At(end)) };

        var text = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms })).Ask(7).Explanation.ToString();

        Assert.Contains("to just before 10 January 2026, 00:00 UTC", OneLine(text), StringComparison.Ordinal);
        Assert.Contains("it runs out just before 10 January 2026", text, StringComparison.Ordinal);
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ExplanationNode Part(Verdict verdict, ExplanationKind kind) =>
        verdict.Explanation.All().First(node => node.Kind == kind);
}
