using System.Xml;

namespace Diplomacy.Cli;

/// <summary>What shapes mean, below a drawing.</summary>
internal sealed class SvgLegend(XmlWriter svg)
{
    private const double Letter = 6.3;
    private const double Sample = 28;

    /// <summary>How high it is.</summary>
    public const double Height = 56;

    /// <summary>Draws it below a line.</summary>
    public void Write(double top)
    {
        svg.Element("g", "lg");
        var y = top + 6;
        var x = 8.0;
        foreach (var kind in LaneKinds.All)
        {
            x = WriteBar(x, y, kind, false, LaneKinds.Words(kind));
        }

        _ = WriteBar(x, y, LaneKind.InForce, true, "projected: lower, dashed");
        x = 8;
        foreach (var shape in MarkShapes.All)
        {
            x = WriteMark(x, y + 21, shape);
        }

        svg.WriteEndElement();
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

    private double WriteMark(double x, double y, MarkShape shape)
    {
        svg.Element("g", "lm");
        svg.Attribute("transform", $"translate({SvgWriting.Number(x + 9)} {SvgWriting.Number(y + 8)})");
        svg.Path(MarkPaths.ClassOf(shape), MarkPaths.Of(shape));
        if (shape == MarkShape.Several)
        {
            svg.Text("mn", 0, 3, "2", "middle");
        }

        svg.WriteEndElement();
        return WriteWords(x + 24, y + 12, MarkShapes.Words(shape));
    }

    private double WriteWords(double x, double y, string words)
    {
        svg.Text("key", x, y, words);
        return x + (words.Length * Letter) + 14;
    }
}
