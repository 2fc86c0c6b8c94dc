namespace Diplomacy.Model;

/// <summary>What two dossiers come to together.</summary>
/// <param name="Dossier">
/// Everything that one of them has, what both have once: first what the one merged into has, in its order. Null while there are conflicts:
/// nothing is left out, renamed or chosen.
/// </param>
/// <param name="Conflicts">What both have under one identifier with different content, in the order of the dossier merged into.</param>
/// <param name="Duplicates">Statements that are probably recorded twice, in the order of their identifiers.</param>
public sealed record MergeResult(
    Dossier? Dossier,
    EquatableArray<MergeConflict> Conflicts,
    EquatableArray<ProbableDuplicate> Duplicates
)
{
    /// <summary>Counts such as <c>12 actors, …; 0 conflicts, 1 probable duplicates</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Dossier?.ToString() ?? "not merged"}; {Conflicts.Count} conflicts, {Duplicates.Count} probable duplicates"
        );
}
