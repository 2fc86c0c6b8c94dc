namespace Diplomacy.Model;

/// <summary>What a statement leaves open or unsaid as the text of the pauses that it is about.</summary>
internal sealed class DraftLinter(Dossier dossier, DeadlineBases bases, Reading reading)
{
    private readonly TermsLinter _terms = new(bases, reading, dossier.Index.Gazetteer);

    public EquatableArray<LintFinding> Lint(Statement statement, int position)
    {
        var path = DossierScan.PathOf(position);
        var told = ActSite.Of(statement, position).Where(site => site.IsTold).ToList();
        var acts = told.FindAll(site => site.Outer is null);
        return
        [
            .. DeadlineSite.Of(statement.ReplyBy, $"{statement.Id}/replyBy", $"{path}.replyBy").SelectMany(_terms.Open),
            .. told.SelectMany(Open),
            .. TermsSite.Of(statement, path).Where(terms => terms.AreSaid).SelectMany(Reserved),
            .. acts.Where(IsWhole)
                .GroupBy(site => site.Pause!.Value.Id)
                .Where(group => dossier.Index.Pauses.ContainsKey(group.Key))
                .SelectMany(group => Missing(dossier.Index.Pauses[group.Key], [.. group])),
        ];
    }

    private IEnumerable<LintFinding> Open(ActSite site) =>
        site
            .Deadlines.SelectMany(_terms.Open)
            .Concat(TermsSite.Of(site).Where(terms => terms.AreSaid).SelectMany(_terms.Open))
            .Select(finding => finding with { Pause = site.Pause?.Id, Undertaking = site.Terms?.Terms.Undertaking });

    // What a signatory reserves stands for the terms of every pause that the text is about.
    private IEnumerable<LintFinding> Reserved(TermsSite terms) =>
        from finding in _terms.Open(terms)
        from pause in terms.Pauses.Select(id => (PauseId?)id).DefaultIfEmpty()
        select finding with
        {
            Pause = pause,
            Undertaking = terms.Terms.Undertaking,
        };

    // What takes over another's terms, or changes some, says no whole.
    private static bool IsWhole(ActSite site) =>
        site.Act is Commit or Offer or Request or Demand or CallFor or Accept { Of: null };

    private IEnumerable<LintFinding> Missing(Pause pause, List<ActSite> acts)
    {
        var position = dossier.Pauses.TakeWhile(other => other.Id != pause.Id).Count();
        return
        [
            .. Undertakings(pause, acts),
            .. pause.Obligations.SelectMany(
                (obligation, i) =>
                    obligation.Due is null
                        ? new[]
                        {
                            new LintFinding(
                                LintCodes.NoDue,
                                $"{DiagnosticPath.Item($"{DiagnosticPath.Item("$.pauses", position)}.obligations", i)}.due",
                                $"By when '{obligation.Id}' is due is not said. Say it."
                            )
                            {
                                Pause = pause.Id,
                            },
                        }
                        : []
            ),
        ];
    }

    private static IEnumerable<LintFinding> Undertakings(Pause pause, List<ActSite> acts)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var undertaking in pause.Undertakings.ToArray())
        {
            var sites = acts.FindAll(site =>
                site.Terms is var (terms, _) && (terms.Undertaking is not { } named || named == undertaking.Id)
            );
            if (sites.Count == 0)
            {
                yield return new LintFinding(
                    LintCodes.NoTerms,
                    acts[0].Path,
                    $"The text says nothing of the undertaking '{undertaking.Id}'. Say its terms."
                )
                {
                    Pause = pause.Id,
                    Undertaking = undertaking.Id,
                };
                continue;
            }

            // What several undertakings have from the same words is said once.
            if (!told.Add(string.Join(' ', sites.Select(site => site.Path))))
            {
                continue;
            }

            var all = sites
                .Select(site => site.Terms!.Value.Terms)
                .Aggregate((earlier, later) => TermParts.Over(later, earlier));
            var isShared = sites.TrueForAll(site => site.Terms!.Value.Terms.Undertaking is null);
            var path = sites[^1].Terms!.Value.Path;
            foreach (var finding in TermsLinter.Missing(all, path).Concat(Prolonging(pause, all, path)))
            {
                yield return finding with
                {
                    Pause = pause.Id,
                    Undertaking = isShared ? default(UndertakingId?) : undertaking.Id,
                };
            }
        }
    }

    private static IEnumerable<LintFinding> Prolonging(Pause pause, Terms terms, string path)
    {
        if (
            terms.Extension is { Mode: ExtensionMode.ByGuarantor, Holders.IsEmpty: true }
            && pause.Roles.All(role => role.Role != PauseRole.Guarantor)
        )
        {
            yield return new(
                LintCodes.NobodyProlongs,
                $"{path}.extension",
                "The guarantors prolong it, and the pause has none. Name them."
            );
        }
    }
}
