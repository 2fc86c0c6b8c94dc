namespace Diplomacy.Model;

/// <summary>Puts two dossiers together, as two desks keep them.</summary>
public static class Merging
{
    extension(Dossier dossier)
    {
        /// <summary>
        /// Both dossiers in one. What is equal in both is kept once; what has one identifier and different content is a conflict, for a person to
        /// settle; statements that are probably one under two identifiers are listed.
        /// </summary>
        /// <remarks>
        /// Apart from the order, it does not matter which is merged into which. A dossier merged with itself is itself. What was withheld from one
        /// and is in the other is withheld no more. Where that cannot be told, as the identifiers are not known, the number in
        /// <see cref="Dossier.Withheld"/> is the least that is surely missing (<see cref="Withheld.IsAtLeast"/>), none perhaps. Members that are not
        /// recognized are kept from both; where the dossiers' own differ under one name, that is a conflict of <c>dossier</c>. The result is not validated.
        /// </remarks>
        /// <exception cref="ArgumentException">The two have more members that are not recognized than one dossier may.</exception>
        /// <exception cref="ArgumentNullException">The other dossier is null.</exception>
        public MergeResult Merge(Dossier other)
        {
            ArgumentNullException.ThrowIfNull(other);
            var conflicts = Conflicts(dossier, other).ToEquatableArray();
            return new MergeResult(
                conflicts.IsEmpty ? Union(dossier, other) : null,
                conflicts,
                ProbableDuplicates.Between(dossier.Statements, other.Statements)
            );
        }
    }

    private static IEnumerable<MergeConflict> Conflicts(Dossier left, Dossier right) =>
        [
            .. KeptMembers.Conflicting(left.UnrecognizedMembers, right.UnrecognizedMembers) is var names && names.Any()
                ? [new MergeConflict("dossier", "$", "$", names.ToEquatableArray())]
                : Enumerable.Empty<MergeConflict>(),
            .. MergedItems.Actors.Conflicts(left.Actors, right.Actors),
            .. MergedItems.Places.Conflicts(left.Places, right.Places),
            .. MergedItems.Pauses.Conflicts(left.Pauses, right.Pauses),
            .. MergedItems.Lists.Conflicts(left.Lists, right.Lists),
            .. MergedItems.Statements.Conflicts(left.Statements, right.Statements),
        ];

    private static Dossier Union(Dossier left, Dossier right)
    {
        return left with
        {
            Actors = Union<Actor>(left.Actors, right.Actors),
            Relations = Union<Relation>(left.Relations, right.Relations),
            Places = Union<Place>(left.Places, right.Places),
            Pauses = Union<Pause>(left.Pauses, right.Pauses),
            Lists = Union<ActorList>(left.Lists, right.Lists),
            Statements = Union<Statement>(left.Statements, right.Statements),
            UnrecognizedMembers = KeptMembers.Union(left.UnrecognizedMembers, right.UnrecognizedMembers),
            Withheld = left == right ? left.Withheld : MergedWithheld.Of(left, right),
        };
    }

    // What one dossier has twice stays twice.
    private static EquatableArray<T> Union<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull
    {
        var there = new Dictionary<T, int>();
        foreach (var item in left)
        {
            there[item] = there.GetValueOrDefault(item) + 1;
        }

        var result = new List<T>(left);
        foreach (var item in right)
        {
            if (there.GetValueOrDefault(item) is var count and > 0)
            {
                there[item] = count - 1;
            }
            else
            {
                result.Add(item);
            }
        }

        return result.ToEquatableArray();
    }
}
