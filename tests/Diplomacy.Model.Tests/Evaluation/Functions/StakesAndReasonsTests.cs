using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>How long a question matters, in which order questions are worth asking, and which statements are no reason.</summary>
public sealed class StakesAndReasonsTests
{
    private static readonly Account s_north = Account.Of("north");

    [Fact]
    public void Over_all_time_a_question_matters_as_long_as_it_does()
    {
        var view = Dossiers.Declared(Deadline.Until(new LocalDate(2026, 1, 5), "Etc/UTC"));

        var stake = Assert.Single(view.OpenQuestions("p", s_north, new Interval(null, null)));

        Assert.Equal([new Interval(Dossiers.Day(5), Dossiers.Day(6))], stake.When);
        Assert.Equal([new StatementId("s1")], stake.Statements);
        Assert.Equal("boundary:s1/end (exclusive | inclusive): 1:00:00:00 at stake", stake.ToString());
    }

    [Fact]
    public void A_question_that_mattered_always_matters_from_the_beginning_of_the_interval()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Moment.Unknown, Dossiers.Day(1))
            .Performs("north", new Decline(new Performance("north", new Commit("p") { Terms = Ending(9) })))
            .Build()
            .AsKnownAt(Dossiers.Day(31));
        var days = new Interval(Dossiers.Day(2), Dossiers.Day(3));

        Assert.Equal([days], Assert.Single(view.OpenQuestions("p", s_north, days)).When);
    }

    [Fact]
    public void Questions_at_stake_as_long_come_in_the_order_of_their_kinds_and_then_of_their_keys()
    {
        var day = Deadline.Until(new LocalDate(2026, 1, 5), "Etc/UTC");
        Deadline[] ends =
        [
            Deadline.Until(new LocalDate(2026, 1, 15), "Etc/UTC"),
            Deadline.After(Anchor.Announcement, Period.FromDays(15), "Etc/UTC"),
        ];

        var asked = ends.Select(end =>
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .At(Dossiers.Day(1))
                .Commits("north", day, end)
                .Build()
                .AsKnownAt(Dossiers.Day(31))
                .OpenQuestions("p", s_north, new Interval(Dossiers.Day(1), Dossiers.Day(30)))
        );

        Assert.Equal(
            ["boundary:s1/end, boundary:s1/start", "boundary:s1/start, counting:s1/end"],
            asked.Select(stakes =>
                string.Join(", ", stakes.Select(one => $"{QuestionKinds.CodeOf(one.Question.Kind)}:{one.Question.Key}"))
            )
        );
    }

    [Fact]
    public void What_matters_without_end_somewhere_has_no_total()
    {
        var question = new Question(QuestionKind.Boundary, "s1/end", ["exclusive", "inclusive"]);
        var stake = new QuestionAtStake(
            question,
            [new(Dossiers.Day(1), Dossiers.Day(2)), new(Dossiers.Day(3), null)],
            ["s1"]
        );

        Assert.Null(stake.Total);
        Assert.Equal("boundary:s1/end (exclusive | inclusive): without end at stake", stake.ToString());
        Assert.Null(new QuestionAtStake(question, [new(null, Dossiers.Day(2))], ["s1"]).Total);
    }

    [Fact]
    public void Words_that_undo_each_other_are_no_reason_where_nothing_changed()
    {
        var diff = TerminatedAndTakenBack().Build().Diff("p", Dossiers.Day(3), Dossiers.Day(6), s_north);

        Assert.Empty(diff.Changes);
        Assert.Empty(diff.Reasons);
    }

    [Fact]
    public void Beside_the_one_word_that_changes_all_what_undoes_each_other_is_no_reason()
    {
        var pause = TerminatedAndTakenBack().At(Dossiers.Day(6)).Performs("north", new Terminate("p"));

        Assert.Equal(
            ["s4"],
            pause
                .Build()
                .Diff("p", Dossiers.Day(3), Dossiers.Day(7), s_north)
                .Reasons.Select(reason => reason.Statement.Value)
        );
    }

    [Fact]
    public void A_reason_names_all_that_it_takes_back() =>
        Assert.Equal("A5 taking back A2, A3", new ChangeReason("A5", null, ["A2", "A3"]).ToString());

    private static PauseBuilder TerminatedAndTakenBack() =>
        Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(20))
            .At(Dossiers.Day(4))
            .Performs("north", new Terminate("p") { From = Deadline.At(Dossiers.Day(10)) })
            .At(Dossiers.Day(5))
            .Performs("north", new Retract("s2"));

    private static Terms Ending(int day) => new() { Window = new Window(End: Deadline.At(Dossiers.Day(day))) };
}
