using NodaTime;

namespace Diplomacy.Model;

/// <summary>When pauses cover one kind of conduct, worked out beforehand: a report costs what covers it.</summary>
internal sealed class CoverageIndex
{
    private readonly List<PauseId> _pauses = [];
    private readonly TruthForest _covering;

    /// <param name="lines">The pauses, with when each covers the conduct.</param>
    public CoverageIndex(IEnumerable<(PauseId Pause, TruthLine Line)> lines) =>
        _covering = TruthForest.Empty.Add(lines.OrderBy(of => of.Pause).Select(Numbered));

    /// <summary>How many extents there are.</summary>
    public int Count => _covering.Count;

    /// <summary>The pauses that cover the conduct at an instant, or may.</summary>
    public EquatableArray<PauseMatch> At(Instant at) =>
        _covering.MatchesAt(Microseconds.Floor(at), number => _pauses[number], inOrder: true);

    private (int, IEnumerable<(long, long, Truth)>) Numbered((PauseId Pause, TruthLine Line) of)
    {
        _pauses.Add(of.Pause);
        return (_pauses.Count - 1, of.Line.Extents());
    }
}
