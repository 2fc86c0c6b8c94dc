namespace Diplomacy.Model;

/// <summary>Compares two texts, pause by pause and undertaking by undertaking.</summary>
internal sealed class TextComparer(DossierIndex index)
{
    private readonly TermsComparer _comparer = new(index.Gazetteer);

    public IEnumerable<ComparedTerm> Compare(StatementTerms first, StatementTerms second) =>
        from pause in first.Pauses.Concat(second.Pauses).Distinct()
        from undertaking in Undertakings(pause, [.. first.Named(pause).Concat(second.Named(pause)).Distinct()])
        from term in _comparer.Compare(first.Of(pause, undertaking), second.Of(pause, undertaking))
        select term with
        {
            Pause = pause,
            Undertaking = undertaking,
        };

    // Where one text tells undertakings apart, what the other says of all alike is what it says of each.
    private IEnumerable<UndertakingId?> Undertakings(PauseId pause, List<UndertakingId?> named)
    {
        if (named is [null] || !named.Contains(null))
        {
            return named;
        }

        var all = index.Pauses.TryGetValue(pause, out var known)
            ? known.Undertakings.Select(undertaking => (UndertakingId?)undertaking.Id)
            : [];
        return all.Concat(named).Where(undertaking => undertaking is not null).Distinct();
    }
}
