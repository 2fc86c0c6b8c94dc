namespace Diplomacy.Model.Tests.Reference;

/// <summary>One instance of an act: what was done, where that stands in the dossier, when, and when it was taken back.</summary>
internal readonly record struct Instance(Act Act, string Place, long At, long TakenBack);

/// <summary>The instances of an act in a world (docs/evaluation.md, 3: when).</summary>
internal sealed class Instances
{
    private readonly ActEvidence _evidence;
    private readonly PauseId _pause;
    private readonly List<(Word Word, List<(Statement Statement, ActorId Voice)> TakenBackBy)> _timed;
    private readonly List<(Word Word, List<(Statement Statement, ActorId Voice)> TakenBackBy)> _unauthorised;
    private readonly List<Word> _speaking;
    private readonly List<Word> _timedDeclines;

    public Instances(Situation situation, ActQuestion question, PauseId pause)
    {
        _evidence = new ActEvidence(situation, question);
        _pause = pause;
        _timed = WithRetractions(situation, _evidence.Timed);
        _unauthorised = WithRetractions(situation, _evidence.Unauthorised);
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

        return _unauthorised.ConvertAll(u => Done(u, times));
    }

    private static List<(Word, List<(Statement, ActorId)>)> WithRetractions(Situation situation, List<Word> words) =>
        words.ConvertAll(w => (w, w.IsRecorded ? situation.View.RetractionsOf(w.Statement, w.Voice).ToList() : []));

    private static Instance Done(
        (Word Word, List<(Statement Statement, ActorId Voice)> TakenBackBy) said,
        WorldTimes times
    ) =>
        new(
            said.Word.Act,
            said.Word.Place,
            times.Of(said.Word),
            said.TakenBackBy.Select(r => times.Said(r.Statement, r.Voice)).Append(Line.Never).Min()
        );

    private static Instance Spoken(Word word, long at) =>
        new(Points.Inner(word.Act)!.Act, $"{word.Place}/performance", at, Line.Never);
}
