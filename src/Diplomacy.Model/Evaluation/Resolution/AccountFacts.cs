namespace Diplomacy.Model;

/// <summary>What an account has of events, states, deliveries and violations about a pause; the same wherever they are asked for.</summary>
internal sealed class AccountFacts
{
    private readonly Dictionary<EventId, EventTrack> _events = [];
    private readonly Dictionary<StateId, StateTrack> _states = [];
    private readonly Dictionary<(object Move, (long?, long?) Bounds), AskedTree<List<PointMove.Piece>>> _pieces = [];

    public AccountFacts(DossierView view, PausePoints points, Pause pause, Clarifications clarified, Moments moments)
    {
        Points = points;
        Clarified = clarified;
        Moments = moments;
        Now = Point.Exactly(Microseconds.Floor(view.KnownAt));
        Deliveries = new Deliveries(points, moments);
        var spreading = pause.Relations.Where(relation => relation.BreachSpreads).Select(relation => relation.Other);
        Violations = new Violations(points, [pause.Id, .. spreading], moments, view.Dossier.Index.Relations);
    }

    public PausePoints Points { get; }

    public Clarifications Clarified { get; }

    public Moments Moments { get; }

    /// <summary>The knowledge time.</summary>
    public Point Now { get; }

    public Deliveries Deliveries { get; }

    public Violations Violations { get; }

    public EventTrack Event(EventId id)
    {
        if (!_events.TryGetValue(id, out var track))
        {
            track = new EventTrack(id, Points, Moments, Now);
            _events.Add(id, track);
        }

        return track;
    }

    public StateTrack State(StateId id)
    {
        if (!_states.TryGetValue(id, out var track))
        {
            track = new StateTrack(id, Points, Moments, Now);
            _states.Add(id, track);
        }

        return track;
    }

    /// <summary>The pieces in which a calendar moves an instant between two bounds, worked out once for all worlds.</summary>
    /// <param name="move">The key of its questions and what moves it, equal where both are.</param>
    /// <param name="bounds">The bounds.</param>
    public AskedTree<List<PointMove.Piece>> Pieces(object move, (long?, long?) bounds)
    {
        if (!_pieces.TryGetValue((move, bounds), out var pieces))
        {
            pieces = new AskedTree<List<PointMove.Piece>>();
            _pieces.Add((move, bounds), pieces);
        }

        return pieces;
    }
}
