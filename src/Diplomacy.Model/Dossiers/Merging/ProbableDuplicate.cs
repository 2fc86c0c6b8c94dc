namespace Diplomacy.Model;

/// <summary>Two statements of two dossiers that are probably one: the same speaker and principal, time and acts, under two identifiers.</summary>
/// <remarks>Nothing is done about it: that both are kept makes them two utterances. Whoever keeps the dossier removes one, or does not.</remarks>
/// <param name="First">The one whose identifier comes first.</param>
/// <param name="Second">The other.</param>
public sealed record ProbableDuplicate(StatementId First, StatementId Second)
{
    /// <summary>Text such as <c>A2 and reuters-7</c>.</summary>
    public override string ToString() => $"{First} and {Second}";
}
