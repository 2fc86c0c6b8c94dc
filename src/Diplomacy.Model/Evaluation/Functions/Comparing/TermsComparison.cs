namespace Diplomacy.Model;

/// <summary>Two texts, language versions, or accounts of a pause, term by term.</summary>
/// <param name="Terms">What at least one of them says, undertaking by undertaking, in the order of <see cref="TermPart"/>.</param>
public sealed record TermsComparison(EquatableArray<ComparedTerm> Terms)
{
    /// <summary>Whether both say the same on every term.</summary>
    public bool IsSame => Terms.All(term => term.Agreement == TermAgreement.Same);

    /// <summary>Whether both may mean the same: no term is said by one alone, and none differs however it is read.</summary>
    public bool MayBeSame =>
        Terms.All(term => term.Agreement is TermAgreement.Same or TermAgreement.DifferInWhatIsOpen);

    /// <summary>The terms on which they do not say the same.</summary>
    public EquatableArray<ComparedTerm> Differences => [.. Terms.Where(term => term.Agreement != TermAgreement.Same)];

    /// <summary>The terms, one a line.</summary>
    public override string ToString() => string.Join('\n', Terms);
}
