using System.Text.Json.Serialization;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

// The types of this room by which the framework's serializer finds the format: the rooms above know no JSON, so it is said here.
#pragma warning disable MA0048 // One line a type, no declaration of any.

[JsonConverter(typeof(DiplomacyJsonConverter<Activity>))]
public sealed partial record Activity;

[JsonConverter(typeof(DiplomacyJsonConverter<ActivityCode>))]
public sealed partial record ActivityCode;

[JsonConverter(typeof(DiplomacyJsonConverter<Area>))]
public sealed partial record Area;

[JsonConverter(typeof(DiplomacyJsonConverter<Conduct>))]
public sealed partial record Conduct;

[JsonConverter(typeof(DiplomacyJsonConverter<Place>))]
public abstract partial record Place;

[JsonConverter(typeof(DiplomacyJsonConverter<PlaceId>))]
public readonly partial record struct PlaceId;

[JsonConverter(typeof(DiplomacyJsonConverter<PlaceReading>))]
public sealed partial record PlaceReading;

[JsonConverter(typeof(DiplomacyJsonConverter<PlaceSet>))]
public sealed partial record PlaceSet;

[JsonConverter(typeof(DiplomacyJsonConverter<TargetClass>))]
public sealed partial record TargetClass;

[JsonConverter(typeof(DiplomacyJsonConverter<Toponym>))]
public sealed partial record Toponym;
