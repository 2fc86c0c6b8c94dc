namespace Diplomacy.Model;

/// <summary>A statement first known between two knowledge times because of which their answers differ.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Supersedes">The statement that it replaces; null when none.</param>
/// <param name="Retracts">The statements that it takes back; empty when none.</param>
public sealed record ChangeReason(StatementId Statement, StatementId? Supersedes, EquatableArray<StatementId> Retracts)
{
    /// <summary>Text such as <c>A5 in place of A2</c>.</summary>
    public override string ToString() =>
        string.Concat(
            Statement.ToString(),
            Supersedes is { } replaced ? $" in place of {replaced}" : "",
            Retracts.IsEmpty ? "" : $" taking back {string.Join(", ", Retracts)}"
        );
}
