using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

// Ends that are not the same in every possible world.
public sealed partial class EndsInWordsTests
{
    [Fact]
    public void Where_its_own_window_or_that_of_a_tie_may_run_out_first_the_time_of_both_is_told()
    {
        var dossier = Mutual(
            Say(1, "s1", "bound", On("bound", Deadline.At(Day(6)))),
            Say(1, "s2", "other", On("other", Deadline.Between(Day(8), Day(12)))),
            Say(4, "more", "bound", new Extend("p") { Until = Deadline.At(Day(10)), Undertakings = ["bound"] })
        );

        Assert.Equal(
            "It is not over: it runs out between 8 January, 00:00 and 10 January 2026, 00:00 UTC.",
            End(dossier.Ask(7, s_both))
        );
    }

    [Fact]
    public void That_it_may_have_no_end_is_told_last() =>
        Assert.Equal(
            "It is not over: it runs out on 10 January 2026, 00:00 UTC, or no end was set.",
            End(
                Of(
                        Say(1, "s1", "bound", new Commit("p")),
                        Say(2, "s2", "bound", new Amend("p", Until(Deadline.At(Day(10))))),
                        Say(2, "s3", "bound", new Amend("p", Until(Deadline.Never)))
                    )
                    .Ask(5)
            )
        );

    [Fact]
    public void That_an_extension_may_not_count_for_want_of_authority_is_no_question_of_time()
    {
        var more = Say(15, "more", "spokesman", new Extend("p") { Until = Deadline.At(Day(30)) }).For("bound");

        Assert.Equal(
            "It is not over: it runs out on 16 January 2026, 00:00 UTC, or on 30 January 2026, 00:00 UTC.",
            End(Leaving(10, 20, Say(1, "s1", "bound", Commit(1, 16)), more).Ask(15))
        );
    }

    [Fact]
    public void What_is_prolonged_by_itself_for_ever_is_told_so_whatever_word_came_before()
    {
        Assert.Equal("It is not over: it is prolonged by itself, again and again.", Prolonged(Renewing));
        Assert.Equal(
            "It is not over: it is prolonged by itself, again and again.",
            Prolonged(Renewing, new Extend("p") { Until = Deadline.At(Day(12)) })
        );
        Assert.Equal("It is not over: no end was set.", Prolonged(Until(Deadline.Never)));
    }

    [Fact]
    public void What_a_word_prolongs_with_no_end_is_not_told_as_prolonged_by_itself()
    {
        var open = new Extend("p") { Until = Deadline.Never };

        Assert.Equal("It is not over: it was prolonged with no end.", Prolonged(Terms(1, 10), open));
        Assert.Equal("It is not over: it was prolonged with no end.", Prolonged(Renewing, open));
    }

    [Fact]
    public void An_act_that_ends_a_tie_is_told_with_all_the_time_in_which_it_may()
    {
        var over = Say(14, "over", "bound", new Terminate("p") { Undertakings = ["bound"] }) with
        {
            SaidAt = Moment.Between(Day(8), Day(14)),
        };
        var dossier = Mutual(
            Say(1, "s1", "bound", On("bound", Deadline.At(Day(50)))),
            Say(1, "s2", "other", On("other", Deadline.At(Day(11)))),
            over
        );

        Assert.Equal(
            "It is not over: it runs out on 11 January 2026, 00:00 UTC, or it lasts until bound ends it "
                + "between 8 January, 00:00 and 14 January 2026, 00:00 UTC.",
            dossier
                .Ask(5, s_both)
                .Explanation.Children.Single(child => child.Subjects is ["other"])
                .Children.Single(child => child.Kind == ExplanationKind.NotEnded)
                .Text
        );
    }

    [Fact]
    public void A_release_that_may_come_after_the_end_is_told_with_all_the_time_in_which_it_may()
    {
        var release = Say(12, "go", "other", new Release("p")) with { SaidAt = Moment.Between(Day(4), Day(12)) };
        var dossier = Of(Say(1, "s1", "bound", Commit(1, 9)), release) with
        {
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound") { Beneficiaries = ["other"] })],
        };

        Assert.Equal(
            "It is not over: it runs out on 9 January 2026, 00:00 UTC, or it lasts until other releases the other side "
                + "between 4 January, 00:00 and 12 January 2026, 00:00 UTC.",
            End(dossier.Ask(3))
        );
    }

