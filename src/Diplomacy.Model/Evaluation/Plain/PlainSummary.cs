namespace Diplomacy.Model;

/// <summary>Sums the worlds of a plain pause up: stretch by stretch, what holds in all of them, and why it is not known.</summary>
internal sealed class PlainSummary
{
    private static readonly EquatableArray<Assessment> s_inForce = Definite(Truth.True);
    private static readonly EquatableArray<Assessment> s_notInForce = Definite(Truth.False);

    private readonly PlainWords _words;
    private readonly PlainWorlds _worlds;
    private readonly Phase[] _phases;
    private readonly List<Presumption> _presumed = [];
    private readonly bool _isAnythingPresumed;
    private PlainCauses? _causes;

    private PlainSummary(PlainWords words, PlainWorlds worlds)
    {
        _words = words;
        _worlds = worlds;
        _phases = new Phase[worlds.All.Count];
        _isAnythingPresumed = Array.Exists(words.Parties, party => !party.IsKnownToAct);
    }

    /// <summary>The cells of the timeline, from the first instant there is, in order; null where what an answer hangs on is not plain.</summary>
    public static List<TimelineCell>? Cells(PlainWords words, PlainWorlds worlds)
    {
        var summary = new PlainSummary(words, worlds);
        var starts = summary.Starts();
        var cells = new List<TimelineCell>(starts.Count);
        foreach (var start in starts)
        {
            if (summary.Cell(start) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }

        return cells;
    }

    // The instants at which some world changes, in order.
    private List<long> Starts()
    {
        var starts = new List<long> { Microseconds.Min };
        foreach (var world in _worlds.All)
        {
            foreach (var stretch in world.Stretches)
            {
                Add(stretch.Established);
                Add(stretch.Start);
                Add(stretch.End);
            }
        }

        starts.Sort();
        return starts;

        void Add(long instant)
        {
            if (instant > Microseconds.Min && instant <= Microseconds.Max && !starts.Contains(instant))
            {
                starts.Add(instant);
            }
        }
    }

    private TimelineCell? Cell(long at)
    {
        var (some, none) = (false, false);
        _presumed.Clear();
        for (var i = 0; i < _phases.Length; i++)
        {
            _phases[i] = PhaseAt(at, _worlds.All[i].Stretches);
            some |= _phases[i] == Phase.InForce;
            none |= _phases[i] != Phase.InForce;
        }

        EquatableArray<Presumption> presumptions = _presumed.Count == 0 ? [] : [.. _presumed];
        if (some != none)
        {
            return new TimelineCell(at, Definite(some), presumptions, [], []);
        }

        if ((_causes ??= new PlainCauses(_worlds)).At(_phases) is not var (causes, questions))
        {
            return null;
        }

        return new TimelineCell(at, new Assessment(Truth.Unknown, Phases(), causes), presumptions, questions, []);
    }

    private Assessment Definite(bool isInForce)
    {
        var first = _phases[0];
        return _phases.AsSpan().ContainsAnyExcept(first)
            ? new Assessment(isInForce.ToTruth(), Phases(), [])
            : (isInForce ? s_inForce : s_notInForce)[(int)first];
    }

    // One for each phase, which most stretches of time are in.
    private static EquatableArray<Assessment> Definite(Truth truth) =>
        [.. Enum.GetValues<Phase>().Select(phase => new Assessment(truth, [phase], []))];

    // Each once, in their order.
    private EquatableArray<Phase> Phases()
    {
        var phases = new List<Phase>(_phases.Length);
        foreach (var phase in _phases)
        {
            var position = phases.BinarySearch(phase);
            if (position < 0)
            {
                phases.Insert(~position, phase);
            }
        }

        return [.. phases];
    }

    // That of the strand that is furthest; those after one in force are not looked at.
    private Phase PhaseAt(long at, PlainStretch[] stretches)
    {
        var furthest = Phase.None;
        for (var i = 0; i < stretches.Length && furthest != Phase.InForce; i++)
        {
            var phase = PhaseAt(at, i, stretches);
            furthest = phase > furthest ? phase : furthest;
        }

        return furthest;
    }

    private Phase PhaseAt(long at, int strand, PlainStretch[] stretches)
    {
        var (established, start, end) = stretches[strand];
        if (_isAnythingPresumed)
        {
            Presume(strand, isEstablished: at >= established);
        }

        if (at < established)
        {
            return _words.NotEstablished;
        }

        return at >= end || HasTieEnded(at, strand, stretches) ? Phase.Expired
            : at < start ? Phase.Pending
            : Phase.InForce;
    }

    // Mutual undertakings end together, unless the terms say otherwise.
    private bool HasTieEnded(long at, int strand, PlainStretch[] stretches)
    {
        var of = _words.Strands[strand];
        if (!of.IsMutual || of.Undertaking.IsSeverable)
        {
            return false;
        }

        for (var i = 0; i < stretches.Length; i++)
        {
            if (i != strand && _words.Strands[i].IsMutual && at >= stretches[i].End)
            {
                return true;
            }
        }

        return false;
    }

    // Of those required always, and of everybody bound or required before it is established.
    private void Presume(int strand, bool isEstablished)
    {
        foreach (var actor in _words.Strands[strand].Required)
        {
            Presume(_words.PartyOf(actor));
        }

        foreach (var party in isEstablished ? [] : _words.Parties)
        {
            Presume(party);
        }
    }

    private void Presume(PlainParty party)
    {
        if (party.Presumed is { } presumed && !_presumed.Contains(presumed))
        {
            _presumed.Add(presumed);
        }
    }
}
