using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The places of a dossier and how they lie to each other.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<PlaceId, Place> _places = [];
    private readonly Dictionary<PlaceId, List<PlaceId>> _parts = [];
    private readonly Dictionary<PlaceId, List<PlaceId>> _overlaps = [];

    // What lies around an area is worked out once, when it is first asked about.
    private readonly ConcurrentDictionary<PlaceId, Surroundings> _surroundings = [];

    public Gazetteer(EquatableArray<Place> places)
    {
        foreach (var place in places)
        {
            if (!_places.TryAdd(place.Id, place) || place is not Area area)
            {
                continue;
            }

            foreach (var container in area.Within)
            {
                Add(_parts, container, area.Id);
            }

            foreach (var other in area.Overlaps)
            {
                Add(_overlaps, area.Id, other);
                Add(_overlaps, other, area.Id);
            }
        }

        static void Add(Dictionary<PlaceId, List<PlaceId>> lists, PlaceId id, PlaceId other)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, id, out _);
            (list ??= []).Add(other);
        }
    }

    public Place? Find(PlaceId id) => _places.GetValueOrDefault(id);

    /// <summary>Whether a place lies in another, with each toponym read as <paramref name="read"/> says.</summary>
    public Truth IsWithin(PlaceId inner, PlaceId outer, Func<Toponym, PlaceId> read)
    {
        var innerAreas = Areas(inner, read);
        var outerAreas = Areas(outer, read);
        var result = Truth.True;
        foreach (var part in innerAreas)
        {
            var some = Truth.False;
            foreach (var whole in outerAreas)
            {
                some = some.Or(AreaIsWithin(part, whole));
                if (some == Truth.True)
                {
                    break;
                }
            }

            result = result.And(some);
            if (result == Truth.False)
            {
                break;
            }
        }

        // Nothing lies within a set without members, and a set without members is nowhere.
        return innerAreas.Count == 0 ? Truth.False : result;
    }

    private Truth AreaIsWithin(Area inner, Area outer)
    {
        var (around, aroundOuter) = (SurroundingsOf(inner), SurroundingsOf(outer));
        return around.Containers.Contains(outer.Id) ? Truth.True
            : MayMeet(inner, around, aroundOuter) ? Truth.Unknown
            : Truth.False;
    }

    // Two areas are apart if they have a container in common and nothing on record makes them meet.
    private bool MayMeet(Area left, Surroundings aroundLeft, Surroundings aroundRight)
    {
        var isOneKnownOfTheOther =
            aroundRight.Containers.Contains(left.Id) || !aroundLeft.Containers.Overlaps(aroundRight.Containers);
        if (isOneKnownOfTheOther || Smaller(aroundLeft.Parts, aroundRight.Parts, out var larger).Overlaps(larger))
        {
            return true;
        }

        // What overlaps a part or a container of a place may overlap the place; a container of both says nothing.
        foreach (var id in aroundLeft.Near.Where(id => !IsCommon(id)))
        {
            if (
                _overlaps.TryGetValue(id, out var others)
                && others.Any(other => !IsCommon(other) && aroundRight.IsNear(other))
            )
            {
                return true;
            }
        }

        return false;

        bool IsCommon(PlaceId id) => aroundLeft.Containers.Contains(id) && aroundRight.Containers.Contains(id);
    }

    private static HashSet<PlaceId> Smaller(HashSet<PlaceId> left, HashSet<PlaceId> right, out HashSet<PlaceId> larger)
    {
        (var smaller, larger) = left.Count < right.Count ? (left, right) : (right, left);
        return smaller;
    }

    private Surroundings SurroundingsOf(Area area) =>
        _surroundings.GetOrAdd(
            area.Id,
            id => new Surroundings(
                Reachable(id, place => Find(place) is Area inner ? inner.Within : []),
                Reachable(id, place => _parts.GetValueOrDefault(place) ?? [])
            )
        );

    // Without recursion: chains may have any length.
    private static HashSet<PlaceId> Reachable(PlaceId start, Func<PlaceId, IEnumerable<PlaceId>> next)
    {
        var found = new HashSet<PlaceId>();
        var open = new Stack<PlaceId>([start]);
        while (open.TryPop(out var id))
        {
            if (found.Add(id))
            {
                foreach (var other in next(id))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }

    // Without recursion, and each place once: sets of sets may be nested to any depth, and share their members.
    private List<Area> Areas(PlaceId id, Func<Toponym, PlaceId> read)
    {
        var result = new List<Area>();
        var seen = new HashSet<PlaceId>();
        var open = new Stack<PlaceId>([id]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            switch (Find(next))
            {
                case Area area:
                    result.Add(area);
                    break;
                case PlaceSet set:
                    foreach (var member in set.Members.Reverse())
                    {
                        open.Push(member);
                    }

                    break;
                case Toponym toponym:
                    open.Push(read(toponym));
                    break;
            }
        }

        return result;
    }
}
