namespace Diplomacy.Model;

/// <summary>What the answer of an account among several hangs on, in short.</summary>
internal static class AccountReasons
{
    /// <summary>The reasons as text: where undertakings stand apart, with of which they are.</summary>
    public static string Text(ExplanationNode account) =>
        string.Join(
            ' ',
            Of(account)
                .GroupBy(reason => reason.Of, reason => reason.Node.TextWithin(account.Interval, reason.Of?.Interval))
                .Select(of => (Of: of.Key, Text: string.Join(' ', of.Distinct(StringComparer.Ordinal))))
                .Select(told =>
                    told.Of is null
                        ? told.Text
                        : $"Of {TimePhrases.Both([.. told.Of.Subjects])}: {Uncapital(told.Text)}"
                )
        );

    private static string Uncapital(string text) =>
        text.StartsWith("It ", StringComparison.Ordinal) || text.StartsWith("Whether ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    /// <summary>
    /// Causes of not knowing, the first parts that fail, or how long it lasts; and who suspended its part. Of each, the undertaking that it is
    /// of; null where it is of all there are.
    /// </summary>
    public static List<(ExplanationNode? Of, ExplanationNode Node)> Of(ExplanationNode account)
    {
        var undertakings = account.Children.Where(child => child.Kind == ExplanationKind.Undertaking).ToList();
        var parts = account
            .Children.Where(IsPart)
            .Select(part => (Of: (ExplanationNode?)null, Node: part))
            .Concat(
                // Those that answer as the whole does tell why it does.
                undertakings
                    .OrderBy(of => of.Truth != account.Truth)
                    .SelectMany(of =>
                        of.Children.Where(IsPart).Select(part => (Of: undertakings.Count > 1 ? of : null, Node: part))
                    )
            )
            .DistinctBy(part => part.Node.Text, StringComparer.Ordinal)
            .ToList();
        var suspended = parts.FindAll(part =>
            part.Node is { Kind: ExplanationKind.ConditionsHold, Subjects.IsEmpty: false }
        );
        List<(ExplanationNode? Of, ExplanationNode Node)> reasons = account.Truth switch
        {
            Truth.Unknown =>
            [
                .. account
                    .Children.Where(child => child.Kind is ExplanationKind.Cause or ExplanationKind.Silence)
                    .Select(child => ((ExplanationNode?)null, child)),
            ],
            Truth.False => [.. parts.Where(part => part.Node.Truth == Truth.False).Take(2)],
            _ => [.. parts.Where(part => part.Node is { Kind: ExplanationKind.NotEnded, Truth: Truth.True }).Take(1)],
        };
        return [.. reasons, .. suspended.Where(part => !reasons.Contains(part))];
    }

    private static bool IsPart(ExplanationNode node) =>
        node.Kind
            is ExplanationKind.Established
                or ExplanationKind.Started
                or ExplanationKind.NotEnded
                or ExplanationKind.ConditionsHold
                or ExplanationKind.Covers;
}
