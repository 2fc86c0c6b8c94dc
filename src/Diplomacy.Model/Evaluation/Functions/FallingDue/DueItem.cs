namespace Diplomacy.Model;

/// <summary>Something that falls due, or may.</summary>
/// <param name="Kind">What.</param>
/// <param name="When">
/// When: the narrowest bounds over all possible worlds. Open above when in some of them it never comes.
/// </param>
/// <param name="IsWithin">Whether it falls due in the interval asked about: true if in every possible world, else unknown.</param>
/// <param name="Who">Who must act by then, or may; empty when nobody in particular.</param>
/// <param name="AccordingTo">The accounts that have it so.</param>
/// <param name="Statements">The statements behind it, in the order of their identifiers.</param>
public sealed record DueItem(
    DueKind Kind,
    Moment When,
    Truth IsWithin,
    EquatableArray<ActorId> Who,
    EquatableArray<Account> AccordingTo,
    EquatableArray<StatementId> Statements
)
{
    /// <summary>The pause; null for a reply to a statement about none.</summary>
    public PauseId? Pause { get; init; }

    /// <summary>The undertaking whose window, notice or condition it is; null for obligations and replies.</summary>
    public UndertakingId? Undertaking { get; init; }

    /// <summary>The obligation; null for others.</summary>
    public ObligationId? Obligation { get; init; }

    /// <summary>The statement that asks for a reply; null for others.</summary>
    public StatementId? RepliesTo { get; init; }

    /// <summary>Text such as <c>2026-02-01T00:00:00Z End of truce/north (north) according to north</c>.</summary>
    public override string ToString() =>
        string.Concat(
            $"{When} {Kind} of {Subject}",
            Who.IsEmpty ? "" : $" ({string.Join(", ", Who)})",
            $" according to {string.Join(", ", AccordingTo)}",
            IsWithin == Truth.True ? "" : ", perhaps"
        );

    /// <summary>What it is of: the pause with its undertaking or obligation, or the statement.</summary>
    public string Subject =>
        RepliesTo is { } statement ? statement.ToString()
        : Obligation is { } obligation ? $"{Pause}/{obligation}"
        : $"{Pause}/{Undertaking}";
}
