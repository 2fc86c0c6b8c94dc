namespace Diplomacy.Model.Tests.Reference;

/// <summary>Which acts are asked about: of whom, on which point, under which key; whether those who speak for whom bind whom.</summary>
internal sealed record ActQuestion(
    ActorId Performer,
    string Point,
    string Key,
    Func<Act, bool> IsIt,
    bool HearsUnauthorised,
    bool HearsSpeakers = false
);

/// <summary>Whether an actor made an act, and in which words (docs/evaluation.md, 3).</summary>
internal sealed class ActEvidence
{
    private readonly Words _words;
    private readonly Situation _situation;
    private readonly ActQuestion _question;
    private readonly List<Word> _own;
    private readonly bool _isContested;
    private readonly bool? _settled;

    public ActEvidence(Situation situation, ActQuestion question)
    {
        (_situation, _words) = (situation, situation.Words);
        _question = question;
        var counting = _words.All.Where(w => (Performs(w) || IsAbout(w)) && _words.Counts(w, question.Point)).ToList();
        counting = counting.Where(w => !IsBesideThePoint(w, counting)).ToList();
        Performed = counting.Where(w => Performs(w) && !w.IsConfirmed).ToList();
        Declined = counting.Where(w => w.Act is Decline && IsAbout(w)).ToList();
        Unauthorised = question.HearsUnauthorised
            ? _words.Unauthorised.Where(w => Performs(w) && _words.Counts(w, question.Point)).ToList()
            : [];
        Timed = Performed
            .Where(w =>
                w.IsRecorded
                || w.Performance?.At is not null
                || w.IsMadeAsAvowed
                || situation.RecordingOf(w) is not null
            )
            .Concat(counting.Where(w => Performs(w) && w.IsConfirmed && w.Performance?.At is not null))
            .ToList();
        SpeakingOfIt = counting
            .Where(w => (_words.IsOwn(w.Voice) && Says(w)) || (Performs(w) && !w.IsConfirmed && !w.IsRecorded))
            .Select(w => Performs(w) ? w.Parent! : w)
            .DistinctBy(w => w.Path, StringComparer.Ordinal)
            .ToList();
        _own = counting
            .Where(w => _words.IsOwn(w.Voice) && !w.IsConfirmed && (Performs(w) || Says(w) || Denies(w)))
            .ToList();
        _against = counting.Where(w => Denies(w) || (w.Act is Decline && IsAbout(w))).ToList();
        _isContested = Performed.Count > 0 && Performed.TrueForAll(IsContested);
        _settled = SettledAlways();
    }

    private readonly List<Word> _against;

    /// <summary>The performances that count, other than those only confirmed by others.</summary>
    public List<Word> Performed { get; }

    /// <summary>The words that say it was made and when: recorded performances, others with a time, confirmations with one.</summary>
    public List<Word> Timed { get; }

    /// <summary>Performances without authority.</summary>
    public List<Word> Unauthorised { get; }

    /// <summary>The words that say it was made, other than by performing it in a recorded statement.</summary>
    public List<Word> SpeakingOfIt { get; }

    public List<Word> Declined { get; }

    /// <summary>Whether it was made in a world.</summary>
    public bool IsMade(WorldTimes times, PauseId pause) =>
        Settled(times) ?? times.Is(pause, QuestionKind.Act, _question.Key, QuestionKinds.Made, QuestionKinds.NotMade);

    /// <summary>True, false, or null where it is an open question.</summary>
    private bool? Settled(WorldTimes times) => _own.Count > 1 ? Said(times.LastOfEachVoice(_own, w => w)) : _settled;

    /// <summary>The same where no word can be said after another.</summary>
    private bool? SettledAlways() =>
        _own.Count > 0 ? Said(_own)
        : Performed.Count > 0 ? (_isContested ? null : true)
        : Declined.Count > 0 || Unauthorised.Count > 0 ? null
        : false;

    private bool? Said(List<Word> last)
    {
        var isFor = last.Exists(w => !Denies(w));
        var isAgainst = last.Exists(w => Denies(w) || IsContested(w));
        return isFor && isAgainst ? null : isFor;
    }

    /// <summary>Whether another paraphrase of the same utterance says otherwise.</summary>
    private bool IsContested(Word word) =>
        word.Paraphrased.Any(p =>
            _against.Exists(other =>
                other.Paraphrased.Any(o =>
                    o.Utterance == p.Utterance && !string.Equals(o.Path, p.Path, StringComparison.Ordinal)
                )
            )
        );

    /// <summary>Whether it is denied or left open only of some to whom it was said, while it was said to others too.</summary>
    private bool IsBesideThePoint(Word word, List<Word> counting) =>
        word.Act is DenyAct or Decline
        && IsAbout(word)
        && Points.Inner(word.Act)!.To is { IsEmpty: false } some
        && counting.Any(w => Performs(w) && (SaidTo(w).Count == 0 || SaidTo(w).Any(to => !some.Contains(to))));

    private static EquatableArray<ActorId> SaidTo(Word word) => word.Performance?.To ?? word.Statement.Addressees;

    private bool Performs(Word word) => IsPerformer(word.Voice) && _question.IsIt(word.Act);

    private bool IsPerformer(ActorId actor) =>
        actor == _question.Performer
        || (_question.HearsSpeakers && _situation.Authority.IsVoiceOf(actor, _question.Performer));

    private bool Says(Word word) => word.Act is Report or Confirm && IsAbout(word);

    private bool Denies(Word word) => word.Act is DenyAct && IsAbout(word);

    private bool IsAbout(Word word) =>
        Points.Inner(word.Act) is { } performance
        && IsPerformer(performance.Principal)
        && _question.IsIt(performance.Act)
        && _words.IsAuthorised(performance, word.Statement);
}
