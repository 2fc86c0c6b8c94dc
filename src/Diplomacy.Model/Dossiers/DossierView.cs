using NodaTime;

namespace Diplomacy.Model;

/// <summary>What was known at an instant: the statements of a dossier with <see cref="Statement.KnownFrom"/> at or before it.</summary>
/// <remarks>
/// Appending statements that were known only later never changes the view. A replacement or a retraction counts only if it is
/// itself in the view.
/// </remarks>
public sealed class DossierView
{
    private readonly Dictionary<StatementId, bool> _active = [];
    private readonly Dictionary<StatementId, Statement> _byId;
    private readonly ILookup<StatementId, Statement> _supersededBy;
    private readonly ILookup<StatementId, Statement> _retractedBy;

    internal DossierView(Dossier dossier, Instant knownAt, Instant? recordedBy)
    {
        Dossier = dossier;
        KnownAt = knownAt;
        RecordedBy = recordedBy;

        // In the order of identifiers, so that the order of appending never shows.
        Statements = dossier
            .Statements.Where(s => s.KnownFrom <= knownAt && (recordedBy is null || s.RecordedAt <= recordedBy))
            .OrderBy(s => s.Id)
            .ToEquatableArray();
        _byId = Statements.ToDictionary(s => s.Id);
        _supersededBy = Statements.Where(s => s.Supersedes is not null).ToLookup(s => s.Supersedes!.Value);
        _retractedBy = Statements
            .SelectMany(s => s.Acts.OfType<Retract>().Select(retract => (retract.Statement, By: s)))
            .ToLookup(pair => pair.Statement, pair => pair.By);
        foreach (var statement in Statements)
        {
            _ = IsActive(statement);
        }
    }

    /// <summary>The dossier it is a view of.</summary>
    public Dossier Dossier { get; }

    /// <summary>The knowledge time.</summary>
    public Instant KnownAt { get; }

    /// <summary>The keeper's time up to which records are in; null for all.</summary>
    public Instant? RecordedBy { get; }

    /// <summary>The statements known, replaced and retracted ones included, in the order of their identifiers.</summary>
    public EquatableArray<Statement> Statements { get; }

    /// <summary>Whether a statement is in the view and no later report of its source known in the view replaces it.</summary>
    public bool IsCurrent(StatementId id) => _byId.TryGetValue(id, out var statement) && IsActive(statement);

    /// <summary>Whether a statement in the view, itself not taken back, takes a statement back.</summary>
    public bool IsRetracted(StatementId id) => Retractions(id).Any();

    internal IEnumerable<Statement> Retractions(StatementId id) => _retractedBy[id].Where(IsActive);

    // A replaced statement says nothing; neither does a retraction that is itself taken back.
    private bool IsActive(Statement statement)
    {
        if (_active.TryGetValue(statement.Id, out var known))
        {
            return known;
        }

        var active =
            !_supersededBy[statement.Id].Any(later => IsActive(later) && !Retractions(later.Id).Any())
            && (!statement.Acts.Any(act => act is Retract) || !Retractions(statement.Id).Any());
        _active[statement.Id] = active;
        return active;
    }

    /// <summary>Text such as <c>20 statements known at 2026-01-31T00:00:00Z</c>.</summary>
    public override string ToString() =>
        $"{Statements.Count} statements known at {NodaTime.Text.InstantPattern.ExtendedIso.Format(KnownAt)}";
}
