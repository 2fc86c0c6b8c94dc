using System.Globalization;
using System.Xml.Linq;
using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>What lasts for hours in a picture of years is seen all the same: never does a lane show an answer that is not so throughout.</summary>
public sealed class ShortStretchPictureTests
{
    [Fact]
    public void A_suspension_of_three_hours_in_two_years_lies_on_top_and_is_wide_enough_to_be_seen()
    {
        var pieces = Rectangles(Dossier());

        var kinds = pieces.ConvertAll(piece => piece.Attribute("class")?.Value);
        var suspended = kinds.IndexOf("su sl");

        Assert.Equal(2, kinds.Count(kind => kind == "if"));
        Assert.InRange(suspended, kinds.LastIndexOf("if") + 1, kinds.Count);
        Assert.Equal("2.5", pieces[suspended].Attribute("width")?.Value);
    }

    [Fact]
    public void It_stands_on_a_ground_that_parts_it_from_its_neighbours()
    {
        var pieces = Rectangles(Dossier());
        var suspended = pieces.FindIndex(piece => piece.Attribute("class")?.Value == "su sl");
        var (piece, ground) = (pieces[suspended], pieces[suspended - 1]);

        Assert.Equal("gd", ground.Attribute("class")?.Value);
        Assert.True(Number(ground, "x") <= Number(piece, "x") - 1);
        Assert.True(Number(ground, "x") + Number(ground, "width") >= Number(piece, "x") + Number(piece, "width") + 1);
        Assert.Equal((0, PieceShape.BarHeight), (Number(ground, "y"), Number(ground, "height")));
        // Over its neighbours, which lie below it.
        Assert.All(
            pieces.Index().Where(other => other.Item.Attribute("class")?.Value == "if"),
            other => Assert.True(other.Index < suspended - 1)
        );
    }

    [Fact]
    public void A_ground_leaves_no_box_beside_it_without_an_end()
    {
        var start = Instant.FromUtc(2024, 6, 1, 0, 0);
        var lane = LaneOf(
            Stretch(null, start, Phase.Pending),
            Stretch(start, start + Duration.FromHours(1), Phase.InForce),
            Stretch(start + Duration.FromHours(1), null, Phase.Suspended)
        );

        var ground = lane.FindIndex(piece => piece.Attribute("class")?.Value == "gd");
        var (left, right) = (Number(lane[ground], "x"), Number(lane[ground], "x") + Number(lane[ground], "width"));
        Assert.Equal(
            [
                ("pe", FormattableString.Invariant($"M{left} 4V12")),
                ("su", FormattableString.Invariant($"M{right} 0V16")),
            ],
            lane.Skip(ground + 1)
                .Take(2)
                .Select(edge => (edge.Attribute("class")!.Value, edge.Attribute("d")?.Value ?? ""))
        );
        Assert.Equal("if sl", lane[ground + 3].Attribute("class")?.Value);
    }

    [Fact]
    public void The_outline_of_a_box_sticks_out_of_no_ground()
    {
        // A second at the end of a stretch of the same kind: the box after it begins where it does, as far as can be seen.
        var start = Instant.FromUtc(2024, 6, 1, 0, 0);
        var lane = LaneOf(
            Stretch(null, start, Phase.Expired),
            Stretch(start, start + Duration.FromSeconds(1), Phase.Expired),
            Stretch(start + Duration.FromSeconds(1), null, Phase.Pending)
        );

        var ground = lane.FindIndex(piece => piece.Attribute("class")?.Value == "gd");
        var box = lane.First(piece => piece.Attribute("class")?.Value == "pe");
        Assert.Equal(Number(box, "x") - PieceShape.OutlineMargin, Number(lane[ground], "x"), 0.11);
        Assert.Equal("pe", lane[ground + 1].Attribute("class")?.Value);
    }

    [Theory]
    [InlineData(Phase.InForce, false)]
    [InlineData(Phase.Suspended, true)]
    public void Nothing_parts_it_from_stretches_of_its_own_kind(Phase phase, bool isParted)
    {
        var start = Instant.FromUtc(2024, 6, 1, 0, 0);
        var lane = LaneOf(
            Stretch(null, start, Phase.InForce),
            Stretch(start, start + Duration.FromHours(1), phase),
            Stretch(start + Duration.FromHours(1), null, Phase.InForce)
        );

        Assert.Equal(isParted, lane.Exists(piece => piece.Attribute("class")?.Value == "gd"));
    }

