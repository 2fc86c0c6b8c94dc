namespace Diplomacy.Model.Benchmarks.Scale;

/// <summary>A centred interval tree as textbooks have it: nodes of objects, each with its stretches by start and by end.</summary>
internal sealed class TextbookTree
{
    private readonly long _centre;
    private readonly List<Stretch> _byStart;
    private readonly List<Stretch> _byEnd;
    private readonly TextbookTree? _left;
    private readonly TextbookTree? _right;

    /// <param name="stretches">The stretches, at least one.</param>
    public TextbookTree(List<Stretch> stretches)
    {
        var points = stretches.Select(stretch => stretch.Start).Order().ToList();
        _centre = points[points.Count / 2];
        var here = stretches.FindAll(stretch => stretch.Start <= _centre && _centre < stretch.End);
        var left = stretches.FindAll(stretch => stretch.End <= _centre);
        var right = stretches.FindAll(stretch => stretch.Start > _centre);
        _byStart = [.. here.OrderBy(stretch => stretch.Start)];
        _byEnd = [.. here.OrderByDescending(stretch => stretch.End)];
        _left = left.Count > 0 ? new TextbookTree(left) : null;
        _right = right.Count > 0 ? new TextbookTree(right) : null;
    }

    public void AddAt(long instant, List<int> found)
    {
        if (instant < _centre)
        {
            foreach (var stretch in _byStart)
            {
                if (stretch.Start > instant)
                {
                    break;
                }

                found.Add(stretch.Number);
            }

            _left?.AddAt(instant, found);
        }
        else
        {
            foreach (var stretch in _byEnd)
            {
                if (stretch.End <= instant)
                {
                    break;
                }

                found.Add(stretch.Number);
            }

            _right?.AddAt(instant, found);
        }
    }
}
