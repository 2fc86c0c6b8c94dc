namespace Diplomacy.Model;

/// <summary>What has ended a strand in a world: how, when, and by which statements.</summary>
internal sealed record StrandEnding(
    EndingKind Kind,
    Moment At,
    IReadOnlyList<StatementId> Statements,
    IReadOnlyList<ActorId> By
);
