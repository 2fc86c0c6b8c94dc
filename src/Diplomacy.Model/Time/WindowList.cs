namespace Diplomacy.Model;

/// <summary>Half-open stretches of time with a number each, laid out so that those that contain an instant, or meet a stretch, are copied out.</summary>
/// <remarks>
/// <para>
/// Window lists (Chazelle 1986, "Filtering search"): time is cut into windows, and each holds what is open where it begins, by falling
/// ends. What contains an instant is a first part of that, found by search, and what has started since and not ended. A window
/// begins as soon as a fourth as many have started since the last one as are open, and the windows together hold no more than four times what
/// there is: 20 bytes a stretch, and up to 48 for those held.
/// </para>
/// <para>
/// Where thousands are open, that fourth is long itself, and is cut in the same way: a part begins as soon as an eighth as many have started in it
/// as make a window, and holds what has started since the window began and not ended, up to 42 bytes a stretch more. So no query looks at more
/// than a thirtieth of what it finds, or <see cref="LeastOfPart"/>, besides.
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

    /// <summary>How many start in a part of a window at least: so few are looked at before a part more would be found.</summary>
    private const int LeastOfPart = 256;

    /// <summary>Of what is open, such a share starts in a window at least: more of it is less memory and more to look at.</summary>
    private const int Share = 4;

    /// <summary>Of what makes a window, such a share starts in a part of it at least.</summary>
    private const int ShareOfPart = 8;

    // The stretches by rising starts.
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly int[] _numbers;

    // Where each window begins, what it holds, and its first part.
    private readonly long[] _begins;
    private readonly Window[] _windows;

    // The same of the parts of windows after their first: what these hold has started since the window began.
    private readonly Part[] _parts;
    private readonly long[] _heldEnds;
    private readonly int[] _held;

    /// <param name="stretches">The stretches, none of them empty; they are sorted in place.</param>
    public WindowList(Stretch[] stretches)
    {
        Array.Sort(stretches, static (left, right) => left.Start.CompareTo(right.Start));
        _starts = Array.ConvertAll(stretches, static stretch => stretch.Start);
        _ends = Array.ConvertAll(stretches, static stretch => stretch.End);
        _numbers = Array.ConvertAll(stretches, static stretch => stretch.Number);
        var held = new List<int>();
        (_begins, _windows, _parts) = Build(held);
        _heldEnds = [.. held.Select(stretch => _ends[stretch])];
        _held = [.. held.Select(stretch => _numbers[stretch])];
    }

    public int Count => _numbers.Length;

    /// <summary>Adds the numbers of the stretches that contain an instant.</summary>
    public void AddAt(long instant, NumberBuffer found)
    {
        var window = InterpolationSearch.LastAtOrBefore(_begins, instant);
        if (window < 0)
        {
            return;
        }

        var isLast = window + 1 == _windows.Length;
        var (whole, part) = _windows[window];
        var (begin, next) = (_begins[window], isLast ? _parts.Length : _windows[window + 1].FirstPart);
        var (until, last) = isLast ? (_starts[^1], Count) : (_begins[window + 1], _windows[window + 1].Whole.Started);
        AddHeld(whole, instant, found);
        var from = whole.Started;
        if (part < next && _parts[part].Begin <= instant)
        {
            // A handful at most.
            while (part + 1 < next && _parts[part + 1].Begin <= instant)
            {
                part++;
            }

            AddHeld(_parts[part].Held, instant, found);
            (begin, from) = (_parts[part].Begin, _parts[part].Held.Started);
            part++;
        }

        if (part < next)
        {
            (until, last) = (_parts[part].Begin, _parts[part].Held.Started);
        }

        AddStarted(from, last, instant, (begin, until), found);
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
    private (long[] Begins, Window[] Windows, Part[] Parts) Build(List<int> held)
    {
        var (begins, windows, parts) = (new List<long>(), new List<Window>(), new List<Part>());
        var ends = (long[])_ends.Clone();
        Array.Sort(ends);
        var open = new List<int>();
        var (started, ended, since, sincePart) = (0, 0, 0, 0);
        while (ended < Count)
        {
            // What is not empty ends after it starts, so that the last event is an end.
            var at = started < Count ? Math.Min(_starts[started], ends[ended]) : ends[ended];
            for (; ended < Count && ends[ended] == at; ended++) { }
            for (; started < Count && _starts[started] == at; started++)
            {
                open.Add(started);
                since++;
                sincePart++;
            }

            var share = (started - ended) / Share;
            if (windows.Count == 0 || since >= Math.Max(Least, share))
            {
                _ = open.RemoveAll(stretch => _ends[stretch] <= at);
                begins.Add(at);
                windows.Add(new Window(Hold(open, started, held), parts.Count));
                (since, sincePart) = (0, 0);
            }
            else if (sincePart >= Math.Max(LeastOfPart, share / ShareOfPart))
            {
                var fresh = open.FindAll(stretch => stretch >= started - since && _ends[stretch] > at);
                parts.Add(new Part(at, Hold(fresh, started, held)));
                sincePart = 0;
            }
        }

        return ([.. begins], [.. windows], [.. parts]);
    }

    private Held Hold(List<int> open, int started, List<int> held)
    {
        open.Sort((left, right) => _ends[right].CompareTo(_ends[left]));
        var offset = held.Count;
        held.AddRange(open);
        return new Held(started, offset, open.Count);
    }

    private void AddHeld(Held held, long instant, NumberBuffer found) =>
        found.Add(_held.AsSpan(held.Offset, EndingAfter(instant, held.Offset, held.Count)));

    // Those that have started since a window, or a part of one, began.
    private void AddStarted(int from, int last, long instant, (long From, long Until) within, NumberBuffer found)
    {
        var starts = _starts.AsSpan(from, last - from);
        var started = InterpolationSearch.LastAtOrBefore(starts, instant, within.From, within.Until) + 1;
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

    // The first stretch that starts later, and what is held by falling ends.
    private readonly record struct Held(int Started, int Offset, int Count);

    private readonly record struct Window(Held Whole, int FirstPart);

    private readonly record struct Part(long Begin, Held Held);
}
