using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class PictureAxisTests
{
    [Theory]
    [InlineData(
        "2026-01-30T10:00:03Z",
        "2026-01-30T10:00:40Z",
        "10:00:05 (30 Jan 2026)|10:00:10|10:00:15|10:00:20|10:00:25|10:00:30|10:00:35|10:00:40"
    )]
    [InlineData("2026-01-30T22:10:00Z", "2026-01-31T02:50:00Z", "23:00 (30 Jan 2026)|00:00 (31 Jan 2026)|01:00|02:00")]
    [InlineData(
        "2026-01-30T01:00:00Z",
        "2026-01-31T13:00:00Z",
        "06:00 (30 Jan 2026)|12:00|18:00|00:00 (31 Jan 2026)|06:00|12:00"
    )]
    [InlineData("2025-12-30T01:00:00Z", "2026-01-03T13:00:00Z", "31 Dec (2025)|1 Jan (2026)|2 Jan|3 Jan")]
    [InlineData("2026-01-01T00:00:00Z", "2026-02-20T00:00:00Z", "5 Jan (2026)|12 Jan|19 Jan|26 Jan|2 Feb|9 Feb|16 Feb")]
    [InlineData("2025-11-15T00:00:00Z", "2026-05-20T00:00:00Z", "Dec (2025)|Jan (2026)|Feb|Mar|Apr|May")]
    [InlineData("2023-11-15T00:00:00Z", "2026-05-20T00:00:00Z", "Jan (2024)|Jul|Jan (2025)|Jul|Jan (2026)")]
    [InlineData("1991-11-15T00:00:00Z", "2026-05-20T00:00:00Z", "1995|2000|2005|2010|2015|2020|2025")]
    [InlineData("-0350-01-01T00:00:00Z", "2026-05-20T00:00:00Z", "0000|0500|1000|1500|2000")]
    public void Ticks_stand_at_round_instants_and_the_larger_unit_is_said_once(string from, string to, string ticks) =>
        Assert.Equal(
            ticks,
            string.Join(
                '|',
                AxisSteps
                    .Between(At(from), At(to), 8)
                    .Select(tick => tick.Label + (tick.Context is { } context ? $" ({context})" : ""))
            )
        );

    [Fact]
    public void There_are_never_more_ticks_than_asked_for_and_all_lie_on_the_axis()
    {
        for (var seconds = 1L; seconds < 300_000_000_000; seconds = (seconds * 3 / 2) + 1)
        {
            var from = At("-5000-03-04T05:06:07Z");
            var to = from + Duration.FromSeconds(seconds);
            var ticks = AxisSteps.Between(from, to, 9);

            Assert.InRange(ticks.Count, 0, 10);
            Assert.All(ticks, tick => Assert.InRange(tick.At, from, to));
        }

        Assert.NotEmpty(AxisSteps.Between(Instant.MinValue, Instant.MaxValue, 9));
    }

    [Fact]
    public void An_axis_spans_what_is_said_and_the_changes_near_it()
    {
        var axis = PictureAxis.Of(
            [At("2026-01-01T00:00:00Z"), At("2026-01-11T00:00:00Z")],
            [At("2026-01-21T00:00:00Z"), At("2126-01-01T00:00:00Z"), Instant.MinValue],
            At("2026-01-05T00:00:00Z")
        );

        Assert.InRange(axis.From, At("2025-12-30T00:00:00Z"), At("2026-01-01T00:00:00Z") - Duration.Epsilon);
        Assert.InRange(axis.To, At("2026-01-21T00:00:00Z") + Duration.Epsilon, At("2026-01-23T00:00:00Z"));
        Assert.All([At("2126-01-01T00:00:00Z"), Instant.MinValue], change => Assert.False(axis.Shows(change)));
        Assert.Equal(
            (0.0, 1.0, 0.5),
            (axis.At(Instant.MinValue), axis.At(Instant.MaxValue), axis.At(axis.From + ((axis.To - axis.From) / 2)))
        );
    }

    [Fact]
    public void What_is_projected_has_room_even_where_nothing_changes_any_more()
    {
        var known = At("2026-01-11T00:00:00Z");
        var axis = PictureAxis.Of([At("2026-01-01T00:00:00Z")], [], known);

        Assert.InRange(axis.At(known), 0.8, 0.95);
    }

    [Fact]
    public void What_names_no_pause_and_the_knowledge_time_widen_an_axis_unless_they_lie_far_away()
    {
        Instant[] said = [At("1984-01-01T00:00:00Z"), At("1986-01-01T00:00:00Z")];
        var (near, far) = (At("1988-01-01T00:00:00Z"), At("2024-09-01T00:00:00Z"));

        var axis = PictureAxis.Of(said, [], far, near, far);

        Assert.True(axis.Shows(near));
        Assert.False(axis.Shows(far));
        Assert.Equal(1, axis.At(far));
        Assert.InRange(axis.To, near, At("1988-04-01T00:00:00Z"));
        Assert.True(PictureAxis.Of([], [], far, near).Shows(far));
    }

    [Fact]
    public void A_pause_of_long_ago_is_not_pressed_into_a_line_by_events_about_another()
    {
        var dossier = DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", "days-of-tranquillity.json")));
        var query = Pictures.Ask(dossier, new Selection { Pause = "el-salvador-1985" });
        var model = new PictureSource(query, PictureBudget.Page).Of("el-salvador-1985");
        var page = PictureFiles.OfHtml(query);

        Assert.InRange(model.Axis.To, At("1986-01-01T00:00:00Z"), At("1988-01-01T00:00:00Z"));
        Assert.Equal(2, model.StatementsBeyond);
        Assert.Contains(
            "2 statements that name no pause, beyond the edges of the picture: the table of statements has all.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(">knowledge time is later</text>", page, StringComparison.Ordinal);
        Assert.All(model.Marks, mark => Assert.Contains($">{mark.Statement.Id}</th>", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Instants_at_the_ends_of_time_have_an_axis_too()
    {
        var single = PictureAxis.Of([], [], Instant.MaxValue);
        var all = PictureAxis.Of([Instant.MinValue, Instant.MaxValue], [], NodaConstants.UnixEpoch);

        Assert.Equal((Instant.MaxValue, true), (single.To, single.From < single.To));
        Assert.Equal((Instant.MinValue, Instant.MaxValue), (all.From, all.To));
        Assert.NotEmpty(all.Ticks(9));
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
