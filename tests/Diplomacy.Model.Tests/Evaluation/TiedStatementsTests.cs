namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What bears on a pause without naming it: other words on an utterance, and what takes such words back.</summary>
public sealed class TiedStatementsTests
{
    private static readonly Account s_outlets = Account.Of("other").CarriedBy("outlet", "stranger");
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 90));
    private static readonly AssertClaim s_remark = new(new StateClaim("weather", true));

    private static readonly Statement s_told = Say(
        40,
        "told",
        "outlet",
        new Report(new Performance("bound", new Terminate("p"))) { Paraphrases = "words" }
    );

    [Fact]
    public void Words_on_record_give_what_is_told_of_them_their_time_until_they_are_told_to_be_taken_back()
    {
        Statement[] said = [s_commitment, Say(30, "words", "bound", s_remark), s_told];
        var takenBack = Say(41, "back", "outlet", new Report(new Performance("bound", new Retract("words"))));

        Assert.Equal([Phase.Terminated], Of(said).Ask(35, s_outlets).Phases);
        Assert.Equal(Truth.Unknown, Of([.. said, takenBack]).Ask(35, s_outlets).InForce);
        Assert.Equal([Phase.Terminated], Of([.. said, takenBack]).Ask(40, s_outlets).Phases);
        Assert.Equal(Truth.True, Of([.. said, takenBack]).Ask(35, s_outlets.WithoutCarriers()).InForce);
    }

    [Fact]
    public void What_replaced_a_commitment_by_words_on_nothing_gives_it_back_when_it_is_told_to_be_taken_back()
    {
        Statement[] said = [s_commitment, Say(20, "b", "bound", s_remark) with { Supersedes = "a" }];
        var takenBack = Say(21, "c", "outlet", new Report(new Performance("bound", new Retract("b"))));

        Assert.NotEqual(Truth.True, Of(said).Ask(30, s_outlets).InForce);
        Assert.Equal(Truth.True, Of([.. said, takenBack]).Ask(30, s_outlets).InForce);
        Assert.NotEqual(Truth.True, Of([.. said, takenBack]).Ask(30, s_outlets.WithoutCarriers()).InForce);
    }

    [Fact]
    public void A_retraction_told_of_a_retraction_that_is_told_of_is_followed()
    {
        static Statement Back(int day, string id, StatementId what) =>
            Say(
                day,
                id,
                "outlet",
                new Report(new Performance("bound", new Retract(what)) { At = Moment.Exactly(Day(day)) })
            );
        Statement[] said = [s_commitment, Say(20, "b", "bound", new Retract("a"))];

        Assert.Equal([Phase.Terminated], Of(said).Ask(30, s_outlets).Phases);
        Assert.Equal([Phase.InForce], Of([.. said, Back(21, "c", "b")]).Ask(30, s_outlets).Phases);
        Assert.Equal(
            [Phase.Terminated],
            Of([.. said, Say(21, "c", "bound", new Retract("b")), Back(22, "d", "c")]).Ask(30, s_outlets).Phases
        );
    }

    [Fact]
    public void A_statement_beside_whose_retraction_something_else_is_said_is_taken_back_all_the_same()
    {
        var dossier = Of(
            s_commitment,
            Say(
                60,
                "b",
                "outlet",
                new Warn("look"),
                new Report(new Performance("bound", new Retract("a")) { At = Moment.Exactly(Day(50)) })
            ),
            Say(61, "c", "stranger", new Warn("look"))
        );

        Assert.Equal([Phase.InForce], dossier.Ask(49, s_outlets).Phases);
        Assert.Equal([Phase.Terminated], dossier.Ask(55, s_outlets).Phases);
    }
}
