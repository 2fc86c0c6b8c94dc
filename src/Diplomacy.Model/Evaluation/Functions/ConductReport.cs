namespace Diplomacy.Model;

/// <summary>One word on reported conduct: who says, in which statement, that it occurred or did not.</summary>
/// <param name="By">Whose word it is.</param>
/// <param name="Statement">The statement that it is found in.</param>
/// <param name="Occurred">Whether it is said to have happened.</param>
public sealed record ConductReport(ActorId By, StatementId Statement, bool Occurred)
{
    /// <summary>Who reports that word; null when it is recorded itself.</summary>
    public ActorId? CarriedBy { get; init; }

    /// <summary>How often, where the word counts; null when not said.</summary>
    public long? Count { get; init; }

    /// <summary>How sure the speaker says it is; null when not said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Text such as <c>north (A2): occurred</c>.</summary>
    public override string ToString() => $"{By} ({Statement}): {(Occurred ? "occurred" : "did not occur")}";
}
