namespace Diplomacy.Model.Tests.Reference;

/// <summary>Three-valued containment of places, under one reading of every toponym.</summary>
internal sealed class ReferencePlaces(Dossier dossier, PauseId pause)
{
    private readonly Dictionary<(PlaceId Part, PlaceId Whole), Truth> _areas = [];

    /// <summary>Whether one place lies within another: false only if no part of it can.</summary>
    public Truth IsWithin(PlaceId inner, PlaceId outer, WorldTimes times) => IsWithin(Find(inner), Find(outer), times);

    private Truth IsWithin(Place inner, Place outer, WorldTimes times) =>
        (inner, outer) switch
        {
            (Toponym name, _) => IsWithin(Read(name, times), outer, times),
            (_, Toponym name) => IsWithin(inner, Read(name, times), times),
            (PlaceSet set, _) => All(set.Members.Select(m => IsWithin(Find(m), outer, times))),
            (_, PlaceSet set) => set
                .Members.Select(m => IsWithin(inner, Find(m), times))
                .Aggregate(Truth.False, (left, right) => left.Or(right)),
            (Area part, Area whole) => IsAreaWithin(part, whole),
            _ => throw new NotSupportedException("A kind of place that the reference does not know."),
        };

    /// <summary>True if all are, false if none can be, else unknown: part of the set may be meant.</summary>
    private static Truth All(IEnumerable<Truth> members)
    {
        var truths = members.Distinct().ToList();
        return truths.Count == 1 ? truths[0] : Truth.Unknown;
    }

    /// <summary>The same in every world.</summary>
    private Truth IsAreaWithin(Area part, Area whole)
    {
        if (!_areas.TryGetValue((part.Id, whole.Id), out var isWithin))
        {
            isWithin = Compare(part, whole);
            _areas.Add((part.Id, whole.Id), isWithin);
        }

        return isWithin;
    }

    private Truth Compare(Area part, Area whole)
    {
        var areas = dossier.Places.OfType<Area>().ToList();
        bool IsIn(Area one, Area other) => Upwards(one).Contains(other);
        bool IsRelated(Area one, Area other) => IsIn(one, other) || IsIn(other, one);
        bool IsAroundBoth(Area one) => IsIn(part, one) && IsIn(whole, one);

        var shareAPart = areas.Exists(a => IsIn(a, part) && IsIn(a, whole));
        var shareAContainer = areas.Exists(IsAroundBoth);
        var declared = areas.Exists(one =>
            areas.Exists(other =>
                Overlaps(one, other)
                && !IsAroundBoth(one)
                && !IsAroundBoth(other)
                && IsRelated(one, part)
                && IsRelated(other, whole)
            )
        );
        return IsIn(part, whole) ? Truth.True
            : IsIn(whole, part) || shareAPart || !shareAContainer || declared ? Truth.Unknown
            : Truth.False;
    }

    private static bool Overlaps(Area one, Area other) =>
        one.Overlaps.Contains(other.Id) || other.Overlaps.Contains(one.Id);

    /// <summary>The area and all that contain it.</summary>
    private List<Area> Upwards(Area area)
    {
        var reached = new List<Area> { area };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(reached[i].Within.Select(Find).OfType<Area>().Where(a => !reached.Contains(a)).ToList());
        }

        return reached;
    }

    private Place Read(Toponym name, WorldTimes times)
    {
        var option = times.Answer(pause, QuestionKind.Place, name.Id.Value, [.. name.Readings.Select(r => r.Option)]);
        return Find(name.Readings.First(r => string.Equals(r.Option, option, StringComparison.Ordinal)).Place);
    }

    private Place Find(PlaceId id) => dossier.Places.First(p => p.Id == id);
}