    [Fact]
    public void A_ground_has_the_colour_of_the_page_in_light_in_dark_and_on_paper()
    {
        var parts = Assets.Read("picture.css").Split("@media");

        Assert.Equal(3, parts.Length);
        Assert.Contains(".bg{fill:#fff}", parts[0], StringComparison.Ordinal);
        Assert.Contains(".gd{fill:#fff;", parts[0], StringComparison.Ordinal);
        Assert.Contains(".bg{fill:#0d1117}", parts[1], StringComparison.Ordinal);
        Assert.Contains(".gd{fill:#0d1117}", parts[1], StringComparison.Ordinal);
        Assert.Contains(".bg,.gd{fill:#fff}", parts[2], StringComparison.Ordinal);
        Assert.Contains("--back:#0d1117", Assets.Read("page.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_short_stretches_the_shorter_lies_on_top()
    {
        var places = Rectangles(Dossier(hours: [120, 3, 60, 30]))
            .Where(piece => piece.Attribute("class")!.Value.EndsWith("sl", StringComparison.Ordinal))
            .Select(piece => Number(piece, "x"))
            .ToArray();

        // The first lasts longest, the second shortest.
        Assert.Equal([0, 2, 3, 1], places.Select(x => places.Count(other => other < x)));
    }

    [Fact]
    public void The_bar_of_the_knowledge_time_hides_no_answer()
    {
        // Suspended for three days from the knowledge time on, and to be over years later.
        var start = Instant.FromUtc(2024, 1, 1, 0, 0);
        var dossier = Dossier(hours: []);
        var lines = Lines(
            dossier with
            {
                Statements =
                [
                    dossier.Statements[0],
                    Said(
                        "b",
                        start + Duration.FromDays(365),
                        new Suspend("p") { Until = Deadline.At(start + Duration.FromDays(368)) }
                    ),
                ],
            }
        );

        Assert.Contains(lines, line => line.Contains("####&++++", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("####|", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            line =>
                line.Contains("H suspended", StringComparison.Ordinal)
                && line.Contains("& more than one of these", StringComparison.Ordinal)
        );
        // The knowledge time is still shown, above.
        var bar = lines[0].IndexOf('|', StringComparison.Ordinal);
        Assert.All(
            lines.Where(line => line.Contains("####&++++", StringComparison.Ordinal)),
            line => Assert.Equal(bar, line.IndexOf('&', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_bar_of_the_knowledge_time_stands_where_it_hides_nothing()
    {
        var dossier = Dossier(hours: []);
        var end = dossier.Statements[0].KnownFrom + Duration.FromDays(400);
        var lines = Lines(dossier with { Statements = [dossier.Statements[0], Said("b", end, new Terminate("p"))] });

        Assert.Contains(lines, line => line.Contains("####|~~~~", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains('&', StringComparison.Ordinal));
        Assert.Contains(lines.Take(3), line => line.Contains('|', StringComparison.Ordinal));
        Assert.StartsWith(PictureAxis.Clock, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_the_terminal_that_hides_an_answer_says_so()
    {
        var lines = Lines(Dossier());

        Assert.Contains(lines, line => line.Contains("####&####", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("& more than one of these", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("possibly in force", StringComparison.Ordinal));
    }

    private static LaneStretch Stretch(Instant? from, Instant? until, Phase phase) =>
        LaneStretch.Of(
            new TimelineSegment(
                from,
                until,
                new Assessment(phase == Phase.InForce ? Truth.True : Truth.False, [phase], [])
            )
        );

    private static List<XElement> Rectangles(Dossier dossier) =>
        [.. LaneOf(PictureFiles.OfSvg(Pictures.Ask(dossier))).Where(element => element.Name.LocalName == "rect")];

    private static List<XElement> LaneOf(params LaneStretch[] stretches)
    {
        var answer = new LaneAnswer([.. stretches], []);
        var model = Pictures.Still(Dossier());
        model = model with
        {
            Answers =
            [
                [answer],
                [answer],
            ],
        };
        return LaneOf(SvgPicture.Of([model]));
    }

    private static List<XElement> LaneOf(string svg) =>
        [.. XDocument.Parse(svg).Descendants().First(element => element.Attribute("class")?.Value == "ln").Elements()];

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static List<string> Lines(Dossier dossier) =>
        [
            .. CharacterPicture
                .Lines(Pictures.Page(dossier), LaneGlyphs.Plain, 100)
                .Select(line => string.Concat(line.Select(run => run.Text))),
        ];

    private static Statement Said(string id, Instant at, Act act) =>
        new(id, "north", act)
        {
            SaidAt = Moment.Exactly(at),
            StatedKnownFrom = at,
            RecordedAt = at,
        };

    private static Dossier Dossier() => Dossier(hours: [3]);

    // Two years, with suspensions of so many hours.
    private static Dossier Dossier(int[] hours)
    {
        var start = Instant.FromUtc(2024, 1, 1, 0, 0);
        return new Dossier
        {
            Actors = [new State("north", "North")],
            Pauses = [Pause.Unilateral("p", "north")],
            Statements =
            [
                Said(
                    "a",
                    start,
                    new Commit("p")
                    {
                        Terms = new Terms
                        {
                            Window = new Window(Deadline.At(start), Deadline.At(start + Duration.FromDays(731))),
                        },
                    }
                ),
                .. hours.SelectMany(
                    (length, i) =>
                    {
                        var from = start + Duration.FromDays(300 + (100 * i));
                        return new[]
                        {
                            Said($"b{i}", from, new Suspend("p")),
                            Said($"c{i}", from + Duration.FromHours(length), new Resume("p")),
                        };
                    }
                ),
                Said("d", start + Duration.FromDays(740), new TakePosition("peace", "We hope for peace")),
            ],
        };
    }
}
