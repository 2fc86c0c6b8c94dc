using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

/// <summary>An explanation says no more than is known, of every undertaking that matters, and of what was asked.</summary>
public sealed class NeverMisledTests
{
    [Fact]
    public void What_may_have_ended_it_is_told_with_all_the_time_in_which_it_may_have()
    {
        var over = Say(12, "over", "bound", new Terminate("p")) with { SaidAt = Moment.Between(Day(8), Day(12)) };

        var text = Of(Say(1, "s1", "bound", Commit(5, 20)), over).Ask(9).Explanation.ToString();

        Assert.Contains(
            "Whether it is over is not known: bound ended it between 8 January, 00:00",
            OneLine(text),
            StringComparison.Ordinal
        );
        Assert.Contains("and 12 January 2026, 00:00 UTC.", OneLine(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suspension_that_may_not_have_begun_is_not_told_as_one_that_has()
    {
        var suspended = Say(12, "halt", "bound", new Suspend("p")) with { SaidAt = Moment.Between(Day(8), Day(12)) };
        var dossier = Two(Say(1, "s1", "bound", Commit(5, 20)), Say(1, "s2", "other", Commit(5, 20)), suspended);

        var text = OneLine(dossier.Ask(9, new Account("bound", "other")).Explanation.ToString());

        Assert.DoesNotContain("on 8 January", text, StringComparison.Ordinal);
        Assert.Contains(
            "bound suspended its part between 8 January, 00:00 and 12 January 2026, 00:00 UTC",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Silence_says_on_what_and_for_whom()
    {
        var open = new Commit("p") { Terms = new Terms { Window = new Window(Start: Deadline.At(Day(5))) } };

        var text = OneLine(Of(Say(1, "s1", "bound", open)).Ask(9).Explanation.ToString());

        Assert.Contains(
            "No word that counts in this account says when it ends for bound.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("It would be decided by knowing when it ends for bound", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_undertaking_that_fails_is_told_side_by_side_those_that_fail_alike_together()
    {
        Commit On(string undertaking, int from, int until) =>
            new("p") { Terms = Terms(from, until) with { Undertaking = undertaking } };
        var dossier = Two(Say(1, "s1", "bound", On("first", 5, 10)), Say(1, "s2", "other", On("second", 30, 40)));

        var text = OneLine(dossier.AsKnownAt(Day(100)).Evaluate("p", Day(20)).Explanation.ToString());

        Assert.Contains("As to bound: it is over", text, StringComparison.Ordinal);
        Assert.Contains("As to other: it has not begun", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_conduct_from_being_covered_is_told_of_each_undertaking()
    {
        var within = Terms(5, 20) with
        {
            Activities = [Activities.Strikes],
            Area = "valley",
            Exceptions = [new SelfDefence()],
        };
        var dossier = Two(
            Say(1, "s1", "bound", new Commit("p") { Terms = within }),
            Say(1, "s2", "other", new Commit("p") { Terms = within })
        ) with
        {
            Places = [new Area("valley")],
        };
        var strike = new Conduct("bound", Activities.Strikes, "valley") { InSelfDefence = Truth.True };
        var account = new Account("bound", "other");
        var view = dossier.AsKnownAt(Day(100));

        var text = OneLine(view.Covers("p", strike, Day(9), account).Explanation.ToString());

        Assert.Contains("not within its terms: an exception leaves it free", text, StringComparison.Ordinal);
        Assert.Contains("not within its terms: it binds others than bound", text, StringComparison.Ordinal);
        Assert.Contains("does not cover the conduct (in force)", text, StringComparison.Ordinal);

        var open = OneLine(
            view.Covers("p", strike with { InSelfDefence = Truth.Unknown }, Day(9), account).Explanation.ToString()
        );

        Assert.Contains("not known whether it covers the conduct (in force)", open, StringComparison.Ordinal);
        Assert.Contains("decided by knowing whether the conduct is in self-defence", open, StringComparison.Ordinal);
        Assert.Contains("Yes: not covered; no: covered.", open, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_that_a_condition_waits_for_is_cited()
    {
        var claim = new Remark("the monitors are in place");
        var waits = Commit(5, 20, Condition.Precedent(new Stated("stranger", claim)));
        var dossier = Of(Say(1, "s1", "bound", waits), Say(6, "monitors", "stranger", new AssertClaim(claim)));

        var part = dossier.Ask(9).Explanation.Children.Single(child => child.Kind == ExplanationKind.ConditionsHold);

        Assert.Equal(Truth.True, part.Truth);
        Assert.Contains(part.Children, cited => cited.Statement == "monitors");
    }

    [Fact]
    public void A_time_that_is_open_below_is_told_without_a_bound_wherever_a_length_moves_it()
    {
        var ended = new Commit("p") { Terms = new Terms { Window = new Window(Length: Length.FromHours(48)) } };
        var said = Say(9, "s1", "bound", ended) with { SaidAt = Moment.NotAfter(Day(9)) };

        var verdict = Of(said).Ask(9);

        Assert.DoesNotContain("-99", verdict.Explanation.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Of(said).AsKnownAt(Day(100)).Timeline("p", Bound).Segments,
            segment => segment.Start < Day(-10_000)
        );
    }

    [Fact]
    public void Who_offered_or_refused_is_told_to_have_done_so_and_not_to_have_kept_silent()
    {
        var dossier = Two(Say(1, "offer", "bound", new Offer("p")), Say(2, "no", "other", new Refuse("p")));

        var text = OneLine(dossier.Ask(9, new Account("bound", "other")).Explanation.ToString());

        Assert.Contains("bound offered it and did not commit to it.", text, StringComparison.Ordinal);
        Assert.Contains("other refused it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not agree:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_refusal_and_an_offer_the_later_one_is_told()
    {
        var dossier = Two(Say(1, "no", "bound", new Refuse("p")), Say(2, "offer", "bound", new Offer("p")));

        var text = OneLine(dossier.Ask(9).Explanation.ToString());

        Assert.Contains("bound offered it and did not commit to it. [offer]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_to_which_only_strangers_speak_is_told_so()
    {
        var dossier = Of(Say(2, "s2", "stranger", new AssertClaim(new TermsClaim("p", Terms(5, 20)))));

        var text = OneLine(dossier.Ask(9).Explanation.ToString());

        Assert.Contains("No word that counts in this account speaks of it.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_in_some_worlds_only_is_told_with_what_it_supposes()
    {
        var evades = Say(1, "asked", "bound", new Decline(new Performance("bound", Commit(5, 20))));

        var text = OneLine(Of(evades).Ask(9).Explanation.ToString());

        Assert.Contains("Whether bound agreed is not known.", text, StringComparison.Ordinal);
        Assert.Contains("If it binds, ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" It has begun", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notice_that_ends_what_ties_another_is_told_of_the_other_too()
    {
        var leave = Terms(1, 300) with { Exit = new ExitRule { NoticePeriod = Length.FromDays(14) } };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = leave }),
            Say(1, "s2", "other", new Commit("p") { Terms = leave }),
            Say(5, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate))
        ) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

        var text = OneLine(dossier.Ask(9).Explanation.ToString());

        Assert.Contains("the notice that bound gave is up", text, StringComparison.Ordinal);
        Assert.DoesNotContain("As to other", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_are_told_in_words()
    {
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Day(5)), Deadline.After(Anchor.Announcement, Period.FromMonths(1))),
        };
        var dossier = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms }));

        var text = OneLine(dossier.Ask(9).Explanation.ToString());

        Assert.Contains("until 1 month after its announcement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("P1M", text, StringComparison.Ordinal);
    }

    private static Dossier Two(params Statement[] statements) =>
        Of(statements)
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
