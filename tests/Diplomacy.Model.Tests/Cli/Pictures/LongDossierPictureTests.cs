using System.Globalization;
using System.Text;
using Diplomacy.Cli;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Long dossiers: two thousand statements of thirty accounts over two years; <c>DIPLOMACY_LONG_STATEMENTS</c> draws others.</summary>
public sealed class LongDossierPictureTests
{
    private const int TwoMegabytes = 2_000_000;

    private static readonly int s_statements = int.Parse(
        Environment.GetEnvironmentVariable("DIPLOMACY_LONG_STATEMENTS") ?? "2000",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void The_page_of_a_long_dossier_is_under_two_megabytes()
    {
        var page = PictureFiles.OfHtml(Pictures.Ask(LongDossier.Of(s_statements, 30)));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, TwoMegabytes);
    }

    [Fact]
    public void Two_thousand_statements_in_one_account_make_a_page_under_two_megabytes()
    {
        var selection = new Selection { Actors = ["observer-0"] };
        var page = PictureFiles.OfHtml(Pictures.Ask(LongDossier.Of(2_000, 30), selection));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, TwoMegabytes);
        Assert.Contains("The slider has 60 of 2000 knowledge times", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90, false, false)]
    [InlineData(210, true, true)]
    public void With_three_sources_a_statement_in_any_script_it_is_under_two_megabytes_and_says_what_is_left_out(
        int wording,
        bool isArabic,
        bool isTurning
    )
    {
        var plain = isTurning
            ? LongDossier.Turning(s_statements, 30, isByParty: false)
            : LongDossier.Of(s_statements, 30);
        var page = PictureFiles.OfHtml(Pictures.Ask(LongDossier.Sourced(plain, 3, wording, isArabic)));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, TwoMegabytes);
        Assert.DoesNotContain("larger than 2 MB", page, StringComparison.Ordinal);
        Assert.Matches(
            "To keep the page under 2 MB, the titles [^.]+ left out: the dossier has them under the name of the statement[.]",
            page
        );
        // Every statement has its row, its words and its sources, or one of them and how many more there are.
        Assert.Contains($"<th scope=\"row\">S{s_statements - 1}</th>", page, StringComparison.Ordinal);
        Assert.Equal(s_statements, Count("<q dir=\"auto\">"));
        var counted = Count(">Reuters and 2 more sources<");
        Assert.Contains(counted, new[] { 0, s_statements });
        Assert.Equal(s_statements * 3, Count("<cite>") + (counted * 2));

        int Count(string part) => page.Split(part).Length - 1;
    }

    [Fact]
    public void Each_stage_tells_less_of_sources_and_always_a_publisher()
    {
        var statement = LongDossier.Sourced(LongDossier.Of(1, 1), 3, 90, isArabic: false).Statements[0];
        var told = Enum.GetValues<SourceDetail>()
            .Select(detail => new PageWords(sources: detail).SourcesOf(statement).ToArray())
            .ToArray();

        Assert.Equal(
            [
                "Reuters, Report 0 on the pause in the valley",
                "Reuters",
                "Reuters and 2 more sources",
                "Reuters and 2 more sources",
            ],
            told.Select(sources => sources[0].Text)
        );
        Assert.Equal([3, 3, 1, 1], told.Select(sources => sources.Length));
        Assert.Equal([3, 3, 1, 0], told.Select(sources => sources.Count(source => source.Address is not null)));
    }

    [Fact]
    public void What_joined_stretches_leave_room_for_is_told_of_sources()
    {
        var stage = PageStage.Of([Pictures.Page(LongDossier.Turning(60, 2, isByParty: true))])[^1];

        Assert.Equal(
            Enum.GetValues<SourceDetail>().Select(sources => stage with { Sources = sources, LeastText = 160 }),
            stage.WithMoreWords()
        );
        Assert.Empty((stage with { Segments = 100 }).WithMoreWords());
    }

    [Fact]
    public void Stages_become_poorer_one_by_one()
    {
        var model = Pictures.Page(LongDossier.Turning(60, 2, isByParty: true));
        var stages = PageStage.Of([model]);

        Assert.Equal(int.MaxValue, stages[0].Segments);
        Assert.All(
            stages.Zip(stages.Skip(1)),
            pair =>
                Assert.True(
                    pair.First != pair.Second
                        && pair.First.Stretches >= pair.Second.Stretches
                        && pair.First.Segments >= pair.Second.Segments
                        && pair.First.Sources <= pair.Second.Sources
                        && pair.First.LeastText >= pair.Second.LeastText
                )
        );
    }

    [Theory]
    [InlineData(1, 1, 60)]
    [InlineData(11, 2, 54)]
    [InlineData(31, 1, 38)]
    [InlineData(1_000, 40, 1)]
    public void The_more_lanes_the_fewer_knowledge_times(int lanes, int pauses, int snapshots) =>
        Assert.Equal(snapshots, PictureBudget.Page.SnapshotsOf(lanes, pauses));

    [Theory]
    [InlineData(120)]
    [InlineData(240)]
    public void What_the_library_is_asked_does_not_grow_with_the_statements(int statements)
    {
        var query = Pictures.Ask(LongDossier.Of(statements, 2));
        var source = new PictureSource(query, PictureBudget.Page);

        var model = source.Of("pause");

        Assert.Equal((60, statements), (model.Snapshots.Count, model.KnowledgeTimes));
        Assert.Equal(60 * 3, source.Asked);
        Assert.Equal(statements, model.Marks.Count);
        Assert.Equal(query.View.KnownAt, model.KnownAt);
    }

    [Fact]
    public void Too_many_segments_thin_the_knowledge_times_and_the_last_stays()
    {
        var whole = Pictures.Page(LongDossier.Of(40, 2));
        var all = whole.Answers.Sum(answers => answers.Sum(answer => answer.Segments.Count));

        var thin = new PictureSource(
            Pictures.Ask(LongDossier.Of(40, 2)),
            new PictureBudget(1_000, all / 2, int.MaxValue)
        ).Of("pause");

        Assert.InRange(thin.Answers.Sum(answers => answers.Sum(answer => answer.Segments.Count)), 1, all / 2);
        Assert.InRange(thin.Snapshots.Count, 1, whole.Snapshots.Count - 1);
        Assert.Equal(whole.KnownAt, thin.KnownAt);
        Assert.Equal(
            Enumerable.Range(0, 3).Select(lane => whole.AnswerOf(lane, whole.Last)),
            Enumerable.Range(0, 3).Select(lane => thin.AnswerOf(lane, thin.Last))
        );
    }

    [Fact]
    public void A_page_grows_by_its_statements_and_by_nothing_else()
    {
        int[] statements = [400, 800, 1_600];
        var selection = new Selection { Actors = ["observer-0"] };
        var sizes = statements
            .Select(count =>
                Encoding.UTF8.GetByteCount(PictureFiles.OfHtml(Pictures.Ask(LongDossier.Of(count, 30), selection)))
            )
            .ToArray();
        var grown = sizes.Zip(sizes.Skip(1), (one, other) => other - one).ToArray();

        // Twice as many statements more, twice as many bytes more: a row of the table and a mark each.
        Assert.InRange((double)grown[1] / grown[0], 1.6, 2.4);
    }

    [Theory]
    [InlineData(5, 9, new[] { 0, 1, 2, 3, 4 })]
    [InlineData(5, 3, new[] { 0, 2, 4 })]
    [InlineData(5, 2, new[] { 0, 4 })]
    [InlineData(5, 1, new[] { 4 })]
    [InlineData(0, 1, new int[0])]
    public void Thinning_keeps_the_first_and_the_last(int count, int most, int[] kept) =>
        Assert.Equal(kept, Thinning.Of([.. Enumerable.Range(0, count)], most));
}
