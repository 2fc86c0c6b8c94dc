namespace Diplomacy.Model;

/// <summary>What the answer of an account among several hangs on, in short.</summary>
internal static class AccountReasons
{
    /// <summary>The reasons as text: those that are not of all undertakings, with of which they are.</summary>
    public static string Text(ExplanationNode account)
    {
        var all = Undertakings(account).SelectMany(of => of.Subjects).ToList();
        return string.Join(
            ' ',
            Of(account)
                .GroupBy(
                    reason => reason.Node.TextWithin(account.Interval, reason.Of?.Interval),
                    reason => reason.Of?.Subjects ?? [],
                    StringComparer.Ordinal
                )
                .Select(told => (Text: told.Key, Of: told.SelectMany(of => of).ToEquatableArray()))
                .GroupBy(told => told.Of, told => told.Text)
                .Select(told => Sentence(told.Key, string.Join(' ', told)))
        );

        string Sentence(EquatableArray<string> of, string text) =>
            of.IsEmpty || of.Count == all.Count
                ? text
                : $"Of {TimePhrases.Both([.. of])}: {PartPhrases.Uncapital(text)}";
    }

    /// <summary>
    /// Causes of not knowing, what fails in each undertaking, or how long it lasts; and who suspended its part. Of each, the undertaking
    /// that it is of; null where there is but one.
    /// </summary>
    public static List<(ExplanationNode? Of, ExplanationNode Node)> Of(ExplanationNode account)
    {
        var parts = account
            .Children.Where(IsPart)
            .Select(part => (Of: (ExplanationNode?)null, Node: part))
            .Concat(
                Undertakings(account)
                    .SelectMany(of => of.Children.Where(IsPart).Select(part => (Of: (ExplanationNode?)of, Node: part)))
            )
            .ToList();
        List<(ExplanationNode? Of, ExplanationNode Node)> reasons = account.Truth switch
        {
            // Which undertakings are open, where they stand apart, and why.
            Truth.Unknown =>
            [
                .. Undertakings(account)
                    .Where(of => of.Truth == Truth.Unknown)
                    .SelectMany(of => parts.Where(part => part.Of == of && part.Node.Truth == Truth.Unknown).Take(1)),
                .. account
                    .Children.Where(child => child.Kind is ExplanationKind.Cause or ExplanationKind.Silence)
                    .Select(child => ((ExplanationNode?)null, child)),
            ],
            // Of several undertakings, that first fails in each.
            Truth.False =>
            [
                .. parts
                    .Where(part => part.Node.Truth == Truth.False)
                    .GroupBy(part => part.Of, ReferenceEqualityComparer.Instance)
                    .SelectMany(of => of.Take(of.Key is null ? 2 : 1)),
            ],
            _ => [.. LastingBy(parts)],
        };
        return
        [
            .. reasons,
            .. parts.Where(part =>
                part.Node is { Kind: ExplanationKind.ConditionsHold, Subjects.IsEmpty: false }
                && !reasons.Contains(part)
            ),
        ];
    }

    // One undertaking that is in force is enough, with those that are so likewise; of conduct, that it is covered.
    private static IEnumerable<(ExplanationNode? Of, ExplanationNode Node)> LastingBy(
        List<(ExplanationNode? Of, ExplanationNode Node)> parts
    ) =>
        parts
            .Where(part => (part.Of?.Truth ?? Truth.True) == Truth.True && part.Node.Truth == Truth.True)
            .Where(part => part.Node.Kind is ExplanationKind.NotEnded or ExplanationKind.Covers)
            .GroupBy(part => part.Node.Kind)
            .SelectMany(kind =>
                kind.Where(part =>
                    (part.Node.Text, part.Node.Interval) == (kind.First().Node.Text, kind.First().Node.Interval)
                )
            );

    private static IEnumerable<ExplanationNode> Undertakings(ExplanationNode account) =>
        account.Children.Where(child => child.Kind == ExplanationKind.Undertaking);

    private static bool IsPart(ExplanationNode node) =>
        node.Kind
            is ExplanationKind.Established
                or ExplanationKind.Started
                or ExplanationKind.NotEnded
                or ExplanationKind.ConditionsHold
                or ExplanationKind.Covers;
}
