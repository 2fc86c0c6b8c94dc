using System.Globalization;
using System.Runtime.CompilerServices;
using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class LaneLayoutPictureTests
{
    private static readonly PictureAxis s_axis = PictureAxis.Of([Day(1), Day(10)], [], Day(10));

    [Theory]
    [InlineData(Truth.True, new[] { Phase.InForce }, LaneKind.InForce)]
    [InlineData(Truth.Unknown, new[] { Phase.Pending, Phase.InForce }, LaneKind.Possible)]
    [InlineData(Truth.Unknown, new[] { Phase.None }, LaneKind.Unknown)]
    [InlineData(Truth.Unknown, new Phase[0], LaneKind.Unknown)]
    [InlineData(Truth.False, new[] { Phase.Suspended }, LaneKind.Suspended)]
    [InlineData(Truth.False, new[] { Phase.Pending }, LaneKind.Pending)]
    [InlineData(Truth.False, new[] { Phase.Suspended, Phase.Expired }, LaneKind.NotInForce)]
    [InlineData(Truth.False, new[] { Phase.Announced, Phase.Pending }, LaneKind.NotInForce)]
    [InlineData(Truth.False, new[] { Phase.Expired }, LaneKind.NotInForce)]
    public void A_kind_says_no_more_than_all_phases_do(Truth truth, Phase[] phases, object kind) =>
        Assert.Equal(kind, LaneKinds.Of(new Assessment(truth, [.. phases], [])));

    [Fact]
    public void The_knowledge_time_cuts_a_stretch_in_two()
    {
        var segments = new[]
        {
            Stretch(null, Day(2), Truth.False, Phase.Announced),
            Stretch(Day(2), Day(8), Truth.True, Phase.InForce),
            Stretch(Day(8), null, Truth.False, Phase.Expired),
        };

        var pieces = LanePiece.Of(segments, s_axis, s_axis.At(Day(5))).ToArray();

        Assert.Equal(
            [
                (LaneKind.NotInForce, false),
                (LaneKind.InForce, false),
                (LaneKind.InForce, true),
                (LaneKind.NotInForce, true),
            ],
            pieces.Select(piece => (piece.Kind, piece.IsProjected))
        );
        Assert.Equal((0.0, 1.0), (pieces[0].From, pieces[^1].To));
        Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.Equal(s_axis.At(Day(5)), pieces[2].From);
    }

    [Fact]
    public void What_lies_beyond_the_axis_is_not_drawn()
    {
        var far = Day(1) + Duration.FromDays(40_000);
        var segments = new[]
        {
            Stretch(null, far, Truth.True, Phase.InForce),
            Stretch(far, null, Truth.False, Phase.Expired),
        };

        Assert.Equal(
            [LaneKind.InForce, LaneKind.InForce],
            LanePiece.Of(segments, s_axis, 0.5).Select(piece => piece.Kind)
        );
    }

    [Fact]
    public void Marks_without_room_stand_above_each_other_and_then_become_one()
    {
        var marks = Enumerable.Range(0, 6).Select(i => Mark($"S{i}", Day(3))).Append(Mark("T", Day(9))).ToArray();

        var clusters = MarkCluster.Pack(marks, s_axis, 0.01, 0.02);

        Assert.Equal([0, 1, 2, 0], clusters.Select(cluster => cluster.Row));
        Assert.Equal([1, 1, 4, 1], clusters.Select(cluster => cluster.Marks.Count));
        Assert.Equal(
            [MarkShape.Says, MarkShape.Says, MarkShape.Several, MarkShape.Says],
            clusters.Select(c => c.Shape)
        );
        Assert.Equal(marks.Length, clusters.Sum(cluster => cluster.Marks.Count));
    }

    [Theory]
    [InlineData(300, 2)]
    [InlineData(1_500, 1)]
    public void No_mark_covers_another_and_their_numbers_have_room(int statements, int accounts)
    {
        var model = Pictures.Still(LongDossier.Of(statements, accounts));
        var layout = new SvgLayout(model, 0);

        Assert.Contains(layout.Groups.SelectMany(group => group.Marks), mark => mark.Marks.Count > 1);
        foreach (var row in layout.Groups.SelectMany(group => group.Marks.GroupBy(mark => (group.Group, mark.Row))))
        {
            var boxes = row.OrderBy(mark => mark.At)
                .Select(mark => (X: layout.X(mark.At), Width: WidthOf(mark)))
                .ToArray();
            Assert.All(
                boxes.Zip(boxes.Skip(1)),
                pair => Assert.True(pair.Second.X - pair.First.X >= (pair.First.Width + pair.Second.Width) / 2)
            );
        }

        // The outline goes right by its straight part, between two half discs.
        static double WidthOf(MarkCluster mark)
        {
            if (mark.Marks.Count == 1)
            {
                return 11;
            }

            var outline = MarkPaths.OfSeveral(mark.Marks.Count);
            var straight = double.Parse(outline.Split('h', 'a')[1], CultureInfo.InvariantCulture);
            Assert.True(straight + 5 >= mark.Marks.Count.ToString(CultureInfo.InvariantCulture).Length * 5);
            return straight + 11;
        }
    }

    [Fact]
    public void A_mark_stands_at_the_latest_instant_at_which_it_can_have_been_said()
    {
        var statement = new Statement("S", "a", new Commit("p")) { RecordedAt = Day(4) };

        Assert.Equal((Day(4), null), Said(Moment.Unknown));
        Assert.Equal((Day(3), null), Said(Moment.NotAfter(Day(3))));
        Assert.Equal((Day(3), Day(2)), Said(Moment.Between(Day(2), Day(3))));
        Assert.Equal((Day(4), Day(2)), Said(Moment.Between(Day(2), Day(9))));

        (Instant, Instant?) Said(Moment moment)
        {
            var mark = StatementMark.Of(statement with { SaidAt = moment }, 0);
            return (mark.At, mark.Earliest);
        }
    }

    [Fact]
    public void A_shape_shows_the_strongest_act()
    {
        var performance = new Performance("a", new Commit("p"));

        Assert.Equal(MarkShape.Commits, ShapeOf(new DenyAct(performance), new Accept("p")));
        Assert.Equal(MarkShape.Changes, ShapeOf(new Retract("A"), new Suspend("p")));
        Assert.Equal(MarkShape.TakesBack, ShapeOf(new Retract("A"), new Request("p")));
        Assert.Equal(MarkShape.Denies, ShapeOf(new Confirm(performance), new Decline(performance)));
        Assert.Equal(MarkShape.Asks, ShapeOf(new Confirm(performance), new Demand("p")));
        Assert.Equal(MarkShape.Says, ShapeOf(new Report(performance)));

        static MarkShape ShapeOf(params Act[] acts) => MarkShapes.Of(new Statement("S", "a", [.. acts]));
    }

    [Fact]
    public void A_shape_is_that_of_the_class_of_an_act()
    {
        var acts = typeof(Act)
            .Assembly.GetTypes()
            .Where(type => typeof(Act).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (Act)RuntimeHelpers.GetUninitializedObject(type))
            .ToLookup(MarkShapes.Of, act => act.GetType().Name);
        string[] undone = ["Decline", "DenyAct", "DenyClaim", "Retract"];

        Assert.Equal(
            ["Accept", "Commit", "Extend", "Offer", "PromiseNotice", "Refuse", "Release"],
            acts[MarkShape.Commits].Order(StringComparer.Ordinal)
        );
        Assert.Equal(["CallFor", "Demand", "Request"], acts[MarkShape.Asks].Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Amend", "Designate", "GiveNotice", "Resume", "Suspend", "Terminate"],
            acts[MarkShape.Changes].Order(StringComparer.Ordinal)
        );
        Assert.Equal(undone, acts[MarkShape.Denies].Concat(acts[MarkShape.TakesBack]).Order(StringComparer.Ordinal));
        // All that is left says something, or takes a stance.
        Assert.Equal(acts[MarkShape.Says].Count(), acts.Sum(shape => shape.Count()) - 7 - 3 - 6 - undone.Length);
        Assert.Equal(
            MarkShapes.All.Count,
            MarkShapes.All.Select(MarkPaths.Of).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            new[] { LaneGlyphs.Plain, LaneGlyphs.Drawn },
            glyphs => Assert.Equal(MarkShapes.All.Count - 1, glyphs.Marks.Distinct().Count())
        );
    }

    [Fact]
    public void Several_lanes_of_an_account_stand_under_its_name()
    {
        var model = Pictures.Still(CliDossiers.Kyiv);
        var account = model.Lanes[0].Account;
        var two = model with
        {
            Lanes =
            [
                new LaneHead(0, "Russia", "strikes", account),
                new LaneHead(0, "Russia", "shelling", account),
                .. model.Lanes.Skip(1),
            ],
            Answers = [model.Answers[0], .. model.Answers],
            Snapshots = [model.Last with { Lanes = [0, .. model.Last.Lanes] }],
        };

        var boxes = new SvgLayout(two, 0).Groups;
        var lines = CharacterPicture.Lines(two, LaneGlyphs.Plain, 80).Select(line => line[0].Text.TrimEnd()).ToArray();

        Assert.Equal([2, 1, 1], boxes.Select(box => box.Lanes.Count));
        Assert.True(boxes[0].Lanes[0].Top < boxes[0].Lanes[1].Top);
        Assert.Contains(">shelling</text>", SvgPicture.Of([two]), StringComparison.Ordinal);
        Assert.Equal(["Russia", "", "strikes", "shelling"], lines[2..6].Select((line, i) => i == 1 ? "" : line));
    }

    [Fact]
    public void A_statement_stands_in_the_lane_of_whom_it_is_made_for()
    {
        var sample = Diplomacy.Model.Tests.Kyiv.KyivSample.Dossier;
        var model = Pictures.Still(sample);

        Assert.Equal("Russia", LaneOf("A2"));
        Assert.Equal("Reuters", LaneOf("A2-wire"));
        Assert.Equal("United States", LaneOf("A1"));
        Assert.Null(LaneOf("A8-reply"));

        string? LaneOf(string id)
        {
            var group = model.Marks.Single(mark => mark.Statement.Id == id).Group;
            return model.Lanes.FirstOrDefault(lane => lane.Group == group)?.GroupName;
        }
    }

    [Fact]
    public void No_act_that_names_a_pause_goes_unnoticed()
    {
        // A new kind of act must be added to StatementsOfPause, else its statements stand in the pictures of all pauses.
        var naming = typeof(Act)
            .Assembly.GetTypes()
            .Where(type => typeof(Act).IsAssignableFrom(type) || typeof(Claim).IsAssignableFrom(type))
            .Where(type =>
                type.GetProperties()
                    .Any(property =>
                        property.PropertyType == typeof(PauseId) || property.PropertyType == typeof(PauseId?)
                    )
            )
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Accept",
                "Accuse",
                "Amend",
                "CallFor",
                "Clarify",
                "Commit",
                "Condemn",
                "ConductClaim",
                "DeliveryClaim",
                "Demand",
                "Designate",
                "Extend",
                "GiveNotice",
                "Offer",
                "PromiseNotice",
                "Refuse",
                "Release",
                "Remark",
                "Request",
                "Resume",
                "Suspend",
                "TakePosition",
                "Terminate",
                "TermsClaim",
                "Threaten",
                "UnrecognizedAct",
                "Warn",
                "Welcome",
            ],
            naming
        );
    }

    private static StatementMark Mark(string id, Instant at) =>
        StatementMark.Of(
            new Statement(id, "a", new Report(new Performance("b", new Commit("p"))))
            {
                SaidAt = Moment.Exactly(at),
                RecordedAt = at,
            },
            0
        );

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, day, 0, 0);

    private static LaneStretch Stretch(Instant? start, Instant? end, Truth inForce, Phase phase) =>
        LaneStretch.Of(new TimelineSegment(start, end, new Assessment(inForce, [phase], [])));
}
