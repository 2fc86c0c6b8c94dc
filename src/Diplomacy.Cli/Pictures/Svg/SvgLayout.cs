namespace Diplomacy.Cli;

/// <summary>Where everything in the drawing of one pause lies, in its own units: as wide as <see cref="Width"/>.</summary>
internal sealed class SvgLayout
{
    public const double Width = 1000;
    public const double AxisHeight = 34;
    public const double KnownHeight = 24;
    public const double MarkHeight = 13;
    public const int MostTicks = 9;

    /// <summary>The size of the letters of labels, as the style has it.</summary>
    public const double LabelSize = 12;

    /// <summary>The same of ticks.</summary>
    public const double TickSize = 11;

    private const double LeastLabel = 91;
    private const double MostLabel = 210;
    private const double LabelMargin = 20;
    private const double RightMargin = 14;
    private const double Gap = 9;
    private const double CompactGap = 4;
    private const double LaneGap = 6;
    private const double NameGap = 5;
    private const double Indent = 10;

    private readonly PictureModel _model;

    public SvgLayout(PictureModel model, double top)
    {
        _model = model;
        Top = top;
        var widest = model
            .Lanes.Select(lane =>
                Math.Max(WidthOf(lane.GroupName), lane.Label is { } label ? WidthOf(label) + Indent : 0)
            )
            .DefaultIfEmpty()
            .Max();
        var room = Math.Ceiling(Math.Clamp(widest, LeastLabel, MostLabel));
        Left = room + LabelMargin;
        Labels = new LaneLabels(model, room, WidthOf);
        PlotWidth = Width - RightMargin - Left;
        var groups = new List<GroupBox>();
        var y = top + AxisHeight;
        for (var group = 0; group <= model.Groups; group++)
        {
            if (Box(group, y) is { } box)
            {
                groups.Add(box);
                y = box.Bottom;
            }
        }

        Groups = groups;
        LanesBottom = y;
        Bottom = y + KnownHeight;
    }

    public double Top { get; }

    /// <summary>Where the axis begins.</summary>
    public double Left { get; }

    public double PlotWidth { get; }

    public double LanesTop => Top + AxisHeight;

    public double LanesBottom { get; }

    public double Bottom { get; }

    public IReadOnlyList<GroupBox> Groups { get; }

    /// <summary>The names of lanes and groups as they stand beside the lanes.</summary>
    public LaneLabels Labels { get; }

    /// <summary>Where a place on the axis lies.</summary>
    public double X(double at) => Math.Round(Left + (at * PlotWidth), 1, MidpointRounding.AwayFromZero);

    // As it is shown: what acts in a name is written out.
    private static double WidthOf(string name) => LetterWidths.Of(PictureText.Of(name), LabelSize);

    private GroupBox? Box(int group, double top)
    {
        var lanes = _model
            .Lanes.Select((lane, i) => (lane.Group, Index: i))
            .Where(lane => lane.Group == group)
            .ToArray();
        var all = _model.MarksOf(group).ToArray();
        var marks = MarkCluster.Pack(
            all,
            _model.Axis,
            MarkPaths.Room / PlotWidth,
            MarkPaths.RoomOf(all.Length) / PlotWidth
        );
        if (lanes.Length == 0 && marks.Count == 0)
        {
            return null;
        }

        // Several lanes stand under a line with the name of the group, which marks share.
        var rows = marks.Select(mark => mark.Row + 1).DefaultIfEmpty(lanes.Length > 1 ? 1 : 0).Max();
        var gap = _model.IsCompact ? CompactGap : Gap;
        var bars = top + gap + (rows * MarkHeight) + (lanes.Length > 1 ? NameGap : 0);
        var boxes = lanes.Select((lane, i) => new LaneBox(lane.Index, bars + (i * (PieceShape.BarHeight + LaneGap))));
        var bottom = lanes.Length == 0 ? bars : bars + (lanes.Length * (PieceShape.BarHeight + LaneGap)) - LaneGap;
        var floor = bars - (MarkHeight / 2) - (lanes.Length > 1 ? NameGap : 1);
        return new GroupBox(group, floor, marks, [.. boxes], top, bottom + gap);
    }
}
