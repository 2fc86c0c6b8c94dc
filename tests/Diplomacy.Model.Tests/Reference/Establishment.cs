namespace Diplomacy.Model.Tests.Reference;

/// <summary>From when a strand is established, and when that is taken back (docs/evaluation.md, 6).</summary>
internal sealed class Establishment(Strand strand)
{
    private long? _at;
    private List<ActorId>? _by;
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
            _by = strand.Required.Where(q => BoundFrom(q) <= At).ToList();
            _isKept = _by.TrueForAll(q => strand.ActsOf(q).TrueForAll(a => a.TakenBack == Line.Never));
        }

        return _isKept ? since : TooFewSince(instant);
    }

    private long TooFewSince(long instant)
    {
        var since = Line.Never;
        var turns = _by!
            .SelectMany(strand.ActsOf)
            .SelectMany(a => new[] { BoundFrom(a), a.TakenBack })
            .Append(At)
            .Where(turn => turn >= At && turn <= instant)
            .OrderDescending();
        foreach (var turn in turns.Prepend(instant).TakeWhile(AreTooFew))
        {
            since = turn;
        }

        return since;
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
        var left = _by!
            .Where(q => strand.ActsOf(q).Exists(a => BoundFrom(a) <= instant && instant < a.TakenBack))
            .ToList();
        return left.Count < strand.Quorum || (strand.Required.Contains(strand.Party) && !left.Contains(strand.Party));
    }
}