    // Of three acts that may each be the first to end it there are four kinds of worlds; what has ended it by then is told in one.
    [Theory]
    [InlineData(4, "Terminated Terminated Terminated Terminated")]
    [InlineData(3, "none")]
    [InlineData(0, "")]
    public void More_ends_to_come_than_can_be_told_apart_are_left_out(int worlds, string coming)
    {
        Act[] endings =
        [
            .. Enumerable.Range(0, 3).Select(i => new Terminate("p") { From = Deadline.Between(Day(20), Day(40 + i)) }),
        ];
        var view = Of(Say(1, "s1", "bound", Commit(1, 50)), Say(5, "over", "bound", endings)).AsKnownAt(Day(6));
        var evaluation = new PauseEvaluation(view, view.Dossier.Pauses[0], Bound, Reading.None, null);

        var stories = StrandStories.Tell(
            evaluation,
            Microseconds.Floor(Day(9)),
            new ExplorationBound(worlds, WorldExplorer.MostAsked)
        );

        Assert.Equal(coming, string.Join(' ', stories.All.Select(story => story.Coming?.Kind.ToString() ?? "none")));
    }

    [Fact]
    public void What_comes_after_it_is_over_is_not_told()
    {
        Act[] endings =
        [
            new Terminate("p") { From = Deadline.At(Day(7)) },
            .. Enumerable.Range(0, 3).Select(i => new Terminate("p") { From = Deadline.Between(Day(20), Day(40 + i)) }),
        ];
        var view = Of(Say(1, "s1", "bound", Commit(1, 50)), Say(5, "over", "bound", endings)).AsKnownAt(Day(6));
        var evaluation = new PauseEvaluation(view, view.Dossier.Pauses[0], Bound, Reading.None, null);

        var story = Assert.Single(StrandStories.Tell(evaluation, Microseconds.Floor(Day(9))).All);

        Assert.Equal(EndingKind.Terminated, story.Ending?.Kind);
        Assert.Null(story.Coming);
    }

    [Fact]
    public void The_reports_against_a_pause_that_takes_its_place_are_cited_where_one_part_of_it_is_reciprocal()
    {
        IEnumerable<string> Cited(Form second)
        {
            var next = Replacing(
                Say(2, "s2", "bound", new Commit("next") { Terms = Terms(8, 90) }),
                Say(2, "s3", "other", new Commit("next") { Terms = Terms(8, 90) }),
                Say(9, "struck", "bound", new Accuse("next", new Conduct("other", Activities.Strikes, "valley")))
            );
            var dossier = next with
            {
                Places = [new Area("valley")],
                Pauses =
                [
                    next.Pauses[0],
                    new Pause(
                        "next",
                        new Undertaking("first", Form.Unilateral, "bound"),
                        new Undertaking("second", second, "other")
                    )
                    {
                        Relations = next.Pauses[1].Relations,
                    },
                ],
            };
            return Part(dossier.Ask(20)).Statements.Select(id => id.Value);
        }

        Assert.Equal(["s1", "s2", "s3"], Cited(Form.Unilateral));
        Assert.Equal(["s1", "s2", "s3", "struck"], Cited(Form.Reciprocal));
    }

    private static Terms Renewing =>
        Terms(1, 10) with
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromHours(240) },
        };

    private static string Prolonged(Terms terms, params Extend[] extensions) =>
        End(
            Of([
                    Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
                    .. extensions.Select(extension => Say(5, "more", "bound", extension)),
                ])
                .Ask(25)
        );

    private static Commit On(string undertaking, Deadline until) =>
        new("p") { Terms = Until(until) with { Undertaking = undertaking } };

    private static Terms Until(Deadline until) => new() { Window = new Window(Deadline.At(Day(1)), until) };
}
