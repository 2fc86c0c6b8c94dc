using System.Text;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The lanes of a picture in characters: a line of marks and a line of stretches for each account.</summary>
internal sealed class CharacterPicture
{
    private const int MostLabels = 24;
    private const int LeastColumns = 20;
    private const int TickColumns = 9;

    private readonly PictureModel _model;
    private readonly LaneGlyphs _glyphs;
    private readonly int _labels;
    private readonly int _columns;
    private readonly int _known;
    private readonly LaneLabels _names;

    // The kinds that stand behind a glyph for more than one, and may stand nowhere else.
    private readonly HashSet<LaneKind> _hidden = [];

    private CharacterPicture(PictureModel model, LaneGlyphs glyphs, int width)
    {
        _model = model;
        _glyphs = glyphs;
        var widest = model
            .Lanes.Select(lane => TextWidth.Of(PictureText.Of(lane.Label ?? lane.GroupName)))
            .DefaultIfEmpty()
            .Max();
        _labels = Math.Min(widest, MostLabels) + 2;
        _columns = Math.Max(width - _labels, LeastColumns);
        _known = Column(model.Axis.At(model.KnownAt));
        _names = new LaneLabels(model, _labels - 2, name => TextWidth.Of(name));
    }

    /// <summary>The lines, each as runs of one look.</summary>
    public static IReadOnlyList<IReadOnlyList<LaneRun>> Lines(PictureModel model, LaneGlyphs glyphs, int width) =>
        [.. new CharacterPicture(model, glyphs, width).Lines()];

    private IEnumerable<IReadOnlyList<LaneRun>> Lines()
    {
        var lanes = Enumerable.Range(0, _model.Lanes.Count).Select(Lane).ToList();
        foreach (var line in AxisLines())
        {
            yield return [new LaneRun(line)];
        }

        for (var i = 0; i < _model.Lanes.Count; i++)
        {
            var lane = _model.Lanes[i];
            if (i == 0 || _model.Lanes[i - 1].Group != lane.Group)
            {
                if (lane.Label is not null)
                {
                    // It has the whole line.
                    yield return [new LaneRun(PictureText.Of(lane.GroupName))];
                }

                foreach (var marks in Marks(lane.Group, ""))
                {
                    yield return marks;
                }
            }

            yield return lanes[i];
        }

        foreach (var marks in Marks(_model.Groups, _names.OfGroup(_model.Groups)))
        {
            yield return marks;
        }

        yield return [new LaneRun(Legend(lanes.SelectMany(lane => lane).Select(run => run.Kind).ToHashSet()))];
        if (_model.Marks.Count > _model.StatementsBeyond)
        {
            yield return [new LaneRun(MarkLegend())];
        }

        if (PicturePhrases.Undertakings(_model) is { Length: > 0 } undertakings)
        {
            yield return [new LaneRun(PictureText.Of(undertakings))];
        }
    }

    private List<LaneRun> Lane(int index)
    {
        var lane = _model.Lanes[index];
        var segments = _model.AnswerOf(index, _model.Last).Segments;
        var pieces = LanePiece.Of(segments, _model.Axis, _model.Axis.At(_model.KnownAt)).ToArray();
        var runs = new List<LaneRun>
        {
            new(Label(lane.Label is null ? _names.OfGroup(lane.Group) : _names.OfLane(index))),
        };
        foreach (var (column, shown) in ShownIn(pieces).Index())
        {
            runs.Add(
                shown is var (kind, isProjected)
                    ? new LaneRun(_glyphs.Of(kind, isProjected, column).ToString(), kind)
                    : new LaneRun(_glyphs.Known.ToString())
            );
        }

        return Joined(runs);
    }

    // What is in the middle of a column stands for it, and nothing but the bar in that of the knowledge time; one with an answer that
    // stands in no column is told as changing, the bar's too.
    private (LaneKind Kind, bool IsProjected)?[] ShownIn(LanePiece[] pieces)
    {
        var shown = new (LaneKind Kind, bool IsProjected)?[_columns];
        var (at, isShown) = (0, new bool[pieces.Length]);
        for (var column = 0; column < _columns; column++)
        {
            while (at < pieces.Length - 1 && pieces[at].To <= (column + 0.5) / _columns)
            {
                at++;
            }

            if (column != _known)
            {
                (shown[column], isShown[at]) = ((pieces[at].Kind, pieces[at].IsProjected), true);
            }
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            var column = Column(pieces[i].From);
            var beside = column == _known ? (column - 1, column + 1) : (column, column);
            if (!isShown[i] && KindIn(beside.Item1) != pieces[i].Kind && KindIn(beside.Item2) != pieces[i].Kind)
            {
                shown[column] = (LaneKind.Changing, pieces[i].IsProjected);
                _ = _hidden.Add(pieces[i].Kind);
            }
        }

        return shown;

        LaneKind? KindIn(int column) => column >= 0 && column < _columns ? shown[column]?.Kind : null;
    }

