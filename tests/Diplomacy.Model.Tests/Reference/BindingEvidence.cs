namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whether the bound party committed or accepted, and in which words (docs/evaluation.md, 3).</summary>
internal sealed class BindingEvidence
{
    private readonly Situation _situation;
    private readonly string _point;

    public BindingEvidence(Situation situation)
    {
        _situation = situation;
        _point = Points.Binding(situation.Bound, situation.Pause);
        Performed = Counting(situation.Words.All).Where(w => Performs(w) && !w.IsConfirmed).ToList();
        Confirmed = Counting(situation.Words.All).Where(w => Performs(w) && w.IsConfirmed).ToList();
        Declined = Counting(situation.Words.All).Where(Declines).ToList();
        Unauthorised = Counting(situation.Words.Unauthorised).Where(Performs).ToList();
        SpeakingOfIt = Counting(situation.Words.All)
            .Where(w => (situation.Words.IsOwn(w.Voice) && Says(w)) || (Performs(w) && !w.IsConfirmed && !w.IsRecorded))
            .Select(w => Performs(w) ? w.Parent! : w)
            .DistinctBy(w => w.Path, StringComparer.Ordinal)
            .ToList();
    }

    public string Key => $"{_situation.Bound}/{_situation.Pause}";

    /// <summary>The bound party's performances that count, other than those only confirmed by others.</summary>
    public List<Word> Performed { get; }

    /// <summary>The words that say it was made and when: recorded performances, others with a time, confirmations with one.</summary>
    public IEnumerable<Word> Timed =>
        Performed
            .Where(w => w.IsRecorded || w.Performance?.At is not null || _situation.RecordingOf(w) is not null)
            .Concat(Confirmed.Where(w => w.Performance?.At is not null));

    /// <summary>Performances that a voice of the account confirms.</summary>
    public List<Word> Confirmed { get; }

    /// <summary>Performances without authority.</summary>
    public List<Word> Unauthorised { get; }

    /// <summary>The words that say it was made, other than by performing it in a recorded statement.</summary>
    public List<Word> SpeakingOfIt { get; }

    public List<Word> Declined { get; }

    /// <summary>Whether it was made in a world: true, false, or null where it is an open question.</summary>
    public bool? IsMade(WorldTimes times)
    {
        var own = Counting(_situation.Words.All)
            .Where(w => _situation.Words.IsOwn(w.Voice) && !w.IsConfirmed && (Performs(w) || Says(w) || Denies(w)))
            .ToList();
        if (own.Count > 0)
        {
            var last = times.LastOfEachVoice(own, w => w);
            var isFor = last.Exists(w => !Denies(w));
            var isAgainst = last.Exists(w => Denies(w) || IsContested(w));
            return isFor && isAgainst ? null : isFor;
        }

        return Performed.Count > 0 ? (Performed.TrueForAll(IsContested) ? null : true)
            : Declined.Count > 0 || Unauthorised.Count > 0 ? null
            : false;
    }

    /// <summary>Whether another paraphrase of the same utterance says otherwise.</summary>
    private bool IsContested(Word word) =>
        word.Paraphrased.Any(p =>
            Counting(_situation.Words.All)
                .Any(other =>
                    (Denies(other) || Declines(other))
                    && other.Paraphrased.Any(o =>
                        o.Utterance == p.Utterance && !string.Equals(o.Path, p.Path, StringComparison.Ordinal)
                    )
                )
        );

    private IEnumerable<Word> Counting(IEnumerable<Word> words) => words.Where(w => _situation.Words.Counts(w, _point));

    private bool Performs(Word word) => word.Voice == _situation.Bound && Points.IsBinding(word.Act, _situation.Pause);

    private bool Says(Word word) => word.Act is Report or Confirm && IsAbout(word);

    private bool Denies(Word word) => word.Act is DenyAct && IsAbout(word);

    private bool Declines(Word word) => word.Act is Decline && IsAbout(word);

    private bool IsAbout(Word word) =>
        Points.Inner(word.Act) is { } performance
        && performance.Principal == _situation.Bound
        && Points.IsBinding(performance.Act, _situation.Pause)
        && _situation.Words.IsAuthorised(performance, word.Statement);
}
