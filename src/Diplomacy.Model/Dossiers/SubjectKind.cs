namespace Diplomacy.Model;

/// <summary>In which way a statement touches a subject.</summary>
internal enum SubjectKind : byte
{
    /// <summary>It is the statement of that identifier.</summary>
    Statement,

    /// <summary>An act of it, at any depth, names the pause.</summary>
    Pause,

    /// <summary>An act of it, at any depth, names the state: in a claim, a condition or a deadline.</summary>
    State,

    /// <summary>An act of it, at any depth, sets a condition on the state.</summary>
    Condition,

    /// <summary>An act of it, at any depth, names the event.</summary>
    Event,

    /// <summary>It records the utterance.</summary>
    Recording,

    /// <summary>An act of it, at any depth, paraphrases the utterance.</summary>
    Paraphrase,

    /// <summary>The actor speaks in it, is spoken for, or performs an act that it speaks of, or is acted for.</summary>
    Actor,

    /// <summary>It replies to the statement.</summary>
    Reply,

    /// <summary>It supersedes the statement.</summary>
    Supersession,

    /// <summary>An act of it, at any depth, takes the statement back.</summary>
    Retraction,

    /// <summary>An act of it, at any depth, accepts the statement.</summary>
    Acceptance,
}
