namespace Diplomacy.Model.Json;

/// <summary>Texts, names, actors, their relations, and lists of actors.</summary>
internal static class PartyShapes
{
    public static Shape<LocalizedText> Text { get; } =
        new(m =>
        {
            var text = m.Required("text", t => t.Text, Ids.Text);
            var language = m.Optional("language", t => t.Language, Ids.Text);
            return d => new LocalizedText(d.Get(text), d.Get(language));
        });

    public static Shape<Name> Name { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var text = m.Required("text", n => n.Text.Text, Ids.Text);
            var language = m.Optional("language", n => n.Text.Language, Ids.Text);
            var valid = m.Default("valid", n => n.Valid, TimeCodecs.ValidTime, ValidTime.Always);
            return d => new Name(new LocalizedText(d.Get(text), d.Get(language))) { Valid = d.Get(valid) };
        });

    public static Shape<Identifier> Identifier { get; } =
        new(m =>
        {
            var scheme = m.Required("scheme", i => i.Scheme, Ids.Text);
            var value = m.Required("value", i => i.Value, Ids.Text);
            return d => new Identifier(d.Get(scheme), d.Get(value));
        });

    public static Union<Actor> Actors { get; } =
        new Union<Actor>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("state", ActorOf((id, names) => new State(id, names)))
            .With("organization", Organization())
            .With("armedGroup", ActorOf((id, names) => new ArmedGroup(id, names)))
            .With("office", ActorOf((id, names) => new Office(id, names)))
            .With("person", ActorOf((id, names) => new Person(id, names)))
            .WithUnrecognized(
                ActorOf((id, names) => new UnrecognizedActor(id, Union.NoKindYet, names)),
                actor => actor.UnknownKind,
                (actor, kind) => actor with { UnknownKind = kind }
            );

    public static Codec<Actor> Actor => Actors;

    public static Union<Relation> Relations { get; } =
        new Union<Relation>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("holdsOffice", RelationOf("person", "office", (from, to) => new HoldsOffice(from, to)))
            .With("speaksFor", RelationOf("speaker", "principal", (from, to) => new SpeaksFor(from, to)))
            .With("partOf", RelationOf("part", "whole", (from, to) => new PartOf(from, to)));

    public static Codec<Relation> Relation => Relations;

    public static Shape<ListEntry> Entry { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var actor = m.Required("actor", e => e.Actor, Ids.Actor);
            var valid = m.Default("valid", e => e.Valid, TimeCodecs.ValidTime, ValidTime.Always);
            return d => new ListEntry(d.Get(actor)) { Valid = d.Get(valid) };
        });

    public static Shape<ActorList> List { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var id = m.Required("id", l => l.Id, Ids.List);
            var names = m.List("names", l => l.Names, Name);
            var entries = m.List("entries", l => l.Entries, Entry);
            return d => new ActorList(d.Get(id), d.Get(entries)) { Names = d.Get(names) };
        });

    private static Shape<T> ActorOf<T>(Func<ActorId, EquatableArray<Name>, T> make)
        where T : Actor =>
        new(m =>
        {
            var id = m.Required("id", a => a.Id, Ids.Actor);
            var names = m.List("names", a => a.Names, Name);
            var identifiers = m.List("identifiers", a => a.Identifiers, Identifier);
            return d => make(d.Get(id), d.Get(names)) with { Identifiers = d.Get(identifiers) };
        });

    private static Shape<Organization> Organization() =>
        new(m =>
        {
            var id = m.Required("id", a => a.Id, Ids.Actor);
            var kind = m.Default(
                "organizationKind",
                a => a.OrganizationKind,
                Codecs.Word<OrganizationKind>(),
                OrganizationKind.Unspecified
            );
            var names = m.List("names", a => a.Names, Name);
            var identifiers = m.List("identifiers", a => a.Identifiers, Identifier);
            return d => new Organization(d.Get(id), d.Get(kind), d.Get(names)) { Identifiers = d.Get(identifiers) };
        });

    private static Shape<T> RelationOf<T>(string from, string to, Func<ActorId, ActorId, T> make)
        where T : Relation =>
        new(m =>
        {
            var start = m.Required(from, r => r.From, Ids.Actor);
            var end = m.Required(to, r => r.To, Ids.Actor);
            var valid = m.Default("valid", r => r.Valid, TimeCodecs.ValidTime, ValidTime.Always);
            return d => make(d.Get(start), d.Get(end)) with { Valid = d.Get(valid) };
        });
}
