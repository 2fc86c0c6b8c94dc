using System.Globalization;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>
/// Whether what is carried of one utterance still has one time after instants were fixed: picks that tear apart what was said at one
/// time are no world.
/// </summary>
/// <param name="situation">The situation with the instants fixed.</param>
/// <param name="given">The dossier before.</param>
internal sealed class SharedTimes(Situation situation, Dossier given)
{
    private readonly ReferenceView _given = new(given, situation.Query.KnownAt, situation.Supposed);

    public bool AreKept =>
        situation
            .Words.All.Where(w => w.Parent?.Act is Report { Paraphrases: not null } && situation.RecordingOf(w) is null)
            .GroupBy(w => ((Report)w.Parent!.Act).Paraphrases)
            .All(carried => situation.SharingTime(carried.First()).Count > 0 || !CouldShare([.. carried]));

    private bool CouldShare(List<Word> carried)
    {
        var earliest = carried.Max(w => Situation.EarliestWithin(PerformanceOf(w)));
        return earliest is null || earliest <= carried.Min(Latest);
    }

    private long Latest(Word word) =>
        word.Parent is not null && situation.RecordingOf(word) is { } recording
            ? _given.BoundsOf(StatementOf(recording.Id)).Latest
        : word.Parent is not null
            ? Math.Min(PerformanceOf(word).At?.LatestMicroseconds ?? Line.Never, Latest(word.Parent))
        : word.Signature is var (_, number)
        && StatementOf(word.Statement.Id) is var statement
        && statement.Signatories[number].At is { } signed
            ? Situation.LatestSigned(signed, statement)
        : _given.BoundsOf(StatementOf(word.Statement.Id)).Latest;

    private Performance PerformanceOf(Word word)
    {
        var number = word.Place[(word.Statement.Id.Value.Length + 1)..].Split('/')[0];
        var act = StatementOf(word.Statement.Id).Acts[int.Parse(number, CultureInfo.InvariantCulture)];
        Performance? performance = null;
        for (var outer = word.Parent; outer is not null; outer = outer.Parent)
        {
            performance = Points.Inner(performance?.Act ?? act);
        }

        return performance!;
    }

    private Statement StatementOf(StatementId id) => _given.Find(id)!;
}
