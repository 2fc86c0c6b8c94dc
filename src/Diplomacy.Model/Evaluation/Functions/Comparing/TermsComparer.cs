namespace Diplomacy.Model;

/// <summary>Compares what two sides say, part by part.</summary>
internal sealed class TermsComparer(Gazetteer gazetteer)
{
    private readonly TermLikeness _likeness = new(gazetteer);

    /// <summary>The parts that at least one of two texts says of one undertaking.</summary>
    public IEnumerable<ComparedTerm> Compare(Terms? first, Terms? second) =>
        TermParts.All.SelectMany(part =>
            Compare(part, Values(first, part), Values(second, part)) is { } compared ? new[] { compared } : []
        );

    /// <summary>One part as two sides say it, each in none, one or several ways, or imply it; null when neither says it.</summary>
    public ComparedTerm? Compare(TermPart part, EquatableArray<Terms> first, EquatableArray<Terms> second)
    {
        if (!first.Concat(second).Any(terms => TermParts.IsSaid(terms, part)))
        {
            return null;
        }

        var agreement =
            second.IsEmpty ? TermAgreement.OnlyInFirst
            : first.IsEmpty ? TermAgreement.OnlyInSecond
            : Agreement(part, first, second);
        return new ComparedTerm(part, agreement, first, second);
    }

    // What one side says in several ways is open until that is settled.
    private TermAgreement Agreement(TermPart part, EquatableArray<Terms> first, EquatableArray<Terms> second)
    {
        var least = first.SelectMany(one => second.Select(other => _likeness.Of(part, one, other))).Min();
        return least switch
        {
            Likeness.Different => TermAgreement.Differ,
            Likeness.Same when first.Count == 1 && second.Count == 1 => TermAgreement.Same,
            _ => TermAgreement.DifferInWhatIsOpen,
        };
    }

    private static EquatableArray<Terms> Values(Terms? terms, TermPart part) =>
        terms is not null && TermParts.SaidOrImplied(terms, part) is { } value ? [value] : [];
}
