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
    public static string Of(IReadOnlyList<PictureModel> models)
    {
        var style = Assets.Read("page.css") + Assets.Read("picture.css");
        var script = Assets.Read("page.js");
        var html = new HtmlText();
        WriteHead(html, models, style, script);
        _ = html.Raw("<body>\n<header>\n<h1>Who says when it is in force</h1>\n");
        _ = html.Element(
                "p",
                "A lane for each account, and for each undertaking where an account tells them apart. Point at a stretch or a mark, or reach the picture with the Tab key and move with the arrow keys; Enter goes to the row of a table. All times are UTC; stretches are half-open."
            )
            .Raw("\n</header>\n<main>\n");
        if (models.Count == 0)
        {
            _ = html.Element("p", "The dossier has no pause.").Line();
        }

        for (var i = 0; i < models.Count; i++)
        {
            WritePause(html, models[i], i);
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

    private static void WritePause(HtmlText html, PictureModel model, int number)
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

        if (PicturePhrases.LeftOut(model, "the tables have all") is { Length: > 0 } note)
        {
            _ = html.Element("p", note, ("class", "left-out")).Line();
        }

        _ = html.Open("div", ("class", "scroll chart")).Line().Raw(SvgPicture.InPage(model, number == 0));
        _ = html.Raw("</div>\n");
        new HtmlTables(html, model, number).Write();
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
