using System.Numerics;

namespace Diplomacy.Model;

/// <summary>A set of Allen's relations: what may hold between two intervals of which not all is known.</summary>
/// <remarks>The default value is the empty set. Equality is by value.</remarks>
public readonly record struct AllenRelationSet
{
    private readonly ushort _bits;

    /// <summary>The set of the given relations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the thirteen.</exception>
    public AllenRelationSet(params ReadOnlySpan<AllenRelation> relations)
    {
        foreach (var relation in relations)
        {
            _bits |= (ushort)(1 << (int)Checked(relation));
        }
    }

    private AllenRelationSet(int bits) => _bits = (ushort)bits;

    /// <summary>All thirteen relations.</summary>
    public static AllenRelationSet All { get; } = new(0b1_1111_1111_1111);

    /// <summary>
    /// The relations of two intervals that share an instant: all but before, meets, met by and after.
    /// </summary>
    public static AllenRelationSet Sharing { get; } =
        All.Except(new(AllenRelation.Before, AllenRelation.Meets, AllenRelation.MetBy, AllenRelation.After));

    /// <summary>The relations of an interval that ends before or where the other starts.</summary>
    public static AllenRelationSet AllBefore { get; } = new(AllenRelation.Before, AllenRelation.Meets);

    /// <summary>The relations of an interval that has every instant of the other.</summary>
    public static AllenRelationSet Covering { get; } =
        new(AllenRelation.Equals, AllenRelation.Contains, AllenRelation.StartedBy, AllenRelation.FinishedBy);

    /// <summary>How many relations there are in the set.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether the relation is in the set.</summary>
    public bool Contains(AllenRelation relation) => ((_bits >> (int)Checked(relation)) & 1) != 0;

    /// <summary>Whether every relation of <paramref name="other"/> is in this set.</summary>
    public bool Contains(AllenRelationSet other) => (other._bits & ~_bits) == 0;

    /// <summary>Whether some relation is in both sets.</summary>
    public bool Overlaps(AllenRelationSet other) => (_bits & other._bits) != 0;

    /// <summary>The relations in either set.</summary>
    public AllenRelationSet Union(AllenRelationSet other) => new(_bits | other._bits);

    /// <summary>The relations in both sets.</summary>
    public AllenRelationSet Intersect(AllenRelationSet other) => new(_bits & other._bits);

    /// <summary>The relations in this set and not in the other.</summary>
    public AllenRelationSet Except(AllenRelationSet other) => new(_bits & ~other._bits);

    /// <summary>The relations seen from the other interval.</summary>
    public AllenRelationSet Converse()
    {
        var bits = 0;
        foreach (var relation in Enum.GetValues<AllenRelation>())
        {
            bits |= Contains(relation) ? 1 << (int)relation.Converse() : 0;
        }

        return new(bits);
    }

    /// <summary>The relations in their order: <c>{Before, Meets}</c>.</summary>
    public override string ToString()
    {
        var set = this;
        return $"{{{string.Join(", ", Enum.GetValues<AllenRelation>().Where(relation => set.Contains(relation)))}}}";
    }

    internal AllenRelationSet With(AllenRelation relation) => new(_bits | (1 << (int)relation));

    private static AllenRelation Checked(AllenRelation relation) =>
        Enum.IsDefined(relation)
            ? relation
            : throw new ArgumentOutOfRangeException(
                nameof(relation),
                relation,
                "It is none of Allen's thirteen relations."
            );
}
