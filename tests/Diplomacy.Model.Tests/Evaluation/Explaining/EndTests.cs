using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

/// <summary>An explanation tells what ends a pause first, whatever that is, and cites the words it hangs on.</summary>
public sealed class EndTests
{
    [Fact]
    public void A_notice_that_kept_it_from_being_prolonged_is_told_and_cited()
    {
        var terms = Terms(1, 10) with
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(10) },
        };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(15, "notice", "bound", new GiveNotice("p", NoticeKind.NotRenew))
        );

        var part = Part(dossier.Ask(25), ExplanationKind.NotEnded);

        Assert.Contains(
            "prolonged by itself, and no further, since bound gave notice",
            part.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(part.Children, cited => cited.Statement == "notice");
    }

    [Fact]
    public void An_end_that_is_known_to_come_is_told_with_who_brings_it_about()
    {
        var verdict = Of(Say(1, "s1", "bound", Commit(5, 90)), Say(20, "over", "bound", new Terminate("p"))).Ask(9);

        var part = Part(verdict, ExplanationKind.NotEnded);

        Assert.StartsWith(
            "It is not over: it lasts until bound ends it on 20 January",
            part.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(part.Children, cited => cited.Statement == "over");
    }

    [Fact]
    public void What_ends_with_another_partys_window_says_so()
    {
        static Commit On(string undertaking, int until) =>
            new("p") { Terms = Terms(5, until) with { Undertaking = undertaking } };
        var dossier = Of(Say(1, "s1", "bound", On("bound", 90)), Say(1, "s2", "other", On("other", 30))) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

        var verdict = dossier.Ask(9, new Account("bound"));
        var told = verdict.Explanation.ToString();

        Assert.Equal(Day(30), verdict.Interval.End);
        Assert.DoesNotContain("1 April", told, StringComparison.Ordinal);
        Assert.Contains("together with what binds other", told.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_on_an_event_that_a_window_waits_for_is_cited()
    {
        var terms = new Terms { Window = new Window(Deadline.Upon("signing"), Deadline.At(Day(20))) };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(4, "signed", "bound", new AssertClaim(new EventClaim("signing", true) { At = Moment.Exactly(Day(3)) }))
        );

        Assert.Contains(Part(dossier.Ask(9), ExplanationKind.Started).Children, cited => cited.Statement == "signed");
    }

    [Fact]
    public void A_word_on_how_a_limit_is_meant_is_cited_where_it_fixes_the_end()
    {
        var terms = new Terms { Window = new Window(Deadline.At(Day(1)), Deadline.Until(new(2026, 1, 9), "Etc/UTC")) };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(2, "meant", "bound", new Clarify("p", QuestionKind.Boundary, "inclusive"))
        );

        var verdict = dossier.Ask(9);

        Assert.Equal(Truth.True, verdict.InForce);
        Assert.Contains(Part(verdict, ExplanationKind.NotEnded).Children, cited => cited.Statement == "meant");
    }

    [Fact]
    public void What_has_not_begun_is_told_with_what_ends_it_once_it_has()
    {
        var part = Part(Of(Say(1, "s1", "bound", Commit(5, 20))).Ask(3), ExplanationKind.NotEnded);

        Assert.Equal("Once it has begun, it runs out on 20 January 2026, 00:00 UTC.", part.Text);
    }

    private static ExplanationNode Part(Verdict verdict, ExplanationKind kind) =>
        verdict.Explanation.All().First(node => node.Kind == kind);
}
