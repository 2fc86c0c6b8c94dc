using System.Text.RegularExpressions;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Documentation;

using Assert = Xunit.Assert;

/// <summary>Every relative link of every page leads to a file or folder, and to a heading where it names one.</summary>
public sealed partial class LinksTests
{
    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_somewhere(string path)
    {
        var page = MarkdownPage.At(path);
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;

        foreach (var link in Links(page))
        {
            var (file, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
            var target = Path.GetFullPath(Path.Combine(folder, file));
            Assert.True(file.Length == 0 || Path.Exists(target), $"{path} links to {link}");
            if (anchor.Length > 0)
            {
                var there = file.Length == 0 ? path : Path.GetRelativePath(Repository.Root, target).Replace('\\', '/');
                Assert.Contains(anchor, Anchors(MarkdownPage.At(there)), StringComparer.Ordinal);
            }
        }
    }

    [Fact]
    public void The_index_names_every_page_of_the_folder()
    {
        var index = Links(MarkdownPage.At("docs/README.md")).ToHashSet(StringComparer.Ordinal);
        var pages = MarkdownPage
            .All.Select(page => page.Path)
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md")
            .Select(path => path["docs/".Length..]);

        Assert.All(pages, page => Assert.Contains(page, index));
    }

    [Theory]
    [InlineData("Who and where?", "who-and-where")]
    [InlineData("`--svg` and *pictures*, 2.0", "--svg-and-pictures-20")]
    [InlineData("[A link](to.md) here", "a-link-here")]
    public void Anchors_are_those_of_the_usual_renderers(string heading, string anchor) =>
        Assert.Equal(anchor, AnchorOf(heading));

    private static IEnumerable<string> Links(MarkdownPage page) =>
        Link()
            .Matches(WithoutCode(page))
            .Select(match => match.Groups["to"].Value)
            .Where(to => !to.Contains(':', StringComparison.Ordinal));

    private static HashSet<string> Anchors(MarkdownPage page)
    {
        var (anchors, counts) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>());
        foreach (Match heading in Heading().Matches(WithoutCode(page)))
        {
            var anchor = AnchorOf(heading.Groups["text"].Value);
            var count = counts.GetValueOrDefault(anchor);
            counts[anchor] = count + 1;
            _ = anchors.Add(
                count == 0 ? anchor : $"{anchor}-{count.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            );
        }

        return anchors;
    }

    private static string AnchorOf(string heading)
    {
        var text = Label().Replace(heading, "${label}").Trim();
        return string.Concat(
            text.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
                .Select(c => c == ' ' ? '-' : char.ToLowerInvariant(c))
        );
    }

    private static string WithoutCode(MarkdownPage page) =>
        Inline()
            .Replace(
                page.With(page.Blocks.ToDictionary(block => block, _ => "")),
                match => match.Value.Contains("](", StringComparison.Ordinal) ? "" : match.Value
            );

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(?<label>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}
