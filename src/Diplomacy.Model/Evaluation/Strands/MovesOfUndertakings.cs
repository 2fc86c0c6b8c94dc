namespace Diplomacy.Model;

/// <summary>The acts that could move a pause by the undertakings that they name, each weighed once however many there are.</summary>
internal sealed class MovesOfUndertakings
{
    private readonly PauseFacts _pause;
    private readonly List<UndertakingMoves.Mention> _mentions;
    private readonly List<int> _ofAll = [];
    private readonly Dictionary<UndertakingId, List<int>> _naming = [];
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
                _ofAll.Add(i);
            }

            foreach (var undertaking in named.Distinct())
            {
                Add(undertaking, i);
            }
        }
    }

    /// <summary>The acts that could move an undertaking; those that no act names are moved by the same.</summary>
    public UndertakingMoves Of(UndertakingId undertaking)
    {
        if (!_naming.TryGetValue(undertaking, out var naming))
        {
            return _ofUnnamed ??= Weighed(undertaking, _ofAll);
        }

        if (!_known.TryGetValue(undertaking, out var moves))
        {
            moves = Weighed(undertaking, naming.Union(_ofAll).Order());
            _known.Add(undertaking, moves);
        }

        return moves;
    }

    private UndertakingMoves Weighed(UndertakingId undertaking, IEnumerable<int> positions) =>
        new(_pause, undertaking, positions.Select(i => _mentions[i]).ToLookup(mention => mention.Kind));

    private void Add(UndertakingId undertaking, int position)
    {
        if (!_naming.TryGetValue(undertaking, out var naming))
        {
            _naming.Add(undertaking, naming = []);
        }

        naming.Add(position);
    }

    private IEnumerable<UndertakingMoves.Mention> MovesIn(Word word) =>
        from mention in PausePoints.Nested(word.Act, word.Voice)
        from kind in Enum.GetValues<MoveKind>()
        let moving = _pause.Moving(kind, mention.Act)
        where moving is not null
        select new UndertakingMoves.Mention(kind, moving, mention.By);
}
