using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>Which questions are worth asking, at an instant and over an interval.</summary>
public sealed class OpenQuestionsTests
{
    private static readonly Account North = Account.Of("north");

    private static readonly DossierView View = Dossiers.Declared(
        Deadline.Until(new LocalDate(2026, 1, 5), "Europe/Moscow", "Europe/Kyiv")
    );

    [Fact]
    public void At_an_instant_each_question_comes_with_the_answer_under_every_option()
    {
        var open = View.Readings("p", Dossiers.Day(5) + Duration.FromHours(6), North);

        var boundary = Assert.Single(open);
        Assert.Equal(QuestionKind.Boundary, boundary.Question.Kind);
        Assert.Equal(Truth.False, boundary.Under("exclusive"));
        Assert.Equal(Truth.True, boundary.Under("inclusive"));
        Assert.Equal(new StatementId("s1"), Assert.Single(boundary.Statements));
    }

    [Fact]
    public void Where_two_questions_matter_one_answer_may_leave_it_unknown()
    {
        var open = View.Readings("p", Instant.FromUtc(2026, 1, 4, 21, 30), North);

        Assert.Equal([QuestionKind.Boundary, QuestionKind.Zone], open.Select(o => o.Question.Kind).Order());
        Assert.Contains(Truth.Unknown, open[0].Answers);
    }

    [Fact]
    public void Nothing_is_asked_where_the_answer_is_known() =>
        Assert.Empty(View.Readings("p", Dossiers.Day(3), North));

    [Fact]
    public void Side_by_side_a_question_of_one_account_is_open_for_all_unless_two_contradict_each_other()
    {
        var at = Dossiers.Day(5) + Duration.FromHours(6);
        var south = Account.Of("south");
        // Until the 10th, as the south has it, so that all hangs on how the north is read.
        var view = Claimed(until: 10);

        Assert.Equal(view.Readings("p", at, North), view.Readings("p", at, Accounts.SideBySide(North)));
        var open = Assert.Single(view.Readings("p", at));
        Assert.Equal([Truth.Unknown, Truth.True], [open.Under("exclusive"), open.Under("inclusive")]);
        Assert.Equal([open], view.Evaluate("p", at).OpenQuestions);
        Assert.Equal(
            Duration.FromHours(25),
            view.OpenQuestions("p", new Interval(Dossiers.Day(1), Dossiers.Day(20)))[0].Total
        );
        Assert.Empty(view.Readings("p", at, south));

        // Until the 3rd: both then say that it is over, or contradict each other.
        open = Assert.Single(Claimed(until: 3).Readings("p", at));
        Assert.Equal([Truth.False, Truth.Unknown], [open.Under("exclusive"), open.Under("inclusive")]);
    }

    private static DossierView Claimed(int until)
    {
        var window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(until)));
        var claim = new AssertClaim(new TermsClaim("p", new Terms { Window = window }));
        var dossier = View.Dossier;
        var said = dossier.Statements[0] with { Id = "claim", Speaker = "south", Acts = [claim], OnBehalfOf = null };
        return dossier.Append(said).AsKnownAt(View.KnownAt);
    }

    [Fact]
    public void Over_an_interval_each_question_comes_with_the_hours_at_stake()
    {
        var stakes = View.OpenQuestions("p", North, new Interval(Dossiers.Day(1), Dossiers.Day(20)));

        // From 21:00 in Moscow's or 22:00 in Kyiv's clock of the day before, to the same of the day itself.
        Assert.Equal([QuestionKind.Boundary, QuestionKind.Zone], stakes.Select(stake => stake.Question.Kind));
        Assert.Equal(Duration.FromHours(25), stakes[0].Total);
        Assert.Equal(Duration.FromHours(2), stakes[1].Total);
        Assert.Equal(2, stakes[1].When.Count);
    }

    [Fact]
    public void An_interval_cuts_the_hours_at_stake()
    {
        var from = Dossiers.Day(5);
        var stakes = View.OpenQuestions("p", North, new Interval(from, from + Duration.FromHours(3)));

        Assert.Equal(new Interval(from, from + Duration.FromHours(3)), Assert.Single(Assert.Single(stakes).When));
        Assert.Empty(View.OpenQuestions("p", North, new Interval(Dossiers.Day(9), null)));
    }

    [Fact]
    public void What_never_ends_has_no_total()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Performs("north", new Decline(new Performance("north", new Commit("p") { Terms = OpenEnded })))
            .Build()
            .AsKnownAt(Dossiers.Day(31));

        var act = Assert.Single(view.OpenQuestions("p", North, new Interval(null, null)));
        Assert.Equal(QuestionKind.Act, act.Question.Kind);
        Assert.Null(act.Total);
    }

    private static Terms OpenEnded => new() { Window = new Window(Deadline.At(Dossiers.Day(1)), Deadline.Never) };
}
