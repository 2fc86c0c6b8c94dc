namespace Diplomacy.Model;

/// <summary>The acts that could move an undertaking, each kind of each performer with the evidence on it.</summary>
internal sealed class UndertakingMoves
{
    private readonly PauseFacts _pause;
    private readonly Dictionary<MoveKind, List<Moved>> _all = [];

    // By those whose acts they may be: their performers, and those for whom these may speak.
    private readonly Dictionary<(MoveKind Kind, ActorId For), List<int>> _for = [];

    /// <param name="pause">The pause as an account has it.</param>
    /// <param name="undertaking">The undertaking.</param>
    /// <param name="mentions">The acts that name it or none, with whose they are, by their kinds.</param>
    public UndertakingMoves(PauseFacts pause, UndertakingId undertaking, ILookup<MoveKind, Mention> mentions)
    {
        _pause = pause;
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            foreach (var group in mentions[kind].GroupBy(mention => mention.By))
            {
                var isNamed = group.Any(mention => !Moves.Named(mention.Act).IsEmpty);
                Add(kind, new Moved(group.Key, Evidence(pause, undertaking, kind, group.Key, isNamed)));
            }
        }
    }

    /// <summary>The acts of a kind, in the order in which they are spoken of.</summary>
    public IReadOnlyList<Moved> Of(MoveKind kind) => _all.TryGetValue(kind, out var moves) ? moves : [];

    /// <summary>Those that may be acts of one of some actors, by whoever may speak for it, in the same order.</summary>
    public IReadOnlyList<Moved> Of(MoveKind kind, IReadOnlyList<ActorId> actors)
    {
        var all = Of(kind);
        if (all.Count == 0)
        {
            return [];
        }

        if (actors.Count == 1)
        {
            return _for.TryGetValue((kind, actors[0]), out var ofOne) ? ofOne.ConvertAll(i => all[i]) : [];
        }

        var positions = new SortedSet<int>();
        foreach (var actor in actors)
        {
            if (_for.TryGetValue((kind, actor), out var ofActor))
            {
                positions.UnionWith(ofActor);
            }
        }

        return [.. positions.Select(i => all[i])];
    }

    private void Add(MoveKind kind, Moved moved)
    {
        if (!_all.TryGetValue(kind, out var moves))
        {
            _all.Add(kind, moves = []);
        }

        foreach (var actor in _pause.Points.Account.MaySpeakAsOthers(moved.By).Prepend(moved.By))
        {
            if (!_for.TryGetValue((kind, actor), out var positions))
            {
                _for.Add((kind, actor), positions = []);
            }

            positions.Add(moves.Count);
        }

        moves.Add(moved);
    }

    private static ActEvidence Evidence(
        PauseFacts pause,
        UndertakingId undertaking,
        MoveKind kind,
        ActorId performer,
        bool isNamed
    )
    {
        var code = CodeOf(kind);
        var key = $"{performer}/{pause.Pause.Id}/{code}{(isNamed ? $"/{undertaking}" : "")}";
        var point = new ActPoint(
            $"{code}/{performer}",
            performer,
            act => pause.Moving(kind, act) is { } moving && Concerns(moving, undertaking) ? moving : null,
            act => pause.Moving(kind, act) is not null,
            new Question(QuestionKind.Act, key, QuestionKinds.OptionsOf(QuestionKind.Act))
        );
        return new ActEvidence(pause.Points, pause.Clarified, point);
    }

    /// <summary>Whether an act names an undertaking, or none.</summary>
    public static bool Concerns(Act moving, UndertakingId undertaking) =>
        Moves.Named(moving) is var named && (named.IsEmpty || named.Contains(undertaking));

    private static string CodeOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.GiveNotice => "giveNotice",
            _ => kind.ToString().ToLowerInvariant(),
        };

    /// <summary>The evidence on acts of one kind by one performer.</summary>
    internal readonly record struct Moved(ActorId By, ActEvidence Evidence);

    /// <summary>An act that moves the pause, and whose it is said to be.</summary>
    internal readonly record struct Mention(MoveKind Kind, Act Act, ActorId By);
}
