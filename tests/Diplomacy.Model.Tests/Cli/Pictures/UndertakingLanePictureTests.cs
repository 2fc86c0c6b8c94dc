using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>An account has a lane for each undertaking where it tells them apart.</summary>
public sealed class UndertakingLanePictureTests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void Undertakings_that_differ_have_lanes_under_the_accounts_name()
    {
        var model = Pictures.Still(Dossier("east", "west"));

        Assert.Equal(
            ["a, the pause", "a, east", "a, west", "b", "side by side"],
            model.Lanes.Select(lane => lane.Name)
        );
        Assert.Equal([0, 0, 0, 1, 2], model.Lanes.Select(lane => lane.Group));
    }

    [Fact]
    public void Each_lane_says_what_the_library_says_of_its_undertaking()
    {
        var dossier = Dossier("east", "west");
        var timeline = Pictures.Ask(dossier).View.Timeline("p", Account.Of("a"));
        var model = Pictures.Still(dossier);

        Assert.Equal(timeline.Segments.Select(LaneStretch.Of), model.AnswerOf(0, model.Last).Segments);
        Assert.Equal(timeline.Undertakings[0].Segments.Select(LaneStretch.Of), model.AnswerOf(1, model.Last).Segments);
        Assert.Equal(timeline.Undertakings[1].Segments.Select(LaneStretch.Of), model.AnswerOf(2, model.Last).Segments);
    }

    [Fact]
    public void Undertakings_that_never_differ_share_a_lane()
    {
        var names = Pictures.Still(Dossier("north", "south", "west")).Lanes.Select(lane => lane.Name);

        Assert.Equal(["a, the pause", "a, north, south", "a, west", "b", "side by side"], names);
    }

    [Fact]
    public void Undertakings_that_hang_on_different_questions_share_no_lane()
    {
        // Whether the day is in was left open by each statement for itself: an answer to the one is none to the other.
        var day = Deadline.Until(new LocalDate(2026, 1, 10), "Etc/UTC");
        var dossier = Dossier("north", "south", "west").Append(Ending("north", 1, day)).Append(Ending("south", 1, day));

        var names = Pictures.Still(dossier).Lanes.Select(lane => lane.Name);

        Assert.Equal(["a, the pause", "a, north", "a, south", "a, west", "b", "side by side"], names);
    }

    [Fact]
    public void Undertakings_that_differ_at_an_earlier_knowledge_time_alone_have_lanes_on_a_page()
    {
        var model = Pictures.Page(Dossier("east", "west").Append(Ending("east", 2)));

        // Both are over for a by the last knowledge time, at different instants.
        Assert.Contains("a, east", model.Lanes.Select(lane => lane.Name));
    }

    [Fact]
    public void What_is_asked_of_the_library_counts_undertakings()
    {
        var query = Pictures.Ask(Dossier("east", "west"));
        var source = new PictureSource(query, PictureBudget.Still);

        _ = source.Of("p");

        // Two accounts with the pause and two undertakings each, and side by side.
        Assert.Equal(7, source.Asked);
    }

    [Fact]
    public void The_answers_as_JSON_have_the_undertakings()
    {
        var run = CliRun.On(Dossier("east", "west"), "timeline", "--according-to", "a", "--json");
        var undertakings = run.Json.GetProperty("timelines")[0].GetProperty("undertakings");

        Assert.Equal(
            ["east", "west"],
            undertakings.EnumerateArray().Select(each => each.GetProperty("undertaking").GetString())
        );
        Assert.Equal(2, undertakings[0].GetProperty("segments").GetArrayLength());
    }

    /// <summary>Party a is bound in several zones and says that it was so in the west until a day; b calls for it and says nothing of zones.</summary>
    private static Dossier Dossier(params string[] zones)
    {
        var actors = new[] { new State("a"), new State("b") };
        var undertakings = zones.Select(zone => new Undertaking(zone, Form.Unilateral, "a"));
        return new Dossier
        {
            Actors = [.. actors],
            Pauses = [new Pause("p", [.. undertakings])],
            Statements =
            [
                new Statement("A", "a", new Commit("p")) { SaidAt = Moment.Exactly(s_start), RecordedAt = s_start },
                Ending("west", 1),
                new Statement("B", "b", new CallFor("p")) { SaidAt = Moment.Exactly(s_start), RecordedAt = s_start },
            ],
        };
    }

    // What a claims of its own terms counts in its own account alone.
    private static Statement Ending(string zone, int day, Deadline? until = null)
    {
        var said = s_start + Duration.FromDays(day);
        var terms = new Terms
        {
            Undertaking = zone,
            Window = new Window(Deadline.At(s_start), until ?? Deadline.At(said)),
        };
        return new Statement($"end-{zone}", "a", new AssertClaim(new TermsClaim("p", terms)))
        {
            SaidAt = Moment.Exactly(said),
            RecordedAt = said,
        };
    }
}
