namespace Diplomacy.Model;

/// <summary>The circles of a graph: its strongly connected components.</summary>
/// <remarks>
/// Without recursion, in linear time. Source of the method: R. Tarjan, "Depth-First Search and Linear Graph Algorithms" (1972).
/// </remarks>
internal sealed class Circles
{
    private const int Unseen = -1;

    private readonly int[] _first;
    private readonly int[] _targets;
    private readonly int[] _number;
    private readonly int[] _low;
    private readonly int[] _component;
    private readonly Stack<int> _open = [];
    private int _numbers;
    private int _components;

    private Circles(int nodes, List<Link> links)
    {
        _first = new int[nodes + 1];
        foreach (var link in links)
        {
            _first[link.From + 1]++;
        }

        for (var i = 0; i < nodes; i++)
        {
            _first[i + 1] += _first[i];
        }

        _targets = new int[links.Count];
        var next = _first.ToArray();
        foreach (var link in links)
        {
            _targets[next[link.From]++] = link.To;
        }

        _number = new int[nodes];
        _low = new int[nodes];
        _component = new int[nodes];
        Array.Fill(_number, Unseen);
        Array.Fill(_component, Unseen);
    }

    /// <summary>For each node the number of its component; two nodes of one component reach each other.</summary>
    public static int[] Components(int nodes, List<Link> links)
    {
        var circles = new Circles(nodes, links);
        for (var node = 0; node < nodes; node++)
        {
            if (circles._number[node] == Unseen)
            {
                circles.Visit(node);
            }
        }

        return circles._component;
    }

    private void Visit(int start)
    {
        var path = new Stack<(int Node, int Next)>();
        Enter(start, path);
        while (path.TryPop(out var step))
        {
            var (node, next) = step;
            if (next > _first[node])
            {
                Lower(node, _targets[next - 1]);
            }

            while (next < _first[node + 1] && _number[_targets[next]] != Unseen)
            {
                Lower(node, _targets[next++]);
            }

            if (next < _first[node + 1])
            {
                path.Push((node, next + 1));
                Enter(_targets[next], path);
            }
            else if (_low[node] == _number[node])
            {
                Close(node);
            }
        }
    }

    private void Enter(int node, Stack<(int Node, int Next)> path)
    {
        _number[node] = _low[node] = _numbers++;
        _open.Push(node);
        path.Push((node, _first[node]));
    }

    // A node whose component is closed is on no circle with one that is open.
    private void Lower(int node, int target)
    {
        if (_component[target] == Unseen)
        {
            _low[node] = Math.Min(_low[node], _low[target]);
        }
    }

    private void Close(int root)
    {
        int node;
        do
        {
            node = _open.Pop();
            _component[node] = _components;
        } while (node != root);

        _components++;
    }
}
