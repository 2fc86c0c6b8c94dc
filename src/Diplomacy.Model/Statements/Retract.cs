namespace Diplomacy.Model;

/// <summary>Takes back an earlier statement of the same voice.</summary>
/// <remarks>
/// Assertives taken back count no more from when the retraction is known. A commitment or acceptance taken back ends from
/// when the retraction was said, never before. A retraction taken back restores what it took back.
/// </remarks>
/// <param name="Statement">The statement taken back.</param>
public sealed partial record Retract(StatementId Statement) : Act
{
    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "retract";

    private protected override string Detail => Statement.ToString();
}
