namespace Diplomacy.Model;

/// <summary>Something that falls due in one world.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">Which of its kind, over all worlds.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who must act by then, or may.</param>
/// <param name="Statements">The statements behind it.</param>
internal sealed record Fall(
    DueKind Kind,
    string Key,
    Point At,
    IReadOnlyList<ActorId> Who,
    IReadOnlyList<StatementId> Statements
);
