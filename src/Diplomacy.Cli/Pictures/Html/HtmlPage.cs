using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>Pictures as one page: drawings, tables behind them, and a slider of knowledge time.</summary>
/// <remarks>
/// It loads nothing: its policy admits only its own style and script, by their hashes. Without the script it shows the
/// knowledge time asked for.
/// </remarks>
internal static class HtmlPage
{
    /// <summary>How large a page may be, in bytes, before long texts in it are cut.</summary>
    public const int MostBytes = 2_000_000;

    // Room for the notes that say what was cut.
    private const int NoteBytes = 500;

    // Fewer stretches than these in a lane say nothing.
    private const int LeastStretches = 8;

    /// <summary>
    /// The page; all of every text, if it has room. If it has none with long texts cut, knowledge times are left out, then stretches joined.
    /// </summary>
    public static string Of(IReadOnlyList<PictureModel> models)
    {
        var page = OfSize(models, out var isSmall);
        if (isSmall)
        {
            return page;
        }

        foreach (var (stretches, segments) in Sizes(models))
        {
            var shorter = models.Select(model => ShortPicture.Of(model, stretches, segments)).ToArray();
            var candidate = OfSize(shorter, out isSmall);
            if (isSmall)
            {
                return candidate;
            }
        }

        // What is too large even so need not be poor too.
        return page;
    }

    /// <summary>How many stretches a picture may have, and how many over all its knowledge times: less and less.</summary>
    private static IEnumerable<(int Stretches, int Segments)> Sizes(IReadOnlyList<PictureModel> models)
    {
        var most = models.Max(model => model.AnswersAt(model.Last).Sum(answer => answer.Segments.Count));
        yield return (int.MaxValue, most * 4);
        yield return (int.MaxValue, 0);
        for (var left = most / 2; left >= LeastStretches * models.Max(model => model.Lanes.Count); left /= 2)
        {
            yield return (left, 0);
        }
    }

    private static string OfSize(IReadOnlyList<PictureModel> models, out bool isSmall)
    {
        var whole = Of(models, new PageWords(), "");
        var excess = Encoding.UTF8.GetByteCount(whole) - MostBytes;
        isSmall = excess <= 0;
        if (isSmall)
        {
            return whole;
        }

        var statements = models
            .SelectMany(model => model.Marks.Select(mark => mark.Statement))
            .Concat(models[0].Elsewhere.Select(listed => listed.Statement))
            .DistinctBy(statement => statement.Id);
        var words = PageWords.WithRoom(statements, models[0].Words, excess + NoteBytes);
        var cut = Of(models, words, "");
        isSmall = Encoding.UTF8.GetByteCount(cut) <= MostBytes - NoteBytes;
        var note = PicturePhrases.TooLarge(words, isStill: !isSmall);
        return Of(models, new PageWords(words.Longest), note);
    }

