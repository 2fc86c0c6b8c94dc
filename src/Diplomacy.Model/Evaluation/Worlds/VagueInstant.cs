namespace Diplomacy.Model;

/// <summary>An instant that may differ from world to world: bounds, and the instants it cannot be before or after.</summary>
/// <remarks>The same object is the same instant wherever it appears, and so are objects that were <see cref="Join">joined</see>.</remarks>
internal sealed class VagueInstant(Moment bounds, CauseKind cause, EquatableArray<StatementId> statements)
{
    private readonly Moment _bounds = bounds;
    private readonly List<VagueInstant> _notAfter = [];
    private VagueInstant? _joined;

    /// <summary>The one object that stands for the instant.</summary>
    public VagueInstant Root => _joined?.Root ?? this;

    public Moment Bounds => Root._bounds;

    public CauseKind Cause => cause;

    public EquatableArray<StatementId> Statements => statements;

    public IReadOnlyList<VagueInstant> NotAfter => Root._notAfter;

    /// <summary>Whether it is one instant and nothing else is known by it.</summary>
    public bool IsExactAndFree => Root is { NotBefore: null, _notAfter.Count: 0 } root && root._bounds.IsExact;

    /// <summary>Whether what is known of it is known of no other instant that may differ from world to world.</summary>
    public bool SaysNothingOfOthers =>
        Root is { NotBefore: null } root && root._notAfter.TrueForAll(bound => bound.IsExactAndFree);

    /// <summary>Whether what it is not after could be before its own earliest, were it not for this one.</summary>
    public bool DelaysOthers =>
        !Root.MayBeAlways
        && Bounds.EarliestMicroseconds is { } earliest
        && NotAfter.Any(other => (other.Bounds.EarliestMicroseconds ?? long.MinValue) < earliest);

    /// <summary>What it is the instant of; empty where the statements behind it say enough.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is the instant of, equal in all ways of unfolding an account; the object itself where nothing tells.</summary>
    public object Identity
    {
        get => field ?? (Name.Length > 0 ? Name : this);
        init;
    }

    /// <summary>Whether it may also be before all time.</summary>
    public bool MayBeAlways { get; init; }

    public VagueInstant? NotBefore { get; init; }

    /// <summary>The last it can be, by its own bounds and those of what it is not after; null when open above.</summary>
    public long? Latest
    {
        get
        {
            if (Root is { _notAfter.Count: 0 } root)
            {
                return root._bounds.LatestMicroseconds;
            }

            // Instants that are not after each other may run in a circle: then they are one.
            var seen = new HashSet<VagueInstant> { Root };
            var open = new Queue<VagueInstant>(seen);
            long? latest = null;
            while (open.TryDequeue(out var instant))
            {
                var bound = instant._bounds.LatestMicroseconds;
                latest = bound < (latest ?? long.MaxValue) ? bound : latest;
                foreach (var later in instant._notAfter)
                {
                    if (seen.Add(later.Root))
                    {
                        open.Enqueue(later.Root);
                    }
                }
            }

            return latest;
        }
    }

    /// <summary>Says that it is not after another; what that is certainly not after says all that one says.</summary>
    public void AddNotAfter(VagueInstant other)
    {
        var all = Root._notAfter;
        if (all.Exists(known => IsNeverAfter(known, other)))
        {
            return;
        }

        _ = all.RemoveAll(known => IsNeverAfter(other, known));
        all.Add(other);
    }

    private static bool IsNeverAfter(VagueInstant one, VagueInstant other) =>
        ReferenceEquals(one.Root, other.Root)
        || (one.Bounds.LatestMicroseconds is { } latest && latest <= other.Bounds.EarliestMicroseconds);

    /// <summary>Says that this is another instant; from now on the other one's bounds hold for both.</summary>
    public void Join(VagueInstant other) => _joined = other;
}
