namespace Diplomacy.Model;

/// <summary>In which way a statement touches a subject.</summary>
internal enum SubjectKind : byte
{
    /// <summary>It is the statement of that identifier.</summary>
    Statement,

    /// <summary>An act of it, at any depth, names the pause.</summary>
    Pause,

    /// <summary>It names the state: in a claim, a condition or a limit, of an act at any depth, a reservation or the statement.</summary>
    State,

    /// <summary>A condition or a limit of it names the state.</summary>
    Condition,

    /// <summary>It names the event: in a claim, a condition or a limit, of an act at any depth, a reservation or the statement.</summary>
    Event,

    /// <summary>A condition or a limit of it names the event.</summary>
    EventCondition,

    /// <summary>A claim of it, of an act at any depth, says whether the state holds.</summary>
    StateClaim,

    /// <summary>A claim of it, of an act at any depth, says whether the event occurred.</summary>
    EventClaim,

    /// <summary>It asserts a claim that may be equal: found by what that is about, or by its hash code.</summary>
    Claim,

    /// <summary>A condition of it waits for a claim that may be equal to be stated: found by what that is about, or by its hash code.</summary>
    AwaitedClaim,

    /// <summary>It records the utterance.</summary>
    Recording,

    /// <summary>An act of it, at any depth, paraphrases the utterance.</summary>
    Paraphrase,

    /// <summary>The actor speaks in it or signs it, is spoken or signed for, or performs an act that it speaks of, or is acted for.</summary>
    Actor,

    /// <summary>It replies to the statement.</summary>
    Reply,

    /// <summary>It supersedes the statement.</summary>
    Supersession,

    /// <summary>An act of it, at any depth, takes the statement back.</summary>
    Retraction,

    /// <summary>An act of it, at any depth, accepts the statement.</summary>
    Acceptance,

    /// <summary>An act of it, at any depth, refuses the statement.</summary>
    Refusal,
}
