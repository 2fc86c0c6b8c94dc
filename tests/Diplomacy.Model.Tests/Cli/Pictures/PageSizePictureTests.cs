using System.Text;
using Diplomacy.Cli;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>A page holds every word once, and stays under two megabytes by cutting the longest texts, which it says.</summary>
public sealed class PageSizePictureTests
{
    private const int TwoMegabytes = 2_000_000;

    [Fact]
    public void A_page_with_room_holds_every_text_whole()
    {
        var words = string.Concat(Enumerable.Range(0, 900).Select(i => $"word{i} "));
        var dossier = CliDossiers.Kyiv with
        {
            Statements =
            [
                CliDossiers.Kyiv.Statements[0] with
                {
                    Wording = new Wording(words),
                    Sources =
                    [
                        .. CliDossiers.Kyiv.Statements[0].Sources.Select(source => source with { Title = words }),
                    ],
                },
                .. CliDossiers.Kyiv.Statements.Skip(1),
            ],
        };

        var page = PictureFiles.OfHtml(Pictures.Ask(dossier));

        Assert.Contains($"<q dir=\"auto\">{words}</q>", page, StringComparison.Ordinal);
        Assert.Contains($"<cite>Reuters, {words}</cite>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("more character", Body(page), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_told_under_a_pointer_says_how_much_it_leaves_out()
    {
        var dossier = CliDossiers.Kyiv with
        {
            Statements =
            [
                CliDossiers.Kyiv.Statements[0] with
                {
                    Wording = new Wording(new string('x', 1_000)),
                },
                .. CliDossiers.Kyiv.Statements.Skip(1),
            ],
        };

        var svg = PictureFiles.OfSvg(Pictures.Ask(dossier));

        Assert.Contains($"“{new string('x', 300)}”… (700 more characters)", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_mark_stands_for_several_statements_each_cut_is_said()
    {
        Statement[] statements =
        [
            .. Enumerable
                .Range(0, 14)
                .Select(i =>
                    CliDossiers.Kyiv.Statements[0] with
                    {
                        Id = $"S{i}",
                        Wording = new Wording(new string('x', 200)),
                    }
                ),
        ];

        var lines = PictureTitles.Of(statements, Pictures.Still(CliDossiers.Kyiv).Words).Split('\n');

        Assert.Equal(13, lines.Length);
        Assert.All(lines[..12], line => Assert.Matches("x… [(][0-9]+ more characters[)]$", line));
        Assert.Equal("and 2 more", lines[12]);
    }

    [Fact]
    public void Under_a_pointer_a_page_tells_as_much_as_a_picture_does() =>
        Assert.Contains(
            "\"wording\":300,\"line\":600,\"each\":160,\"told\":12",
            PictureFiles.OfHtml(Pictures.Ask(CliDossiers.Kyiv)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_thousand_long_wordings_are_cut_and_every_cut_is_said()
    {
        var page = PictureFiles.OfHtml(Pictures.Ask(LongDossier.Of(2_000, 30, wording: 2_000)));
        var cuts = page.Split("</q><small>… (")
            .Skip(1)
            .Select(rest => int.Parse(rest[..rest.IndexOf(' ', StringComparison.Ordinal)], null))
            .ToArray();
        var words = page.Split("<q dir=\"auto\">")
            .Skip(1)
            .Select(rest => rest.IndexOf("</q>", StringComparison.Ordinal));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), TwoMegabytes - 100_000, TwoMegabytes);
        Assert.Equal(Enumerable.Repeat(2_000, 2_000), words.Zip(cuts, (shown, missing) => shown + missing));
        Assert.Contains(
            "<p class=\"left-out\">To keep the page under 2 MB, 2000 texts of statements longer than ",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Short_texts_stay_whole_beside_long_ones_that_are_cut()
    {
        var dossier = CliDossiers.Kyiv with
        {
            Statements =
            [
                CliDossiers.Kyiv.Statements[0] with
                {
                    Wording = new Wording(new string('ж', 990_000)),
                },
                .. CliDossiers.Kyiv.Statements.Skip(1),
            ],
        };
        var page = PageOf(dossier);

        Assert.InRange(Encoding.UTF8.GetByteCount(page), TwoMegabytes - 1_000, TwoMegabytes);
        Assert.Contains("1 text of statements longer than ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("--pause", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_too_large_without_its_words_says_so()
    {
        var page = PageOf(LongDossier.OfPauses(2, 0) with { Actors = [new State("party", new string('n', 990_000))] });

        Assert.Contains(
            "<p class=\"left-out\">The page is larger than 2 MB: the options --pause and --according-to make smaller ones.</p>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_hundred_pauses_make_a_page_under_two_megabytes_in_which_every_wording_stands_once()
    {
        var page = PageOf(LongDossier.OfPauses(200, 100));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, TwoMegabytes);
        Assert.Equal(500, page.Split("<q dir=\"auto\">").Length - 1);
        Assert.All(["C7", "T150", "G33"], id => Assert.Equal(2, page.Split($"The words of {id} themselves").Length));
        Assert.Equal(
            201,
            page.Split(
                "100 statements name no pause; too many to be drawn in every picture: the table at the end of the page has them."
            ).Length
        );
        Assert.Equal(200, page.Split("<use class=\"lg\" href=\"#legend\"").Length);
    }

    [Fact]
    public void Where_knowledge_times_are_too_many_a_slider_has_those_of_its_own_statements()
    {
        var dossier = LongDossier.OfPauses(50, 100);
        var query = Pictures.Ask(dossier);
        var model = new PictureSource(query, PictureBudget.Page).Of("P7");

        Assert.Equal([KnownFrom("C7"), query.View.KnownAt], model.Snapshots.Select(snapshot => snapshot.KnownAt));

        NodaTime.Instant KnownFrom(string id) => dossier.Statements.Single(statement => statement.Id == id).KnownFrom;
    }

    [Fact]
    public void A_statement_that_names_no_pause_stands_in_every_picture_of_few_and_is_told_once()
    {
        var page = PageOf(LongDossier.OfPauses(3, 2));

        Assert.DoesNotContain("too many to be drawn", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("The words of G1 themselves").Length);
        Assert.Equal(4, page.Split("<th scope=\"row\">G1</th>").Length);
        Assert.Equal(1 + (2 * 2), page.Split("<a class=\"told\" href=\"#p0-s").Length);
    }

    [Fact]
    public void A_retraction_stands_in_the_pictures_of_what_it_takes_back()
    {
        var dossier = LongDossier.OfPauses(2, 0).Append(new Statement("R", "party", new Retract("C1")));
        var statements = new StatementsOfPause(dossier.Statements);

        Assert.Equal(["C1", "T1", "R"], statements.Naming("P1").Select(statement => statement.Id.Value));
        Assert.Equal(["C0", "T0"], statements.Naming("P0").Select(statement => statement.Id.Value));
        Assert.Empty(statements.OfNone);
    }

    [Fact]
    public void A_picture_grows_by_its_suspensions_and_by_nothing_else()
    {
        int[] counts = [120, 240, 480];
        var queries = counts.Select(count => Pictures.Ask(LongDossier.Suspended(count))).ToArray();

        AssertLinear(queries.Select(PictureFiles.OfSvg));
        AssertLinear(queries.Select(PictureFiles.OfHtml));

        static void AssertLinear(IEnumerable<string> pictures)
        {
            var sizes = pictures.Select(Encoding.UTF8.GetByteCount).ToArray();
            Assert.InRange((double)(sizes[2] - sizes[1]) / (sizes[1] - sizes[0]), 1.5, 2.2);
        }
    }

    private static string PageOf(Dossier dossier) => PictureFiles.OfHtml(Pictures.Ask(dossier));

    private static string Body(string page) => page[..page.IndexOf("<script", StringComparison.Ordinal)];
}
