namespace Diplomacy.Model;

/// <summary>A limit, wherever in a dossier it is found.</summary>
/// <param name="Deadline">The limit.</param>
/// <param name="Key">The key of its questions: its own, or the default one.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct DeadlineSite(Deadline Deadline, string Key, DiagnosticPath Path)
{
    /// <summary>The site of a limit; none when there is none.</summary>
    public static IEnumerable<DeadlineSite> Of(Deadline? deadline, string defaultKey, DiagnosticPath path)
    {
        if (deadline is not null)
        {
            yield return new DeadlineSite(deadline, deadline.Key ?? defaultKey, path);
        }
    }

    /// <summary>The limit itself and those that it is made of, at every depth, with the default keys that resolving gives them.</summary>
    public IEnumerable<DeadlineSite> WithParts()
    {
        var open = new Stack<DeadlineSite>([this]);
        while (open.TryPop(out var site))
        {
            yield return site;
            foreach (var part in site.Parts().Reverse())
            {
                open.Push(part);
            }
        }
    }

    private IEnumerable<DeadlineSite> Parts() =>
        Deadline switch
        {
            EarliestOfDeadline first => Several(first.Deadlines),
            LatestOfDeadline last => Several(last.Deadlines),
            PerDeliveryDeadline delivery => Of(delivery.Base, $"{Key}/base", $"{Path}.base"),
            _ => [],
        };

    private IEnumerable<DeadlineSite> Several(EquatableArray<Deadline> deadlines)
    {
        var (key, path) = (Key, Path);
        return deadlines.SelectMany(
            (deadline, i) =>
                Of(deadline, FormattableString.Invariant($"{key}/{i}"), DiagnosticPath.Item($"{path}.deadlines", i))
        );
    }
}
