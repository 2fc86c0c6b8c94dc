namespace Diplomacy.Model;

/// <content>Who is bound, from when, and until when the binding acts are taken back.</content>
internal sealed partial class StrandWorld
{
    /// <summary>The instant from which the strand is established.</summary>
    public Limit Established => _established ??= FindEstablished();

    private Limit FindEstablished()
    {
        var quorum = Acts.Established(
            _strand.Quorum,
            Said,
            () => Nth([.. _strand.Required.Select(BoundFrom)], _strand.Quorum)
        );
        return _strand.Required.Contains(_strand.Party) ? Later(quorum, BoundFrom(_strand.Party)) : quorum;
    }

    // From the first making, or the earlier start that one of them or a later word gives. Where bounds tell which of these it is, the
    // order of the makings is not asked for beyond it.
    private Limit BoundFrom(ActorId party)
    {
        if (Said.Start is null)
        {
            return Acts.First(party);
        }

        var (makings, evidence) = (Acts.Makings(party), _strand.Facts.Binding(party));
        if (makings.Count == 0)
        {
            return Limit.Never;
        }

        if (!IsCertainlyBoundFromStart(evidence))
        {
            return makings.Aggregate(Limit.Never, (first, making) => Earlier(first, BoundFrom(making)));
        }

        var (first, last) = Start.At is { } start ? _world.RangeOf(start) : (long.MaxValue, long.MaxValue);
        return last <= evidence.EarliestMaking ? Start
            : first >= evidence.LatestOfFirst ? Acts.First(party)
            : makings.Aggregate(Start, (known, making) => Earlier(known, Time(making)));
    }

    // Whether a word that gives the start is one of a making, or came after one, whatever the world.
    private bool IsCertainlyBoundFromStart(ActEvidence evidence) =>
        Said.Words.Any(word =>
            evidence.MakingWords.Contains(word.Word)
            || (word.SaidAt.Bounds.EarliestMicroseconds ?? long.MinValue) >= evidence.LatestOfFirst
        );

    // From the making, or the earlier start that it or a later word gives.
    private Limit BoundFrom(Making making) => IsBoundFromStart(making) ? Earlier(Time(making), Start) : Time(making);

    private bool IsBoundFromStart(Making making) =>
        Said.Start is not null
        && Said.Words.Any(word =>
            making.Words.Contains(word.Word, ReferenceEqualityComparer.Instance)
            || _world.IsAtOrAfter(_world.PointOf(word.SaidAt), _world.PointOf(making.Time))
        );

    // The n-th of several instants in their order.
    private Limit Nth(List<Limit> limits, int n)
    {
        if (n >= limits.Count)
        {
            return n > limits.Count ? Limit.Never : limits.Aggregate(new Limit(Point.Always), Later);
        }

        for (var i = 1; i < n; i++)
        {
            var first = limits.Aggregate(Earlier);
            if (first.At is null)
            {
                return Limit.Never;
            }

            _ = limits.Remove(first);
        }

        return limits.Aggregate(Limit.Never, Earlier);
    }

    /// <summary>
    /// The instant from which, as of another and without a break, too few of the required parties are bound any more; null while enough
    /// are.
    /// </summary>
    private Point? TakenBack(Point at)
    {
        if (!Acts.WereTakenBack || Established.At is not { } established || !_world.IsAtOrAfter(at, established))
        {
            return null;
        }

        var since = TooFewSince(point => _world.IsAtOrAfter(at, point), established);
        // Who is bound again at the instant at which another is not any more makes no break.
        while (
            since is { } end
            && !_world.IsAtOrAfter(established, end)
            && TooFewSince(point => !_world.IsAtOrAfter(point, end), established) is { } earlier
        )
        {
            since = earlier;
        }

        return since;
    }

    // By what has come so far: since when too few of those that established the strand are bound; null where enough are.
    private Point? TooFewSince(Func<Point, bool> hasCome, Point established)
    {
        var lost = new List<(ActorId Party, Limit At)>();
        var bound = 0;
        foreach (var party in _strand.Required.Where(party => Has(BoundFrom(party), established)))
        {
            var makings = Makings(party).Where(making => BoundFrom(making).At is { } from && hasCome(from)).ToList();
            bound++;
            if (makings.Count > 0 && LastTakenBack(makings, hasCome) is { } last)
            {
                lost.Add((party, new Limit(last)));
            }
        }

        var found = lost.Find(loss => loss.Party == _strand.Party).At;
        if (bound - lost.Count < _strand.Quorum && lost.Count > 0)
        {
            var nth = Nth([.. lost.Select(loss => loss.At)], Math.Clamp(bound - _strand.Quorum + 1, 1, lost.Count));
            found = found.At is null ? nth : Earlier(found, nth);
        }

        return found.At is null ? null : Later(found, Established).At;
    }

    // What is taken back before it binds ends when it would bind.
    private Point? LastTakenBack(List<Making> makings, Func<Point, bool> hasCome)
    {
        var last = new Limit(Point.Always);
        foreach (var making in makings)
        {
            var first = making
                .TakenBack.Select(_world.PointOf)
                .Where(hasCome)
                .Aggregate(Limit.Never, (known, point) => Earlier(known, new Limit(point)));
            if (first.At is null)
            {
                return null;
            }

            last = Later(last, Later(first, BoundFrom(making)));
        }

        return last.At;
    }
}
