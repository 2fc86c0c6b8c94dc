namespace Diplomacy.Model.Tests.Reference;

/// <summary>How a strand stands at an instant of a world.</summary>
internal readonly record struct StrandState(UndertakingId Undertaking, ReferencePhase Phase, bool IsIn);

/// <summary>What the worlds so far say of one instant: of the pause, in full, and of each undertaking.</summary>
internal sealed class Tally(IReadOnlyList<UndertakingId> undertakings)
{
    private readonly Count _pause = new();
    private readonly Count _full = new();
    private readonly Count[] _each = [.. undertakings.Select(_ => new Count())];

    public static ReferenceAnswer Silence(IReadOnlyList<UndertakingId> undertakings) =>
        new(
            Truth.Unknown,
            Truth.Unknown,
            nameof(ReferencePhase.None),
            undertakings
                .Select(u => new UndertakingAnswer(u, Truth.Unknown, nameof(ReferencePhase.None)))
                .ToEquatableArray()
        );

    /// <summary>The answer over all worlds; unknown throughout where something said is not understood.</summary>
    public ReferenceAnswer Answer(bool isNotUnderstood)
    {
        Truth Of(Count count) => isNotUnderstood ? Truth.Unknown : count.Truth;
        return new(
            Of(_pause),
            Of(_full),
            _pause.Phases,
            undertakings.Select((u, i) => new UndertakingAnswer(u, Of(_each[i]), _each[i].Phases)).ToEquatableArray(),
            _pause.IsEmpty
        );
    }

    public void Add(StrandState[] strands)
    {
        _pause.Add(PauseWorld.Furthest(strands.Select(s => s.Phase)), strands.Any(s => s.IsIn));
        _full.Add(ReferencePhase.None, strands.All(s => s.IsIn));
        for (var i = 0; i < _each.Length; i++)
        {
            var own = strands.Where(s => s.Undertaking == undertakings[i]).ToList();
            _each[i].Add(PauseWorld.Furthest(own.Select(s => s.Phase)), own.Exists(s => s.IsIn));
        }
    }

    private sealed class Count
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
