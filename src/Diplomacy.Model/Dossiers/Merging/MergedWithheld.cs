namespace Diplomacy.Model;

/// <summary>What is still missing once two dossiers, from which statements were withheld, are put together.</summary>
internal static class MergedWithheld
{
    /// <summary>What is missing, or may be; null when surely nothing is.</summary>
    public static Withheld? Of(Dossier left, Dossier right)
    {
        Side[] sides = [.. SidesOf(left, right)];
        var named = sides
            .SelectMany(side => side.Withheld.Named)
            .Where(id => sides.All(side => !side.Has(id)))
            .Distinct()
            .Order()
            .ToEquatableArray();
        var isExact = sides.Length == 1 ? sides[0].IsExact : sides.All(side => side.IsAllNamed);
        var least = sides.Select(side => side.Least).Append(named.Count).Max();
        return least == 0 && isExact
            ? null
            : new Withheld(least)
            {
                IsAtLeast = !isExact,
                Pauses = sides.All(side => side.Withheld.Pauses is not null)
                    ? sides.SelectMany(side => side.Withheld.Pauses!.Value).Distinct().Order().ToEquatableArray()
                    : null,
                Named = named,
            };
    }

    private static IEnumerable<Side> SidesOf(Dossier left, Dossier right)
    {
        var (ones, others) = (IdsOf(left), IdsOf(right));
        if (left.Withheld is { } fromLeft)
        {
            yield return new Side(fromLeft, ones, others);
        }

        if (right.Withheld is { } fromRight)
        {
            yield return new Side(fromRight, others, ones);
        }
    }

    private static HashSet<StatementId> IdsOf(Dossier dossier) =>
        [.. dossier.Statements.Select(statement => statement.Id)];

    /// <summary>One of the two, from which statements were withheld.</summary>
    private sealed class Side
    {
        private readonly HashSet<StatementId> _own;
        private readonly HashSet<StatementId> _others;
        private readonly int _unnamed;
        private readonly int _added;

        public Side(Withheld withheld, HashSet<StatementId> own, HashSet<StatementId> others)
        {
            (Withheld, _own, _others) = (withheld, own, others);
            var named = withheld.Named.ToHashSet();
            _unnamed = Math.Max(0, withheld.Count - named.Count);
            _added = others.Count(id => !own.Contains(id) && !named.Contains(id));
            Least = named.Count(id => !Has(id)) + Math.Max(0, _unnamed - _added);
        }

        public Withheld Withheld { get; }

        /// <summary>How many of those withheld here are surely missing: whatever the other adds may be one of them.</summary>
        public int Least { get; }

        /// <summary>Whether every one withheld here is known by its identifier.</summary>
        public bool IsAllNamed => !Withheld.IsAtLeast && _unnamed == 0;

        /// <summary>Whether it is known which of those withheld here the other has.</summary>
        public bool IsExact => IsAllNamed || (!Withheld.IsAtLeast && _added == 0);

        public bool Has(StatementId id) => _own.Contains(id) || _others.Contains(id);
    }
}
