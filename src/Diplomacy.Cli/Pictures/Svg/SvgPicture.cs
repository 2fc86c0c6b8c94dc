using System.Globalization;
using System.Text;
using System.Xml;

namespace Diplomacy.Cli;

/// <summary>Pictures as one SVG file: nothing outside it is needed, nothing in it runs.</summary>
internal static class SvgPicture
{
    private const double TitleHeight = 36;
    private const double NoteHeight = 14;
    private const int NoteCells = 150;
    private const double TitleSize = 17;
    private const double TitleRoom = SvgLayout.Width - 16;

    private static readonly XmlWriterSettings s_settings = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    /// <summary>The whole file: the pauses one below the other.</summary>
    public static string Of(IReadOnlyList<PictureModel> models)
    {
        var isCompact = models.Any(model => model.IsCompact);
        var layouts = new List<SvgLayout>();
        var notes = models.Select(Notes).ToArray();
        var y = 0.0;
        foreach (var (model, lines) in models.Zip(notes))
        {
            layouts.Add(new SvgLayout(model, y + TitleHeight + (lines.Length * NoteHeight)));
            y = layouts[^1].Bottom;
        }

        return Write(
            y + (isCompact ? SvgLegend.LanesHeight : SvgLegend.Height),
            svg =>
            {
                svg.Attribute("role", "img");
                svg.Title(models.Count == 0 ? "The dossier has no pause." : string.Join("; ", models.Select(Name)));
                svg.WriteElementString("desc", SvgWriting.Namespace, string.Join('\n', models.Select(InWords)));
                svg.WriteElementString("style", SvgWriting.Namespace, Assets.Read("picture.css"));
                WritePatterns(svg);
                svg.Element("rect", "bg");
                svg.Attribute("width", "100%");
                svg.Attribute("height", "100%");
                svg.WriteEndElement();
                foreach (var (model, layout, lines) in models.Zip(layouts, notes))
                {
                    var note = layout.Top + 6 - (lines.Length * NoteHeight);
                    WriteTitle(svg, note - 18, model.Title);
                    foreach (var (i, line) in lines.Index())
                    {
                        svg.Text("note", 8, note + (i * NoteHeight), line);
                    }

                    new SvgDrawing(svg, model, layout).Write();
                }

                var legend = new SvgLegend(svg, models.Any(model => model.Shortest is not null));
                if (isCompact)
                {
                    legend.WriteLanes(y, models.SelectMany(model => model.Drawn).ToHashSet());
                }
                else
                {
                    legend.Write(y);
                }
            }
        );
    }

    /// <summary>
    /// The drawing of one pause for a page, which has the styles and says the rest; and its labels once more, for where they would be scrolled
    /// out of sight.
    /// </summary>
    /// <param name="model">The pause.</param>
    /// <param name="number">Its number in the page, of which the first has the patterns and the legend for all.</param>
    /// <param name="isShortened">Whether any picture of the page is shortened.</param>
    public static string InPage(PictureModel model, int number, bool isShortened)
    {
        var layout = new SvgLayout(model, 0);
        var isFirst = number == 0;
        var labels = string.Create(CultureInfo.InvariantCulture, $"p{number}-labels");
        var drawing = Write(
            layout.Bottom + SvgLegend.Height,
            svg =>
            {
                svg.Attribute("role", "img");
                svg.Attribute("aria-label", $"Lanes of {PictureText.Of(model.Title)}; the tables below say the same");
                if (isFirst)
                {
                    WritePatterns(svg);
                }

                new SvgDrawing(svg, model, layout, labels).Write();
                var legend = new SvgLegend(svg, isShortened);
                if (isFirst)
                {
                    legend.Write(layout.Bottom, "legend");
                }
                else
                {
                    legend.Repeat(layout.Bottom, "legend");
                }
            }
        );
        return drawing + Labels(layout, labels);
    }

    private static string Labels(SvgLayout layout, string id) =>
        Write(
            layout.LanesBottom,
            svg =>
            {
                svg.Attribute("width", $"{SvgWriting.Number(layout.Left / SvgLayout.Width * 100)}%");
                svg.Attribute("aria-hidden", "true");
                svg.Element("rect", "bg");
                svg.Attribute("width", "100%");
                svg.Attribute("height", "100%");
                svg.WriteEndElement();
                svg.WriteStartElement("use", SvgWriting.Namespace);
                svg.Attribute("href", $"#{id}");
                svg.WriteEndElement();

                // What lies beneath begins elsewhere.
                svg.Path(
                    "grid",
                    $"M{SvgWriting.Number(layout.Left - 0.5)} {SvgWriting.Number(layout.LanesTop)}V{SvgWriting.Number(layout.LanesBottom)}"
                );
            },
            layout.Left,
            "labels"
        );

    private static string Write(
        double height,
        Action<XmlWriter> content,
        double width = SvgLayout.Width,
        string style = "picture"
    )
    {
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, s_settings))
        {
            svg.WriteStartElement("svg", SvgWriting.Namespace);
            svg.Attribute("viewBox", $"0 0 {SvgWriting.Number(width)} {SvgWriting.Number(height)}");
            svg.Attribute("class", style);
            content(svg);
            svg.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    /// <summary>What stands below the title, line by line.</summary>
    private static string[] Notes(PictureModel model)
    {
        var left = PicturePhrases.LeftOut(
            model,
            "diplomacy timeline prints all",
            "they are left out",
            "they are left out"
        );
        var known = $"{PicturePhrases.Known(model)}{(model.IsCompact ? "; statements are not drawn" : "")}. {left}";
        return TextWidth.Wrap(PictureText.Of(known).TrimEnd(), NoteCells);
    }

    private static void WriteTitle(XmlWriter svg, double y, string title)
    {
        var (whole, shown) = (
            PictureText.Of(title),
            PictureText.Name(title, TitleRoom, text => LetterWidths.Of(text, TitleSize))
        );
        var isWhole = string.Equals(whole, shown, StringComparison.Ordinal);
        var length = LetterWidths.IsSure(shown) ? default(double?) : LetterWidths.Of(shown, TitleSize);
        svg.Text("title", 8, y, shown, null, isWhole ? null : whole, length);
    }

    private static void WritePatterns(XmlWriter svg) => svg.WriteRaw(Assets.Read("patterns.svg"));

    private static string Name(PictureModel model) =>
        PictureText.Of($"{model.Title}: {PicturePhrases.Known(model)}", PictureText.LongestLine);

    /// <summary>The picture in words, for those who hear it.</summary>
    private static string InWords(PictureModel model) =>
        string.Join('\n', model.Lanes.Select((lane, i) => PictureText.Of(InWords(model, lane, i), 2_000)));

    private static string InWords(PictureModel model, LaneHead lane, int index) =>
        $"According to {lane.Name}: "
        + PictureText.Some(
            [
                .. model
                    .AnswerOf(index, model.Last)
                    .Segments.Select(segment =>
                        $"{LaneKinds.Words(segment.Kind)} from {PicturePhrases.From(segment.Start)} until {PicturePhrases.Until(segment.End)}"
                    ),
            ],
            20,
            "; "
        )
        + ".";
}
