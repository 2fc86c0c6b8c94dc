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

    [Fact]
    public void An_extension_that_moved_nothing_is_not_told_as_one_that_did()
    {
        var terms = Terms(1, 10) with { Extension = new ExtensionRule(ExtensionMode.ByConsent) };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(1, "s2", "other", new Commit("p") { Terms = terms }),
            Say(5, "alone", "other", new Extend("p") { Until = Deadline.At(Day(20)) })
        ) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

        var part = Part(dossier.Ask(15), ExplanationKind.NotEnded);

        Assert.Equal("It is over: it ran out on 10 January 2026, 00:00 UTC.", part.Text);
    }

    [Fact]
    public void An_extension_that_came_too_late_is_told_so()
    {
        var part = Part(
            Of(
                    Say(1, "s1", "bound", Commit(1, 10)),
                    Say(12, "late", "bound", new Extend("p") { Until = Deadline.At(Day(20)) })
                )
                .Ask(15),
            ExplanationKind.NotEnded
        );

        Assert.EndsWith("; bound prolonged it when it was over.", part.Text, StringComparison.Ordinal);
        Assert.Contains(part.Children, cited => cited.Statement == "late");
    }

    [Fact]
    public void What_was_taken_back_is_told_so_with_the_words_that_did()
    {
        var dossier = Of(
            Say(1, "s1", "bound", Commit(1, 50)),
            Say(5, "over", "bound", new Terminate("p") { From = Deadline.At(Day(20)) }),
            Say(6, "halt", "bound", new Suspend("p")),
            Say(8, "not-over", "bound", new Retract("over")),
            Say(9, "go-on", "bound", new Retract("halt"))
        );

        var verdict = dossier.Ask(30);
        var end = Part(verdict, ExplanationKind.NotEnded);
        var conditions = Part(verdict, ExplanationKind.ConditionsHold);

        Assert.Equal(Truth.True, verdict.InForce);
        Assert.EndsWith("; bound took back its word that ends it.", end.Text, StringComparison.Ordinal);
        Assert.Equal(["not-over", "over", "s1"], end.Statements.Select(id => id.Value));
        Assert.Equal("It is not suspended: bound took the suspension back.", conditions.Text);
        Assert.Equal(["go-on", "halt"], conditions.Statements.Select(id => id.Value));
    }

    [Fact]
    public void A_condition_that_failed_is_named_and_what_was_presumed_before_contradicts_nothing()
    {
        var hangs = Commit(1, 50, Condition.While("talks", SilenceRule.PresumedToHold, FailureEffect.Ends));
        var text = Of(Say(1, "s1", "bound", hangs), Say(12, "no-talks", "bound", Talks(false, 10)))
            .Ask(20)
            .Explanation.ToString()
            .ReplaceLineEndings(" ");

        Assert.Contains("a condition that it hangs on failed on 10 January", text, StringComparison.Ordinal);
        Assert.Contains("\"talks\" holds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("since no word", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        5,
        "It is not over: a condition that it hangs on fails on 10 January 2026, 00:00 UTC (\"talks\" holds)."
    )]
    [InlineData(20, "It is over: a condition that it hangs on failed on 10 January 2026, 00:00 UTC (\"talks\" holds).")]
    public void A_condition_that_fails_is_told_as_what_is_to_come_before(int day, string told)
    {
        var hangs = Commit(1, 50, Condition.While("talks", SilenceRule.PresumedToHold, FailureEffect.Ends));
        var verdict = Of(Say(1, "s1", "bound", hangs), Say(12, "no-talks", "bound", Talks(false, 10))).Ask(day);

        Assert.Equal(told, Part(verdict, ExplanationKind.NotEnded).Text);
    }

    [Theory]
    [InlineData(
        5,
        "It is not over: a condition that ends it comes true on 10 January 2026, 00:00 UTC (\"summit\" has come about)."
    )]
    [InlineData(
        20,
        "It is over: a condition that ends it came true on 10 January 2026, 00:00 UTC (\"summit\" has come about)."
    )]
    public void A_condition_that_ends_it_is_told_as_what_is_to_come_before(int day, string told)
    {
        var ends = Commit(1, 50, Condition.Resolutive(new Occurred("summit", SilenceRule.PresumedNotToHold)));
        var summit = new AssertClaim(new EventClaim("summit", true) { At = Moment.Exactly(Day(10)) });
        var verdict = Of(Say(1, "s1", "bound", ends), Say(12, "met", "bound", summit)).Ask(day);

        Assert.Equal(told, Part(verdict, ExplanationKind.NotEnded).Text);
    }

    [Theory]
    [InlineData(5, "It is not over: it lasts until the word that binds is taken back on 10 January 2026, 00:00 UTC.")]
    [InlineData(20, "It is over: the word that bound was taken back on 10 January 2026, 00:00 UTC.")]
    public void What_takes_back_the_word_that_binds_is_cited_as_what_ends_it(int day, string told)
    {
        var end = Part(
            Of(Say(1, "s1", "bound", Commit(1, 50)), Say(10, "back", "bound", new Retract("s1"))).Ask(day),
            ExplanationKind.NotEnded
        );

        Assert.Equal(told, end.Text);
        Assert.Equal(["back", "s1"], end.Statements.Select(id => id.Value));
    }

    [Fact]
    public void What_takes_back_the_word_that_binds_is_cited_also_where_it_is_not_known_just_when()
    {
        var back = Say(10, "back", "bound", new Retract("s1")) with { SaidAt = Moment.Between(Day(8), Day(10)) };

        Assert.Equal(
            ["back", "s1"],
            Part(Of(Say(1, "s1", "bound", Commit(1, 50)), back).Ask(20), ExplanationKind.NotEnded)
                .Statements.Select(id => id.Value)
        );
    }

    [Fact]
    public void The_pause_that_takes_its_place_is_named_with_what_dates_that()
    {
        var terms = new Terms { Window = new Window(Deadline.Upon("signing"), Deadline.At(Day(90))) };
        var dossier = Of(
            Say(1, "s1", "bound", Commit(1, 50)),
            Say(2, "s2", "bound", new Commit("next") { Terms = terms }),
            Say(9, "signed", "bound", new AssertClaim(new EventClaim("signing", true) { At = Moment.Exactly(Day(8)) }))
        );
        dossier = dossier with
        {
            Pauses =
            [
                .. dossier.Pauses,
                Pause.Unilateral("next", "bound") with
                {
                    Relations = [new PauseRelation(PauseRelationKind.Replaces, "p")],
                },
            ],
        };

        var part = Part(dossier.Ask(20), ExplanationKind.NotEnded);

        Assert.StartsWith("It is over: next took its place on 8 January", part.Text, StringComparison.Ordinal);
        Assert.Contains(part.Children, cited => cited.Statement == "signed");
    }

    [Fact]
    public void What_makes_it_void_is_told()
    {
        var waits = Commit(
            1,
            50,
            Condition.Precedent(new Occurred("exchange", SilenceRule.PresumedNotToHold), Deadline.At(Day(10)))
        );

        var verdict = Of(Say(1, "s1", "bound", waits)).Ask(20);

        Assert.Equal(Phase.Void, Assert.Single(verdict.Phases));
        Assert.Contains(
            "It is void: what it waits for had not come true before the limit for it, 10 January 2026",
            verdict.Explanation.ToString().ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    private static ExplanationNode Part(Verdict verdict, ExplanationKind kind) =>
        verdict.Explanation.All().First(node => node.Kind == kind);
}
