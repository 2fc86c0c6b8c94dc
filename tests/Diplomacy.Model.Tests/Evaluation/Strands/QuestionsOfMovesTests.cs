using Assert = Xunit.Assert;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;

/// <summary>What is open where one declines to say whether an act was made goes by whose act, of what, and what it names.</summary>
public sealed class QuestionsOfMovesTests
{
    private static readonly Pause s_two = new(
        "p",
        new Undertaking("one", Form.Unilateral, "bound"),
        new Undertaking("two", Form.Unilateral, "bound")
    );

    public static TheoryData<Act, string> Acts { get; } =
        new()
        {
            { new Terminate("p"), "bound/p/terminate" },
            { new Suspend("p"), "bound/p/suspend" },
            {
                new Extend("p") { Until = Deadline.At(Day(40)) },
                "bound/p/extend"
            },
            {
                new GiveNotice("p", NoticeKind.Terminate) { From = Deadline.At(Day(15)) },
                "bound/p/giveNotice"
            },
        };

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_on_all_is_one_question_whose_key_says_what_it_is(Act act, string key)
    {
        var verdict = Asked(act);

        Assert.Equal(key, Assert.Single(verdict.OpenQuestions).Question.Key);
    }

    [Fact]
    public void Of_acts_that_name_undertakings_each_is_a_question_of_its_own()
    {
        var one = new Suspend("p") { Undertakings = ["one"] };
        var two = new Suspend("p") { Undertakings = ["two"] };
        var dossier = Dossier(Declined("b", one), Declined("c", two));
        var view = dossier.AsKnownAt(Day(100));

        var first = view.Evaluate(
            "p",
            Day(20),
            Bound,
            Reading.None.Fix(QuestionKind.Act, "bound/p/suspend/one", QuestionKinds.Made)
        );
        Assert.Equal([Truth.False, Truth.Unknown], first.Undertakings.Select(part => part.InForce));
        Assert.Equal(["bound/p/suspend/two"], first.OpenQuestions.Select(open => open.Question.Key));
        var second = view.Evaluate(
            "p",
            Day(20),
            Bound,
            Reading
                .None.Fix(QuestionKind.Act, "bound/p/suspend/two", QuestionKinds.NotMade)
                .Fix(QuestionKind.Act, "bound/p/suspend/one", QuestionKinds.Made)
        );
        Assert.Equal([Truth.False, Truth.True], second.Undertakings.Select(part => part.InForce));
    }

    [Fact]
    public void Where_some_acts_name_an_undertaking_and_others_none_the_question_is_of_the_undertaking()
    {
        var dossier = Dossier(
            Declined("b", new Suspend("p") { Undertakings = ["one"] }),
            Declined("c", new Suspend("p"))
        );

        var keys = dossier
            .AsKnownAt(Day(100))
            .Evaluate("p", Day(20), Bound)
            .OpenQuestions.Select(open => open.Question.Key);

        Assert.Equal(["bound/p/suspend", "bound/p/suspend/one"], keys.Order(StringComparer.Ordinal));
    }

    private static Verdict Asked(Act act) =>
        Dossier(Declined("b", act)).AsKnownAt(Day(100)).Evaluate("p", act is Extend ? Day(35) : Day(20), Bound);

    private static Statement Declined(string id, Act act) =>
        Say(12, id, "bound", new Decline(new Performance("bound", act)));

    private static Dossier Dossier(params Statement[] declined) =>
        Of([Say(5, "a", "bound", Commit(8, 30)), .. declined]) with
        {
            Pauses = [s_two],
        };
}
