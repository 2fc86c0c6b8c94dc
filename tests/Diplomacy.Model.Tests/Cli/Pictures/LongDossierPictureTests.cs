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
