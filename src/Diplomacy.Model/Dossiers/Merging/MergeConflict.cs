namespace Diplomacy.Model;

/// <summary>Something that two dossiers have under one identifier and with different content.</summary>
/// <param name="Id">The identifier; <c>dossier</c> for the members, not recognized, of the dossiers themselves.</param>
/// <param name="LeftPath">Its path in the dossier merged into, such as <c>$.statements[3]</c>.</param>
/// <param name="RightPath">Its path in the other.</param>
/// <param name="Members">The members that differ, by their names in JSON, those that are not recognized included; empty when it is of another kind there.</param>
public sealed record MergeConflict(string Id, string LeftPath, string RightPath, EquatableArray<string> Members)
{
    /// <summary>Text such as <c>A2: $.statements[3] and $.statements[1] differ in saidAt</c>.</summary>
    public override string ToString() =>
        $"{Id}: {LeftPath} and {RightPath} "
        + (Members.IsEmpty ? "are of different kinds" : $"differ in {string.Join(", ", Members)}");
}
