namespace Diplomacy.Model;

/// <summary>What is left of a timeline when nothing but its truth is asked for.</summary>
internal sealed class TruthLine
{
    private readonly long[] _starts;
    private readonly Truth[] _truths;

    public TruthLine(PauseTimeline timeline)
    {
        var extents = timeline.Extents().ToList();
        _starts = [.. extents.Select(extent => extent.Start)];
        _truths = [.. extents.Select(extent => extent.Truth)];
    }

    public Truth At(long microseconds)
    {
        var found = Array.BinarySearch(_starts, microseconds);
        return _truths[found >= 0 ? found : ~found - 1];
    }
}
