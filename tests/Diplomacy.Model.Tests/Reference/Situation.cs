namespace Diplomacy.Model.Tests.Reference;

/// <summary>A pause as one account has it at one view: the words, and what may be last among them.</summary>
internal sealed class Situation
{
    private readonly Dictionary<string, List<Word>> _sharing = new(StringComparer.Ordinal);
    private readonly Dictionary<StateId, List<(Word Word, StateClaim Claim)>> _states = [];

    public Situation(Dossier dossier, ReferenceQuery query, Line line)
    {
        Dossier = dossier;
        Query = query;
        Line = line;
        Pause = query.Pause;
        Bound = dossier.Pauses.Single(p => p.Id == query.Pause).Undertakings[0].Bound[0];
        View = new ReferenceView(dossier, query.KnownAt);
        Words = new Words(dossier, View, query.Account);
    }

    public Dossier Dossier { get; }

    public ReferenceQuery Query { get; }

    public Line Line { get; }

    public PauseId Pause { get; }

    public ActorId Bound { get; }

    public ReferenceView View { get; }

    public Words Words { get; }

    /// <summary>Whether anybody has spoken of the pause in this account (docs/evaluation.md, 6).</summary>
    public bool IsSpokenOf => Words.All.Any(IsSpeaking);

    /// <summary>
    /// The words that may be last among those of each voice: no word of the voice is said later in every order of them.
    /// </summary>
    public List<Word> MaybeLast(IEnumerable<Word> words)
    {
        var list = words.ToList();
        return list.Where(word =>
                list.TrueForAll(other =>
                    other.Voice != word.Voice || LatestOf(Spoken(word)) >= EarliestOf(Spoken(other))
                )
            )
            .ToList();
    }

    /// <summary>The words unfolded from paraphrases of the same utterance, which have one time; empty for other words.</summary>
    public List<Word> SharingTime(Word word)
    {
        if (!_sharing.TryGetValue(word.Path, out var sharing))
        {
            sharing = FindSharingTime(word);
            _sharing.Add(word.Path, sharing);
        }

        return sharing;
    }

    /// <summary>The recorded statement whose utterance a word paraphrases: the same event, so said at the same time.</summary>
    public Statement? RecordingOf(Word word) =>
        word.Parent?.Act is Report { Paraphrases: { } utterance }
            ? View.Statements.Find(s => Words.Quotes(s, utterance))
            : null;

    /// <summary>The words on a state, of the account's own voices, that may be last.</summary>
    public List<(Word Word, StateClaim Claim)> WordsOn(StateId state)
    {
        if (!_states.TryGetValue(state, out var words))
        {
            words = FindWordsOn(state);
            _states.Add(state, words);
        }

        return words;
    }

    private List<Word> FindSharingTime(Word word)
    {
        var utterance = (word.Parent?.Act as Report)?.Paraphrases;
        var sharing = Words
            .All.Where(w => utterance is not null && w.Parent?.Act is Report r && r.Paraphrases == utterance)
            .ToList();
        if (!sharing.Exists(w => IsFrom(w, word)))
        {
            return [];
        }

        var earliest = sharing.Max(w => w.Performance?.At?.EarliestMicroseconds);
        var latest = sharing.Min(LatestAlone);
        return earliest is null || earliest <= latest ? sharing : [];
    }

    /// <summary>An avowed word is spoken when it is avowed.</summary>
    private static Word Spoken(Word word) => word.IsAvowed ? Spoken(word.Parent!) : word;

    private static bool IsFrom(Word word, Word other) => string.Equals(word.Path, other.Path, StringComparison.Ordinal);

    private long EarliestOf(Word word) =>
        word.IsRecorded ? View.BoundsOf(word.Statement).Earliest ?? long.MinValue
        : RecordingOf(word) is { } recording ? View.BoundsOf(recording).Earliest ?? long.MinValue
        : SharingTime(word).Where(w => !IsFrom(w, word)).Append(word).Max(EarliestAlone);

    private long LatestOf(Word word) =>
        word.IsRecorded ? View.BoundsOf(word.Statement).Latest
        : RecordingOf(word) is { } recording ? View.BoundsOf(recording).Latest
        : SharingTime(word).Where(w => !IsFrom(w, word)).Append(word).Min(LatestAlone);

    private static long EarliestAlone(Word word) => word.Performance?.At?.EarliestMicroseconds ?? long.MinValue;

    private long LatestAlone(Word word) =>
        Math.Min(word.Performance?.At?.LatestMicroseconds ?? Line.Never, LatestOf(word.Parent!));

    private bool IsSpeaking(Word word) =>
        !word.IsConfirmed
        && (word.Act.Class != ActClass.Assertive || word.Act is Decline || Words.IsOwn(word.Voice))
        && Points.SpeaksOf(word.Act, Pause)
        && Points.Of(word.Voice, word.Act).Any(point => Words.Counts(word, point));

    private List<(Word Word, StateClaim Claim)> FindWordsOn(StateId state)
    {
        var own = Words.All.Where(w =>
            !w.IsConfirmed
            && Words.IsOwn(w.Voice)
            && ClaimOf(w.Act) is { } claim
            && claim.State == state
            && Words.Counts(w, Points.State(state))
        );
        return own.Select(w => (w, ClaimOf(w.Act)!)).ToList();
    }

    private static StateClaim? ClaimOf(Act act) =>
        act switch
        {
            AssertClaim { Claim: StateClaim claim } => claim,
            DenyClaim { Claim: StateClaim claim } => claim with { Holds = !claim.Holds },
            _ => null,
        };
}
