namespace Diplomacy.Model.Tests.Reference;

/// <summary>One instance of an act: what was done, where that stands in the dossier, when, and when it was taken back.</summary>
internal readonly record struct Instance(Act Act, string Place, long At, long TakenBack);

/// <summary>The instances of an act in a world (docs/evaluation.md, 3: when).</summary>
internal sealed class Instances
{
    private readonly ActEvidence _evidence;
    private readonly PauseId _pause;
    private readonly List<(Word Word, Func<WorldTimes, long> TakenBack)> _timed;
    private readonly List<(Word Word, Func<WorldTimes, long> TakenBack)> _timedUnauthorised;
    private readonly List<Word> _unauthorised;
    private readonly List<Word> _speaking;
    private readonly List<Word> _timedDeclines;

    public Instances(Situation situation, ActQuestion question, PauseId pause)
    {
        _evidence = new ActEvidence(situation, question);
        _pause = pause;
        _timed = WithRetractions(situation, _evidence.Timed);
        _unauthorised = _evidence.Unauthorised;
        _timedUnauthorised = WithRetractions(
            situation,
            _unauthorised.FindAll(w =>
                w.IsRecorded || w.Performance?.At is not null || situation.RecordingOf(w) is not null
            )
        );
        _speaking = _evidence.SpeakingOfIt.Count > 0 ? _evidence.SpeakingOfIt : _evidence.Declined;
        _timedDeclines = _speaking.Where(w => w.Act is Decline && Points.Inner(w.Act)!.At is not null).ToList();
    }

    public List<Instance> In(WorldTimes times)
    {
        if (!_evidence.IsMade(times, _pause))
        {
            return [];
        }

        if (_timed.Count > 0)
        {
            return _timed.ConvertAll(t => Done(t, times));
        }

        if (_timedDeclines.Count > 0)
        {
            return _timedDeclines.ConvertAll(w => Spoken(w, times.OfOneAct([w], [])));
        }

        if (_speaking.Count > 0)
        {
            var at = times.OfOneAct(_speaking, _evidence.Performed);
            return _speaking.ConvertAll(w => Spoken(w, at)).DistinctBy(i => i.Act).ToList();
        }

        return _timedUnauthorised.Count > 0 || _unauthorised.Count == 0
            ? _timedUnauthorised.ConvertAll(u => Done(u, times))
            : WithoutAuthority(times);
    }

    /// <summary>Statements without authority that give no time speak of one act, as others do.</summary>
    private List<Instance> WithoutAuthority(WorldTimes times)
    {
        var speaking = _unauthorised
            .ConvertAll(w => w.Parent!)
            .DistinctBy(w => w.Path, StringComparer.Ordinal)
            .ToList();
        var at = times.OfOneAct(speaking, _unauthorised);
        return speaking.ConvertAll(w => Spoken(w, at)).DistinctBy(i => i.Act).ToList();
    }

    private static List<(Word, Func<WorldTimes, long>)> WithRetractions(Situation situation, List<Word> words) =>
        words.ConvertAll(w => (w, RetractionsOf(situation, w)));

    private static Func<WorldTimes, long> RetractionsOf(Situation situation, Word word)
    {
        if (!word.IsRecorded)
        {
            return _ => Line.Never;
        }

        if (
            word.Voice == word.Statement.Principal
            && situation.Supposed.TryGetValue(word.Statement.Id, out var supposed)
        )
        {
            return times =>
                supposed
                    ? Earliest(situation.RetractionsOf(word.Statement.Id).In(times), instance => instance.At)
                    : Line.Never;
        }

        var retractions = situation.View.RetractionsOf(word.Statement, word.Voice).ToList();
        return times => Earliest(retractions, r => times.Said(r.Statement, r.Voice));
    }

    private static long Earliest<T>(List<T> retractions, Func<T, long> instantOf) =>
        retractions.Count == 0 ? Line.Never : retractions.Min(instantOf);

    private static Instance Done((Word Word, Func<WorldTimes, long> TakenBack) said, WorldTimes times) =>
        new(said.Word.Act, said.Word.Place, times.Of(said.Word), said.TakenBack(times));

    private static Instance Spoken(Word word, long at) =>
        new(Points.Inner(word.Act)!.Act, $"{word.Place}/performance", at, Line.Never);
}
