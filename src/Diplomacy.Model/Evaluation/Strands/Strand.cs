namespace Diplomacy.Model;

/// <summary>One undertaking for one bound party, as an account has it: everything that does not differ from world to world.</summary>
internal sealed class Strand
{
    private readonly PauseFacts _pause;
    private readonly Dictionary<(MoveKind, ActorId), ActEvidence> _moves = [];
    private readonly Dictionary<MoveKind, List<ActorId>> _claimants = [];

    public Strand(PauseFacts pause, Undertaking undertaking, ActorId party, DossierView view)
    {
        _pause = pause;
        Undertaking = undertaking;
        Party = party;
        Terms = new StrandTerms(new TermWords(pause.Points, undertaking.Id, party, view));
        IsMutual = undertaking.Form == Form.Mutual;
        Required = !IsMutual ? [party] : RequiredParties();
        Quorum = undertaking.Quorum ?? Required.Count;
        OtherSide = Others();
    }

    public PauseFacts Facts => _pause;

    public Undertaking Undertaking { get; }

    public ActorId Party { get; }

    public StrandTerms Terms { get; }

    public bool IsMutual { get; }

    /// <summary>Whose acts it takes to bind.</summary>
    public IReadOnlyList<ActorId> Required { get; }

    /// <summary>How many of them.</summary>
    public int Quorum { get; }

    /// <summary>Whose conduct it answers, and who may release from it.</summary>
    public IReadOnlyList<ActorId> OtherSide { get; }

    /// <summary>The parties whose violations break observance.</summary>
    public IReadOnlyList<ActorId> Observers =>
        IsMutual
            ? [.. _pause.Pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound).Distinct()]
            : [.. Undertaking.Bound];

    /// <summary>The statements that speak of acts that move it.</summary>
    public IEnumerable<StatementId> MovedBy => _moves.Values.SelectMany(evidence => evidence.Statements);

    /// <summary>The statements that speak of acts of one kind that move it.</summary>
    public IEnumerable<StatementId> Moved(params ReadOnlySpan<MoveKind> kinds)
    {
        var found = new List<StatementId>();
        foreach (var kind in kinds)
        {
            found.AddRange(_moves.Where(pair => pair.Key.Item1 == kind).SelectMany(pair => pair.Value.Statements));
        }

        return found;
    }

    /// <summary>Weighs the evidence on every act that could move it, before worlds are explored.</summary>
    public void Prepare()
    {
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            var words = _pause
                .Points.About.Where(word =>
                    PausePoints.Nested(word.Act, word.Voice).Any(mention => Performed(kind, mention.Act) is not null)
                )
                .ToList();
            _claimants[kind] =
            [
                .. words
                    .Where(word => Performed(kind, word.Act) is not null)
                    .Where(word => _pause.Points.Account.IsVoice(word.Voice, word.CapacityAt))
                    .Select(word => word.Voice)
                    .Distinct(),
            ];
            if (words.Count == 0)
            {
                continue;
            }

            foreach (var performer in MayMove(kind).Concat(_claimants[kind]).Distinct())
            {
                _moves[(kind, performer)] = Evidence(kind, performer, words);
            }
        }
    }

    /// <summary>The makings of acts that move the strand in a world: by those who have the power, and by own voices.</summary>
    public IEnumerable<(Making Making, ActorId By, bool HasPower)> Makings(
        MoveKind kind,
        IReadOnlyList<ActorId> holders,
        World world
    )
    {
        foreach (var holder in holders)
        {
            foreach (var making in Of(kind, holder, world))
            {
                yield return (making, holder, !IsClaim(making));
            }
        }

        foreach (var claimant in _claimants[kind])
        {
            foreach (var making in Of(kind, claimant, world))
            {
                if (!holders.Any(holder => SpeaksAs(making, holder)) && Reaches(making))
                {
                    yield return (making, claimant, false);
                }
            }
        }
    }

    /// <summary>Whether an act counts in this account whatever the power: one of its voices performed it.</summary>
    public bool IsClaim(Making making) => _pause.Points.Account.IsVoice(PerformerOf(making), making.Word.CapacityAt);

    private IEnumerable<Making> Of(MoveKind kind, ActorId performer, World world) =>
        _moves.TryGetValue((kind, performer), out var evidence) ? evidence.In(world) : [];

    private bool SpeaksAs(Making making, ActorId actor) =>
        _pause.Points.Account.SpeaksAs(PerformerOf(making), actor, making.Word.CapacityAt);

    private static ActorId PerformerOf(Making making) =>
        making.Word.Act is Decline decline ? decline.About.Principal : making.Word.Voice;

    // What names no undertaking moves the performer's own; a stranger's claim is about all.
    private bool Reaches(Making making)
    {
        if (!Moves.Named(making.Act).IsEmpty || SpeaksAs(making, Party))
        {
            return true;
        }

        return !_pause.Pause.Undertakings.SelectMany(u => u.Bound).Any(bound => SpeaksAs(making, bound));
    }

    // All who may have the power in some world.
    private IEnumerable<ActorId> MayMove(MoveKind kind) =>
        kind switch
        {
            MoveKind.Suspend or MoveKind.Resume => [Party],
            MoveKind.Release => OtherSide,
            MoveKind.Extend => _pause.ExtensionHolders,
            _ => _pause.ExitHolders.Concat(_pause.ExtensionHolders).Concat(Required).Append(Party),
        };

    private ActEvidence Evidence(MoveKind kind, ActorId performer, List<Word> words)
    {
        var isNamed = words.Exists(word =>
            PausePoints
                .Nested(word.Act, word.Voice)
                .Any(mention =>
                    Performed(kind, mention.Act) is { } act
                    && !Moves.Named(act).IsEmpty
                    && _pause.Points.Account.MaySpeakAs(mention.By, performer)
                )
        );
        var code = CodeOf(kind);
        var key = $"{performer}/{_pause.Pause.Id}/{code}{(isNamed ? $"/{Undertaking.Id}" : "")}";
        var point = new ActPoint(
            $"{code}/{performer}",
            performer,
            act => Performed(kind, act),
            act => IsOfKind(kind, act),
            new Question(QuestionKind.Act, key, QuestionKinds.OptionsOf(QuestionKind.Act))
        );
        return new ActEvidence(_pause.Points, _pause.Clarified, point);
    }

    private static string CodeOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.GiveNotice => "giveNotice",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private bool IsOfKind(MoveKind kind, Act act) =>
        act.PauseNamed == _pause.Pause.Id
        && (Moves.KindOf(act) == kind || _pause.AcceptedExtension(kind, act) is not null);

    private Act? Performed(MoveKind kind, Act act)
    {
        if (act.PauseNamed != _pause.Pause.Id)
        {
            return null;
        }

        var moving = Moves.KindOf(act) == kind ? act : _pause.AcceptedExtension(kind, act);
        return
            moving is not null && Moves.Named(moving) is var named && (named.IsEmpty || named.Contains(Undertaking.Id))
            ? moving
            : null;
    }

    private List<ActorId> RequiredParties() =>
        Undertaking.RequiredParties.IsEmpty
            ? [.. _pause.Pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound).Distinct()]
            : [.. Undertaking.RequiredParties.Distinct()];

    private List<ActorId> Others() =>
        Undertaking.Beneficiaries.IsEmpty
            ? [.. _pause.Pause.Undertakings.SelectMany(u => u.Bound).Distinct().Where(actor => actor != Party)]
            : [.. Undertaking.Beneficiaries.Distinct()];
}
