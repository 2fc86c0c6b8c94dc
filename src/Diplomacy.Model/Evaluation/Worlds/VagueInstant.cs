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

    public VagueInstant? NotBefore { get; init; }

    /// <summary>The last it can be, seen alone; null when open above.</summary>
    public long? Latest =>
        NotAfter
            .Select(other => other.Latest)
            .Append(Bounds.LatestMicroseconds)
            .Where(bound => bound is not null)
            .Min();

    public void AddNotAfter(VagueInstant other) => Root._notAfter.Add(other);

    /// <summary>Says that this is another instant; from now on the other one's bounds hold for both.</summary>
    public void Join(VagueInstant other) => _joined = other;
}
