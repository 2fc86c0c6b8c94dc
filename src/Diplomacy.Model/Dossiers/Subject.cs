using System.Globalization;

namespace Diplomacy.Model;

/// <summary>Something that statements are looked up by: an identifier, and in which way they touch what bears it.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Id">The identifier's text; empty for one that was never given a value.</param>
internal readonly record struct Subject(SubjectKind Kind, string Id)
{
    public static implicit operator Subject(PauseId pause) => new(SubjectKind.Pause, pause.ToString());

    public static implicit operator Subject(StateId state) => new(SubjectKind.State, state.ToString());

    public static implicit operator Subject(EventId occurrence) => new(SubjectKind.Event, occurrence.ToString());

    public static implicit operator Subject(ActorId actor) => new(SubjectKind.Actor, actor.ToString());

    public static Subject Named(StatementId id) => new(SubjectKind.Statement, id.ToString());

    public static Subject ConditionOn(StateId state) => new(SubjectKind.Condition, state.ToString());

    public static Subject ConditionOn(EventId occurrence) => new(SubjectKind.EventCondition, occurrence.ToString());

    public static Subject ClaimOn(StateId state) => new(SubjectKind.StateClaim, state.ToString());

    public static Subject ClaimOn(EventId occurrence) => new(SubjectKind.EventClaim, occurrence.ToString());

    /// <summary>By what it is about or, where that has no identifier, by hash code, so that what is found still has to be compared.</summary>
    public static Subject AssertionOf(Claim claim) =>
        new(
            SubjectKind.Claim,
            claim switch
            {
                TermsClaim terms => terms.Pause.ToString(),
                StateClaim state => state.State.ToString(),
                EventClaim occurrence => occurrence.Event.ToString(),
                DeliveryClaim delivery => delivery.Pause.ToString(),
                ConductClaim { Pause: { } pause } => pause.ToString(),
                _ => claim.GetHashCode().ToString(CultureInfo.InvariantCulture),
            }
        );

    /// <summary>By the same as <see cref="AssertionOf"/>.</summary>
    public static Subject AwaitingOf(Claim claim) => AssertionOf(claim) with { Kind = SubjectKind.AwaitedClaim };

    public static Subject RecordingOf(UtteranceId utterance) => new(SubjectKind.Recording, utterance.ToString());

    public static Subject ParaphraseOf(UtteranceId utterance) => new(SubjectKind.Paraphrase, utterance.ToString());

    public static Subject ReplyTo(StatementId id) => new(SubjectKind.Reply, id.ToString());

    public static Subject SupersessionOf(StatementId id) => new(SubjectKind.Supersession, id.ToString());

    public static Subject RetractionOf(StatementId id) => new(SubjectKind.Retraction, id.ToString());

    public static Subject AcceptanceOf(StatementId id) => new(SubjectKind.Acceptance, id.ToString());

    public static Subject RefusalOf(StatementId id) => new(SubjectKind.Refusal, id.ToString());
}
