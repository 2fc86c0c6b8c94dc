namespace Diplomacy.Model;

/// <summary>The open questions of several accounts side by side, with what all of them come to under each option.</summary>
/// <remarks>Whoever reads a question one way reads it so in every account: one that does not hang on it answers as before.</remarks>
internal static class CombinedQuestions
{
    /// <summary>The questions on which an unknown answer hangs, in the order of their keys.</summary>
    /// <param name="cells">What each account has, of one instant.</param>
    /// <returns>None where no reading settles it: the accounts contradict each other, or nobody speaks in one of them.</returns>
    public static EquatableArray<OpenQuestion> Of(List<TimelineCell> cells)
    {
        var answers = cells.ConvertAll(cell => cell.Assessment.InForce);
        if ((answers.Contains(Truth.True) && answers.Contains(Truth.False)) || cells.Exists(IsUnanswerable))
        {
            return [];
        }

        return
        [
            .. cells
                .SelectMany((cell, account) => cell.Questions.Select(open => (Account: account, Open: open)))
                .GroupBy(asked => asked.Open.Question)
                .OrderBy(asked => asked.Key.Kind)
                .ThenBy(asked => asked.Key.Key, StringComparer.Ordinal)
                .Select(asked => new OpenQuestion(
                    asked.Key,
                    [
                        .. Enumerable
                            .Range(0, asked.Key.Options.Count)
                            .Select(option => Under(option, [.. asked], answers)),
                    ],
                    [.. asked.SelectMany(one => one.Open.Statements).Distinct().Order()]
                )),
        ];
    }

    /// <summary>What all say, else unknown.</summary>
    public static Truth SideBySide(IReadOnlyList<Truth> answers) =>
        answers.All(answer => answer == Truth.True) ? Truth.True
        : answers.All(answer => answer == Truth.False) ? Truth.False
        : Truth.Unknown;

    private static Truth Under(int option, List<(int Account, OpenQuestion Open)> asked, List<Truth> answers)
    {
        List<Truth> under = [.. answers];
        foreach (var (account, open) in asked)
        {
            under[account] = open.Answers[option];
        }

        return SideBySide(under);
    }

    // Nobody has spoken, or no world is consistent.
    private static bool IsUnanswerable(TimelineCell cell) => cell.Assessment.Phases is [] or [Phase.None];
}