    private static string Of(IReadOnlyList<PictureModel> models, PageWords words, string note)
    {
        var style = Assets.Read("page.css") + Assets.Read("picture.css");
        var script = Assets.Read("page.js");
        var html = new HtmlText();
        WriteHead(html, models, style, script);
        _ = html.Raw("<body>\n<header>\n<h1>Who says when it is in force</h1>\n");
        _ = html.Element(
                "p",
                "A lane for each account, and for each undertaking where an account tells them apart. Point at a stretch or a mark, or reach the picture with the Tab key and move with the arrow keys; Enter goes to the row of a table. All times are UTC; stretches are half-open. Of causes and the statements behind them a row has the first few and says how many more there are: the option --json prints all."
            )
            .Line();
        if (note.Length > 0)
        {
            _ = html.Element("p", note, ("class", "left-out")).Line();
        }

        _ = html.Raw("</header>\n<main>\n");
        if (models.Count == 0)
        {
            _ = html.Element("p", "The dossier has no pause.").Line();
        }
        else
        {
            WritePauses(html, models, new StatementRows(html, words, models[0].Words));
        }

        _ = html.Raw("<div id=\"tip\" hidden></div>\n</main>\n<footer>");
        _ = html.Element("p", $"Computed by Diplomacy.Model {VersionOfLibrary.Text}.");
        _ = html.Raw("</footer>\n");
        _ = html.Raw("<script type=\"application/json\" id=\"data\">").Raw(PageData.Of(models)).Raw("</script>\n");
        _ = html.Raw("<script>").Raw(script).Raw("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteHead(HtmlText html, IReadOnlyList<PictureModel> models, string style, string script)
    {
        var policy =
            $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";
        var title = models.Count == 0 ? "No pause" : string.Join("; ", models.Select(model => model.Title));
        _ = html.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _ = html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Line();
        _ = html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _ = html.Raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        _ = html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        _ = html.Raw("<title>").Text(title, 200).Raw("</title>\n");
        _ = html.Raw("<style>").Raw(style).Raw("</style>\n</head>\n");
    }

    private static void WritePauses(HtmlText html, IReadOnlyList<PictureModel> models, StatementRows statements)
    {
        var isShortened = models.Any(model => model.Shortest is not null);
        for (var i = 0; i < models.Count; i++)
        {
            WritePause(html, models[i], i, isShortened, statements);
        }

        if (models[0].Elsewhere is { Count: > 0 } elsewhere)
        {
            WriteElsewhere(html, elsewhere, statements);
        }
    }

    private static void WriteElsewhere(
        HtmlText html,
        IReadOnlyList<ListedStatement> elsewhere,
        StatementRows statements
    )
    {
        _ = html.Raw("<section id=\"others\" aria-labelledby=\"others-h\">\n");
        _ = html.Element("h2", "Statements that name no pause", ("id", "others-h")).Line();
        _ = html.Element("p", "They may bear on any; how they stand at the knowledge time asked for.").Line();
        HtmlTables.Write(
            html,
            "statements",
            "others-h",
            StatementRows.Headers,
            () => statements.Write(elsewhere, "others")
        );
        _ = html.Raw("</section>\n");
    }

    private static void WritePause(
        HtmlText html,
        PictureModel model,
        int number,
        bool isShortened,
        StatementRows statements
    )
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"p{number}");
        _ = html.Open("section", ("id", id), ("aria-labelledby", $"{id}-h")).Line();
        _ = html.Element("h2", model.Title, ("id", $"{id}-h"), ("dir", "auto")).Line();
        _ = html.Raw("<p>").Element("output", PicturePhrases.Known(model), ("class", "known"), ("for", $"{id}-k"));
        _ = html.Raw("</p>\n");
        if (model.Snapshots.Count > 1)
        {
            WriteSlider(html, model, $"{id}-k");
        }

        var leftOut = PicturePhrases.LeftOut(
            model,
            "the tables have all",
            "the table of statements has all",
            "the table at the end of the page has them"
        );
        if ($"{PicturePhrases.NoSlider(model)} {leftOut}".Trim() is { Length: > 0 } note)
        {
            _ = html.Element("p", note, ("class", "left-out")).Line();
        }

        _ = html.Open("div", ("class", "scroll chart"))
            .Line()
            .Raw(SvgPicture.InPage(model, isFirst: number == 0, isShortened));
        _ = html.Raw("</div>\n");
        new HtmlTables(html, model, number, statements).Write();
        _ = html.Raw("</section>\n");
    }

    private static void WriteSlider(HtmlText html, PictureModel model, string id)
    {
        var last = (model.Snapshots.Count - 1).ToString(CultureInfo.InvariantCulture);
        _ = html.Open("p", ("class", "slider"), ("hidden", ""));
        _ = html.Element("label", "What was known, from the first report to the last", ("for", id));
        _ = html.Open(
            "input",
            ("type", "range"),
            ("id", id),
            ("min", "0"),
            ("max", last),
            ("value", last),
            ("autocomplete", "off")
        );
        _ = html.Raw("</p>\n");
    }

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
