namespace Diplomacy.Model;

/// <summary>Which statements of a view may be taken back by what is only spoken of: each is looked at once, whatever leads to it.</summary>
internal sealed class SpokenOf
{
    private readonly DossierView _view;
    private readonly Reachable _retractions;
    private readonly Reachable _replacements;

    public SpokenOf(DossierView view)
    {
        _view = view;
        _retractions = new Reachable(IsSpokenOf, Retracting);
        _replacements = new Reachable(_retractions.From, id => view.Supersedes(id).Select(later => later.Id));
    }

    /// <summary>
    /// Whether some act speaks of a retraction of a statement, and does not only perform it, or of one on which that retraction hangs.
    /// </summary>
    public bool RetractionOf(StatementId id) => _retractions.From(id);

    /// <summary>Whether that is so of the statement, of what replaces it, of what replaces that, and so on.</summary>
    public bool RetractionOfStanding(StatementId id) => _replacements.From(id);

    private bool IsSpokenOf(StatementId id) =>
        _view.About(Subject.RetractionOf(id)).Any(statement => statement.Acts.Any(act => Speaks(act, id)));

    // What takes a statement back, and what replaces that.
    private IEnumerable<StatementId> Retracting(StatementId id) =>
        _view
            .About(Subject.RetractionOf(id))
            .SelectMany(statement => _view.Supersedes(statement.Id).Prepend(statement))
            .Select(statement => statement.Id);

    private static bool Speaks(Act act, StatementId id) =>
        PausePoints
            .Nested(act, default)
            .Skip(1)
            .Any(mention => mention.Act is Retract retract && retract.Statement == id);

    /// <summary>Whether one leads to a hit, without recursion: chains may have any length.</summary>
    private sealed class Reachable(Func<StatementId, bool> isHit, Func<StatementId, IEnumerable<StatementId>> next)
    {
        private readonly Dictionary<StatementId, bool> _known = [];

        public bool From(StatementId start)
        {
            if (_known.TryGetValue(start, out var known))
            {
                return known;
            }

            var cameFrom = new Dictionary<StatementId, StatementId?> { [start] = null };
            var open = new Stack<StatementId>([start]);
            while (open.TryPop(out var id))
            {
                if (_known.TryGetValue(id, out var leads) ? leads : isHit(id))
                {
                    // So does all that led here.
                    for (StatementId? on = id; on is { } led; on = cameFrom[led])
                    {
                        _known[led] = true;
                    }

                    return true;
                }

                if (!_known.ContainsKey(id))
                {
                    foreach (var other in next(id).Where(other => cameFrom.TryAdd(other, id)))
                    {
                        open.Push(other);
                    }
                }
            }

            foreach (var id in cameFrom.Keys)
            {
                _known[id] = false;
            }

            return false;
        }
    }
}
