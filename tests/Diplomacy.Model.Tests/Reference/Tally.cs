namespace Diplomacy.Model.Tests.Reference;

/// <summary>How a strand stands at an instant of a world.</summary>
internal readonly record struct StrandState(int Undertaking, ReferencePhase Phase, bool IsIn);

/// <summary>What the worlds so far say of one instant: of the pause, in full, and of each undertaking.</summary>
internal sealed class Tally(IReadOnlyList<UndertakingId> undertakings)
{
    /// <summary>From the strand that is furthest to the one that is least far.</summary>
    private static readonly ReferencePhase[] s_order =
    [
        ReferencePhase.InForce,
        ReferencePhase.Suspended,
        ReferencePhase.Pending,
        ReferencePhase.Terminated,
        ReferencePhase.Expired,
        ReferencePhase.Announced,
        ReferencePhase.Refused,
        ReferencePhase.Offered,
        ReferencePhase.CalledFor,
        ReferencePhase.Void,
    ];

    private static readonly int[] s_places =
    [
        .. Enum.GetValues<ReferencePhase>().Select(p => Array.IndexOf(s_order, p)),
    ];

    private readonly Seen _pause = new();
    private readonly Seen _full = new();
    private readonly Seen[] _each = [.. undertakings.Select(_ => new Seen())];

    private bool _isNotUnderstood;

    /// <summary>The answer over all worlds; unknown throughout where something said is not understood.</summary>
    public ReferenceAnswer Answer =>
        new(
            Of(_pause),
            Of(_full),
            _pause.Phases,
            undertakings.Select((u, i) => new UndertakingAnswer(u, Of(_each[i]), _each[i].Phases)).ToEquatableArray(),
            _pause.IsEmpty
        );

    public void AddNotUnderstood() => _isNotUnderstood = true;

    /// <summary>Where nobody has spoken, nothing is known.</summary>
    public void AddSilence()
    {
        foreach (var seen in _each.Append(_pause).Append(_full))
        {
            seen.Add(ReferencePhase.None, true);
            seen.Add(ReferencePhase.None, false);
        }
    }

    private Truth Of(Seen seen) => _isNotUnderstood ? Truth.Unknown : seen.Truth;

    public void Add(ReadOnlySpan<StrandState> strands)
    {
        var (furthest, isAny, isAll) = (s_order.Length - 1, false, true);
        foreach (var strand in strands)
        {
            furthest = Math.Min(furthest, s_places[(int)strand.Phase]);
            isAny |= strand.IsIn;
            isAll &= strand.IsIn;
        }

        _pause.Add(s_order[furthest], isAny);
        _full.Add(ReferencePhase.None, isAll);
        // The strands of an undertaking stand together.
        for (var from = 0; from < strands.Length; )
        {
            var (first, phase, isIn) = (strands[from].Undertaking, s_order.Length - 1, false);
            for (; from < strands.Length && strands[from].Undertaking == first; from++)
            {
                phase = Math.Min(phase, s_places[(int)strands[from].Phase]);
                isIn |= strands[from].IsIn;
            }

            _each[first].Add(s_order[phase], isIn);
        }
    }

    private sealed class Seen
    {
        private static readonly string[] s_names = Enum.GetNames<ReferencePhase>();
        private int _phases;
        private bool _isTrue;
        private bool _isFalse;

        public bool IsEmpty => !_isTrue && !_isFalse;

        public Truth Truth =>
            _isTrue == _isFalse ? Truth.Unknown
            : _isTrue ? Truth.True
            : Truth.False;

        public string Phases => string.Join('|', s_names.Where((_, i) => (_phases & (1 << i)) != 0));

        public void Add(ReferencePhase phase, bool isIn)
        {
            _phases |= 1 << (int)phase;
            _isTrue |= isIn;
            _isFalse |= !isIn;
        }
    }
}
