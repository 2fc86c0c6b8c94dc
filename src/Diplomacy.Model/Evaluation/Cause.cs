namespace Diplomacy.Model;

/// <summary>One cause of an unknown verdict, with the statements behind it.</summary>
/// <param name="Kind">What is not known.</param>
/// <param name="Statements">The statements behind it, in the order of their identifiers; empty where no statement is behind it, as when silence is the cause.</param>
/// <param name="Question">The open question whose answer would matter; null when no reading settles it.</param>
public sealed partial record Cause(CauseKind Kind, EquatableArray<StatementId> Statements, Question? Question = null)
{
    /// <summary>Text such as <c>Boundary (A2)</c>.</summary>
    public override string ToString() => Statements.IsEmpty ? $"{Kind}" : $"{Kind} ({string.Join(", ", Statements)})";
}
