namespace Diplomacy.Model;

/// <summary>What ends a strand in a world: how, when, and by which statements.</summary>
/// <remarks>By whom it is told: who did it; of a window that runs out, whose it is where it is that of a tie.</remarks>
internal sealed record StrandEnding(
    EndingKind Kind,
    Moment At,
    IReadOnlyList<StatementId> Statements,
    IReadOnlyList<ActorId> By
);
