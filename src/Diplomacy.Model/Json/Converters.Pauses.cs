using System.Text.Json.Serialization;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

// The types of this room by which the framework's serializer finds the format: the rooms above know no JSON, so it is said here.
#pragma warning disable MA0048 // One line a type, no declaration of any.

[JsonConverter(typeof(DiplomacyJsonConverter<AllOf>))]
public sealed partial record AllOf;

[JsonConverter(typeof(DiplomacyJsonConverter<Anchor>))]
public sealed partial record Anchor;

[JsonConverter(typeof(DiplomacyJsonConverter<AnyOf>))]
public sealed partial record AnyOf;

[JsonConverter(typeof(DiplomacyJsonConverter<AtLeast>))]
public sealed partial record AtLeast;

[JsonConverter(typeof(DiplomacyJsonConverter<CarveOut>))]
public abstract partial record CarveOut;

[JsonConverter(typeof(DiplomacyJsonConverter<Claim>))]
public abstract partial record Claim;

[JsonConverter(typeof(DiplomacyJsonConverter<Condition>))]
public sealed partial record Condition;

[JsonConverter(typeof(DiplomacyJsonConverter<ConductClaim>))]
public sealed partial record ConductClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<DailySchedule>))]
public sealed partial record DailySchedule;

[JsonConverter(typeof(DiplomacyJsonConverter<DateDeadline>))]
public sealed partial record DateDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<DateTimeDeadline>))]
public sealed partial record DateTimeDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<Deadline>))]
public abstract partial record Deadline;

[JsonConverter(typeof(DiplomacyJsonConverter<DeliveryClaim>))]
public sealed partial record DeliveryClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<EarliestOfDeadline>))]
public sealed partial record EarliestOfDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<EventClaim>))]
public sealed partial record EventClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<EventId>))]
public readonly partial record struct EventId;

[JsonConverter(typeof(DiplomacyJsonConverter<ExitRule>))]
public sealed partial record ExitRule;

[JsonConverter(typeof(DiplomacyJsonConverter<ExtensionRule>))]
public sealed partial record ExtensionRule;

[JsonConverter(typeof(DiplomacyJsonConverter<Fact>))]
public abstract partial record Fact;

[JsonConverter(typeof(DiplomacyJsonConverter<Fulfilled>))]
public sealed partial record Fulfilled;

[JsonConverter(typeof(DiplomacyJsonConverter<Holds>))]
public sealed partial record Holds;

[JsonConverter(typeof(DiplomacyJsonConverter<LatestOfDeadline>))]
public sealed partial record LatestOfDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<Length>))]
public sealed partial record Length;

[JsonConverter(typeof(DiplomacyJsonConverter<ListedGroups>))]
public sealed partial record ListedGroups;

[JsonConverter(typeof(DiplomacyJsonConverter<MomentDeadline>))]
public sealed partial record MomentDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<Not>))]
public sealed partial record Not;

[JsonConverter(typeof(DiplomacyJsonConverter<NumericLimit>))]
public sealed partial record NumericLimit;

[JsonConverter(typeof(DiplomacyJsonConverter<Obligation>))]
public sealed partial record Obligation;

[JsonConverter(typeof(DiplomacyJsonConverter<ObligationId>))]
public readonly partial record struct ObligationId;

[JsonConverter(typeof(DiplomacyJsonConverter<ObservedFor>))]
public sealed partial record ObservedFor;

[JsonConverter(typeof(DiplomacyJsonConverter<Occurred>))]
public sealed partial record Occurred;

[JsonConverter(typeof(DiplomacyJsonConverter<OffsetDeadline>))]
public sealed partial record OffsetDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<PartialDateDeadline>))]
public sealed partial record PartialDateDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<Pause>))]
public sealed partial record Pause;

[JsonConverter(typeof(DiplomacyJsonConverter<PauseId>))]
public readonly partial record struct PauseId;

[JsonConverter(typeof(DiplomacyJsonConverter<PauseRelation>))]
public sealed partial record PauseRelation;

[JsonConverter(typeof(DiplomacyJsonConverter<PerDeliveryDeadline>))]
public sealed partial record PerDeliveryDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<PermittedConduct>))]
public sealed partial record PermittedConduct;

[JsonConverter(typeof(DiplomacyJsonConverter<Question>))]
public sealed partial record Question;

[JsonConverter(typeof(DiplomacyJsonConverter<Remark>))]
public sealed partial record Remark;

[JsonConverter(typeof(DiplomacyJsonConverter<RoleHolder>))]
public sealed partial record RoleHolder;

[JsonConverter(typeof(DiplomacyJsonConverter<SelfDefence>))]
public sealed partial record SelfDefence;

[JsonConverter(typeof(DiplomacyJsonConverter<StateClaim>))]
public sealed partial record StateClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<StateId>))]
public readonly partial record struct StateId;

[JsonConverter(typeof(DiplomacyJsonConverter<Stated>))]
public sealed partial record Stated;

[JsonConverter(typeof(DiplomacyJsonConverter<Terms>))]
public sealed partial record Terms;

[JsonConverter(typeof(DiplomacyJsonConverter<TermsClaim>))]
public sealed partial record TermsClaim;

[JsonConverter(typeof(DiplomacyJsonConverter<Undertaking>))]
public sealed partial record Undertaking;

[JsonConverter(typeof(DiplomacyJsonConverter<UndertakingId>))]
public readonly partial record struct UndertakingId;

[JsonConverter(typeof(DiplomacyJsonConverter<UnrecognizedFact>))]
public sealed partial record UnrecognizedFact;

[JsonConverter(typeof(DiplomacyJsonConverter<UponDeadline>))]
public sealed partial record UponDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<WhileDeadline>))]
public sealed partial record WhileDeadline;

[JsonConverter(typeof(DiplomacyJsonConverter<Window>))]
public sealed partial record Window;
