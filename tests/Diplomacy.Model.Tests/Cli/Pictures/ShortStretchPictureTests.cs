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
        var lane = XDocument
            .Parse(PictureFiles.OfSvg(Pictures.Ask(Dossier())))
            .Descendants()
            .First(element => element.Attribute("class")?.Value == "ln");
        var pieces = lane.Elements().Where(element => element.Name.LocalName == "rect").ToList();

        var kinds = pieces.ConvertAll(piece => piece.Attribute("class")?.Value);
        var suspended = kinds.IndexOf("su nr");

        Assert.Equal(2, kinds.Count(kind => kind == "if"));
        Assert.InRange(suspended, kinds.LastIndexOf("if") + 1, kinds.Count);
        Assert.Equal("2.5", pieces[suspended].Attribute("width")?.Value);
    }

    [Fact]
    public void A_column_of_the_terminal_that_hides_an_answer_says_so()
    {
        var model = Pictures.Page(Dossier());

        var lines = CharacterPicture
            .Lines(model, LaneGlyphs.Plain, 100)
            .Select(line => string.Concat(line.Select(run => run.Text)))
            .ToList();

        Assert.Contains(lines, line => line.Contains("####&####", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("& more than one of these", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("possibly in force", StringComparison.Ordinal));
    }

    private static Dossier Dossier()
    {
        var start = Instant.FromUtc(2024, 1, 1, 0, 0);
        Statement Said(string id, Instant at, Act act) =>
            new(id, "north", act)
            {
                SaidAt = Moment.Exactly(at),
                StatedKnownFrom = at,
                RecordedAt = at,
            };
        var suspended = start + Duration.FromDays(300);
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
                Said("b", suspended, new Suspend("p")),
                Said("c", suspended + Duration.FromHours(3), new Resume("p")),
                Said("d", start + Duration.FromDays(740), new TakePosition("peace", "We hope for peace")),
            ],
        };
    }
}
