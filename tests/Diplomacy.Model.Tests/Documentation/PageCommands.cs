using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Tests.Project;

namespace Diplomacy.Model.Tests.Documentation;

/// <summary>The commands of a page, run one after another as a reader would.</summary>
internal static partial class PageCommands
{
    private const string Prompt = "$ diplomacy ";

    private static readonly string[] s_drawing = ["--svg", "--html"];

    /// <summary>The block as it should be: each command of it with what it prints, or with what the page shows of it.</summary>
    public static string Run(string block, string folder)
    {
        var result = new StringBuilder();
        var parts = block.Split(Prompt, StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var line = part[..part.IndexOf('\n', StringComparison.Ordinal)];
            var shown = part[(line.Length + 1)..];
            var printed = Run(Arguments(line), folder);
            _ = result.Append(Prompt).Append(line).Append('\n').Append(IsShown(printed, shown) ? shown : printed);
        }

        return result.ToString();
    }

    /// <summary>The pictures that commands of a block draw, as the names of their files.</summary>
    public static IEnumerable<string> Drawn(string block) =>
        block
            .Split('\n')
            .Where(line => line.StartsWith(Prompt, StringComparison.Ordinal))
            .Select(Arguments)
            .SelectMany(args => args.Zip(args.Skip(1)).Where(pair => pair.First == "--svg"))
            .Select(pair => pair.Second);

    private static bool IsShown(string printed, string shown)
    {
        var chunks = ElisionLine().Split(shown);
        var at = 0;
        for (var i = 0; i < chunks.Length; i++)
        {
            var found = printed.IndexOf(chunks[i], at, StringComparison.Ordinal);
            if (found < 0 || (i == 0 && found > 0))
            {
                return false;
            }

            at = found + chunks[i].Length;
        }

        return chunks.Length > 1 && chunks[^1].Length == 0
            || printed.EndsWith(chunks[^1], StringComparison.Ordinal) && (chunks.Length > 1 || at == printed.Length);
    }

    private static string Run(string[] args, string folder)
    {
        using var output = new StringWriter();
        var paths = args.Select((arg, i) => i > 0 && s_drawing.Contains(args[i - 1]) ? InFolder(arg) : Found(arg));
        _ = DiplomacyCli.Run([.. paths], TextReader.Null, output, output);
        return output
            .ToString()
            .Replace($"{folder}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
            .Replace($"{Repository.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
            .ReplaceLineEndings("\n");

        string InFolder(string file) => Path.Combine(folder, file);
        string Found(string arg) =>
            File.Exists(InFolder(arg)) ? InFolder(arg)
            : File.Exists(Repository.PathOf(arg)) ? Repository.PathOf(arg)
            : arg;
    }

    private static string[] Arguments(string line) =>
        [
            .. Words()
                .Matches(line.StartsWith(Prompt, StringComparison.Ordinal) ? line[Prompt.Length..] : line)
                .Select(word => word.Value.Trim('"')),
        ];

    /// <summary>A line of what a command prints that stands for any number of lines.</summary>
    [GeneratedRegex("^\\[\\.\\.\\.\\]\n", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ElisionLine();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
