namespace Diplomacy.Model.Json;

/// <summary>Places, activities and conduct.</summary>
internal static class ScopeShapes
{
    public static Shape<Activity> Activity { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var code = m.Required("code", a => a.Code, Ids.Activity);
            var targets = m.List("targets", a => a.Targets, Ids.Target);
            return d =>
                d.Get(targets) is { IsEmpty: false } some
                    ? new Activity(d.Get(code)) { Targets = some }
                    : WellKnownActivities.Of(d.Get(code));
        });

    public static Shape<Conduct> Conduct { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var actor = m.Required("actor", c => c.Actor, Ids.Actor);
            var activity = m.Required("activity", c => c.Activity, Activity);
            var place = m.Required("place", c => c.Place, Ids.Place);
            var against = m.Optional("against", c => c.Against, Ids.Actor);
            var defence = m.Default("inSelfDefence", c => c.InSelfDefence, Codecs.Word<Truth>(), Truth.Unknown);
            var quantity = m.Optional("quantity", c => c.Quantity, Codecs.Whole(-Guard.MaxWhole));
            return d => new Conduct(d.Get(actor), d.Get(activity), d.Get(place))
            {
                Against = d.Get(against),
                InSelfDefence = d.Get(defence),
                Quantity = d.Get(quantity),
            };
        });

    public static Shape<PlaceReading> Reading { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var option = m.Required("option", r => r.Option, Ids.Text);
            var place = m.Required("place", r => r.Place, Ids.Place);
            return d => new PlaceReading(d.Get(option), d.Get(place));
        });

    public static Codec<Place> Place => Places;

    public static Union<Place> Places { get; } =
        new Union<Place>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("area", Area())
            .With("placeSet", PlaceSet())
            .With("toponym", Toponym());

    private static Shape<Area> Area() =>
        new(m =>
        {
            var id = m.Required("id", a => a.Id, Ids.Place);
            var names = m.List("names", a => a.Names, PartyShapes.Name);
            var identifiers = m.List("identifiers", a => a.Identifiers, PartyShapes.Identifier);
            var within = m.List("within", a => a.Within, Ids.Place);
            var overlaps = m.List("overlaps", a => a.Overlaps, Ids.Place);
            return d => new Area(d.Get(id), d.Get(names))
            {
                Identifiers = d.Get(identifiers),
                Within = d.Get(within),
                Overlaps = d.Get(overlaps),
            };
        });

    private static Shape<PlaceSet> PlaceSet() =>
        new(m =>
        {
            var id = m.Required("id", s => s.Id, Ids.Place);
            var names = m.List("names", s => s.Names, PartyShapes.Name);
            var identifiers = m.List("identifiers", s => s.Identifiers, PartyShapes.Identifier);
            var members = m.List("members", s => s.Members, Ids.Place);
            return d => new PlaceSet(d.Get(id), d.Get(names))
            {
                Identifiers = d.Get(identifiers),
                Members = d.Get(members),
            };
        });

    private static Shape<Toponym> Toponym() =>
        new(m =>
        {
            var id = m.Required("id", t => t.Id, Ids.Place);
            var names = m.List("names", t => t.Names, PartyShapes.Name);
            var identifiers = m.List("identifiers", t => t.Identifiers, PartyShapes.Identifier);
            var readings = m.List("readings", t => t.Readings, Reading);
            return d => new Toponym(d.Get(id), d.Get(names))
            {
                Identifiers = d.Get(identifiers),
                Readings = d.Get(readings),
            };
        });
}
