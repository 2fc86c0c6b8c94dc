namespace Diplomacy.Model;

/// <summary>The ways in which an account can be unfolded, gone through as classes of worlds are.</summary>
/// <remarks>
/// Who had authority and what was taken back decide what is said at all, so that they are settled before worlds are told apart:
/// an account is unfolded once for every way that they can be, each way with the worlds that it is true of, and the worlds of all ways are
/// put together. What is asked is answered by the script, or first of all by the first answer.
/// </remarks>
internal sealed class Ways(IReadOnlyList<int> script)
{
    private readonly List<(int Answer, int Count)> _trace = [];

    /// <summary>All of them, the first one first; each must be done with before the next is taken.</summary>
    public static IEnumerable<Ways> All()
    {
        var (ways, script) = (new Ways([]), new List<int>());
        yield return ways;
        while (WorldExplorer.Advance(ways.Trace, script))
        {
            ways = new Ways([.. script]);
            yield return ways;
        }
    }

    /// <summary>The answers given so far; empty where nothing was open.</summary>
    public IReadOnlyList<(int Answer, int Count)> Trace => _trace;

    /// <summary>The answer, of so many, to what is asked next.</summary>
    public int Next(int count)
    {
        var answer = _trace.Count < script.Count ? script[_trace.Count] : 0;
        _trace.Add((answer, count));
        return answer;
    }
}
