namespace Diplomacy.Model;

/// <summary>The acts that could move a pause by the undertakings that they name, each weighed once however many there are.</summary>
internal sealed class MovesOfUndertakings
{
    private readonly PauseFacts _pause;
    private readonly List<UndertakingMoves.Mention> _mentions;
    private readonly Positions<UndertakingId> _positions = new();
    private readonly Dictionary<UndertakingId, UndertakingMoves> _known = [];
    private UndertakingMoves? _ofUnnamed;

    public MovesOfUndertakings(PauseFacts pause)
    {
        _pause = pause;
        _mentions = [.. pause.Points.About.SelectMany(MovesIn)];
        for (var i = 0; i < _mentions.Count; i++)
        {
            var named = Moves.Named(_mentions[i].Act);
            if (named.IsEmpty)
            {
                _positions.AddToAll(i);
            }

            foreach (var undertaking in named)
            {
                _positions.Add(undertaking, i);
            }
        }
    }

    /// <summary>The acts that could move an undertaking; those that no act names are moved by the same.</summary>
    public UndertakingMoves Of(UndertakingId undertaking)
    {
        if (!_positions.Names(undertaking))
        {
            return _ofUnnamed ??= Weighed(undertaking);
        }

        if (!_known.TryGetValue(undertaking, out var moves))
        {
            moves = Weighed(undertaking);
            _known.Add(undertaking, moves);
        }

        return moves;
    }

    private UndertakingMoves Weighed(UndertakingId undertaking) =>
        new(
            _pause,
            undertaking,
            _positions.Of(undertaking).Select(i => _mentions[i]).ToLookup(mention => mention.Kind)
        );

    private IEnumerable<UndertakingMoves.Mention> MovesIn(Word word) =>
        from mention in PausePoints.Nested(word.Act, word.Voice)
        from kind in Enum.GetValues<MoveKind>()
        let moving = _pause.Moving(kind, mention.Act)
        where moving is not null
        select new UndertakingMoves.Mention(kind, moving, mention.By);
}
