namespace Diplomacy.Model;

/// <summary>An instant that may differ from world to world: bounds, and the instants it cannot be before or after.</summary>
/// <remarks>The same object is the same instant wherever it appears.</remarks>
internal sealed class VagueInstant(Moment bounds, CauseKind cause, EquatableArray<StatementId> statements)
{
    private readonly List<VagueInstant> _notAfter = [];

    public Moment Bounds { get; } = bounds;

    public CauseKind Cause { get; } = cause;

    public EquatableArray<StatementId> Statements { get; } = statements;

    public IReadOnlyList<VagueInstant> NotAfter => _notAfter;

    public VagueInstant? NotBefore { get; init; }

    /// <summary>The last it can be, seen alone; null when open above.</summary>
    public long? Latest =>
        _notAfter
            .Select(other => other.Latest)
            .Append(Bounds.LatestMicroseconds)
            .Where(bound => bound is not null)
            .Min();

    public void AddNotAfter(VagueInstant other) => _notAfter.Add(other);
}
