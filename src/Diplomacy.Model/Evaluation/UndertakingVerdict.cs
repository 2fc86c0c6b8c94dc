namespace Diplomacy.Model;

/// <summary>What holds of one undertaking of a pause at the instant asked about.</summary>
/// <param name="Undertaking">The undertaking.</param>
/// <param name="Assessment">Whether it is in force for one of its parties at least, its phases, and why not known.</param>
public sealed partial record UndertakingVerdict(UndertakingId Undertaking, Assessment Assessment)
{
    /// <summary>Whether it is in force for one of its parties at least.</summary>
    public Truth InForce => Assessment.InForce;

    /// <summary>Text such as <c>north: True (InForce)</c>.</summary>
    public override string ToString() => $"{Undertaking}: {Assessment}";
}
