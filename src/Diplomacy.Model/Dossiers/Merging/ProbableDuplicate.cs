namespace Diplomacy.Model;

/// <summary>
/// Two statements of two dossiers that are probably one: the same acts of the same speaker and signatories, each with the same principal, at
/// what may be the same time, under two identifiers.
/// </summary>
/// <remarks>
/// Times may be the same where their bounds overlap, such as a day and an hour of it; times with an open bound must be equal. Who of several is
/// the speaker and who a signatory makes no difference. Nothing is done about it: that both are kept makes them two utterances. Whoever keeps the dossier
/// removes one, or does not.
/// </remarks>
/// <param name="First">The one whose identifier comes first.</param>
/// <param name="Second">The other.</param>
public sealed record ProbableDuplicate(StatementId First, StatementId Second)
{
    /// <summary>Text such as <c>A2 and reuters-7</c>.</summary>
    public override string ToString() => $"{First} and {Second}";
}
