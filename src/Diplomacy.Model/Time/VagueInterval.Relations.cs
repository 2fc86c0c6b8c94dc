namespace Diplomacy.Model;

public readonly partial struct VagueInterval
{
    /// <summary>Which of Allen's relations to <paramref name="other"/> hold in some world; at least one does.</summary>
    /// <remarks>
    /// The two are taken as independent: a start or an end that they share is not known here to be shared.
    /// </remarks>
    public AllenRelationSet PossibleRelationsTo(VagueInterval other)
    {
        var possible = default(AllenRelationSet);
        for (var relation = AllenRelation.Before; relation <= AllenRelation.After; relation++)
        {
            possible = IsPossible(relation, other) ? possible.With(relation) : possible;
        }

        return possible;
    }

    /// <summary>Whether one of Allen's relations holds: in every world, in none, or unknown.</summary>
    /// <inheritdoc cref="PossibleRelationsTo" path="/remarks" />
    public Truth IsRelated(AllenRelation relation, VagueInterval other) =>
        IsRelated(new AllenRelationSet(relation), other);

    /// <summary>Whether one of several of Allen's relations holds: in every world, in none, or unknown.</summary>
    /// <inheritdoc cref="PossibleRelationsTo" path="/remarks" />
    public Truth IsRelated(AllenRelationSet relations, VagueInterval other)
    {
        var possible = PossibleRelationsTo(other);
        return relations.Contains(possible) ? Truth.True
            : relations.Overlaps(possible) ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>Whether some instant is inside both.</summary>
    public Truth Overlaps(VagueInterval other) => IsRelated(AllenRelationSet.Sharing, other);

    /// <summary>Whether it ends before or where the other starts.</summary>
    public Truth IsBefore(VagueInterval other) => IsRelated(AllenRelationSet.AllBefore, other);

    /// <summary>Whether every instant of the other is inside.</summary>
    public Truth Contains(VagueInterval other) => IsRelated(AllenRelationSet.Covering, other);

    /// <summary>
    /// Each of Allen's relations is one order of the four ends. It is possible if the ends, taken in that order, each
    /// find a place inside their bounds: the first one that is free, since a later place leaves less room for the rest.
    /// </summary>
    private bool IsPossible(AllenRelation relation, VagueInterval other)
    {
        var (a, b, x, y) = (
            new End4(StartFrom, StartTo),
            new End4(EndFrom, EndTo),
            new End4(other.StartFrom, other.StartTo),
            new End4(other.EndFrom, other.EndTo)
        );
        return relation switch
        {
            AllenRelation.Before => InOrder(a, b, x, y),
            AllenRelation.Meets => InOrder(a, b & x, y),
            AllenRelation.Overlaps => InOrder(a, x, b, y),
            AllenRelation.Starts => InOrder(a & x, b, y),
            AllenRelation.FinishedBy => InOrder(a, x, b & y),
            AllenRelation.Contains => InOrder(a, x, y, b),
            AllenRelation.Equals => InOrder(a & x, b & y),
            AllenRelation.During => InOrder(x, a, b, y),
            AllenRelation.Finishes => InOrder(x, a, b & y),
            AllenRelation.StartedBy => InOrder(a & x, y, b),
            AllenRelation.OverlappedBy => InOrder(x, a, y, b),
            AllenRelation.MetBy => InOrder(x, y & a, b),
            _ => InOrder(x, y, a, b),
        };
    }

    private static bool InOrder(params ReadOnlySpan<End4> ends)
    {
        var last = default(long?);
        foreach (var end in ends)
        {
            // Nothing comes after what is unbounded above.
            if (last == long.MaxValue)
            {
                return false;
            }

            last = last is null ? end.From : Math.Max(last.Value + 1, end.From);
            if (last > end.To)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The bounds of one of the four ends, inclusive; together, where two of them can be one instant.
    /// </summary>
    private readonly record struct End4(long From, long To)
    {
        public static End4 operator &(End4 left, End4 right) =>
            new(Math.Max(left.From, right.From), Math.Min(left.To, right.To));
    }
}
