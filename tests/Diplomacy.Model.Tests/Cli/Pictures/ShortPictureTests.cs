using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Pictures of accounts that change too often to be told whole: two thirds of the statements suspend and resume; <c>DIPLOMACY_LONG_STATEMENTS</c> draws others.</summary>
public sealed partial class ShortPictureTests
{
    private const int TwoMegabytes = 2_000_000;
    private const int Accounts = 30;

    private static readonly int s_statements = int.Parse(
        Environment.GetEnvironmentVariable("DIPLOMACY_LONG_STATEMENTS") ?? "2000",
        CultureInfo.InvariantCulture
    );

    /// <summary>By the party bound, which counts in every account; and by each observer in its own, which is as much work with fewer.</summary>
    public static TheoryData<int, bool> Shapes => new() { { s_statements, true }, { s_statements / 2, false } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_page_of_a_pause_suspended_again_and_again_is_under_two_megabytes_and_has_every_lane(
        int statements,
        bool isByParty
    )
    {
        var dossier = LongDossier.Turning(statements, Accounts, isByParty);
        var page = PictureFiles.OfHtml(Pictures.Ask(dossier));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, TwoMegabytes);
        Assert.DoesNotContain("larger than 2 MB", page, StringComparison.Ordinal);
        // The party bound and the combined answer have lanes too.
        Assert.Equal(Accounts + 2, Count(page, "data-lane="));
        Assert.All(
            Enumerable.Range(0, Accounts),
            i => Assert.Contains($">Observer number {i}</text>", page, StringComparison.Ordinal)
        );
        Assert.Contains(
            $"Known at {Phrases.Of(dossier.Statements.Max(said => said.KnownFrom))}<",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal(statements, Count(page, "<q dir=\"auto\">"));
    }

    [Fact]
    public void What_is_told_as_one_is_counted_and_the_page_says_how_to_get_the_rest()
    {
        var query = Pictures.Ask(LongDossier.Turning(300, Accounts, isByParty: true));
        var asked = query.Answer("pause").All.Sum(answer => answer.Timeline.Segments.Count);
        var model = new PictureSource(query, PictureBudget.Page).Of("pause");
        var drawn = model.AnswersAt(model.Last).SelectMany(answer => answer.Segments).ToArray();

        Assert.True(asked > 3_000);
        Assert.InRange(drawn.Length, 1, 3_000);
        Assert.Equal(asked, drawn.Sum(stretch => stretch.Count));
        Assert.Matches(
            "Answers that last less than [0-9]+ (hour|day)s? are told as one with those next to them: "
                + $"{model.Joined.Sum(stretch => stretch.Count)} answers as {model.Joined.Count()}[.] The option --json",
            HtmlPage.Of([model])
        );
        Assert.Contains(">changing often</text>", PictureFiles.OfSvg(query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "with fewer accounts (--according-to) more of them stand here.")]
    [InlineData(2, "with one pause (--pause) or fewer accounts (--according-to) more of them stand here.")]
    public void What_makes_room_for_more_is_named(int pauses, string expected)
    {
        var model = ShortPicture.Of(Pictures.Page(LongDossier.Turning(60, 2, isByParty: true)), 8, int.MaxValue);

        Assert.Contains(
            expected,
            PicturePhrases.LeftOut(model with { Pauses = pauses }, "", "", ""),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Joined_stretches_follow_each_other_without_gaps_and_long_ones_stay()
    {
        var hours = new[] { 1, 1, 1, 50, 1, 50, 30, 1, 1 };
        var starts = hours.Aggregate(new List<int> { 0 }, (all, length) => [.. all, all[^1] + length]);
        LaneStretch[] stretches =
        [
            Stretch(null, At(0), Truth.False, Phase.Announced),
            .. hours.Select(
                (_, i) =>
                    i % 2 == 0
                        ? Stretch(At(starts[i]), At(starts[i + 1]), Truth.True, Phase.InForce)
                        : Stretch(At(starts[i]), At(starts[i + 1]), Truth.False, Phase.Suspended)
            ),
            Stretch(At(starts[^1]), null, Truth.False, Phase.Expired),
        ];

        var joined = new Shortening(Duration.FromHours(2), 1).Of(new LaneAnswer([.. stretches], [])).Segments;

        Assert.Equal([1, 2, 1, 1, 1, 1, 1, 2, 1], joined.Select(stretch => stretch.Count));
        Assert.Equal(LaneKind.Changing, joined[1].Kind);
        Assert.Equal([Phase.Suspended, Phase.InForce], joined[1].Assessment.Phases.Order());
        Assert.All(joined.Zip(joined.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.Equal(
            "suspended or in force; because of 2 answers that follow each other too closely to be told apart here: in force 50%, suspended 50% of the time",
            PicturePhrases.Of(joined[1])
        );
        Assert.Equal(stretches[0], joined[0]);
        Assert.Equal(stretches[^1], joined[^1]);
        Assert.Contains(stretches[4], joined);
    }

    [Theory]
    [InlineData(1, 2, "in force 33%, suspended 67%")]
    [InlineData(1, 300, "in force less than 1%, suspended more than 99%")]
    [InlineData(99, 1, "in force 99%, suspended 1%")]
    public void Of_joined_answers_it_is_told_how_long_each_kind_lasts(int inForce, int suspended, string expected)
    {
        var joined = LaneStretch.Join([
            Stretch(At(0), At(inForce), Truth.True, Phase.InForce),
            Stretch(At(inForce), At(inForce + suspended), Truth.False, Phase.Suspended),
        ]);

        Assert.EndsWith($": {expected} of the time", PicturePhrases.Causes(joined), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_short_enough_is_left_as_it_is()
    {
        var model = Pictures.Page(CliDossiers.Kyiv);

        Assert.Equal(default, (model.Shortest, model.QuestionsLeftOut));
        Assert.Null(Shortening.For([.. model.AnswersAt(model.Last)], 3_000));
        Assert.Empty(model.Joined);
    }

    [Fact]
    public void Of_open_questions_those_over_the_longest_time_stay()
    {
        var model = Pictures.Page(LongDossier.Turning(60, 2, isByParty: true));
        var rows = model.AnswersAt(model.Last).SelectMany(answer => answer.Questions).Count();
        var shorter = ShortPicture.Of(model, 8, int.MaxValue);

        Assert.Equal(rows, shorter.QuestionsLeftOut + Left(shorter).Count());
        Assert.InRange(Left(shorter).Count(), 1, 4);
        Assert.Contains(
            $"{shorter.QuestionsLeftOut} rows of open questions left out, those over the shortest time",
            HtmlPage.Of([shorter]),
            StringComparison.Ordinal
        );

        static IEnumerable<LaneQuestion> Left(PictureModel model) =>
            model.AnswersAt(model.Last).SelectMany(answer => answer.Questions);
    }

    [Fact]
    public void A_page_without_room_for_a_slider_says_which_knowledge_time_it_has()
    {
        var model = ShortPicture.Of(Pictures.Page(LongDossier.Turning(60, 2, isByParty: true)), int.MaxValue, 1);

        Assert.Single(model.Snapshots);
        Assert.Contains(
            "Its answers are too many for a slider: it has the last of 60 knowledge times; the option --known-at asks for any other.",
            HtmlPage.Of([model]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Twice_as_many_suspensions_are_no_more_than_twice_the_work()
    {
        int[] statements = [150, 300, 600];
        var works = statements.Select(Work).ToArray();

        Assert.All(
            works.Zip(works.Skip(1)),
            pair =>
            {
                Assert.InRange(pair.Second.Timelines, 1, pair.First.Timelines);
                Assert.InRange(pair.Second.Rectangles, 1, 3_000 * 2);
                Assert.InRange(pair.Second.Segments, 1, 30_000);
                Assert.InRange((double)pair.Second.Bytes / pair.First.Bytes, 0.5, 2.1);
            }
        );

        static (int Timelines, int Rectangles, int Segments, int Bytes) Work(int statements)
        {
            var query = Pictures.Ask(LongDossier.Turning(statements, Accounts, isByParty: true));
            var source = new PictureSource(query, PictureBudget.Page);
            var model = source.Of("pause");
            var page = HtmlPage.Of([model]);
            return (
                source.Asked,
                Rectangles().Count(page),
                model.Answers.Sum(lane => lane.Sum(answer => answer.Segments.Count + answer.Questions.Count)),
                Encoding.UTF8.GetByteCount(page)
            );
        }
    }

    private static Instant At(int hour) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(hour);

    private static LaneStretch Stretch(Instant? start, Instant? end, Truth inForce, Phase phase) =>
        LaneStretch.Of(new TimelineSegment(start, end, new Assessment(inForce, [phase], [])));

    private static int Count(string page, string part) => page.Split(part).Length - 1;

    [GeneratedRegex("<rect ", RegexOptions.None, 5000)]
    private static partial Regex Rectangles();
}
