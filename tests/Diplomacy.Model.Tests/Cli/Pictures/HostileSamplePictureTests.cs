using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Every text and every identifier of a sample made hostile and wide: its pictures stay well-formed and tame.</summary>
public sealed partial class HostileSamplePictureTests
{
    public static TheoryData<string> Samples => SvgPictureTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pictures_of_a_hostile_sample_are_well_formed_and_nothing_in_them_acts(string sample)
    {
        var hostile = new HostileSample(File.ReadAllText(Repository.PathOf("samples", sample)));
        var query = Pictures.Ask(hostile.Dossier);
        var page = PictureFiles.OfHtml(query);
        var svg = PictureFiles.OfSvg(query);
        var terminal = CliRun.On(hostile.Dossier, "timeline");

        SamplePagePictureTests.AssertBalanced(page);
        Assert.Equal((2, 2), (Count(page, "<script"), Count(page, "</script")));
        Assert.DoesNotMatch(
            Handlers(),
            Quoted().Replace(page[..page.IndexOf("<script", StringComparison.Ordinal)], "\"\"")
        );
        Assert.DoesNotMatch(Addresses(), page);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        var data = page[page.IndexOf("id=\"data\">", StringComparison.Ordinal)..];
        Assert.DoesNotContain(
            data["id=\"data\">".Length..data.IndexOf("</script>", StringComparison.Ordinal)],
            IsMarkup
        );

        SvgPictureTests.AssertTame(SvgPictureTests.Parse(svg));
        Assert.Equal((0, ""), (terminal.ExitCode, terminal.Error));
        Assert.All([page, svg, terminal.Output], text => Assert.DoesNotContain(text, IsActive));
        Assert.All([page, svg, terminal.Output], text => Assert.Contains("漢字", text, StringComparison.Ordinal));
        Assert.All([page, svg], text => Assert.Contains("&lt;/script&gt;", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_samples_have_hostile_text_wherever_the_format_lets_text_be_free()
    {
        var kept = Samples
            .SelectMany(row => new HostileSample(File.ReadAllText(Repository.PathOf("samples", row.Data))).Kept)
            .Select(place => place[(place.LastIndexOf('.') + 1)..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        // Words of the format, codes, dates, zones and lengths: the reader or the validation refuses anything else there.
        Assert.Equal(
            "anchor asOf at boundary channel code counting date direction earliest elapsed form format from kind knownFrom latest mode moment notice onFailure option organizationKind period publishedAt question recordedAt role saidAt silence since targets time until zones",
            string.Join(' ', kept)
        );
    }

    private static bool IsMarkup(char c) => c is '<' or '>' or '&';

    private static bool IsActive(char c) =>
        (char.IsControl(c) && c != '\n')
        || c is '\u202e' or '\u2066' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.None, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex("<[^>]*\\son[a-z]+\\s*=", RegexOptions.None, 5000)]
    private static partial Regex Handlers();

    [GeneratedRegex("<img|<svg/|(href|src)=\"(?!https?:|#)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Addresses();
}
