using NodaTime;

namespace Diplomacy.Model;

/// <summary>Sums up what is reported of how a pause is observed.</summary>
internal sealed class Observances
{
    private readonly Pause _pause;
    private readonly Account _account;
    private readonly AccountWords _words;
    private readonly RelationGraph _relations;
    private readonly List<ActorId> _monitors;
    private readonly List<ActorId> _parties;

    public Observances(DossierView view, Pause pause, Account account)
    {
        _pause = pause;
        _account = account;
        _words = new AccountWords(view, pause, account, new Ways([]));
        _relations = view.Dossier.Index.Relations;
        _monitors = [.. pause.Roles.Where(role => role.Role == PauseRole.Monitor).Select(role => role.Actor)];
        _parties = [.. pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct()];
    }

    public ObservanceReport In(Interval? interval)
    {
        var conduct = new ConductWords(new PausePoints(_words, _pause))
            .Groups.Select(group => Reported(group.Said, group.Words))
            .Where(reported => interval is not { } asked || MayBeIn(reported, asked))
            .OrderBy(reported => reported.Since.EarliestMicroseconds ?? long.MinValue)
            .ThenBy(reported => reported.Since.LatestMicroseconds ?? long.MaxValue)
            .ThenBy(reported => reported.Conduct.ToString(), StringComparer.Ordinal)
            .ThenBy(reported => reported.Reports[0].Statement)
            .ToEquatableArray();
        var totals = conduct
            .GroupBy(reported => PartyOf(reported.Conduct.Actor))
            .OrderBy(ofParty => ofParty.Key)
            .Select(Total)
            .ToEquatableArray();
        return new ObservanceReport(_pause.Id, _account, conduct, totals);
    }

    private ReportedConduct Reported(ConductWords.Said said, List<(Word Word, ConductWords.Said Said)> words)
    {
        var saidBy = words.Where(pair => pair.Said.Occurred).Min(pair => pair.Word.Time.Latest);
        var isDenied = words.Exists(pair => !pair.Said.Occurred);
        var isVerified = words.Exists(pair => pair.Said.Occurred && Verifies(pair.Word, said.Conduct.Actor));
        return new ReportedConduct(
            said.Conduct,
            said.Since ?? Moment.FromMicroseconds(null, saidBy),
            said.Until,
            (isVerified, isDenied) switch
            {
                (true, true) => ObservanceStatus.Disputed,
                (true, false) => ObservanceStatus.Verified,
                (false, true) => ObservanceStatus.Denied,
                _ => ObservanceStatus.Alleged,
            },
            CountsAsViolation(words),
            [
                .. words
                    .Select(pair => new ConductReport(pair.Word.Voice, pair.Word.Statement.Id, pair.Said.Occurred)
                    {
                        CarriedBy = pair.Word.SaidBy == pair.Word.Voice ? (ActorId?)null : pair.Word.SaidBy,
                        Count = pair.Said.Count,
                        Confidence = pair.Said.Confidence,
                    })
                    .Distinct()
                    .OrderBy(report => report.Statement),
            ]
        );
    }

    // The words of own voices that say so; where they differ, or their order is not known, it is open.
    private Truth CountsAsViolation(List<(Word Word, ConductWords.Said Said)> words)
    {
        var own = words.FindAll(pair => _words.IsVoice(pair.Word.Voice, pair.Word.CapacityAt));
        return own.Count == 0 || own.TrueForAll(pair => !pair.Said.Occurred) ? Truth.False
            : own.TrueForAll(pair => pair.Said.Occurred) ? Truth.True
            : Truth.Unknown;
    }

    private bool Verifies(Word word, ActorId accused) =>
        _monitors.Concat(WholesOf(accused)).Any(actor => _words.SpeaksAs(word.Voice, actor, word.CapacityAt));

    private ActorId PartyOf(ActorId actor)
    {
        foreach (var whole in WholesOf(actor))
        {
            if (_parties.Contains(whole))
            {
                return whole;
            }
        }

        return actor;
    }

    // Itself, then what it is part of, nearest first.
    private List<ActorId> WholesOf(ActorId actor)
    {
        var wholes = new List<ActorId> { actor };
        for (var i = 0; i < wholes.Count; i++)
        {
            wholes.AddRange(_relations.PartOf(wholes[i]).Select(relation => relation.Whole).Distinct().Except(wholes));
        }

        return wholes;
    }

    private static bool MayBeIn(ReportedConduct reported, Interval asked)
    {
        var last = reported.Until ?? reported.Since;
        return !(asked.HasEnd && reported.Since.Earliest >= asked.End)
            && !(asked.HasStart && !last.IsNever && last.Latest < asked.Start);
    }

    private static ObservanceTotal Total(IGrouping<ActorId, ReportedConduct> conduct)
    {
        return new ObservanceTotal(
            conduct.Key,
            Sum(ObservanceStatus.Alleged),
            Sum(ObservanceStatus.Verified),
            Sum(ObservanceStatus.Denied),
            Sum(ObservanceStatus.Disputed)
        );

        long Sum(ObservanceStatus status) =>
            conduct
                .Where(reported => reported.Status == status)
                .Aggregate(0L, (sum, reported) => Added(sum, reported.Count));
    }

    // No sum is more than the largest number there is.
    private static long Added(long sum, long count) => count > long.MaxValue - sum ? long.MaxValue : sum + count;
}
