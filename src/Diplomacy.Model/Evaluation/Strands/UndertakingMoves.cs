namespace Diplomacy.Model;

/// <summary>The acts that could move an undertaking, each kind of each performer with the evidence on it.</summary>
internal sealed class UndertakingMoves
{
    private readonly Dictionary<(MoveKind Kind, ActorId By), ActEvidence> _all = [];

    /// <param name="pause">The pause as an account has it.</param>
    /// <param name="undertaking">The undertaking.</param>
    /// <param name="mentions">The acts that name it or none, with whose they are, by their kinds.</param>
    public UndertakingMoves(PauseFacts pause, UndertakingId undertaking, ILookup<MoveKind, Mention> mentions)
    {
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            foreach (var group in mentions[kind].GroupBy(mention => mention.By))
            {
                var isNamed = group.Any(mention => !Moves.Named(mention.Act).IsEmpty);
                _all.Add((kind, group.Key), Evidence(pause, undertaking, kind, group.Key, isNamed));
            }
        }
    }

    public IReadOnlyDictionary<(MoveKind Kind, ActorId By), ActEvidence> All => _all;

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

    /// <summary>An act that moves the pause, and whose it is said to be.</summary>
    internal readonly record struct Mention(MoveKind Kind, Act Act, ActorId By);
}
