namespace Diplomacy.Model;

/// <summary>Half-open stretches of time with a number each, laid out so that those that contain an instant, or meet a stretch, are copied out.</summary>
/// <remarks>
/// A centred interval tree (Edelsbrunner 1980) in flat arrays: a node holds what contains its centre, once by rising starts and
/// once by falling ends, so that what contains an instant is a first part of one of the two, found by binary search. 24 bytes a stretch.
/// Built once; <see cref="IntervalForest"/> takes more.
/// </remarks>
internal sealed class IntervalTree
{
    private readonly long[] _starts;
    private readonly int[] _byStart;
    private readonly long[] _ends;
    private readonly int[] _byEnd;
    private readonly List<Node> _nodes = [];

    /// <param name="stretches">The stretches, none of them empty; they are sorted in place.</param>
    public IntervalTree(Stretch[] stretches)
    {
        Count = stretches.Length;
        _starts = new long[Count];
        _byStart = new int[Count];
        _ends = new long[Count];
        _byEnd = new int[Count];
        Array.Sort(stretches, static (left, right) => left.Start.CompareTo(right.Start));
        Build(stretches);
    }

    public int Count { get; }

    /// <summary>Adds the numbers of the stretches that contain an instant.</summary>
    public void AddAt(long instant, NumberBuffer found)
    {
        for (var next = Count > 0 ? 0 : -1; next >= 0; )
        {
            var node = _nodes[next];
            if (instant < node.Centre)
            {
                found.Add(_byStart.AsSpan(node.Offset, StartedBy(node, instant)));
                next = node.Left;
            }
            else
            {
                found.Add(_byEnd.AsSpan(node.Offset, NotEndedBy(node, instant)));
                next = node.Right;
            }
        }
    }

    /// <summary>Adds the numbers of the stretches that have an instant in common with another one, each once for every such stretch.</summary>
    public void AddDuring(long start, long end, NumberBuffer found)
    {
        var open = new Stack<int>();
        if (Count > 0)
        {
            open.Push(0);
        }

        while (open.TryPop(out var next))
        {
            var node = _nodes[next];
            found.Add(
                end <= node.Centre ? _byStart.AsSpan(node.Offset, StartedBy(node, end - 1))
                : start > node.Centre ? _byEnd.AsSpan(node.Offset, NotEndedBy(node, start))
                : _byStart.AsSpan(node.Offset, node.Count)
            );
            if (node.Left >= 0 && start < node.Centre)
            {
                open.Push(node.Left);
            }

            if (node.Right >= 0 && end - 1 > node.Centre)
            {
                open.Push(node.Right);
            }
        }
    }

    /// <summary>Adds the stretches to a list.</summary>
    public void CopyTo(List<Stretch> stretches)
    {
        var ends = new Dictionary<int, long>();
        foreach (var node in _nodes)
        {
            ends.Clear();
            for (var i = node.Offset; i < node.Offset + node.Count; i++)
            {
                ends.Add(_byEnd[i], _ends[i]);
            }

            for (var i = node.Offset; i < node.Offset + node.Count; i++)
            {
                stretches.Add(new Stretch(_starts[i], ends[_byStart[i]], _byStart[i]));
            }
        }
    }

    // The centre of a node is the start of the stretch in the middle, so that no more than half of them are to either side.
    private void Build(Stretch[] stretches)
    {
        var (left, here) = (new List<Stretch>(), new List<Stretch>());
        var open = new Stack<(int From, int To, int Parent, bool IsRight)>();
        open.Push((0, Count, -1, false));
        var offset = 0;
        while (open.TryPop(out var next))
        {
            var (from, to, parent, isRight) = next;
            if (from == to)
            {
                continue;
            }

            left.Clear();
            here.Clear();
            var centre = stretches[from + ((to - from) / 2)].Start;
            var end = from;
            for (; end < to && stretches[end].Start <= centre; end++)
            {
                (stretches[end].End <= centre ? left : here).Add(stretches[end]);
            }

            left.CopyTo(stretches, from);
            var node = _nodes.Count;
            _nodes.Add(new Node(centre, -1, -1, offset, here.Count));
            Link(parent, isRight, node);
            Fill(here, offset);
            offset += here.Count;
            open.Push((from, from + left.Count, node, false));
            open.Push((end, to, node, true));
        }
    }

    private void Link(int parent, bool isRight, int node)
    {
        if (parent >= 0)
        {
            _nodes[parent] = isRight ? _nodes[parent] with { Right = node } : _nodes[parent] with { Left = node };
        }
    }

    private void Fill(List<Stretch> here, int offset)
    {
        for (var i = 0; i < here.Count; i++)
        {
            (_starts[offset + i], _byStart[offset + i]) = (here[i].Start, here[i].Number);
        }

        here.Sort(static (one, other) => other.End.CompareTo(one.End));
        for (var i = 0; i < here.Count; i++)
        {
            (_ends[offset + i], _byEnd[offset + i]) = (here[i].End, here[i].Number);
        }
    }

    // How many of a node start at an instant or before.
    private int StartedBy(Node node, long instant)
    {
        var (low, high) = (0, node.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _starts[node.Offset + middle] <= instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // How many of a node end after an instant.
    private int NotEndedBy(Node node, long instant)
    {
        var (low, high) = (0, node.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _ends[node.Offset + middle] > instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Node(long Centre, int Left, int Right, int Offset, int Count);
}
