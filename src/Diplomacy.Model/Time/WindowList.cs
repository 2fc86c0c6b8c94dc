namespace Diplomacy.Model;

/// <summary>Half-open stretches of time with a number each, laid out so that those that contain an instant, or meet a stretch, are copied out.</summary>
/// <remarks>
/// <para>
/// Window lists (Chazelle 1986, "Filtering search"): time is cut into windows, and each holds what is open where it begins, by falling
/// ends. What contains an instant is a first part of that, found by search, and what has started since and not ended. A window
/// begins as soon as a fourth as many have started since the last one as are open, so that no query looks at more than a fourth of what it finds
/// and <see cref="Least"/> besides, and the windows together hold no more than four times what there is: 20 bytes a stretch, and up to 48 for those held.
/// </para>
/// <para>
/// A query mostly waits for memory. So positions are guessed and looked for in the neighbourhood (<see cref="InterpolationSearch"/>), and what has
/// started is taken without guesses (<see cref="EndFilter"/>).
/// </para>
/// <para>Built once; <see cref="IntervalForest"/> takes more.</para>
/// </remarks>
internal sealed class WindowList
{
    /// <summary>How many start in a window at least, unless there are no more.</summary>
    private const int Least = 64;

    /// <summary>Of what is open, such a part starts in a window at least: more of it is less memory and more to look at.</summary>
    private const int Share = 4;

    // The stretches by rising starts.
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly int[] _numbers;

    // Where each window begins, and the first stretch that starts later; what it holds begins at an offset.
    private readonly long[] _begins;
    private readonly Window[] _windows;
    private readonly long[] _heldEnds;
    private readonly int[] _held;

    /// <param name="stretches">The stretches, none of them empty; they are sorted in place.</param>
    public WindowList(Stretch[] stretches)
    {
        Array.Sort(stretches, static (left, right) => left.Start.CompareTo(right.Start));
        _starts = Array.ConvertAll(stretches, static stretch => stretch.Start);
        _ends = Array.ConvertAll(stretches, static stretch => stretch.End);
        _numbers = Array.ConvertAll(stretches, static stretch => stretch.Number);
        var (begins, windows, held) = (new List<long>(), new List<Window>(), new List<int>());
        Build(begins, windows, held);
        _begins = [.. begins];
        _windows = [.. windows];
        _heldEnds = [.. held.Select(stretch => _ends[stretch])];
        _held = [.. held.Select(stretch => _numbers[stretch])];
    }

    public int Count => _numbers.Length;

    /// <summary>Adds the numbers of the stretches that contain an instant.</summary>
    public void AddAt(long instant, NumberBuffer found)
    {
        var window = InterpolationSearch.LastAtOrBefore(_begins, instant);
        if (window >= 0)
        {
            var (started, offset, count) = _windows[window];
            found.Add(_held.AsSpan(offset, EndingAfter(instant, offset, count)));
            AddStarted(started, window, instant, found);
        }
    }

    /// <summary>Adds the numbers of the stretches that have an instant in common with another one, each once for every such stretch.</summary>
    public void AddDuring(long start, long end, NumberBuffer found)
    {
        AddAt(start, found);
        // What starts within it has its start in common with it.
        var first = InterpolationSearch.LastAtOrBefore(_starts, start) + 1;
        var last = InterpolationSearch.LastAtOrBefore(_starts, end - 1) + 1;
        found.Add(_numbers.AsSpan(first, Math.Max(last - first, 0)));
    }

    /// <summary>Adds the stretches to a list.</summary>
    public void CopyTo(List<Stretch> stretches)
    {
        for (var i = 0; i < Count; i++)
        {
            stretches.Add(new Stretch(_starts[i], _ends[i], _numbers[i]));
        }
    }

    // Sweeps over starts and ends; the first window begins with the first start.
    private void Build(List<long> begins, List<Window> windows, List<int> held)
    {
        var ends = (long[])_ends.Clone();
        Array.Sort(ends);
        var open = new List<int>();
        var (started, ended, since) = (0, 0, 0);
        while (ended < Count)
        {
            // What is not empty ends after it starts, so that the last event is an end.
            var at = started < Count ? Math.Min(_starts[started], ends[ended]) : ends[ended];
            for (; ended < Count && ends[ended] == at; ended++) { }
            for (; started < Count && _starts[started] == at; started++)
            {
                open.Add(started);
                since++;
            }

            if (windows.Count == 0 || since >= Math.Max(Least, (started - ended) / Share))
            {
                _ = open.RemoveAll(stretch => _ends[stretch] <= at);
                open.Sort((left, right) => _ends[right].CompareTo(_ends[left]));
                begins.Add(at);
                windows.Add(new Window(started, held.Count, open.Count));
                held.AddRange(open);
                since = 0;
            }
        }
    }

    // Those that have started since a window began.
    private void AddStarted(int from, int window, long instant, NumberBuffer found)
    {
        var isLast = window + 1 == _windows.Length;
        var starts = _starts.AsSpan(from, (isLast ? Count : _windows[window + 1].Started) - from);
        var until = isLast ? _starts[^1] : _begins[window + 1];
        var started = InterpolationSearch.LastAtOrBefore(starts, instant, _begins[window], until) + 1;
        var room = found.Room(started + EndFilter.Spare);
        found.Took(EndFilter.Take(_numbers.AsSpan(from, started), _ends.AsSpan(from, started), instant, room));
    }

    // How many of those that a window holds end after an instant: those that do not are few, and at the end, where the search begins.
    private int EndingAfter(long instant, int offset, int count)
    {
        var ends = _heldEnds.AsSpan(offset, count);
        var (low, high, step) = (ends.Length, ends.Length, 1);
        while (low > 0 && ends[low - 1] <= instant)
        {
            (low, high, step) = (Math.Max(low - step, 0), low - 1, step * 2);
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ends[middle] > instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Window(int Started, int Offset, int Count);
}
