namespace Diplomacy.Model;

/// <summary>A report of conduct, and the pauses that cover it or may.</summary>
/// <param name="Incident">The report.</param>
/// <param name="Covering">
/// The pauses in force then that bind the actor to leave such conduct there (True), or may (Unknown), in the order of their identifiers; empty
/// when no pause does.
/// </param>
public sealed record ScreenedIncident(Incident Incident, EquatableArray<PauseMatch> Covering)
{
    /// <summary>Text such as <c>hostilities/strikes by russia at kyiv, 2026-01-30T03:00:00Z: kyiv: Unknown</c>.</summary>
    public override string ToString() => $"{Incident}: {(Covering.IsEmpty ? "no pause" : string.Join(", ", Covering))}";
}
