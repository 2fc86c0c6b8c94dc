using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class SvgPictureTests
{
    private static readonly string[] s_elements =
    [
        "svg",
        "title",
        "desc",
        "style",
        "defs",
        "pattern",
        "g",
        "path",
        "rect",
        "text",
    ];

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Samples { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathOf("samples"), "*.json")
            .Select(file => Path.GetFileName(file))
            .Where(name => name is not "packages.lock.json")
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_picture_of_a_sample_is_the_one_that_is_kept_beside_it_if_one_is(string sample)
    {
        var file = Repository.PathOf("samples", sample);
        var kept = Path.ChangeExtension(file, "svg");
        var drawn = Draw(DiplomacyJson.Parse(File.ReadAllBytes(file)));

        if (sample is "kyiv-2026.json" || File.Exists(kept))
        {
            Assert.Equal(File.ReadAllText(kept), drawn);
        }

        Assert.Equal(drawn, Draw(DiplomacyJson.Parse(File.ReadAllBytes(file))));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_picture_of_a_sample_is_well_formed_and_needs_nothing_else(string sample)
    {
        var drawn = Parse(Draw(DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample)))));

        Assert.Equal("img", drawn.Attribute("role")?.Value);
        Assert.NotEmpty(drawn.Element(s_svg + "title")!.Value);
        AssertTame(drawn);
    }

    [Fact]
    public void Every_statement_tells_its_wording()
    {
        var titles = Parse(Draw(CliDossiers.Kyiv)).Descendants(s_svg + "title").Select(title => title.Value).ToArray();

        Assert.Contains(titles, title => title.Contains("“until 1 February”", StringComparison.Ordinal));
        Assert.Contains(
            titles,
            title =>
                title
                == """
                    Russia: possibly in force, projected
                    from 2026-01-31T21:00:00Z until 2026-01-31T22:00:00Z
                    expired or in force; because of a day named as a limit, in or out not said: boundary:A1/end (A1); whose clock not said: zone:A1/end (A1)
                    Is the day named in or out? boundary:A1/end; exclusive: still open; inclusive: in force
                    Whose clock? zone:A1/end; Europe/Moscow: still open; Europe/Kyiv: in force
                    """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Kinds_of_stretches_differ_in_shape_and_not_only_in_colour()
    {
        // The same height and place is allowed only where the pattern differs.
        var shapes = LaneKinds
            .All.SelectMany(kind => new[] { PieceShape.Of(kind, false), PieceShape.Of(kind, true) })
            .ToArray();

        Assert.Equal(shapes.Length, shapes.Select(shape => shape.Class).Distinct(StringComparer.Ordinal).Count());
        var style = Assets.Read("picture.css");
        Assert.All(
            ["po{fill:url(#hatch)", "un{fill:url(#asks)", "su{fill:url(#halts)", "pj{stroke-dasharray"],
            rule => Assert.Contains($".{rule}", style, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_projected_is_half_as_high_and_dashed_and_nothing_else_of_a_lane_is()
    {
        Assert.All(
            Enum.GetValues<LaneKind>(),
            kind => Assert.Equal(PieceShape.Of(kind, false).Height / 2, PieceShape.Of(kind, true).Height)
        );
        var dashed = Assets
            .Read("picture.css")
            .Split('\n')
            .Where(rule => rule.Contains("stroke-dasharray", StringComparison.Ordinal))
            .Select(rule => rule[..rule.IndexOf('{', StringComparison.Ordinal)]);

        // Beside lanes: marks of what is replaced, and lines of what is open.
        Assert.Equal([".pj", ".pj.nr,.pj.sl", ".off .m", ".bd.open"], dashed);
        Assert.Contains(".no.pj{fill:url(#dashes)}", Assets.Read("picture.css"), StringComparison.Ordinal);
        Assert.Contains(">projected: lower, dashed</text>", Draw(CliDossiers.Kyiv), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_picture_says_whose_clock_its_axis_has() =>
        Assert.Equal(2, Draw(LongDossier.OfPauses(2, 0)).Split(">UTC</text>").Length - 1);

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_tick_is_cut_by_the_edge(string sample)
    {
        var ticks = Parse(Draw(DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample)))))
            .Descendants(s_svg + "text")
            .Where(text => text.Attribute("class")?.Value == "tick");

        Assert.All(
            ticks,
            tick =>
            {
                var x = double.Parse(tick.Attribute("x")!.Value, CultureInfo.InvariantCulture);
                var width = LetterWidths.Of(tick.Value, SvgLayout.TickSize);
                var right = tick.Attribute("text-anchor")?.Value switch
                {
                    "end" => x,
                    "middle" => x + (width / 2),
                    _ => x + width,
                };
                Assert.InRange(right, 0, SvgLayout.Width - 2);
            }
        );
    }

    [Fact]
    public void The_legend_has_no_more_rows_than_room()
    {
        var legend = new StringBuilder();
        using (var svg = XmlWriter.Create(legend, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            new SvgLegend(svg, isShortened: true).Write(0);
        }

        var lowest = XElement
            .Parse(legend.ToString())
            .Descendants(s_svg + "text")
            .Max(text => double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture));
        Assert.InRange(lowest, 0, SvgLegend.Height - 6);
    }

    [Fact]
    public void The_legend_explains_every_look_of_marks()
    {
        var svg = Draw(CliDossiers.Kyiv);

        Assert.All(
            [
                .. MarkShapes.All.Select(MarkShapes.Words),
                "several statements, with their number",
                "replaced or taken back",
                "said at some time along the line, at its mark at the latest",
                "since when is open",
            ],
            words => Assert.Contains($">{words}</text>", svg, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        var drawn = Draw(HostilePictures.Dossier);

        AssertTame(Parse(drawn));
        Assert.Contains("&lt;script&gt;", drawn, StringComparison.Ordinal);
        Assert.Contains("\\u{202E}", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain(drawn, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066' or '\u2028');
    }

    [Fact]
    public void An_empty_dossier_has_an_empty_picture() =>
        Assert.Contains(
            "The dossier has no pause.",
            Parse(Draw(new Dossier())).Element(s_svg + "title")!.Value,
            StringComparison.Ordinal
        );

    internal static XElement Parse(string svg)
    {
        using var reader = XmlReader.Create(
            new StringReader(svg),
            new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit }
        );
        return XElement.Load(reader);
    }

    private static string Draw(Dossier dossier) => PictureFiles.OfSvg(Pictures.Ask(dossier));

    internal static void AssertTame(XElement svg)
    {
        Assert.All(svg.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, s_elements));
        Assert.All(
            svg.DescendantsAndSelf().Attributes(),
            attribute =>
                Assert.False(
                    attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
                        || attribute.Name.LocalName == "href"
                )
        );
    }
}
