namespace Diplomacy.Model.Tests.Evaluation.Words;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Which words are looked at, and in which order.</summary>
public sealed class WordsInOrderTests
{
    [Fact]
    public void What_has_a_name_and_what_stands_for_all_is_found_in_the_order_in_which_it_stands()
    {
        var positions = new Positions<string>();
        positions.Add("a", 0);
        positions.AddToAll(1);
        positions.Add("b", 2);
        positions.Add("a", 3);
        positions.Add("a", 3);
        positions.AddToAll(4);
        positions.Note("c");

        Assert.Equal([0, 1, 3, 4], positions.Of("a"));
        Assert.Equal([1, 2, 4], positions.Of("b"));
        Assert.Equal([1, 4], positions.Of("c"));
        Assert.Equal([1, 4], positions.Of("d"));
        Assert.True(positions.Names("a") && positions.Names("c"));
        Assert.False(positions.Names("d"));
    }

    [Fact]
    public void Words_of_all_who_may_speak_as_an_actor_are_found_in_the_order_in_which_they_were_said()
    {
        var words = new VoicesOfWords(["office", "bound", "other", "office", "bound"], Of().Index.Relations);

        Assert.Equal([0, 1, 3, 4], words.Of("bound"));
        Assert.Equal([0, 3], words.Of("office"));
        Assert.Equal([2], words.Of("other"));
        Assert.Empty(words.Of("stranger"));
    }

    [Fact]
    public void Of_words_said_at_one_instant_each_is_the_last_and_once()
    {
        static VagueInstant Said(Moment at) => new(at, CauseKind.Start, []);
        VagueInstant[] words = [.. Days(5, 7, 7).Select(day => Said(Moment.Exactly(Day(day))))];
        VagueInstant[] vague = [.. words[1..], Said(Moment.Between(Day(6), Day(8)))];

        Assert.Equal(words[1..], Assert.Single(Last(words)));
        Assert.Equal<VagueInstant[]>([vague, [vague[2]], vague[..2]], Last(vague));
    }

    [Fact]
    public void A_claim_on_an_event_that_is_called_as_a_pause_does_not_bear_on_the_pause()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 20, Condition.Precedent(new Occurred("summit", SilenceRule.Unknown)))),
            Say(6, "b", "other", new AssertClaim(new EventClaim("summit", true))),
            Say(6, "c", "other", new AssertClaim(new EventClaim("p", true))),
            Say(6, "d", "other", new AssertClaim(new StateClaim("p", true)))
        );

        var found = Bearing.On(dossier.AsKnownAt(Day(100)), dossier.Pauses[0]);

        Assert.Equal(["a", "b"], found.Select(statement => statement.Id.Value));
    }

    [Fact]
    public void A_retraction_bears_on_a_pause_by_itself_only_where_others_speak_of_it()
    {
        var performed = Of(Say(5, "a", "bound", Commit(8, 20)), Say(6, "b", "bound", new Retract("a")));
        var spokenOf = performed.Append(Say(7, "c", "other", new DenyAct(new Performance("bound", new Retract("a")))));

        Assert.Equal(
            ["a"],
            Bearing.On(performed.AsKnownAt(Day(100)), performed.Pauses[0]).Select(said => said.Id.Value)
        );
        Assert.Equal(
            ["a", "b", "c"],
            Bearing.On(spokenOf.AsKnownAt(Day(100)), spokenOf.Pauses[0]).Select(said => said.Id.Value)
        );
    }

    [Fact]
    public void Whose_words_contradict_each_other_is_cited_in_the_order_of_identifiers()
    {
        var dossier = Of(
            Say(4, "z", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "bound", new Commit("p")),
            Say(5, "a", "bound", new DenyAct(new Performance("bound", new Commit("p"))))
        );

        var cause = Assert.Single(dossier.Ask(9).Causes);

        Assert.Equal(CauseKind.ConflictingSources, cause.Kind);
        Assert.Equal(["a", "b"], cause.Statements.Select(id => id.Value));
    }

    private static List<VagueInstant[]> Last(VagueInstant[] words)
    {
        var last = new List<VagueInstant[]>();
        _ = WorldExplorer.Explore(
            Reading.None,
            (Microseconds.Min, Microseconds.Max),
            world =>
            {
                last.Add([.. LastWords.Of([.. words], word => word, ReferenceEquals, world)]);
                return new Outcome(Phase.None) { Answer = true };
            },
            new object()
        );
        return last;
    }
}
