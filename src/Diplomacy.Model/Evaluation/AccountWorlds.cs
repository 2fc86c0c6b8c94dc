using NodaTime;

namespace Diplomacy.Model;

/// <summary>A pause in one account, explored world by world: its timelines, each made when it is asked for.</summary>
internal sealed class AccountWorlds
{
    // What is worked out when asked for shares the evaluation's memory of what it has worked out before.
    private readonly Lock _gate = new();
    private readonly AccountSource _source;
    private readonly PauseEvaluation _evaluation;
    private readonly StrandClusters _clusters;
    private readonly DossierView _view;
    private readonly Reading _reading;
    private readonly (long First, long Last) _asked;
    private readonly Lazy<PauseTimeline> _inForce;
    private readonly Lazy<PauseTimeline> _inFull;
    private readonly Lazy<EquatableArray<UndertakingTimeline>> _undertakings;
    private readonly Lazy<Exit> _earliestExit;

    public AccountWorlds(
        AccountSource source,
        DossierView view,
        Pause pause,
        Reading reading,
        (long First, long Last) asked
    )
    {
        _source = source;
        _view = view;
        _evaluation = new PauseEvaluation(view, pause, source.Account, reading, source.Conduct);
        _asked = asked;
        _clusters = new StrandClusters(_evaluation, asked);
        _reading = reading;
        _inForce = new Lazy<PauseTimeline>(() => new PauseTimeline(source, Cells(Clusters(), all: false), asked));
        // A single strand is all there is.
        _inFull =
            _evaluation.Strands.Count == 1
                ? _inForce
                : new Lazy<PauseTimeline>(() => new PauseTimeline(source, Cells(Clusters(), all: true), asked));
        _undertakings = new Lazy<EquatableArray<UndertakingTimeline>>(ByUndertaking);
        _earliestExit = new Lazy<Exit>(EarliestOfExits);
    }

    /// <summary>Whether somebody in the account may have spoken of the pause.</summary>
    public bool MayBeSpokenOf => _evaluation.MayBeSpokenOf;

    public PauseTimeline InForce => _inForce.Value;

    public PauseTimeline InFull => _inFull.Value;

    public EquatableArray<UndertakingTimeline> Undertakings => _undertakings.Value;

    public Exit EarliestExit => _earliestExit.Value;

    public ExplanationNode Explain(Verdict verdict, PauseTimeline timeline)
    {
        var undertakings = _evaluation.Strands.Count == 1 ? [] : _undertakings.Value;
        lock (_gate)
        {
            return new Explainer(_view, _evaluation, _reading, verdict).Explain(
                Spot(timeline),
                [.. undertakings.Select(u => (u.Undertaking, Spot(u.Timeline)))]
            );
        }

        TimelineSpot Spot(PauseTimeline of) => new(of, verdict.At, verdict.Interval);
    }

    private EquatableArray<UndertakingTimeline> ByUndertaking()
    {
        var result = new List<UndertakingTimeline>();
        foreach (var id in _evaluation.Strands.Select(strand => strand.Undertaking.Id).Distinct())
        {
            List<int> strands =
            [
                .. Enumerable
                    .Range(0, _evaluation.Strands.Count)
                    .Where(i => _evaluation.Strands[i].Undertaking.Id == id),
            ];
            var isAll = strands.Count == _evaluation.Strands.Count;
            var timeline = isAll ? _inForce.Value : new PauseTimeline(_source, Cells([strands], all: false), _asked);
            result.Add(new UndertakingTimeline(id, timeline));
        }

        return [.. result];
    }

    private Exit EarliestOfExits()
    {
        lock (_gate)
        {
            var (earliest, ways) = (Exit.None, 0);
            foreach (var way in _evaluation.AllWays())
            {
                earliest =
                    ways++ == WorldExplorer.Limit
                        ? Exit.Unknown
                        : earliest.Or(Exits.Earliest(way.Facts, _view.KnownAt));
                if (!earliest.IsKnown)
                {
                    break;
                }
            }

            return earliest;
        }
    }

    private List<List<int>> Clusters() => _clusters.All;

    private List<TimelineCell> Cells(List<List<int>> clusters, bool all)
    {
        if (_evaluation.IsSilent)
        {
            return [WorldSummary.Constant(new Assessment(Truth.Unknown, [Phase.None], [.. SilenceCauses()]))];
        }

        lock (_gate)
        {
            var parts = _clusters.Explore(clusters, all);
            return CellsOf(parts, _asked, all)
                ?? PieceByPiece.Cells(
                    _asked,
                    parts.SelectMany(part => part.Edges),
                    (piece, bound) =>
                    {
                        var explored = new StrandClusters(_evaluation, piece, bound);
                        return (CellsOf(explored.Explore(clusters, all), piece, all), explored.Asked);
                    },
                    BoundHit()
                );
        }
    }

    // Null where there are more worlds than are explored.
    private static List<TimelineCell>? CellsOf(List<Exploration> parts, (long First, long Last) asked, bool all)
    {
        if (parts.Exists(part => part.Worlds is null))
        {
            return null;
        }

        var cells = parts.ConvertAll(part => WorldSummary.Cells(part.Worlds!, asked));
        return cells.Count == 1 ? cells[0] : PartCells.Together(cells, all);
    }

    private Assessment BoundHit() =>
        new(Truth.Unknown, [], [new Cause(CauseKind.SplittingBound, _evaluation.Statements)]);

    private IEnumerable<Cause> SilenceCauses()
    {
        yield return new Cause(CauseKind.Silence, []);
        var unauthorized = _evaluation
            .Strands.SelectMany(strand => strand.Required)
            .Distinct()
            .SelectMany(party => _evaluation.Facts.Binding(party).Unauthorized)
            .Select(word => word.Statement.Id)
            .Distinct()
            .Order()
            .ToEquatableArray();
        if (!unauthorized.IsEmpty)
        {
            yield return new Cause(CauseKind.NoAuthority, unauthorized);
        }
    }
}
