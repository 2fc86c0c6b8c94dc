namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Who has spoken of a pause: whoever's hand is under words on it that still count.</summary>
public sealed class SpeakersOnRecordTests
{
    private static readonly Statement s_offer = Say(5, "a", "bound", new Offer("p"));

    [Fact]
    public void Who_took_its_only_words_back_is_none_whoever_did_it_for_it()
    {
        Assert.Equal(["bound"], Speakers(s_offer));
        Assert.Empty(Speakers(s_offer, Say(6, "b", "bound", new Retract("a"))));
        Assert.Empty(Speakers(s_offer, Say(6, "b", "spokesman", new Retract("a")).For("office")));
    }

    [Fact]
    public void Of_a_joint_text_who_did_not_take_it_back_still_is()
    {
        var joint = s_offer with { Signatories = [new Signature("other")] };

        Assert.Equal(["bound", "other"], Speakers(joint));
        Assert.Equal(["other"], Speakers(joint, Say(6, "b", "bound", new Retract("a"))));
    }

    [Fact]
    public void The_statements_without_authority_behind_silence_are_named_in_order_and_told()
    {
        var dossier = Of(
            Say(5, "z", "stranger", Commit(8, 20)).For("bound"),
            Say(5, "y", "stranger", Commit(8, 20)).For("bound")
        );
        var verdict = dossier.Ask(9);

        Assert.Equal([CauseKind.Silence, CauseKind.NoAuthority], verdict.Causes.Select(cause => cause.Kind).Order());
        var cause = verdict.Causes.Single(cause => cause.Kind == CauseKind.NoAuthority);
        Assert.Equal(["y", "z"], cause.Statements.Select(id => id.Value));
        Assert.Contains(verdict.Explanation.All(), node => node.Statement == new StatementId("y"));
    }

    [Fact]
    public void A_question_fixed_by_the_reading_is_no_longer_asked_about()
    {
        var end = new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Europe/Kyiv", "Etc/UTC"]);
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), end) };
        var view = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms })).AsKnownAt(Day(10));
        var at = Day(20) + NodaTime.Duration.FromHours(12);
        var utc = Reading.None.Fix("zone=Etc/UTC");

        Assert.Equal([QuestionKind.Boundary], view.Readings("p", at, Bound, utc).Select(open => open.Question.Kind));
        var late = Day(21) - NodaTime.Duration.FromHours(1);
        Assert.Equal(2, view.Readings("p", late, Bound).Count);
        var open = Assert.Single(view.Readings("p", late, Bound, utc));
        Assert.Equal([Truth.False, Truth.True], open.Question.Options.Order(StringComparer.Ordinal).Select(open.Under));
    }

    [Fact]
    public void Under_a_reading_that_settles_it_anyway_a_clarification_changes_nothing()
    {
        var end = new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"]);
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), end) };
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = terms }),
            Say(10, "b", "bound", new Clarify("p", QuestionKind.Boundary, "exclusive"))
        );

        Assert.NotEmpty(dossier.Diff("p", Day(9), Day(11), Bound).Changes);
        Assert.Empty(dossier.Diff("p", Day(9), Day(11), Bound, Reading.None.Fix("boundary=exclusive")).Changes);
    }

    [Fact]
    public void Open_questions_of_one_answer_go_in_the_order_of_their_keys()
    {
        Deadline Date(string key) =>
            new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"]) { Key = key };
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Day(8)), new LatestOfDeadline([Date("y"), Date("z"), Date("x")])),
        };
        var dossier = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }));

        Assert.All(
            new[] { dossier, dossier.BesideBystander() },
            asked =>
                Assert.Equal(
                    ["x", "y", "z"],
                    asked
                        .AsKnownAt(Day(10))
                        .Evaluate("p", Day(20) + NodaTime.Duration.FromHours(12), Bound)
                        .OpenQuestions.Select(open => open.Question.Key)
                )
        );
    }

    private static IEnumerable<string> Speakers(params Statement[] statements) =>
        Of(statements).AsKnownAt(Day(100)).SpeakersOf("p").Select(account => account.ToString());
}
