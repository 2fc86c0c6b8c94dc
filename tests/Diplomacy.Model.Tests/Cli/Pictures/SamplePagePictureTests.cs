using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>The page of every sample is well-formed, and the same bytes whenever it is made.</summary>
public sealed partial class SamplePagePictureTests
{
    private static readonly string[] s_void = ["meta", "input", "br"];

    public static TheoryData<string> Samples => SvgPictureTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_of_a_sample_is_well_formed_and_made_of_the_same_bytes_again(string sample)
    {
        var page = Draw(Read(sample));

        Assert.Equal(page, Draw(Read(sample)));
        AssertBalanced(page);
        var data = page[(page.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length)..];
        using var json = JsonDocument.Parse(data[..data.IndexOf("</script>", StringComparison.Ordinal)]);
        Assert.NotEqual(0, json.RootElement.GetProperty("pauses").GetArrayLength());
    }

    [Fact]
    public void Instants_on_one_place_of_a_drawing_keep_their_order()
    {
        var model = Pictures.Page(Read("black-sea-2022.json"));
        var (order, layout) = (new AxisOrder(model), new SvgLayout(model, 0));
        var instants = model
            .Answers.SelectMany(answers => answers)
            .SelectMany(answer => answer.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct()
            .Order()
            .ToArray();
        var pairs = instants.Zip(instants.Skip(1)).ToArray();

        Assert.Contains(pairs, pair => Place(pair.First) == Place(pair.Second));
        Assert.All(pairs, pair => Assert.True(order.Of(pair.First) < order.Of(pair.Second)));
        Assert.InRange(order.Of(instants[^1]), 1, order.Last - 1);

        double Place(Instant at) => layout.X(model.Axis.At(at));
    }

    private static Dossier Read(string sample) =>
        DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample)));

    private static string Draw(Dossier dossier) => PictureFiles.OfHtml(Pictures.Ask(dossier));

    internal static void AssertBalanced(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(Contents().Replace(page, "")))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (tag.Groups["empty"].Length == 0 && !s_void.Contains(name, StringComparer.Ordinal))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
        Assert.Equal(Tags().Count(page), page.Split("<!doctype html>")[1].Count(c => c == '<') - Scripts(page));
    }

    // What scripts and styles hold is no markup.
    private static int Scripts(string page) =>
        Contents()
            .Matches(page)
            .Sum(match => match.Groups["held"].Value.Count(c => c == '<') - Tags().Count(match.Groups["held"].Value));

    [GeneratedRegex(
        "<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*?)?(?<empty>/?)>",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Tags();

    [GeneratedRegex(
        "(?<=<(script|style)[^<>]*>)(?<held>.*?)(?=</(script|style)>)",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        5000
    )]
    private static partial Regex Contents();
}
