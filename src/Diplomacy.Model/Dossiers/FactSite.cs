namespace Diplomacy.Model;

/// <summary>A fact, wherever in a condition it is found.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Key">What the default keys of its questions begin with.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct FactSite(Fact Fact, Condition Condition, string Key, DiagnosticPath Path)
{
    /// <summary>The limits in it, those in a claim that it names aside.</summary>
    public IEnumerable<DeadlineSite> Deadlines =>
        Fact is Occurred { Before: { } before } ? DeadlineSite.Of(before, $"{Key}/before", $"{Path}.before") : [];

    /// <summary>The facts of a condition, at every depth.</summary>
    public static IEnumerable<FactSite> Of(Condition condition, DiagnosticPath path, string key)
    {
        var open = new Stack<FactSite>([new FactSite(condition.Fact, condition, key, $"{path}.fact")]);
        while (open.TryPop(out var site))
        {
            yield return site;
            for (var i = site.Fact.Parts.Count - 1; i >= 0; i--)
            {
                open.Push(
                    new FactSite(
                        site.Fact.Parts[i],
                        condition,
                        FormattableString.Invariant($"{site.Key}/{i}"),
                        site.Fact is Not ? Inner(site) : DiagnosticPath.Item($"{site.Path}.facts", i)
                    )
                );
            }
        }
    }

    private static DiagnosticPath Inner(FactSite site) => $"{site.Path}.fact";
}
