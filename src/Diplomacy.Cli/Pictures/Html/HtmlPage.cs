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
    /// <summary>How large a page may be, in bytes, before something of it is left out.</summary>
    public const int MostBytes = 2_000_000;

    // Room for the notes that say what was cut.
    private const int NoteBytes = 500;

    /// <summary>The page: all of it, if it has room; else as rich as it can be.</summary>
    public static string Of(IReadOnlyList<PictureModel> models)
    {
        var page = Of(models, new PageWords());
        if (SizeOf(page) <= MostBytes)
        {
            return page;
        }

        // Each stage is smaller than the one before: the first that is small enough is found by halving.
        var stages = PageStage.Of(models);
        var (low, high) = (0, stages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsSmall(stages[middle]) ? (low, middle) : (middle + 1, high);
        }

        // What is too large even so need not be poor too.
        return low == stages.Count
            ? AtLeast(models, stages[0], isStill: true)
            : Filled(models, stages[low].WithMoreWords().FirstOrDefault(IsSmall, stages[low]));

        bool IsSmall(PageStage stage) => SizeOf(AtLeast(models, stage)) <= MostBytes;
    }

    private static string AtLeast(IReadOnlyList<PictureModel> models, PageStage stage, bool isStill = false) =>
        Of(stage.Shortened(models), new PageWords(stage.LeastText, stage.Sources), isStill);

    // With texts as long as there is room for.
    private static string Filled(IReadOnlyList<PictureModel> models, PageStage stage)
    {
        var shortened = stage.Shortened(models);
        var whole = new PageWords(int.MaxValue, stage.Sources);
        var statements = models
            .SelectMany(model => model.Marks.Select(mark => mark.Statement))
            .Concat(models[0].Elsewhere.Select(listed => listed.Statement))
            .DistinctBy(statement => statement.Id);
        var excess = SizeOf(Of(shortened, whole)) - MostBytes + NoteBytes;
        var page = Of(shortened, whole.WithRoom(statements, models[0].Words, excess, stage.LeastText));
        return SizeOf(page) <= MostBytes ? page : AtLeast(models, stage);
    }

    private static int SizeOf(string page) => Encoding.UTF8.GetByteCount(page);

    private static string Of(IReadOnlyList<PictureModel> models, PageWords words, bool isStill = false)
    {
        // What was cut is known when all is written.
        var pauses = new HtmlText();
        if (models.Count == 0)
        {
            _ = pauses.Element("p", "The dossier has no pause.").Line();
        }
        else
        {
            WritePauses(pauses, models, new StatementRows(pauses, words, models[0].Words));
        }

        var style = Assets.Read("page.css") + Assets.Read("picture.css");
        var script = Assets.Read("page.js");
        var html = new HtmlText();
        WriteHead(html, models, style, script);
        _ = html.Raw("<body>\n<header>\n<h1>Who says when it is in force</h1>\n");
        _ = html.Element(
                "p",
                "A lane for each account, and for each undertaking where an account tells them apart. Point at a stretch or a mark, or reach the picture with the Tab key and move with the arrow keys; Enter goes to the row of a table. Lanes show what is presumed as if it held, and nothing of daily hours, areas and activities: diplomacy evaluate prints what was presumed. All times are UTC; stretches are half-open. Of causes and the statements behind them a row has the first few and says how many more there are: the option --json prints all."
            )
            .Line();
        if (PicturePhrases.TooLarge(words, isStill) is { Length: > 0 } note)
        {
            _ = html.Element("p", note, ("class", "left-out")).Line();
        }

        _ = html.Raw("</header>\n<main>\n").Raw(pauses.ToString());
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

        if (PicturePhrases.Undertakings(model) is { Length: > 0 } undertakings)
        {
            _ = html.Element("p", undertakings, ("dir", "auto")).Line();
        }

        _ = html.Open("div", ("class", "scroll chart")).Raw("<div class=\"frame\">").Line();
        _ = html.Raw(SvgPicture.InPage(model, number, isShortened)).Raw("</div></div>\n");
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
