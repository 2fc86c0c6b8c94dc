namespace Diplomacy.Model;

/// <summary>What is left of a timeline when nothing but its truth is asked for.</summary>
internal sealed class TruthLine
{
    private readonly long[] _starts;
    private readonly Truth[] _truths;

    private TruthLine(long[] starts, Truth[] truths) => (_starts, _truths) = (starts, truths);

    public TruthLine(PauseTimeline timeline)
    {
        var extents = timeline.Extents().ToList();
        _starts = [.. extents.Select(extent => extent.Start)];
        _truths = [.. extents.Select(extent => extent.Truth)];
    }

    /// <summary>False at every instant.</summary>
    public static TruthLine Never { get; } = new([long.MinValue], [Truth.False]);

    /// <summary>Whether it is false at every instant.</summary>
    public bool IsNever => _truths is [Truth.False];

    /// <summary>The extents of each truth, the end exclusive.</summary>
    public IEnumerable<(long Start, long End, Truth Truth)> Extents()
    {
        for (var i = 0; i < _starts.Length; i++)
        {
            yield return (_starts[i], i + 1 < _starts.Length ? _starts[i + 1] : long.MaxValue, _truths[i]);
        }
    }

    public Truth At(long microseconds)
    {
        var found = Array.BinarySearch(_starts, microseconds);
        return _truths[found >= 0 ? found : ~found - 1];
    }
}
