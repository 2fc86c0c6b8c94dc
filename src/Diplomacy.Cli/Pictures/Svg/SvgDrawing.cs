using System.Globalization;
using System.Xml;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Draws the picture of one pause as SVG elements: the one place that knows how things look.</summary>
/// <param name="svg">Where it writes.</param>
/// <param name="model">What it draws.</param>
/// <param name="layout">Where things lie.</param>
/// <param name="labels">
/// A name for its labels in the page that stands around it, whose script tells what a shape stands for; null where there is none, and titles do.
/// </param>
internal sealed class SvgDrawing(XmlWriter svg, PictureModel model, SvgLayout layout, string? labels = null)
{
    /// <summary>As narrow as a stretch is drawn, however short it is, so that it is seen.</summary>
    public const double LeastWidth = 2.5;

    /// <summary>How much room the words beside the line of the knowledge time need.</summary>
    public const double KnownRoom = 60;

    public void Write()
    {
        var known = layout.X(model.Axis.At(model.KnownAt));
        WriteProjection(known);
        WriteTicks();
        WriteLabels();
        foreach (var group in layout.Groups)
        {
            WriteGroup(group);
        }

        WriteKnown(known);
    }

    private void WriteProjection(double known)
    {
        svg.Element("rect", "pz");
        svg.Attribute("x", known);
        svg.Attribute("y", layout.LanesTop);
        svg.Attribute("width", layout.X(1) - known);
        svg.Attribute("height", layout.LanesBottom - layout.LanesTop);
        svg.WriteEndElement();
    }

    private void WriteTicks()
    {
        foreach (var tick in model.Axis.Ticks(SvgLayout.MostTicks))
        {
            var x = layout.X(model.Axis.At(tick.At));
            svg.Path(
                "grid",
                $"M{SvgWriting.Number(x)} {SvgWriting.Number(layout.LanesTop - 4)}V{SvgWriting.Number(layout.LanesBottom)}"
            );
            WriteTick(x, layout.LanesTop - 8, tick.Label);
            if (tick.Context is { } context)
            {
                WriteTick(x, layout.LanesTop - 21, context);
            }
        }
    }

    // Beside the right edge it ends there, which would cut it.
    private void WriteTick(double x, double y, string text)
    {
        const double End = SvgLayout.Width - 2;
        var isCut = x + (LetterWidths.Of(text, SvgLayout.TickSize) / 2) > End;
        svg.Text("tick", isCut ? End : x, y, text, isCut ? "end" : "middle");
    }

    private void WriteKnown(double known)
    {
        svg.Path(
            "kn",
            $"M{SvgWriting.Number(known)} {SvgWriting.Number(layout.LanesTop - 4)}V{SvgWriting.Number(layout.LanesBottom + 4)}"
        );
        var y = layout.LanesBottom + 15;
        var isNamed = known - layout.Left > KnownRoom * 2;
        var before = known < layout.X(1) ? "knowledge time" : "knowledge time is later";
        svg.Text("kl", known - 5, y, isNamed ? before : "", "end");
        var after = isNamed ? "projected" : "knowledge time, projected";
        svg.Text("kl", known + 5, y, layout.X(1) - known > KnownRoom ? after : "", "start");
    }

    private void WriteLabels()
    {
        svg.WriteStartElement("g", SvgWriting.Namespace);
        if (labels is not null)
        {
            svg.Attribute("id", labels);
        }

        svg.Text("tick", 8, layout.LanesTop - 8, PictureAxis.Clock);
        foreach (var group in layout.Groups)
        {
            svg.Path("row", $"M0 {SvgWriting.Number(group.Top)}H{SvgWriting.Number(SvgLayout.Width)}");
            if (group.Lanes.Count != 1)
            {
                var name = group.Lanes.Count == 0 ? LaneLabels.Others : model.Lanes[group.Lanes[0].Lane].GroupName;
                WriteLabel("lane", 8, group.Floor + 4, layout.Labels.OfGroup(group.Group), name);
            }

            foreach (var box in group.Lanes)
            {
                WriteLabel(group, box);
            }
        }

        svg.WriteEndElement();
    }

    private void WriteLabel(GroupBox group, LaneBox box)
    {
        var lane = model.Lanes[box.Lane];
        var isAlone = group.Lanes.Count == 1;
        WriteLabel(
            isAlone ? "lane" : "sub",
            isAlone ? 8 : 18,
            box.Top + 12,
            isAlone ? layout.Labels.OfGroup(group.Group) : layout.Labels.OfLane(box.Lane),
            isAlone ? lane.GroupName : lane.Whole ?? lane.Label ?? lane.Name
        );
    }

    private void WriteGroup(GroupBox group)
    {
        foreach (var box in group.Lanes)
        {
            WriteLane(box);
        }

        foreach (var cluster in group.Marks)
        {
            WriteMark(group, cluster);
        }
    }

    private void WriteLabel(string kind, double x, double y, string shown, string name)
    {
        svg.Text(
            kind,
            x,
            y,
            shown,
            null,
            string.Equals(shown, PictureText.Of(name), StringComparison.Ordinal) ? null : name,
            LetterWidths.IsSure(shown) ? null : LetterWidths.Of(shown, SvgLayout.LabelSize)
        );
    }

