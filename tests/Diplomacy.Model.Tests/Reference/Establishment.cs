namespace Diplomacy.Model.Tests.Reference;

/// <summary>From when a strand is established, and when that is taken back (docs/evaluation.md, 6).</summary>
internal sealed class Establishment(Strand strand)
{
    private long? _at;
    private List<ActorId>? _by;
    private List<long>? _turns;
    private bool _isKept;

    /// <summary>The instant from which as many required parties are bound as it takes, its own among them if it is one of them.</summary>
    public long At => _at ??= Find();

    /// <summary>Since when, without a break up to the instant, too few of those that established it have an act left.</summary>
    public long TakenBackAt(long instant)
    {
        var since = Line.Never;
        if (instant < At || At == Line.Never)
        {
            return since;
        }

        if (_by is null)
        {
            _by = strand.Required.FindAll(q => BoundFrom(q) <= At);
            _isKept = _by.TrueForAll(q => strand.ActsOf(q).TrueForAll(a => a.TakenBack == Line.Never));
        }

        return _isKept ? since : TooFewSince(instant);
    }

    private long TooFewSince(long instant)
    {
        if (!AreTooFew(instant))
        {
            return Line.Never;
        }

        var since = instant;
        _turns ??= TurnsBack();
        for (var i = 0; i < _turns.Count && (_turns[i] > instant || AreTooFew(_turns[i])); i++)
        {
            since = Math.Min(since, _turns[i]);
        }

        return since;
    }

    /// <summary>The instants at which it may change how many are left, from the last on back.</summary>
    private List<long> TurnsBack()
    {
        List<long> turns = [At];
        foreach (var act in _by!.SelectMany(strand.ActsOf))
        {
            turns.Add(BoundFrom(act));
            turns.Add(act.TakenBack);
        }

        turns.RemoveAll(turn => turn < At);
        turns.Sort();
        turns.Reverse();
        return turns;
    }

    private long Find()
    {
        var bound = strand.Required.ConvertAll(BoundFrom);
        bound.Sort();
        var enough = bound[Math.Min(strand.Quorum, bound.Count) - 1];
        return strand.Required.Contains(strand.Party) ? Math.Max(enough, BoundFrom(strand.Party)) : enough;
    }

    private long BoundFrom(ActorId party)
    {
        var from = Line.Never;
        foreach (var act in strand.ActsOf(party))
        {
            from = Math.Min(from, BoundFrom(act));
        }

        return from;
    }

    /// <summary>From when it was made, or from an earlier start that it or a later word gives.</summary>
    private long BoundFrom(Instance act) =>
        strand.StartSaid is { } said && said >= act.At ? Math.Min(act.At, strand.Start) : act.At;

    private bool AreTooFew(long instant)
    {
        var (left, isPartyLeft) = (0, false);
        foreach (var party in _by!)
        {
            if (IsLeft(party, instant))
            {
                left++;
                isPartyLeft |= party == strand.Party;
            }
        }

        return left < strand.Quorum || (!isPartyLeft && strand.Required.Contains(strand.Party));
    }

    private bool IsLeft(ActorId party, long instant)
    {
        foreach (var act in strand.ActsOf(party))
        {
            if (BoundFrom(act) <= instant && instant < act.TakenBack)
            {
                return true;
            }
        }

        return false;
    }
}
