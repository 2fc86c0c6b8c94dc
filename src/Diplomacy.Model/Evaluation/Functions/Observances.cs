using NodaTime;

namespace Diplomacy.Model;

/// <summary>Sums up what is reported of how a pause is observed.</summary>
internal sealed class Observances
{
    private readonly Pause _pause;
    private readonly Account _account;
    private readonly DossierView _view;
    private readonly RelationGraph _relations;
    private readonly List<ActorId> _monitors;
    private readonly List<ActorId> _parties;

    public Observances(DossierView view, Pause pause, Account account)
    {
        _pause = pause;
        _account = account;
        _view = view;
        _relations = view.Dossier.Index.Relations;
        _monitors = [.. pause.Roles.Where(role => role.Role == PauseRole.Monitor).Select(role => role.Actor)];
        _parties = [.. pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct()];
    }

    public ObservanceReport In(Interval? interval)
    {
        // Who had authority and what was taken back may be open: what may be reported is, and counts as far as it does in all ways.
        var ways = Ways.All().Take(WorldExplorer.Limit + 1).Select(Told).ToList();
        var conduct = ways.SelectMany(told => told)
            .GroupBy(told => told.Key)
            .Select(told => Reported(told.Key, [.. told], ways.Count))
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

    // What is told of conduct in one of the ways in which the account can be unfolded.
    private List<TellingOfConduct> Told(Ways ways)
    {
        var words = new AccountWords(_view, _pause, _account, ways);
        return
        [
            .. new ConductWords(new PausePoints(words, _pause)).Groups.Select(group => new TellingOfConduct(
                (group.Said.Conduct, group.Said.Since, group.Said.Until),
                group.Words.Where(pair => pair.Said.Occurred).Min(pair => pair.Word.Time.Latest),
                CountsAsViolation(words, group.Words),
                group.Words.Exists(pair => !pair.Said.Occurred),
                group.Words.Exists(pair => pair.Said.Occurred && Verifies(words, pair.Word, group.Said.Conduct.Actor)),
                [
                    .. group.Words.Select(pair => new ConductReport(
                        pair.Word.Voice,
                        pair.Word.Statement.Id,
                        pair.Said.Occurred
                    )
                    {
                        CarriedBy = pair.Word.SaidBy == pair.Word.Voice ? (ActorId?)null : pair.Word.SaidBy,
                        Count = pair.Said.Count,
                        Confidence = pair.Said.Confidence,
                    }),
                ]
            )),
        ];
    }

    private static ReportedConduct Reported(
        (Conduct Conduct, Moment? Since, Moment? Until) said,
        List<TellingOfConduct> told,
        int ways
    ) =>
        new(
            said.Conduct,
            said.Since
                ?? Moment.FromMicroseconds(
                    null,
                    told.Exists(one => one.SaidBy is null) ? null : told.Max(one => one.SaidBy)
                ),
            said.Until,
            (told.Exists(one => one.IsVerified), told.Exists(one => one.IsDenied)) switch
            {
                (true, true) => ObservanceStatus.Disputed,
                (true, false) => ObservanceStatus.Verified,
                (false, true) => ObservanceStatus.Denied,
                _ => ObservanceStatus.Alleged,
            },
                // Where it is not told of in every way, or not all ways were gone through, it is not certain that it counts.
                told.TrueForAll(one => one.CountsAsViolation == Truth.False)
                && ways <= WorldExplorer.Limit
                    ? Truth.False
                : told.TrueForAll(one => one.CountsAsViolation == Truth.True)
                && told.Count == ways
                && ways <= WorldExplorer.Limit
                    ? Truth.True
                : Truth.Unknown,
            [.. told.SelectMany(one => one.Reports).Distinct().OrderBy(report => report.Statement)]
        );

    // The words of own voices that say so; where they differ, or their order is not known, it is open.
    private static Truth CountsAsViolation(AccountWords account, List<(Word Word, ConductWords.Said Said)> words)
    {
        var own = words.FindAll(pair => account.IsVoice(pair.Word.Voice, pair.Word.CapacityAt));
        return own.Count == 0 || own.TrueForAll(pair => !pair.Said.Occurred) ? Truth.False
            : own.TrueForAll(pair => pair.Said.Occurred) ? Truth.True
            : Truth.Unknown;
    }

    private bool Verifies(AccountWords account, Word word, ActorId accused) =>
        _monitors.Concat(WholesOf(accused)).Any(actor => account.SpeaksAs(word.Voice, actor, word.CapacityAt));

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

    private sealed record TellingOfConduct(
        (Conduct Conduct, Moment? Since, Moment? Until) Key,
        long? SaidBy,
        Truth CountsAsViolation,
        bool IsDenied,
        bool IsVerified,
        IReadOnlyList<ConductReport> Reports
    );
}
