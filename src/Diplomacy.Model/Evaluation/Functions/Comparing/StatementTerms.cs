namespace Diplomacy.Model;

/// <summary>
/// The terms that a text tells, undertaking by undertaking: of one part those that it states itself, else those of what it reports or confirms
/// that somebody did or said.
/// </summary>
internal sealed class StatementTerms
{
    private readonly List<(PauseId Pause, Terms Terms)> _told;

    public StatementTerms(Statement statement) =>
        // Of one part the later place goes first: what is told comes before the text's own words.
        _told = [
            .. ActSite
                .Of(statement, 0)
                .Where(site => site is { IsTold: true, Pause: not null, Terms: not null })
                .OrderBy(site => site.Outer is null)
                .Select(site => (site.Pause!.Value.Id, site.Terms!.Value.Terms)),
        ];

    /// <summary>The pauses of which it tells terms, in the order in which it does.</summary>
    public IEnumerable<PauseId> Pauses => _told.Select(told => told.Pause).Distinct();

    /// <summary>The undertakings of a pause that it names; null among them where it speaks of all alike.</summary>
    public IEnumerable<UndertakingId?> Named(PauseId pause) =>
        _told.Where(told => told.Pause == pause).Select(told => told.Terms.Undertaking).Distinct();

    /// <summary>What it tells of an undertaking, by name or with all; of null what it tells of all alike. Null when nothing.</summary>
    public Terms? Of(PauseId pause, UndertakingId? undertaking) =>
        _told
            .Where(told => told.Pause == pause)
            .Where(told => told.Terms.Undertaking is not { } named || named == undertaking)
            .Select(told => told.Terms)
            .Aggregate(default(Terms), (earlier, later) => earlier is null ? later : TermParts.Over(later, earlier));
}
