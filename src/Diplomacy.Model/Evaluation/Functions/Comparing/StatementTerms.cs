namespace Diplomacy.Model;

/// <summary>
/// The terms that a text tells, undertaking by undertaking: of one part those that it states itself, else those of what it reports or confirms
/// that somebody did or said.
/// </summary>
internal static class StatementTerms
{
    public static IReadOnlyList<(PauseId Pause, UndertakingId? Undertaking, Terms Terms)> Of(Statement statement)
    {
        var found = new List<(PauseId Pause, UndertakingId? Undertaking, Terms Terms)>();
        // Of one part the later place goes first: what is told comes before the text's own words.
        foreach (var site in ActSite.Of(statement, 0).Where(site => site.IsTold).OrderBy(site => site.Outer is null))
        {
            if (site is not { Pause: var (pause, _), Terms: var (terms, _) })
            {
                continue;
            }

            var known = found.FindIndex(one => one.Pause == pause && one.Undertaking == terms.Undertaking);
            if (known < 0)
            {
                found.Add((pause, terms.Undertaking, terms));
            }
            else
            {
                found[known] = (pause, terms.Undertaking, TermParts.Over(terms, found[known].Terms));
            }
        }

        return found;
    }
}
