using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>Widths of text in columns of a fixed-width font, whatever script it is in.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.GetCellWidth();

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>Breaks text at spaces; a word longer than the width has a line of its own.</summary>
    public static string[] Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Of(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return [.. lines, line];
    }
}
