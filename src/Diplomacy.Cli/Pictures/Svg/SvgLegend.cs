using System.Xml;

namespace Diplomacy.Cli;

/// <summary>What shapes mean, below a drawing.</summary>
/// <param name="svg">Where it writes.</param>
/// <param name="isShortened">Whether a stretch stands for several answers.</param>
internal sealed class SvgLegend(XmlWriter svg, bool isShortened)
{
    private const double Gap = 14;
    private const double Sample = 28;
    private const double Left = 8;
    private const double RowHeight = 21;

    /// <summary>How high it is, with as many rows as it can have.</summary>
    public const double Height = 14 + (4 * RowHeight);

    /// <summary>How high the one row of lanes alone is.</summary>
    public const double LanesHeight = 10 + RowHeight;

    private const string Projected = "projected: lower, dashed";

    private double _x = Left;
    private double _y = 6;

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

    /// <summary>Draws below a line what the stretches of lanes mean that are there, and nothing of statements.</summary>
    public void WriteLanes(double top, IReadOnlySet<(LaneKind Kind, bool IsProjected)> drawn)
    {
        svg.Element("g", "lg");
        svg.Attribute("transform", $"translate(0 {SvgWriting.Number(top)})");
        foreach (var kind in LaneKinds.All.Append(LaneKind.Changing))
        {
            if (drawn.Contains((kind, false)) || drawn.Contains((kind, true)))
            {
                WriteBar(kind, false, LaneKinds.Words(kind));
            }
        }

        if (drawn.Any(piece => piece.IsProjected))
        {
            WriteBar(LaneKind.InForce, true, Projected);
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
        foreach (var kind in LaneKinds.All)
        {
            WriteBar(kind, false, LaneKinds.Words(kind));
        }

        if (isShortened)
        {
            WriteBar(LaneKind.Changing, false, LaneKinds.Words(LaneKind.Changing));
        }

        WriteBar(LaneKind.InForce, true, Projected);
        Break();
        foreach (var shape in MarkShapes.All)
        {
            WriteMark(shape, "lm", MarkShapes.Words(shape));
        }

        WriteMark(MarkShape.Says, "lm off", "replaced or taken back");
        Break();
        WriteLine("bd", "said at some time along the line, at its mark at the latest");
        WriteLine("bd open", "since when is open");
    }

    // Where the next sample begins: on a new row if it has no room on this one.
    private (double X, double Y) Place(double sample, string words)
    {
        var width = sample + words.Sum(WidthOf);
        if (_x + width > SvgLayout.Width)
        {
            Break();
        }

        var place = (_x, _y);
        _x += width + Gap;
        return place;
    }

    private void Break()
    {
        _y = _x > Left ? _y + RowHeight : _y;
        _x = Left;
    }

    private void WriteBar(LaneKind kind, bool isProjected, string words)
    {
        var shape = PieceShape.Of(kind, isProjected);
        var (x, y) = Place(Sample + 6, words);

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
        svg.Text("key", x + Sample + 6, y + 12, words);
    }

    private void WriteMark(MarkShape shape, string style, string words)
    {
        var (x, y) = Place(24, words);
        svg.Element("g", style);
        svg.Attribute("transform", $"translate({SvgWriting.Number(x + 9)} {SvgWriting.Number(y + 8)})");
        svg.Path(MarkPaths.ClassOf(shape), MarkPaths.Of(shape));
        if (shape == MarkShape.Several)
        {
            svg.Text("mn", 0, 3, "2", "middle");
        }

        svg.WriteEndElement();
        svg.Text("key", x + 24, y + 12, words);
    }

    /// <summary>A mark with a line back to the earliest instant.</summary>
    private void WriteLine(string style, string words)
    {
        var (x, y) = Place(42, words);
        svg.Element("g", "lm");
        svg.Attribute("transform", $"translate({SvgWriting.Number(x + 30)} {SvgWriting.Number(y + 8)})");
        svg.Path(style, "M0 0H-24");
        svg.Path(MarkPaths.ClassOf(MarkShape.Says), MarkPaths.Of(MarkShape.Says));
        svg.WriteEndElement();
        svg.Text("key", x + 42, y + 12, words);
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
