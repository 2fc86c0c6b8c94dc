using System.Xml;

namespace Diplomacy.Cli;

/// <summary>What shapes mean, below a drawing.</summary>
/// <param name="svg">Where it writes.</param>
/// <param name="isShortened">Whether a stretch stands for several answers.</param>
internal sealed class SvgLegend(XmlWriter svg, bool isShortened)
{
    private const double Gap = 14;
    private const double Sample = 28;

    /// <summary>How high it is.</summary>
    public const double Height = 77;

    /// <summary>Draws it below a line.</summary>
    /// <param name="top">The line.</param>
    /// <param name="id">A name in the page, by which the drawings of other pauses repeat it; null where there are none.</param>
    public void Write(double top, string? id = null)
    {
        svg.Element("g", "lg");
        svg.Attribute("transform", $"translate(0 {SvgWriting.Number(top)})");
        if (id is not null)
        {
            svg.WriteStartElement("g", SvgWriting.Namespace);
            svg.Attribute("id", id);
        }

        WriteRows();
        if (id is not null)
        {
            svg.WriteEndElement();
        }

        svg.WriteEndElement();
    }

    /// <summary>Draws again what was drawn under a name.</summary>
    public void Repeat(double top, string id)
    {
        svg.Element("use", "lg");
        svg.Attribute("href", $"#{id}");
        svg.Attribute("transform", $"translate(0 {SvgWriting.Number(top)})");
        svg.WriteEndElement();
    }

    private void WriteRows()
    {
        const double y = 6;
        var x = 8.0;
        foreach (var kind in LaneKinds.All)
        {
            x = WriteBar(x, y, kind, false, LaneKinds.Words(kind));
        }

        _ = WriteBar(x, y, LaneKind.InForce, true, "projected: lower, dashed");
        x = 8;
        foreach (var shape in MarkShapes.All)
        {
            x = WriteMark(x, y + 21, shape, "lm");
        }

        x = WriteMark(8, y + 42, MarkShape.Says, "lm off", "replaced or taken back");
        x = WriteLine(x, y + 42, "bd", "said at some time along the line, at its mark at the latest");
        x = WriteLine(x, y + 42, "bd open", "since when is open");
        if (isShortened)
        {
            _ = WriteBar(x, y + 42, LaneKind.Changing, false, LaneKinds.Words(LaneKind.Changing));
        }
    }

    private double WriteBar(double x, double y, LaneKind kind, bool isProjected, string words)
    {
        var shape = PieceShape.Of(kind, isProjected);

        // Patterns begin where their group does, as in lanes.
        svg.WriteStartElement("g", SvgWriting.Namespace);
        svg.Attribute("transform", $"translate({SvgWriting.Number(x)} {SvgWriting.Number(y)})");
        svg.Element("rect", shape.Class);
        svg.Attribute("x", 0);
        svg.Attribute("y", shape.Top);
        svg.Attribute("width", Sample);
        svg.Attribute("height", shape.Height);
        svg.WriteEndElement();
        svg.WriteEndElement();
        return WriteWords(x + Sample + 6, y + 12, words);
    }

    private double WriteMark(double x, double y, MarkShape shape, string style, string? words = null)
    {
        svg.Element("g", style);
        svg.Attribute("transform", $"translate({SvgWriting.Number(x + 9)} {SvgWriting.Number(y + 8)})");
        svg.Path(MarkPaths.ClassOf(shape), MarkPaths.Of(shape));
        if (shape == MarkShape.Several)
        {
            svg.Text("mn", 0, 3, "2", "middle");
        }

        svg.WriteEndElement();
        return WriteWords(x + 24, y + 12, words ?? MarkShapes.Words(shape));
    }

    /// <summary>A mark with a line back to the earliest instant.</summary>
    private double WriteLine(double x, double y, string style, string words)
    {
        svg.Element("g", "lm");
        svg.Attribute("transform", $"translate({SvgWriting.Number(x + 30)} {SvgWriting.Number(y + 8)})");
        svg.Path(style, "M0 0H-24");
        svg.Path(MarkPaths.ClassOf(MarkShape.Says), MarkPaths.Of(MarkShape.Says));
        svg.WriteEndElement();
        return WriteWords(x + 42, y + 12, words);
    }

    private double WriteWords(double x, double y, string words)
    {
        svg.Text("key", x, y, words);
        return x + words.Sum(WidthOf) + Gap;
    }

    // About as wide as letters of sans-serif fonts are at this size.
    private static double WidthOf(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or 'f' or 't' or 'r' or ',' or ':' or ' ' => 3.7,
            'm' or 'w' => 9.5,
            _ => 6.6,
        };
}
