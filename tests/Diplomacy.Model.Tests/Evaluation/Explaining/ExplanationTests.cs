using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

/// <summary>What an explanation tells: instants, acts that decide, who said it, in words that can be printed.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void The_start_and_the_end_are_told_as_instants()
    {
        var text = Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7).Explanation.ToString();

        Assert.Contains("It has begun: on 5 January 2026, 00:00 UTC. [s1]", text, StringComparison.Ordinal);
        Assert.Contains(
            "It is not over: it runs out on 10 January 2026, 00:00 UTC. [s1]",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_end_that_was_moved_is_told_with_who_moved_it()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(8, "more", "bound", new Extend("p") { Until = Deadline.At(Day(15)) })
        );

        var node = Part(dossier.Ask(12), ExplanationKind.NotEnded);

        Assert.Equal("It is not over: it runs out on 15 January 2026, 00:00 UTC, as last prolonged.", node.Text);
        Assert.Equal(["more", "s1"], node.Statements.Select(id => id.Value));
    }

    [Fact]
    public void The_act_that_ended_it_is_told_with_when_and_by_whom()
    {
        var dossier = Of(Say(1, "s1", "bound", Commit(5, 20)), Say(8, "over", "bound", new Terminate("p")));

        var node = Part(dossier.Ask(12), ExplanationKind.NotEnded);

        Assert.Equal(Truth.False, node.Truth);
        Assert.Equal("It is over: bound ended it on 8 January 2026, 00:00 UTC.", node.Text);
        Assert.Contains(new StatementId("over"), node.Statements);
    }

    [Fact]
    public void A_notice_that_is_running_is_told_before_it_is_up()
    {
        var terms = Terms(1, 100) with { Exit = new ExitRule { NoticePeriod = Length.FromHours(24 * 14) } };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(8, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate))
        );

        var node = Part(dossier.Ask(10), ExplanationKind.NotEnded);

        Assert.Contains("the notice that bound gave is up on 22 January 2026", node.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_without_power_is_listed_as_such()
    {
        var dossier = Of(Say(1, "s1", "bound", Commit(5, 10)), Say(6, "not-mine", "other", new Terminate("p")));

        var verdict = dossier.Ask(7);

        Assert.Equal(Truth.True, verdict.InForce);
        Assert.Equal([new StatementId("not-mine")], Part(verdict, ExplanationKind.WithoutPower).Statements);
    }

    [Fact]
    public void A_joint_text_names_all_who_signed_it()
    {
        var joint = Say(1, "s1", "bound", Commit(5, 10)) with { Signatories = [new Signature("other")] };

        var text = Of(joint).Ask(7).Explanation.ToString();

        Assert.Contains(
            "[s1] bound and other, 1 January 2026, 00:00 UTC: commit themselves",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Undertakings_that_stand_alike_are_told_once()
    {
        var dossier = Of(Say(1, "s1", "bound", Commit(5, 10)), Say(1, "s2", "other", Commit(5, 10))) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

        var undertakings = dossier.Ask(7).Explanation.Children.Where(node => node.Kind == ExplanationKind.Undertaking);

        Assert.Equal(["bound", "other"], Assert.Single(undertakings).Subjects);
    }

    [Fact]
    public void What_is_presumed_is_a_sentence()
    {
        var condition = Condition.While("talks-go-on", SilenceRule.PresumedToHold, FailureEffect.Ends);

        var node = Part(Of(Say(1, "s1", "bound", Commit(5, 10, condition))).Ask(7), ExplanationKind.Presumption);

        Assert.Equal(
            "Presumed: \"talks go on\" holds as long as no word that counts here says that it does not.",
            node.Text
        );
    }

    [Fact]
    public void Acts_without_recorded_words_are_told_in_plain_ones()
    {
        var text = Of(Say(1, "s1", "bound", Commit(5, 10))).Ask(7).Explanation.ToString();

        Assert.Contains("commits itself: from 5 January 2026, 00:00 UTC", text, StringComparison.Ordinal);
        Assert.DoesNotContain("commit of", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_told_as_words() =>
        Assert.Equal(
            "drones on energy infrastructure",
            ActPhrases.Readable("hostilities/strikes/drones on infrastructure/energy")
        );

    [Fact]
    public void Terms_without_a_window_are_told_by_what_they_are_about()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(5, 10)),
            Say(
                2,
                "s2",
                "bound",
                new AssertClaim(
                    new TermsClaim("p", new Terms { Area = "north", Purposes = [new LocalizedText("talks", "en")] })
                )
            )
        ) with
        {
            Places = [new Area("north", "The North")],
        };

        var told = dossier.Ask(7).Explanation.All().First(node => node.Statement == "s2").Text;

        Assert.Contains(": states where and what it is for (", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Causes_that_read_alike_are_one_step()
    {
        var vague = Moment.Between(Day(4), Day(8));
        var dossier = Of(
            Say(8, "s1", "bound", new Commit("p") { Terms = Terms(1, 20) }) with
            {
                SaidAt = vague,
            },
            Say(8, "s2", "other", new Commit("p") { Terms = Terms(1, 20) }) with
            {
                SaidAt = vague,
            }
        ) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

        var causes = dossier.Ask(6).Explanation.Children.Where(node => node.Kind == ExplanationKind.Cause).ToList();

        Assert.Equal(causes.DistinctBy(cause => cause.Text).Count(), causes.Count);
        Assert.Contains("When exactly bound spoke is known only within bounds.", causes.Select(cause => cause.Text));
        Assert.Equal(
            ["s1", "s2"],
            causes
                .Where(cause => cause.Cause == CauseKind.Start)
                .SelectMany(cause => cause.Statements)
                .Select(id => id.Value)
        );
    }

    [Fact]
    public void Causes_say_their_kind_as_data()
    {
        var until = new Terms { Window = new Window(Deadline.At(Day(1)), Deadline.Until(new(2026, 1, 9), "Etc/UTC")) };

        var verdict = Of(Say(1, "s1", "bound", new Commit("p") { Terms = until })).Ask(9);

        Assert.Equal(CauseKind.Boundary, Part(verdict, ExplanationKind.Cause).Cause);
        Assert.Equal(Truth.Unknown, Part(verdict, ExplanationKind.NotEnded).Truth);
        Assert.Contains(
            "It would be decided by knowing whether the last day is in [s1]. The day out: not in force; the day in: in force.",
            Part(verdict, ExplanationKind.Deciding).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_nobody_spoke_it_says_so() =>
        Assert.Equal(ExplanationKind.Silence, Assert.Single(Of().Ask(7).Explanation.Children).Kind);

    private static ExplanationNode Part(Verdict verdict, ExplanationKind kind) =>
        verdict.Explanation.All().First(node => node.Kind == kind);
}
