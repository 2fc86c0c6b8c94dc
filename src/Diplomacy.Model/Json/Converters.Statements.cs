using System.Text.Json.Serialization;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

// The types of this room by which the framework's serializer finds the format: the rooms above know no JSON, so it is said here.
#pragma warning disable MA0048 // One line a type, no declaration of any.

[JsonConverter(typeof(DiplomacyJsonConverter<Accept>))]
public sealed partial record Accept;

[JsonConverter(typeof(DiplomacyJsonConverter<Accuse>))]
public sealed partial record Accuse;

[JsonConverter(typeof(DiplomacyJsonConverter<Act>))]
public abstract partial record Act;

[JsonConverter(typeof(DiplomacyJsonConverter<Amend>))]
public sealed partial record Amend;

[JsonConverter(typeof(DiplomacyJsonConverter<AssertClaim>))]
public sealed partial record AssertClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<CallFor>))]
public sealed partial record CallFor;

[JsonConverter(typeof(DiplomacyJsonConverter<Clarify>))]
public sealed partial record Clarify;

[JsonConverter(typeof(DiplomacyJsonConverter<Commit>))]
public sealed partial record Commit;

[JsonConverter(typeof(DiplomacyJsonConverter<Condemn>))]
public sealed partial record Condemn;

[JsonConverter(typeof(DiplomacyJsonConverter<Confirm>))]
public sealed partial record Confirm;

[JsonConverter(typeof(DiplomacyJsonConverter<Decline>))]
public sealed partial record Decline;

[JsonConverter(typeof(DiplomacyJsonConverter<Demand>))]
public sealed partial record Demand;

[JsonConverter(typeof(DiplomacyJsonConverter<DenyAct>))]
public sealed partial record DenyAct;

[JsonConverter(typeof(DiplomacyJsonConverter<DenyClaim>))]
public sealed partial record DenyClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<Designate>))]
public sealed partial record Designate;

[JsonConverter(typeof(DiplomacyJsonConverter<Extend>))]
public sealed partial record Extend;

[JsonConverter(typeof(DiplomacyJsonConverter<GiveNotice>))]
public sealed partial record GiveNotice;

[JsonConverter(typeof(DiplomacyJsonConverter<Offer>))]
public sealed partial record Offer;

[JsonConverter(typeof(DiplomacyJsonConverter<Performance>))]
public sealed partial record Performance;

[JsonConverter(typeof(DiplomacyJsonConverter<PromiseNotice>))]
public sealed partial record PromiseNotice;

[JsonConverter(typeof(DiplomacyJsonConverter<Refuse>))]
public sealed partial record Refuse;

[JsonConverter(typeof(DiplomacyJsonConverter<Release>))]
public sealed partial record Release;

[JsonConverter(typeof(DiplomacyJsonConverter<Report>))]
public sealed partial record Report;

[JsonConverter(typeof(DiplomacyJsonConverter<Request>))]
public sealed partial record Request;

[JsonConverter(typeof(DiplomacyJsonConverter<Resume>))]
public sealed partial record Resume;

[JsonConverter(typeof(DiplomacyJsonConverter<Retract>))]
public sealed partial record Retract;

[JsonConverter(typeof(DiplomacyJsonConverter<Signature>))]
public sealed partial record Signature;

[JsonConverter(typeof(DiplomacyJsonConverter<Source>))]
public sealed partial record Source;

[JsonConverter(typeof(DiplomacyJsonConverter<Statement>))]
public sealed partial record Statement;

[JsonConverter(typeof(DiplomacyJsonConverter<StatementId>))]
public readonly partial record struct StatementId;

[JsonConverter(typeof(DiplomacyJsonConverter<Suspend>))]
public sealed partial record Suspend;

[JsonConverter(typeof(DiplomacyJsonConverter<TakePosition>))]
public sealed partial record TakePosition;

[JsonConverter(typeof(DiplomacyJsonConverter<Terminate>))]
public sealed partial record Terminate;

[JsonConverter(typeof(DiplomacyJsonConverter<Threaten>))]
public sealed partial record Threaten;

[JsonConverter(typeof(DiplomacyJsonConverter<UnrecognizedAct>))]
public sealed partial record UnrecognizedAct;

[JsonConverter(typeof(DiplomacyJsonConverter<UtteranceId>))]
public readonly partial record struct UtteranceId;

[JsonConverter(typeof(DiplomacyJsonConverter<Warn>))]
public sealed partial record Warn;

[JsonConverter(typeof(DiplomacyJsonConverter<Welcome>))]
public sealed partial record Welcome;

[JsonConverter(typeof(DiplomacyJsonConverter<Wording>))]
public sealed partial record Wording;
