using System.Text;
using Diplomacy.Model.Tests.Project;

namespace Diplomacy.Model.Tests.Documentation;

/// <summary>A page of the repository: its text and its fenced blocks.</summary>
internal sealed class MarkdownPage
{
    private const string Fence = "```";

    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        Blocks = [.. Find(text)];
    }

    /// <summary>The path from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>Every page of the repository, by path.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "artifacts"))
            .Order(StringComparer.Ordinal)
            .Select(path => new MarkdownPage(path, File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n"))),
    ];

    public static MarkdownPage At(string path) => All.Single(page => page.Path == path);

    /// <summary>The page with the texts of some blocks replaced.</summary>
    public string With(IReadOnlyDictionary<MarkdownBlock, string> texts)
    {
        var page = new StringBuilder(Text);
        foreach (var block in Blocks.Where(texts.ContainsKey).Reverse())
        {
            _ = page.Remove(block.Start, block.Text.Length).Insert(block.Start, texts[block]);
        }

        return page.ToString();
    }

    public override string ToString() => Path;

    private static IEnumerable<MarkdownBlock> Find(string text)
    {
        (string Info, int Start)? open = null;
        for (var line = 0; line < text.Length; )
        {
            var end = text.IndexOf('\n', line) is var found && found < 0 ? text.Length : found + 1;
            if (text.AsSpan(line, end - line).StartsWith(Fence, StringComparison.Ordinal))
            {
                if (open is var (info, start))
                {
                    var (language, name) = info.Split(' ', 2) is [var first, var rest] ? (first, rest) : (info, "");
                    yield return new MarkdownBlock(language, name, text[start..line], start);
                    open = null;
                }
                else
                {
                    open = (text[(line + Fence.Length)..end].Trim(), end);
                }
            }

            line = end;
        }
    }
}
