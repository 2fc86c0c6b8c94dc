using System.Text.Json.Serialization;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

// The types of this room by which the framework's serializer finds the format: the rooms above know no JSON, so it is said here.
#pragma warning disable MA0048 // One line a type, no declaration of any.

[JsonConverter(typeof(DiplomacyJsonConverter<Account>))]
public sealed partial record Account;

[JsonConverter(typeof(DiplomacyJsonConverter<Assessment>))]
public sealed partial record Assessment;

[JsonConverter(typeof(DiplomacyJsonConverter<Cause>))]
public sealed partial record Cause;

[JsonConverter(typeof(DiplomacyJsonConverter<DecidingCase>))]
public sealed partial record DecidingCase;

[JsonConverter(typeof(DiplomacyJsonConverter<DecidingCasePart>))]
public sealed partial record DecidingCasePart;

[JsonConverter(typeof(DiplomacyJsonConverter<DecidingFact>))]
public sealed partial record DecidingFact;

[JsonConverter(typeof(DiplomacyJsonConverter<DecidingFacts>))]
public sealed partial record DecidingFacts;

[JsonConverter(typeof(DiplomacyJsonConverter<DecidingValue>))]
public sealed partial record DecidingValue;

[JsonConverter(typeof(DiplomacyJsonConverter<ExplanationNode>))]
public sealed partial record ExplanationNode;

[JsonConverter(typeof(DiplomacyJsonConverter<OpenQuestion>))]
public sealed partial record OpenQuestion;

[JsonConverter(typeof(DiplomacyJsonConverter<Presumption>))]
public sealed partial record Presumption;

[JsonConverter(typeof(DiplomacyJsonConverter<Stamp>))]
public sealed partial record Stamp;

[JsonConverter(typeof(DiplomacyJsonConverter<UndertakingVerdict>))]
public sealed partial record UndertakingVerdict;

[JsonConverter(typeof(DiplomacyJsonConverter<Verdict>))]
public sealed partial class Verdict;