    // The larger units, the ticks, and the knowledge time where they leave room; else it has a line of its own.
    private IEnumerable<string> AxisLines()
    {
        var ticks = _model.Axis.Ticks(Math.Max(_columns / TickColumns, 2));
        string[] lines =
        [
            Words("", ticks.Select(tick => (tick, tick.Context ?? ""))),
            Words(PictureAxis.Clock, ticks.Select(tick => (tick, tick.Label))),
        ];
        var at = _labels + _known;
        var free = Array.FindIndex(lines, line => at >= line.Length || line[at] == ' ');
        var known = free < 0 ? "" : lines[free];
        known = known.PadRight(at + 1);
        known = $"{known[..at]}{_glyphs.Known}{known[(at + 1)..]}";
        return lines.Index().Select(line => line.Index == free ? known : line.Item).Concat(free < 0 ? [known] : []);
    }

    private IEnumerable<IReadOnlyList<LaneRun>> Marks(int group, string label)
    {
        var columns = _model.MarksOf(group).ToLookup(mark => Column(_model.Axis.At(mark.At)));
        if (columns.Count > 0)
        {
            var line = new StringBuilder(Label(label));
            for (var column = 0; column < _columns; column++)
            {
                _ = line.Append(columns[column].Any() ? _glyphs.Of([.. columns[column]]) : ' ');
            }

            yield return [new LaneRun(line.ToString().TrimEnd())];
        }
    }

    // Words that would run into each other are left out.
    private string Words(string label, IEnumerable<(AxisTick Tick, string Text)> words)
    {
        var line = new StringBuilder(Label(label));
        foreach (var (tick, text) in words)
        {
            var start = _labels + Column(_model.Axis.At(tick.At));
            if (start > line.Length && start + text.Length <= _labels + _columns)
            {
                _ = line.Append(' ', start - line.Length).Append(text);
            }
        }

        return line.ToString().TrimEnd();
    }

    // Only what is there, and what is behind a glyph for more than one.
    private string Legend(HashSet<LaneKind?> kinds) =>
        string.Join(
            "; ",
            LaneKinds
                .All.Where(kind => kinds.Contains(kind) || _hidden.Contains(kind))
                .Select(kind =>
                    $"{_glyphs.Of(kind, false, 0)} {LaneKinds.Words(kind)} (projected {_glyphs.Of(kind, true, 0)})"
                )
                .Concat(
                    kinds.Contains(LaneKind.Changing)
                        ? [$"{_glyphs.Of(LaneKind.Changing, false, 0)} more than one of these"]
                        : []
                )
                .Append($"{_glyphs.Known} knowledge time")
        );

    private string MarkLegend()
    {
        var columns = _model
            .Marks.Where(mark => _model.Axis.Shows(mark.At))
            .GroupBy(mark => (mark.Group, Column(_model.Axis.At(mark.At))))
            .Select(column => (column.First().Shape, Count: column.Count()))
            .ToArray();
        var most = columns.Max(column => column.Count);
        var words = columns
            .Where(column => column.Count == 1)
            .Select(column => column.Shape)
            .Distinct()
            .Order()
            .Select(shape => $"{_glyphs.Marks[(int)shape]} {MarkShapes.Words(shape)}");
        return string.Join(
            "; ",
            words
                .Concat(columns.Any(column => column.Count is > 1 and < 10) ? ["2 to 9 so many statements"] : [])
                .Concat(most > 9 ? [$"{LaneGlyphs.Many} more than nine"] : [])
        );
    }

    private int Column(double at) => Math.Min((int)(at * _columns), _columns - 1);

    private string Label(string name) => TextWidth.Pad(name, _labels);

    private static List<LaneRun> Joined(List<LaneRun> runs)
    {
        var joined = new List<LaneRun>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1].Kind == run.Kind)
            {
                joined[^1] = run with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }
}
