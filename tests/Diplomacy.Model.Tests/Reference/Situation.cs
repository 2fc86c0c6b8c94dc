namespace Diplomacy.Model.Tests.Reference;

/// <summary>The pauses as one account has them at one view: the words, and what may be last among them.</summary>
internal sealed class Situation
{
    private readonly Dictionary<string, List<Word>> _sharing = new(StringComparer.Ordinal);
    private readonly Dictionary<(string What, string Of, string On), object> _known = [];
    private readonly Dictionary<PauseId, PauseSource> _pauses = [];
    private bool? _isSpokenOf;
    private bool? _isNotUnderstood;

    /// <param name="dossier">The dossier.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="line">The time line.</param>
    /// <param name="supposed">Of the statements whose retraction other acts speak of, which are taken back.</param>
    public Situation(Dossier dossier, ReferenceQuery query, Line line, IReadOnlyDictionary<StatementId, bool> supposed)
    {
        Supposed = supposed;
        Dossier = dossier;
        Query = query;
        Line = line;
        KnownAt = Line.ToMicroseconds(query.KnownAt);
        Authority = new ReferenceAuthority(dossier);
        View = new ReferenceView(dossier, query.KnownAt, supposed);
        Words = new Words(dossier, View, query.Account);
        Places = new ReferencePlaces(dossier, query.Pause);
    }

    public Dossier Dossier { get; }

    public IReadOnlyDictionary<StatementId, bool> Supposed { get; }

    public ReferenceQuery Query { get; }

    public Line Line { get; }

    public long KnownAt { get; }

    public ReferenceAuthority Authority { get; }

    public ReferenceView View { get; }

    public Words Words { get; }

    public ReferencePlaces Places { get; }

    /// <summary>Whether anybody has spoken of the pause asked about in this account (docs/evaluation.md, 6).</summary>
    public bool IsSpokenOf => _isSpokenOf ??= Words.All.Any(IsSpeaking);

    /// <summary>Whether something is said of the pause that this version does not know.</summary>
    public bool IsNotUnderstood =>
        _isNotUnderstood ??= Words.All.Any(w =>
            w is { IsConfirmed: false, Act: UnrecognizedAct act } && act.Pause == Query.Pause
        );

    public PauseSource Of(PauseId id)
    {
        if (!_pauses.TryGetValue(id, out var pause))
        {
            pause = new PauseSource(this, Dossier.Pauses.Single(p => p.Id == id));
            _pauses.Add(id, pause);
        }

        return pause;
    }

    /// <summary>The retractions of a statement whose retraction other acts speak of.</summary>
    public Instances RetractionsOf(StatementId id) =>
        Once(
            "retractions",
            id.Value,
            () =>
            {
                var by = View.Find(id)!.Principal;
                var question = new ActQuestion(
                    by,
                    Points.Retraction(id),
                    $"{by}/{id}/retract",
                    act => act is Retract retract && retract.Statement == id,
                    HearsUnauthorised: false
                );
                return new Instances(this, question, Query.Pause);
            }
        );

    /// <summary>What is the same in every world, found out once.</summary>
    public T Once<T>(string what, string of, Func<T> find, string on = "")
        where T : class
    {
        if (!_known.TryGetValue((what, of, on), out var found))
        {
            found = find();
            _known.Add((what, of, on), found);
        }

        return (T)found;
    }

    /// <summary>
    /// The words that may be last among those of each voice: no word of the voice is said later in every order of them.
    /// </summary>
    public List<Word> MaybeLast(IEnumerable<Word> words)
    {
        var list = words.ToList();
        return list.Count == 1
            ? list
            : list.Where(word =>
                    list.TrueForAll(other =>
                        other.Voice != word.Voice || LatestOf(Spoken(word)) >= EarliestOf(Spoken(other))
                    )
                )
                .ToList();
    }

    /// <summary>The words of the account's own voices that count on a point.</summary>
    public List<Word> OwnOn(string point, Func<Act, bool> isIt) =>
        Words.All.Where(w => !w.IsConfirmed && isIt(w.Act) && Words.IsOwn(w.Voice) && Words.Counts(w, point)).ToList();

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

    private List<Word> FindSharingTime(Word word)
    {
        if (word.Parent?.Act is not Report { Paraphrases: { } utterance })
        {
            return [];
        }

        var sharing = Words.All.Where(w => w.Parent?.Act is Report r && r.Paraphrases == utterance).ToList();
        if (!sharing.Contains(word))
        {
            return [];
        }

        var earliest = sharing.Max(w => EarliestWithin(w.Performance));
        var latest = sharing.Min(LatestAlone);
        return earliest is null || earliest <= latest ? sharing : [];
    }

    /// <summary>The earliest that a performance can be: what it tells of, and what that tells of, came no later.</summary>
    public static long? EarliestWithin(Performance? performance) =>
        performance is null ? null
        : performance.Act is Report or Confirm
            ? new[] { performance.At?.EarliestMicroseconds, EarliestWithin(Points.Inner(performance.Act)) }.Max()
        : performance.At?.EarliestMicroseconds;

    /// <summary>An avowed word is spoken when it is avowed.</summary>
    private static Word Spoken(Word word) => word.IsAvowed ? Spoken(word.Parent!) : word;

    private long EarliestOf(Word word) =>
        word.Signature?.Hand.At is { } signed ? signed.EarliestMicroseconds ?? long.MinValue
        : word.IsRecorded ? View.BoundsOf(word.Statement).Earliest ?? long.MinValue
        : RecordingOf(word) is { } recording ? View.BoundsOf(recording).Earliest ?? long.MinValue
        : SharingTime(word).Where(w => w != word).Append(word).Max(EarliestAlone);

    private long LatestOf(Word word) =>
        word.Signature?.Hand.At is { } signed ? LatestSigned(signed, word.Statement)
        : word.IsRecorded ? View.BoundsOf(word.Statement).Latest
        : RecordingOf(word) is { } recording ? View.BoundsOf(recording).Latest
        : SharingTime(word).Where(w => w != word).Append(word).Min(LatestAlone);

    /// <summary>A hand is set no later than the text is known.</summary>
    public static long LatestSigned(Moment at, Statement statement) =>
        Math.Min(at.LatestMicroseconds ?? Line.Never, Line.ToMicroseconds(statement.KnownFrom));

    private static long EarliestAlone(Word word) => word.Performance?.At?.EarliestMicroseconds ?? long.MinValue;

    private long LatestAlone(Word word) =>
        Math.Min(word.Performance?.At?.LatestMicroseconds ?? Line.Never, LatestOf(word.Parent!));

    private bool IsSpeaking(Word word) =>
        !word.IsConfirmed
        && (word.Act.Class != ActClass.Assertive || word.Act is Decline || Words.IsOwn(word.Voice))
        && Points.SpeaksOf(word.Act, Query.Pause)
        && (
            !word.Paraphrased.Any() || Points.Of(word.Voice, word.Act, Dossier).Any(point => Words.Counts(word, point))
        );
}
