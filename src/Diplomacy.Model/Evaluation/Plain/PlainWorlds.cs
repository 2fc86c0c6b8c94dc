namespace Diplomacy.Model;

/// <summary>The worlds of a plain pause: one for every combination of answers to what its limits leave open.</summary>
internal sealed class PlainWorlds
{
    /// <summary>Later than every instant.</summary>
    public const long Never = long.MaxValue;

    // Beyond, telling worlds apart two by two costs more than it saves.
    private const int Most = 64;

    private readonly List<PlainWorld> _all = new(1);
    private readonly PlainWords _words;
    private readonly PlainLimits[][] _limits;

    private PlainWorlds(PlainWords words, PlainLimits[][] limits, List<Choice> choices)
    {
        _words = words;
        _limits = limits;
        Choices = choices;
    }

    public List<Choice> Choices { get; }

    /// <summary>The worlds, one at least.</summary>
    public List<PlainWorld> All => _all;

    /// <summary>The worlds; null where a window is not plain, or no world or too many are left.</summary>
    public static PlainWorlds? Of(PlainWords words, Reading reading)
    {
        var choices = new List<Choice>();
        var limits = new PlainLimits[words.Strands.Length][];
        for (var i = 0; i < limits.Length; i++)
        {
            if (PlainLimits.Of(words.Strands[i].Window, reading, choices) is not { } found)
            {
                return null;
            }

            limits[i] = found;
        }

        var worlds = new PlainWorlds(words, limits, choices);
        worlds.Add(0, new PlainStretch[limits.Length], [], isPossible: true);
        return worlds._all.Count is 0 or > Most ? null : worlds;
    }

    // Strand by strand, what its window may come to under the answers given so far; no window ends before it starts.
    private void Add(int strand, PlainStretch[] stretches, PlainAnswer[] given, bool isPossible)
    {
        if (strand == _limits.Length)
        {
            if (isPossible)
            {
                _all.Add(new PlainWorld(given, _limits is [[_]] ? stretches : [.. stretches]));
            }

            return;
        }

        foreach (var limits in _limits[strand])
        {
            if (_all.Count <= Most && PlainAnswer.Joined(given, limits.Given) is { } joined)
            {
                stretches[strand] = new PlainStretch(
                    EstablishedAt(_words.Strands[strand], limits.Start),
                    limits.Start,
                    limits.End
                );
                Add(strand + 1, stretches, joined, isPossible && (limits.Start <= limits.End || limits.End == Never));
            }
        }
    }

    private long EstablishedAt(PlainStrand strand, long start)
    {
        var saidAt = strand.Window!.Value.Word.At;
        if (strand.Required is [var only])
        {
            return strand.Quorum == 1 ? Math.Max(BoundFrom(only, saidAt, start), OwnAct(strand, saidAt, start)) : Never;
        }

        var bound = new long[strand.Required.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = BoundFrom(strand.Required[i], saidAt, start);
        }

        Array.Sort(bound);
        return strand.Quorum > bound.Length ? Never : Math.Max(bound[strand.Quorum - 1], OwnAct(strand, saidAt, start));
    }

    // The party itself must be bound, where its act is one of those required.
    private long OwnAct(PlainStrand strand, long saidAt, long start) =>
        strand.Required.Contains(strand.Party) ? BoundFrom(strand.Party, saidAt, start) : long.MinValue;

    // From its act, or from the earlier start that it or a later word gives.
    private long BoundFrom(ActorId party, long saidAt, long start)
    {
        var first = _words.PartyOf(party).First;
        return first <= saidAt ? Math.Min(first, start) : first;
    }
}
