using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>What validation lets pass at any depth is followed to its end, and once.</summary>
public sealed class DeepDossierTests
{
    private const int Deep = 100_000;

    // A walk that takes every way anew would have a million millions of them.
    private const int Shared = 40;

    [Fact]
    public void Sets_of_places_are_unfolded_at_any_depth()
    {
        var sets = Enumerable.Range(1, Deep - 1).Select(i => (Place)new PlaceSet($"p{i}") { Members = [$"p{i - 1}"] });
        var gazetteer = new Gazetteer([new Area("p0"), .. sets]);

        Assert.Equal(Truth.True, gazetteer.IsWithin($"p{Deep - 1}", "p0", Unasked));
        Assert.Equal(Truth.True, gazetteer.IsWithin("p0", $"p{Deep - 1}", Unasked));
    }

    [Fact]
    public void A_place_of_many_sets_is_unfolded_once()
    {
        var sets = Enumerable.Range(1, Shared).SelectMany(i => (Place[])[Both("left", i), Both("right", i)]);
        var gazetteer = new Gazetteer([
            new Area("whole"),
            new Area("left0") { Within = ["whole"] },
            new Area("right0") { Within = ["whole"] },
            .. sets,
        ]);

        Assert.Equal(Truth.True, gazetteer.IsWithin($"left{Shared}", "whole", Unasked));
        Assert.Equal(Truth.True, gazetteer.IsWithin("left0", $"right{Shared}", Unasked));
    }

    [Fact]
    public void Whom_somebody_finally_speaks_for_is_found_at_any_depth()
    {
        var relations = new RelationGraph([
            .. Enumerable.Range(1, Deep - 1).Select(i => (Relation)new SpeaksFor($"a{i}", $"a{i - 1}")),
        ]);

        Assert.Equal(["a0"], relations.FinalPrincipals($"a{Deep - 1}", Moment.Unknown));
    }

    [Fact]
    public void Those_finally_spoken_for_are_in_the_order_of_the_relations()
    {
        var relations = new RelationGraph([
            new SpeaksFor("voice", "office"),
            new SpeaksFor("voice", "last"),
            new SpeaksFor("office", "first"),
            new SpeaksFor("office", "second"),
            new SpeaksFor("office", "last"),
        ]);

        Assert.Equal(["first", "second", "last"], relations.FinalPrincipals("voice", Moment.Unknown));
    }

    [Fact]
    public void A_part_of_a_part_is_bound_at_any_depth()
    {
        var dossier = Of(Say(8, "a", "bound", Commit(8, 20)));
        var parts = Enumerable
            .Range(0, Deep)
            .Select(i => (Actor)new Organization($"unit{i}", OrganizationKind.Unspecified));
        var chain = Enumerable
            .Range(0, Deep)
            .Select(i => (Relation)new PartOf($"unit{i}", i == 0 ? "bound" : $"unit{i - 1}"));
        var deep = dossier with
        {
            Actors = [.. dossier.Actors, .. parts],
            Relations = [.. dossier.Relations, .. chain],
            Places = [new Area("city")],
        };

        // Of whom it binds nothing is open; what it covers nobody said.
        Assert.Equal(Truth.Unknown, InForceFor($"unit{Deep - 1}"));
        Assert.Equal(Truth.False, InForceFor("other"));

        Truth InForceFor(ActorId actor) =>
            deep.AsKnownAt(Day(10)).Covers("p", new Conduct(actor, Activities.Strikes, "city"), Day(10), Bound).InForce;
    }

    private static PlaceSet Both(string side, int i) =>
        new($"{side}{i}") { Members = [$"left{i - 1}", $"right{i - 1}"] };

    private static PlaceId Unasked(Toponym toponym) =>
        throw new InvalidOperationException($"{toponym} is asked about.");
}
