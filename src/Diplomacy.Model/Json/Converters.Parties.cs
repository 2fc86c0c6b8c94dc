using System.Text.Json.Serialization;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

// The types of this room by which the framework's serializer finds the format: the rooms above know no JSON, so it is said here.
#pragma warning disable MA0048 // One line a type, no declaration of any.

[JsonConverter(typeof(DiplomacyJsonConverter<Actor>))]
public abstract partial record Actor;

[JsonConverter(typeof(DiplomacyJsonConverter<ActorId>))]
public readonly partial record struct ActorId;

[JsonConverter(typeof(DiplomacyJsonConverter<ActorList>))]
public sealed partial record ActorList;

[JsonConverter(typeof(DiplomacyJsonConverter<ArmedGroup>))]
public sealed partial record ArmedGroup;

[JsonConverter(typeof(DiplomacyJsonConverter<HoldsOffice>))]
public sealed partial record HoldsOffice;

[JsonConverter(typeof(DiplomacyJsonConverter<Identifier>))]
public sealed partial record Identifier;

[JsonConverter(typeof(DiplomacyJsonConverter<ListEntry>))]
public sealed partial record ListEntry;

[JsonConverter(typeof(DiplomacyJsonConverter<ListId>))]
public readonly partial record struct ListId;

[JsonConverter(typeof(DiplomacyJsonConverter<LocalizedText>))]
public sealed partial record LocalizedText;

[JsonConverter(typeof(DiplomacyJsonConverter<Name>))]
public sealed partial record Name;

[JsonConverter(typeof(DiplomacyJsonConverter<Office>))]
public sealed partial record Office;

[JsonConverter(typeof(DiplomacyJsonConverter<Organization>))]
public sealed partial record Organization;

[JsonConverter(typeof(DiplomacyJsonConverter<PartOf>))]
public sealed partial record PartOf;

[JsonConverter(typeof(DiplomacyJsonConverter<Person>))]
public sealed partial record Person;

[JsonConverter(typeof(DiplomacyJsonConverter<Relation>))]
public abstract partial record Relation;

[JsonConverter(typeof(DiplomacyJsonConverter<SpeaksFor>))]
public sealed partial record SpeaksFor;

[JsonConverter(typeof(DiplomacyJsonConverter<State>))]
public sealed partial record State;

[JsonConverter(typeof(DiplomacyJsonConverter<UnrecognizedActor>))]
public sealed partial record UnrecognizedActor;
