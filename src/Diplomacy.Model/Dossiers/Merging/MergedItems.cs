namespace Diplomacy.Model;

/// <summary>What dossiers have lists of, with the identifier and the members by which two are compared.</summary>
internal static class MergedItems
{
    public static MergedItems<Actor> Actors { get; } =
        new(
            "$.actors",
            actor => actor.Id.ToString(),
            actor => actor.UnrecognizedMembers,
            ("names", actor => actor.Names),
            ("identifiers", actor => actor.Identifiers),
            ("organizationKind", actor => (actor as Organization)?.OrganizationKind)
        );

    public static MergedItems<Place> Places { get; } =
        new(
            "$.places",
            place => place.Id.ToString(),
            place => place.UnrecognizedMembers,
            ("names", place => place.Names),
            ("identifiers", place => place.Identifiers),
            ("within", place => (place as Area)?.Within),
            ("overlaps", place => (place as Area)?.Overlaps),
            ("members", place => (place as PlaceSet)?.Members),
            ("readings", place => (place as Toponym)?.Readings)
        );

    public static MergedItems<Pause> Pauses { get; } =
        new(
            "$.pauses",
            pause => pause.Id.ToString(),
            pause => pause.UnrecognizedMembers,
            ("names", pause => pause.Names),
            ("label", pause => pause.Label),
            ("undertakings", pause => pause.Undertakings),
            ("roles", pause => pause.Roles),
            ("obligations", pause => pause.Obligations),
            ("relations", pause => pause.Relations)
        );

    public static MergedItems<ActorList> Lists { get; } =
        new(
            "$.lists",
            list => list.Id.ToString(),
            list => list.UnrecognizedMembers,
            ("names", list => list.Names),
            ("entries", list => list.Entries)
        );

    public static MergedItems<Statement> Statements { get; } =
        new(
            "$.statements",
            statement => statement.Id.ToString(),
            statement => statement.UnrecognizedMembers,
            ("speaker", s => s.Speaker),
            ("onBehalfOf", s => s.OnBehalfOf),
            ("signatories", s => s.Signatories),
            ("addressees", s => s.Addressees),
            ("audience", s => s.Audience),
            ("saidAt", s => s.SaidAt),
            ("channel", s => s.Channel),
            ("wording", s => s.Wording),
            ("acts", s => s.Acts),
            ("utterance", s => s.Utterance),
            ("inReplyTo", s => s.InReplyTo),
            ("replyBy", s => s.ReplyBy),
            ("supersedes", s => s.Supersedes),
            ("sources", s => s.Sources),
            ("knownFrom", s => s.StatedKnownFrom),
            ("recordedAt", s => s.RecordedAt)
        );
}
