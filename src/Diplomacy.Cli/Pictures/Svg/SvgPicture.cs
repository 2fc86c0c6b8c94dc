using System.Text;
using System.Xml;

namespace Diplomacy.Cli;

/// <summary>Pictures as one SVG file: nothing outside it is needed, nothing in it runs.</summary>
internal static class SvgPicture
{
    private const double HeadHeight = 50;

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
        var layouts = new List<SvgLayout>();
        var y = 0.0;
        foreach (var model in models)
        {
            layouts.Add(new SvgLayout(model, y + HeadHeight));
            y = layouts[^1].Bottom;
        }

        return Write(
            y + SvgLegend.Height,
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
                foreach (var (model, layout) in models.Zip(layouts))
                {
                    svg.Text("title", 8, layout.Top - 26, PictureText.Of(model.Title, 100));
                    var note = PicturePhrases.LeftOut(model, "diplomacy timeline prints all");
                    svg.Text("note", 8, layout.Top - 8, PictureText.Of($"{PicturePhrases.Known(model)}. {note}", 160));
                    new SvgDrawing(svg, model, layout, isInPage: false).Write();
                }

                new SvgLegend(svg).Write(y);
            }
        );
    }

    /// <summary>The drawing of one pause for a page, which has the styles and says the rest.</summary>
    /// <param name="model">The pause.</param>
    /// <param name="isFirst">Whether it is the first of the page, which has the patterns for all.</param>
    public static string InPage(PictureModel model, bool isFirst)
    {
        var layout = new SvgLayout(model, 0);
        return Write(
            layout.Bottom + SvgLegend.Height,
            svg =>
            {
                svg.Attribute("role", "img");
                svg.Attribute("aria-label", $"Lanes of {PictureText.Of(model.Title)}; the tables below say the same");
                if (isFirst)
                {
                    WritePatterns(svg);
                }

                new SvgDrawing(svg, model, layout, isInPage: true).Write();
                new SvgLegend(svg).Write(layout.Bottom);
            }
        );
    }

    private static string Write(double height, Action<XmlWriter> content)
    {
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, s_settings))
        {
            svg.WriteStartElement("svg", SvgWriting.Namespace);
            svg.Attribute("viewBox", $"0 0 {SvgWriting.Number(SvgLayout.Width)} {SvgWriting.Number(height)}");
            svg.Attribute("class", "picture");
            content(svg);
            svg.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WritePatterns(XmlWriter svg) => svg.WriteRaw(Assets.Read("patterns.svg"));

    private static string Name(PictureModel model) => PictureText.Of($"{model.Title}: {PicturePhrases.Known(model)}");

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
                        $"{LaneKinds.Words(LaneKinds.Of(segment.Assessment))} from {PicturePhrases.From(segment.Start)} until {PicturePhrases.Until(segment.End)}"
                    ),
            ],
            20,
            "; "
        )
        + ".";
}
