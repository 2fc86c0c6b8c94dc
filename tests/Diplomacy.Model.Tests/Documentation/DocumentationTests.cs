using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Documentation;

using Assert = Xunit.Assert;

/// <summary>
/// Every snippet and every command of a page runs, and prints what stands beside it. <c>APPROVE_DOCS=1</c> writes into the pages what they
/// print, and the pictures that they draw.
/// </summary>
public sealed class DocumentationTests
{
    private static readonly bool s_isApproval = Environment.GetEnvironmentVariable("APPROVE_DOCS") is "1";

    public static TheoryData<string> Pages { get; } =
    [.. MarkdownPage.All.Where(page => page.Blocks.Any(IsRun)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_prints_and_draws_what_it_shows(string path)
    {
        var page = MarkdownPage.At(path);
        var folder = Directory.CreateTempSubdirectory("page").FullName;
        try
        {
            var texts = Run(page, folder);
            if (s_isApproval)
            {
                File.WriteAllText(Repository.PathOf(path), page.With(texts));
            }
            else
            {
                Assert.All(texts, text => Assert.Equal(text.Key.Text, text.Value));
            }

            foreach (var picture in page.Blocks.Where(IsConsole).SelectMany(block => PageCommands.Drawn(block.Text)))
            {
                Compare(
                    Repository.PathOf("docs", "pictures", picture),
                    File.ReadAllText(Path.Combine(folder, picture))
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_picture_of_the_pages_is_drawn_by_a_command_that_stands_on_one()
    {
        var drawn = MarkdownPage
            .All.SelectMany(page => page.Blocks.Where(IsConsole))
            .SelectMany(block => PageCommands.Drawn(block.Text));
        var kept = Directory
            .GetFiles(Repository.PathOf("docs", "pictures"), "*.svg")
            .Select(file => Path.GetFileName(file));

        Assert.Equal(kept.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pages_that_teach_are_run()
    {
        Assert.Superset(
            new HashSet<string>(
                [
                    "README.md",
                    "docs/concepts.md",
                    "docs/functions.md",
                    "docs/how-to/accounts.md",
                    "docs/how-to/aspnet-core.md",
                    "docs/how-to/conditions.md",
                    "docs/how-to/corrections.md",
                    "docs/how-to/deadlines.md",
                    "docs/how-to/pictures.md",
                    "docs/how-to/storing.md",
                    "docs/tutorial.md",
                ],
                StringComparer.Ordinal
            ),
            new HashSet<string>(Pages.Select(row => row.Data), StringComparer.Ordinal)
        );
    }

    private static Dictionary<MarkdownBlock, string> Run(MarkdownPage page, string folder)
    {
        foreach (var file in page.Blocks.Where(block => block.Language == "json" && block.Name.Length > 0))
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }

        var texts = new Dictionary<MarkdownBlock, string>();
        var snippets = page.Blocks.Where(block => block.Language == "csharp").ToArray();
        var printed = snippets.Length == 0 ? [] : PageProgram.Run([.. snippets.Select(one => one.Text)], folder);
        foreach (var (snippet, output) in snippets.Zip(printed))
        {
            // What a snippet prints stands in the next block, if that is text.
            var next = page.Blocks.SkipWhile(block => block != snippet).Skip(1).FirstOrDefault();
            if (next is { Language: "text" })
            {
                texts[next] = output;
            }
            else
            {
                Assert.True(output.Length == 0, $"{page}: nothing shows what is printed: {output}");
            }
        }

        // In their order: a command may read what one before it wrote.
        foreach (var block in page.Blocks.Where(IsConsole))
        {
            texts[block] = PageCommands.Run(block.Text, folder);
        }

        return texts;
    }

    private static void Compare(string file, string text)
    {
        if (s_isApproval)
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{file} is not kept");
        Assert.Equal(File.ReadAllText(file), text);
    }

    private static bool IsRun(MarkdownBlock block) => block.Language == "csharp" || IsConsole(block);

    private static bool IsConsole(MarkdownBlock block) => block.Language == "console";
}
