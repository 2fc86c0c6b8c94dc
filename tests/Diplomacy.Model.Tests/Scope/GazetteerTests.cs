using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Scope;

using Assert = Xunit.Assert;

/// <summary>How areas lie to each other, held against every pair, triple and edge gone through one by one.</summary>
public sealed class GazetteerTests
{
    private static Arbitrary<ulong> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(n => (ulong)n));

    [Fact]
    public void Areas_lie_to_each_other_as_the_records_say() =>
        LawRunner.Check(
            Seeds,
            500,
            seed =>
            {
                var areas = Areas(new Dice(seed));
                var gazetteer = new Gazetteer([.. areas]);
                var naive = new NaivePlaces(areas);
                foreach (var inner in areas)
                {
                    foreach (var outer in areas)
                    {
                        var actual = gazetteer.IsWithin(inner.Id, outer.Id, toponym => toponym.Id);
                        Assert.True(
                            naive.IsWithin(inner.Id, outer.Id) == actual,
                            $"{inner.Id} in {outer.Id}: {actual}, of {string.Join("; ", areas.Select(Told))}"
                        );
                    }
                }
            }
        );

    [Fact]
    public void Where_one_member_is_apart_the_others_do_not_matter()
    {
        var gazetteer = new Gazetteer([
            new Area("country"),
            new Area("north") { Within = ["country"] },
            new Area("south") { Within = ["country"] },
            new Area("elsewhere"),
            new PlaceSet("both") { Members = ["north", "south"] },
            new PlaceSet("doubtful") { Members = ["north", "elsewhere"] },
            new PlaceSet("none"),
        ]);

        Assert.Equal(Truth.True, IsWithin("both", "country"));
        Assert.Equal(Truth.False, IsWithin("both", "north"));
        Assert.Equal(Truth.Unknown, IsWithin("doubtful", "north"));
        Assert.Equal(Truth.False, IsWithin("doubtful", "south"));
        Assert.Equal(Truth.True, IsWithin("north", "both"));
        Assert.Equal(Truth.False, IsWithin("none", "country"));
        Assert.Equal(Truth.False, IsWithin("country", "none"));

        Truth IsWithin(PlaceId inner, PlaceId outer) => gazetteer.IsWithin(inner, outer, toponym => toponym.Id);
    }

    [Fact]
    public void Thousands_of_villages_in_sets_are_told_from_each_other()
    {
        var villages = Enumerable.Range(0, 10_000).Select(i => new Area($"v{i}") { Within = [$"d{i % 100}"] }).ToList();
        var districts = Enumerable.Range(0, 100).Select(i => new Area($"d{i}") { Within = ["country"] });
        var gazetteer = new Gazetteer([
            new Area("country"),
            .. districts,
            .. villages,
            new PlaceSet("some") { Members = [.. villages.Take(1_000).Select(village => village.Id)] },
            new PlaceSet("others") { Members = [.. villages.Skip(1_000).Take(1_000).Select(village => village.Id)] },
        ]);

        Assert.Equal(Truth.True, gazetteer.IsWithin("some", "country", toponym => toponym.Id));
        Assert.Equal(Truth.False, gazetteer.IsWithin("some", "others", toponym => toponym.Id));
    }

    private static string Told(Area area) =>
        $"{area.Id} within {string.Join(", ", area.Within)} overlapping {string.Join(", ", area.Overlaps)}";

    // Up to eight areas; some lie in places that are not recorded, in one another, or in each other all round.
    private static List<Area> Areas(Dice dice)
    {
        var count = dice.Between(2, 8);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new Area($"a{i}") { Within = Some(30), Overlaps = Some(12) }),
        ];

        EquatableArray<PlaceId> Some(int chance) =>
            [.. Enumerable.Range(0, count + 1).Where(_ => dice.Percent(chance)).Select(i => new PlaceId($"a{i}"))];
    }

    /// <summary>The rule of <see cref="Area"/>, word by word.</summary>
    private sealed class NaivePlaces(List<Area> areas)
    {
        private readonly List<PlaceId> _all =
        [
            .. areas.SelectMany(area => area.Within.Concat(area.Overlaps).Prepend(area.Id)).Distinct(),
        ];

        private readonly Dictionary<PlaceId, List<PlaceId>> _around = [];

        public Truth IsWithin(PlaceId inner, PlaceId outer) =>
            Lies(inner, outer) ? Truth.True
            : MayMeet(inner, outer) ? Truth.Unknown
            : Truth.False;

        private bool MayMeet(PlaceId one, PlaceId two)
        {
            var sharesNoContainer = !_all.Exists(place => Lies(one, place) && Lies(two, place));
            var sharesPart = _all.Exists(place => Lies(place, one) && Lies(place, two));
            return sharesNoContainer
                || sharesPart
                || areas.Exists(area =>
                    area.Overlaps.Any(other => Makes(area.Id, other, one, two) || Makes(other, area.Id, one, two))
                );
        }

        private bool Makes(PlaceId near, PlaceId nearOther, PlaceId one, PlaceId two) =>
            !IsOfBoth(near, one, two)
            && !IsOfBoth(nearOther, one, two)
            && (Lies(near, one) || Lies(one, near))
            && (Lies(nearOther, two) || Lies(two, nearOther));

        private bool IsOfBoth(PlaceId place, PlaceId one, PlaceId two) => Lies(one, place) && Lies(two, place);

        private bool Lies(PlaceId inner, PlaceId outer) => Around(inner).Contains(outer);

        // Through at most as many areas as there are.
        private List<PlaceId> Around(PlaceId inner)
        {
            if (!_around.TryGetValue(inner, out var around))
            {
                around = [inner];
                for (var step = 0; step <= areas.Count; step++)
                {
                    var within = areas.Where(area => around.Contains(area.Id)).SelectMany(area => area.Within);
                    around = [.. around.Concat(within).Distinct()];
                }

                _around.Add(inner, around);
            }

            return around;
        }
    }
}
