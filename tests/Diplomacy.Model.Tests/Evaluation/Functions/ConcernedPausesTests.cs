using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>On the answers about which pauses a statement may bear: on those that wait for what it says, and on all that hang on these.</summary>
public sealed class ConcernedPausesTests
{
    [Fact]
    public void What_waits_for_an_event_or_has_it_as_a_limit_is_concerned_by_the_word_on_it()
    {
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("q") { Terms = Waiting(new Occurred("gate", SilenceRule.Unknown)) }),
            Say(1, "s2", "bound", new Commit("o") { Terms = Waiting(new Holds("talks", SilenceRule.Unknown)) }),
            Say(1, "s3", "bound", new Commit("n") { Terms = Waiting(new Stated("other", new Remark("enough"))) }),
            Say(4, "opened", "bound", new AssertClaim(new EventClaim("gate", true))),
            Say(4, "talking", "bound", Talks(true, 3)),
            Say(4, "said", "other", new AssertClaim(new Remark("enough"))),
            Say(4, "else", "other", new AssertClaim(new EventClaim("signing", true)))
        ) with
        {
            Pauses =
            [
                Pause.Unilateral("r", "bound") with
                {
                    Obligations = [new Obligation("captives", "bound") { Due = Deadline.Upon("gate") }],
                },
                Pause.Unilateral("q", "bound"),
                Pause.Unilateral("p", "bound"),
                Pause.Unilateral("o", "bound"),
                Pause.Unilateral("n", "bound"),
            ],
        };

        Assert.Equal(["q", "r"], Concerned(dossier, "opened"));
        Assert.Equal(["o"], Concerned(dossier, "talking"));
        Assert.Equal(["n"], Concerned(dossier, "said"));
        Assert.Equal([], Concerned(dossier, "else"));
        Assert.Equal(["n", "o", "q", "r"], Concerned(dossier, "opened", "talking", "said"));
    }

    [Fact]
    public void What_one_pause_replaces_is_concerned_with_it_and_so_on()
    {
        Pause Replacing(PauseId id, PauseId before) =>
            Pause.Unilateral(id, "bound") with
            {
                Relations = [new PauseRelation(PauseRelationKind.Replaces, before)],
            };
        var dossier = Of(Say(1, "s1", "bound", new Commit("d"))) with
        {
            Pauses =
            [
                Pause.Unilateral("a", "bound"),
                Replacing("b", "a"),
                Replacing("c", "b"),
                Replacing("d", "c"),
                Pause.Unilateral("e", "bound"),
            ],
        };

        Assert.Equal(["a", "b", "c", "d"], Concerned(dossier, "s1"));
    }

    private static Terms Waiting(Fact fact) => Terms(5, 50, Condition.Precedent(fact));

    private static string[] Concerned(Dossier dossier, params StatementId[] statements) =>
        [.. dossier.PausesConcernedBy(statements).Select(id => id.Value)];
}
