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

        var outerContainers = Containers(outer);
        var mayMeet =
            outerContainers.Contains(inner.Id)
            || !containers.Overlaps(outerContainers)
            || DeclaredToOverlap(containers, outerContainers);
        return mayMeet ? Truth.Unknown : Truth.False;
    }

    // What overlaps a container of a place may overlap the place, unless it is a container of both.
    private bool DeclaredToOverlap(HashSet<PlaceId> left, HashSet<PlaceId> right)
    {
        var onlyLeft = left.Except(right).ToList();
        var onlyRight = right.Except(left).ToHashSet();
        return onlyLeft.Exists(a => onlyRight.Any(b => SaysOverlap(a, b) || SaysOverlap(b, a)));
    }

    private bool SaysOverlap(PlaceId a, PlaceId b) => Find(a) is Area area && area.Overlaps.Contains(b);

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

    private List<Area> Areas(PlaceId id, Func<Toponym, PlaceId> read) =>
        Find(id) switch
        {
            Area area => [area],
            PlaceSet set => [.. set.Members.SelectMany(member => Areas(member, read))],
            Toponym toponym => Areas(read(toponym), read),
            _ => [],
        };
}
