namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using static Worlds.Instants;
using Assert = Xunit.Assert;

/// <summary>Which words on a state may begin first after an instant.</summary>
public sealed class StateLineTests
{
    [Fact]
    public void After_a_vague_instant_a_word_may_begin_first_that_may_begin_while_it_is_open_or_before_another_certainly_has()
    {
        var words = new Dictionary<string, StateWord>
        {
            ["has begun"] = Word("bound", Vague(5, 9)),
            ["may begin within"] = Word("other", Vague(12, 15)),
            ["begins at its last instant"] = Word("office", Vague(20, 20)),
            ["begins next"] = Word("spokesman", Vague(25, 25)),
            ["begins after that"] = Word("stranger", Vague(30, 40)),
        };
        var world = New();

        var turns = new StateLine([.. words.Values]).TurnsAfter(world.PointOf(Vague(10, 20)), world).ToHashSet();

        Assert.Equal(
            ["begins at its last instant", "begins next", "may begin within"],
            words.Where(word => turns.Contains(word.Value)).Select(word => word.Key).Order(StringComparer.Ordinal)
        );
    }

    private static StateWord Word(string by, VagueInstant since)
    {
        var claim = Talks(true, 5);
        var said = new VagueInstant(Moment.FromMicroseconds(1, 1), CauseKind.Start, ["a"]);
        return new StateWord(new Word(by, claim, said, Say(5, "a", by, claim)) { ActIndex = 0 }, true, since);
    }
}
