namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whether conduct falls under the terms of a world: actor, activity and place.</summary>
internal sealed class ReferenceCoverage
{
    private readonly Conduct _conduct;
    private readonly ReferencePlaces _places;
    private readonly List<TermWord> _activities;
    private readonly List<TermWord> _areas;
    private readonly bool _isBound;

    public ReferenceCoverage(Situation situation, Conduct conduct)
    {
        _conduct = conduct;
        _places = new ReferencePlaces(situation.Dossier);
        var terms = new TermWords(situation);
        _activities = terms.On(Points.Activities);
        _areas = terms.On(Points.Area);
        _isBound = PartsOf(situation).Contains(conduct.Actor);
    }

    /// <summary>Where containment is unknown, or the terms say nothing of activities or area, it is within in some worlds and not in others.</summary>
    public bool IsWithin(Choices choices, WorldTimes times) =>
        _isBound && IsActivityWithin(choices, times) && IsPlaceWithin(choices, times);

    private bool IsActivityWithin(Choices choices, WorldTimes times)
    {
        var truth = Truth.Unknown;
        if (_activities.Count > 0)
        {
            truth = Truth.False;
            foreach (var activity in (EquatableArray<Activity>)times.PickLast(_activities, w => w.Word).Value)
            {
                truth = truth.Or(_conduct.Activity.IsWithin(activity));
            }
        }

        return Decide(truth, choices);
    }

    private bool IsPlaceWithin(Choices choices, WorldTimes times) =>
        Decide(
            _areas.Count == 0
                ? Truth.Unknown
                : _places.IsWithin(_conduct.Place, (PlaceId)times.PickLast(_areas, w => w.Word).Value, times),
            choices
        );

    private static bool Decide(Truth truth, Choices choices) =>
        truth == Truth.Unknown ? choices.PickBool() : truth == Truth.True;

    private static List<ActorId> PartsOf(Situation situation)
    {
        var parts = new List<ActorId> { situation.Bound };
        for (var i = 0; i < parts.Count; i++)
        {
            var whole = parts[i];
            parts.AddRange(
                situation
                    .Dossier.Relations.OfType<PartOf>()
                    .Where(r => r.Whole == whole && !parts.Contains(r.Part))
                    .Select(r => r.Part)
            );
        }

        return parts;
    }
}
