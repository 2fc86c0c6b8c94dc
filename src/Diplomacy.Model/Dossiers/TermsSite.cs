namespace Diplomacy.Model;

/// <summary>Terms, wherever in a statement they are found: of an act, a reservation, or a claim that a condition wants stated.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Pauses">The pauses that they may be of: one, or those a statement speaks of.</param>
/// <param name="KeyPrefix">What the default keys of their questions begin with.</param>
/// <param name="Path">Their path.</param>
internal sealed record TermsSite(Terms Terms, EquatableArray<PauseId> Pauses, string KeyPrefix, DiagnosticPath Path)
{
    /// <summary>Whether they say what holds, and not only what is to be said.</summary>
    public bool AreSaid { get; private init; } = true;

    /// <summary>The facts of the conditions, at every depth, with the condition that each is of.</summary>
    public IEnumerable<FactSite> Facts =>
        Terms.Conditions is not { } conditions
            ? []
            : conditions.SelectMany(
                (condition, i) =>
                    FactSite.Of(condition, DiagnosticPath.Item($"{Path}.conditions", i), $"{KeyPrefix}/conditions/{i}")
            );

    /// <summary>Every limit in them, but for those within other terms.</summary>
    public IEnumerable<DeadlineSite> Deadlines =>
        [
            .. DeadlineSite.Of(Terms.Window?.Start, $"{KeyPrefix}/start", $"{Path}.window.start"),
            .. DeadlineSite.Of(Terms.Window?.End, $"{KeyPrefix}/end", $"{Path}.window.end"),
            .. LongStops,
            .. Facts.SelectMany(site => site.Deadlines),
        ];

    private IEnumerable<DeadlineSite> LongStops =>
        Terms.Conditions is not { } conditions
            ? []
            : conditions.SelectMany(
                (condition, i) =>
                    DeadlineSite.Of(
                        condition.LongStop,
                        FormattableString.Invariant($"{KeyPrefix}/conditions/{i}/longStop"),
                        $"{DiagnosticPath.Item($"{Path}.conditions", i)}.longStop"
                    )
            );

    /// <summary>The terms of an act and those within their conditions.</summary>
    public static IEnumerable<TermsSite> Of(ActSite site) =>
        site.Terms is var (terms, path)
            ? WithInner(new TermsSite(terms, site.Pause is var (pause, _) ? [pause] : [], site.KeyPrefix, path))
            : [];

    /// <summary>The terms that the signatories of a statement reserve, and those within their conditions.</summary>
    public static IEnumerable<TermsSite> Of(Statement statement, DiagnosticPath path)
    {
        for (var i = 0; i < statement.Signatories.Count; i++)
        {
            if (statement.Signatories[i].ReservedTerms is not { } terms)
            {
                continue;
            }

            var site = new TermsSite(
                terms,
                AboutPause.PausesOf(statement).ToEquatableArray(),
                FormattableString.Invariant($"{statement.Id}/signatories/{i}"),
                $"{DiagnosticPath.Item($"{path}.signatories", i)}.reservedTerms"
            );
            foreach (var found in WithInner(site))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<TermsSite> WithInner(TermsSite outermost)
    {
        var open = new Queue<TermsSite>([outermost]);
        while (open.TryDequeue(out var site))
        {
            yield return site;
            foreach (var fact in site.Facts)
            {
                if (fact.Fact is Stated { Claim: TermsClaim claim })
                {
                    open.Enqueue(
                        new TermsSite(claim.Terms, [claim.Pause], $"{fact.Key}/stated", $"{fact.Path}.claim.terms")
                        {
                            AreSaid = false,
                        }
                    );
                }
            }
        }
    }
}
