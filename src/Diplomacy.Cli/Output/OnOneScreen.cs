using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The explanations of several pauses as text that fits one screen together, as far as their steps leave room.</summary>
internal static class OnOneScreen
{
    /// <summary>The lines of a screen, a line left for the command itself and one for the prompt after it.</summary>
    public const int Lines = 38;

    /// <summary>A text each; what one does not need is left to the others, so that statements are left out evenly.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ExplanationNode> explanations)
    {
        var least = explanations.Select(explanation => Count(explanation.ToText(0))).ToArray();
        var wanted = explanations.Select(explanation => Count(explanation.ToText(Lines))).ToArray();
        // A heading each, and a line between two.
        var room = Lines - (2 * explanations.Count - 1) - least.Sum();
        var given = new int[explanations.Count];
        var left = explanations.Count;
        foreach (var i in Enumerable.Range(0, explanations.Count).OrderBy(i => wanted[i] - least[i]))
        {
            var more = Math.Clamp(room / left, 0, wanted[i] - least[i]);
            given[i] = least[i] + more;
            room -= more;
            left--;
        }

        return [.. explanations.Select((explanation, i) => explanation.ToText(given[i]))];
    }

    private static int Count(string text) => text.Split('\n').Length;
}
