using System.Xml.Linq;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Lanes alone, for a place with little height.</summary>
public sealed class CompactPictureTests
{
    [Theory]
    [MemberData(nameof(SvgPictureTests.Samples), MemberType = typeof(SvgPictureTests))]
    public void Lanes_are_those_of_the_whole_picture_on_the_same_axis(string sample)
    {
        var query = Pictures.Ask(DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample))));
        var compact = SvgPictureTests.Parse(PictureFiles.OfLanes(query));

        Assert.Equal(Lanes(SvgPictureTests.Parse(PictureFiles.OfSvg(query))), Lanes(compact));
        SvgPictureTests.AssertTame(compact);
        Assert.Empty(Of(compact, "mk"));
    }

    [Fact]
    public void It_is_low_says_what_it_leaves_out_and_has_no_more_of_the_legend_than_it_needs()
    {
        var svg = SvgPictureTests.Parse(PictureFiles.OfLanes(Pictures.Ask(KyivSample.Dossier)));
        var looks = Of(svg, "lg")
            .Descendants()
            .Where(element => element.Attribute("class")?.Value == "key")
            .Select(text => text.Value);

        Assert.EndsWith("; statements are not drawn.", Of(svg, "note").First().Value, StringComparison.Ordinal);
        Assert.Equal(["in force", "possibly in force", "not in force", "projected: lower, dashed"], looks);
    }

    [Fact]
    public void It_is_asked_for_with_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, CliRun.On(CliDossiers.Kyiv, "timeline", "--compact", "--svg", file).ExitCode);
            Assert.Equal(PictureFiles.OfLanes(Pictures.Ask(CliDossiers.Kyiv)), File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }

        var run = CliRun.On(CliDossiers.Kyiv, "timeline", "--compact");
        Assert.Equal(
            (2, "DC2006 error at --compact: Lanes alone are drawn into a file: name it with --svg.\n"),
            (run.ExitCode, run.Error)
        );
    }

    private static IEnumerable<XElement> Of(XElement svg, string style) =>
        svg.Descendants().Where(element => element.Attribute("class")?.Value.Split(' ')[0] == style);

    private static IEnumerable<string> Lanes(XElement svg) =>
        Of(svg, "ln").Select(lane => string.Concat(lane.Elements().Select(piece => piece.ToString())));
}
