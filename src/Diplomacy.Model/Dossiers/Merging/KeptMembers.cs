namespace Diplomacy.Model;

/// <summary>Members that this version does not know, of two things that become one.</summary>
internal static class KeptMembers
{
    /// <summary>The names of those that differ, or that only one has.</summary>
    public static IEnumerable<string> Differing(
        EquatableArray<UnrecognizedMember> left,
        EquatableArray<UnrecognizedMember> right
    ) => left.Except(right).Concat(right.Except(left)).Select(member => member.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The names that both have, with different content.</summary>
    public static IEnumerable<string> Conflicting(
        EquatableArray<UnrecognizedMember> left,
        EquatableArray<UnrecognizedMember> right
    ) =>
        left.Except(right)
            .Select(member => member.Name)
            .Intersect(right.Select(member => member.Name), StringComparer.Ordinal);

    /// <summary>All of both, none of which conflict.</summary>
    /// <exception cref="ArgumentException">They are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public static EquatableArray<UnrecognizedMember> Union(
        EquatableArray<UnrecognizedMember> left,
        EquatableArray<UnrecognizedMember> right
    ) => left.Union(right).ToEquatableArray();
}
