namespace Diplomacy.Model;

/// <summary>What ends a strand in a world: how, when, and by which statements.</summary>
/// <remarks>By whom it is told: who did it; of a window that runs out, whose it is where it is that of a tie.</remarks>
internal sealed record StrandEnding(
    EndingKind Kind,
    Moment At,
    IReadOnlyList<StatementId> Statements,
    IReadOnlyList<ActorId> By
)
{
    /// <summary>The fact that came true, or failed; null for other kinds.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The pause that takes its place; null for other kinds.</summary>
    public Pause? Pause { get; init; }
}
