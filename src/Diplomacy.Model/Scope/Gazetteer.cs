namespace Diplomacy.Model;

/// <summary>The places of a dossier and how they lie to each other.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<PlaceId, Place> _places = [];

    public Gazetteer(EquatableArray<Place> places)
    {
        foreach (var place in places)
        {
            _ = _places.TryAdd(place.Id, place);
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
            }

            result = result.And(some);
        }

        // Nothing lies within a set without members, and a set without members is nowhere.
        return innerAreas.Count == 0 ? Truth.False : result;
    }

    private Truth AreaIsWithin(Area inner, Area outer)
    {
        var containers = Containers(inner);
        if (containers.Contains(outer.Id))
        {
            return Truth.True;
        }

        return MayMeet(inner, containers, outer, Containers(outer)) ? Truth.Unknown : Truth.False;
    }

    // Two areas are apart if they have a container in common and nothing on record makes them meet.
    private bool MayMeet(Area left, HashSet<PlaceId> aroundLeft, Area right, HashSet<PlaceId> aroundRight)
    {
        if (aroundRight.Contains(left.Id) || !aroundLeft.Overlaps(aroundRight))
        {
            return true;
        }

        // What overlaps a part or a container of a place may overlap the place; a container of both says nothing.
        var common = aroundLeft.Intersect(aroundRight).ToHashSet();
        foreach (var area in _places.Values.OfType<Area>())
        {
            var around = Containers(area);
            var nearLeft = around.Contains(left.Id) || aroundLeft.Contains(area.Id);
            var nearRight = around.Contains(right.Id) || aroundRight.Contains(area.Id);
            if (around.Contains(left.Id) && around.Contains(right.Id))
            {
                return true;
            }

            foreach (var other in area.Overlaps.Where(id => !common.Contains(id) && !common.Contains(area.Id)))
            {
                if ((nearLeft && IsNear(other, right, aroundRight)) || (nearRight && IsNear(other, left, aroundLeft)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsNear(PlaceId id, Area place, HashSet<PlaceId> aroundPlace) =>
        aroundPlace.Contains(id) || (Find(id) is Area area && Containers(area).Contains(place.Id));

    private HashSet<PlaceId> Containers(Area area)
    {
        var result = new HashSet<PlaceId>();
        var open = new Stack<PlaceId>([area.Id]);
        while (open.TryPop(out var id))
        {
            if (result.Add(id) && Find(id) is Area container)
            {
                foreach (var outer in container.Within)
                {
                    open.Push(outer);
                }
            }
        }

        return result;
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