    private void WriteLane(LaneBox box)
    {
        svg.Element("g", "ln");
        svg.Attribute("data-lane", $"{box.Lane.ToString(CultureInfo.InvariantCulture)}");
        svg.Attribute("transform", $"translate(0 {SvgWriting.Number(box.Top)})");
        var answer = model.AnswerOf(box.Lane, model.Last);
        var pieces = LanePiece.Of(answer.Segments, model.Axis, model.Axis.At(model.KnownAt)).ToList();

        // The narrowest lie on top, the narrower the higher: what is next to them would cover them.
        var numbers = Enumerable.Range(0, pieces.Count);
        foreach (
            var i in numbers
                .Where(i => !IsNarrow(pieces[i]))
                .Concat(numbers.Where(i => IsNarrow(pieces[i])).OrderByDescending(i => WidthOf(pieces[i])))
        )
        {
            WriteGround(pieces, i);
            WritePiece(box, pieces[i], answer);
        }

        svg.WriteFullEndElement();
    }

    private void WritePiece(LaneBox box, LanePiece piece, LaneAnswer answer)
    {
        var shape = PieceShape.Of(piece.Kind, piece.IsProjected);
        var (x, width) = (layout.X(piece.From), DrawnWidthOf(piece));
        WriteRectangle(shape.ClassAt(width), x, shape.Top, width, shape.Height);
        if (labels is null)
        {
            svg.Title(PictureTitles.Of(model.Lanes[box.Lane], piece, answer));
        }

        svg.WriteEndElement();
    }

    // What is slim is parted from what is of another kind beside it; two stretches of one kind look as one.
    private void WriteGround(List<LanePiece> pieces, int i)
    {
        var piece = pieces[i];
        var width = DrawnWidthOf(piece);
        var previous = i > 0 && pieces[i - 1].Kind != piece.Kind ? pieces[i - 1] : null;
        var next = i < pieces.Count - 1 && pieces[i + 1].Kind != piece.Kind ? pieces[i + 1] : null;
        if (width < PieceShape.Slim && (previous ?? next) is not null)
        {
            // The outline of what follows closely sticks out on the other side.
            var sticksOut = next is not null && ShapeOf(next).IsOutlined && WidthOf(piece) < PieceShape.OutlineMargin;
            var from = layout.X(piece.From);
            var x =
                from
                - (
                    previous is not null ? PieceShape.GroundMargin
                    : sticksOut ? PieceShape.OutlineMargin
                    : 0
                );
            var end = from + width + (next is not null ? PieceShape.GroundMargin : 0);
            WriteRectangle(PieceShape.Ground, x, 0, end - x, PieceShape.BarHeight);
            svg.WriteEndElement();
            WriteEdge(previous, x, width);
            WriteEdge(next, end, width);
        }
    }

    // A ground covers the end of the box beside it, which would look open; where no box is left there is none to close.
    // Of slim ones beside each other each has a ground of its own.
    private void WriteEdge(LanePiece? piece, double x, double slim)
    {
        if (
            piece is not null
            && ShapeOf(piece) is { IsOutlined: true } shape
            && WidthOf(piece) >= PieceShape.Beside * slim
            && x > layout.X(piece.From) + PieceShape.LeastBox
            && x < layout.X(piece.To) - PieceShape.LeastBox
        )
        {
            var (top, bottom) = (SvgWriting.Number(shape.Top), SvgWriting.Number(shape.Top + shape.Height));
            svg.Path(shape.ClassAt(DrawnWidthOf(piece)), $"M{SvgWriting.Number(x)} {top}V{bottom}");
        }
    }

    private static PieceShape ShapeOf(LanePiece piece) => PieceShape.Of(piece.Kind, piece.IsProjected);

    private void WriteRectangle(string style, double x, double y, double width, double height)
    {
        svg.Element("rect", style);
        svg.Attribute("x", x);
        svg.Attribute("y", y);
        svg.Attribute("width", width);
        svg.Attribute("height", height);
    }

    private bool IsNarrow(LanePiece piece) => WidthOf(piece) < PieceShape.Narrow;

    private double WidthOf(LanePiece piece) => layout.X(piece.To) - layout.X(piece.From);

    private double DrawnWidthOf(LanePiece piece) => Math.Max(WidthOf(piece), LeastWidth);

    private void WriteMark(GroupBox group, MarkCluster cluster)
    {
        var x = layout.X(cluster.At);
        var y = group.Floor - (cluster.Row * SvgLayout.MarkHeight);
        svg.Element("g", cluster.Marks.All(mark => Stands(mark)) ? "mk" : "mk off");
        svg.Attribute("data-s", string.Join(' ', cluster.Marks.Select(mark => IndexOf(mark))));
        svg.Attribute("transform", $"translate({SvgWriting.Number(x)} {SvgWriting.Number(y)})");
        if (labels is null)
        {
            svg.Title(PictureTitles.Of([.. cluster.Marks.Select(mark => mark.Statement)], model.Words));
        }

        WriteBounds(cluster, x);
        var outline = cluster.Marks.Count > 1 ? MarkPaths.OfSeveral(cluster.Marks.Count) : MarkPaths.Of(cluster.Shape);
        svg.Path(MarkPaths.ClassOf(cluster.Shape), outline);
        if (cluster.Marks.Count > 1)
        {
            svg.Text("mn", 0, 3, cluster.Marks.Count.ToString(CultureInfo.InvariantCulture), "middle");
        }

        svg.WriteEndElement();
    }

    // A line back to the earliest instant at which it can have been said; a short one where that is open.
    private void WriteBounds(MarkCluster cluster, double x)
    {
        if (cluster.Marks.Count > 1)
        {
            return;
        }

        var mark = cluster.Marks[0];
        var length = mark.Earliest is { } earliest ? x - layout.X(model.Axis.At(earliest)) : 24;
        if (length > 6)
        {
            svg.Path(mark.Earliest is null ? "bd open" : "bd", $"M0 0H{SvgWriting.Number(-length)}");
        }
    }

    private bool Stands(StatementMark mark) => model.Last.Standings[mark.Index] == Standing.Stands;

    private static string IndexOf(StatementMark mark) => mark.Index.ToString(CultureInfo.InvariantCulture);
}
