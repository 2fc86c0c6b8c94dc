namespace Diplomacy.Cli;

/// <summary>A stretch of a lane as it is drawn: a segment, or the part of one on one side of the knowledge time.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="IsProjected">Whether it lies after the knowledge time.</param>
/// <param name="From">Where it begins on the axis, 0 to 1.</param>
/// <param name="To">Where it ends on the axis, 0 to 1.</param>
/// <param name="Segment">What it is a part of.</param>
internal sealed record LanePiece(LaneKind Kind, bool IsProjected, double From, double To, LaneStretch Segment)
{
    /// <summary>The pieces of segments on an axis, in order; what lies beyond its ends has none.</summary>
    public static IEnumerable<LanePiece> Of(IEnumerable<LaneStretch> segments, PictureAxis axis, double known)
    {
        foreach (var segment in segments)
        {
            var from = segment.Start is { } start ? axis.At(start) : 0;
            var to = segment.End is { } end ? axis.At(end) : 1;
            if (from < Math.Min(to, known))
            {
                yield return new LanePiece(segment.Kind, false, from, Math.Min(to, known), segment);
            }

            if (Math.Max(from, known) < to)
            {
                yield return new LanePiece(segment.Kind, true, Math.Max(from, known), to, segment);
            }
        }
    }
}
