namespace Diplomacy.Model;

/// <summary>What follows from one of Allen's relations alone.</summary>
public static class AllenRelationExtensions
{
    /// <summary>The relation seen from the other interval: before becomes after, equals stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the thirteen.</exception>
    public static AllenRelation Converse(this AllenRelation relation) =>
        Enum.IsDefined(relation)
            ? AllenRelation.After - (int)relation
            : throw new ArgumentOutOfRangeException(
                nameof(relation),
                relation,
                "It is none of Allen's thirteen relations."
            );
}
