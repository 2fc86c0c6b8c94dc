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

    /// <summary>The statement with an identifier, if it is in the view.</summary>
    internal Statement? Find(StatementId id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a statement is in the view and no later report of its source known in the view replaces it.</summary>
    public bool IsCurrent(StatementId id) => _byId.TryGetValue(id, out var statement) && IsActive(statement);

    /// <summary>Whether a statement in the view, itself not taken back, takes a statement back.</summary>
    public bool IsRetracted(StatementId id) => Retractions(id).Any();

    /// <summary>Whether who made a statement had recorded authority to; without it the statement changes nothing.</summary>
    internal bool IsAuthorized(Statement statement) =>
        statement.OnBehalfOf is not { } principal
        || Dossier.Index.Relations.MaySpeakFor(
            statement.Speaker,
            principal,
            Moment.FromMicroseconds(statement.SaidAt.EarliestMicroseconds, StatementBounds.LatestAlone(statement))
        ) == Truth.True;

    internal IEnumerable<Statement> Retractions(StatementId id) =>
        _retractedBy[id].Where(retraction => IsAuthorized(retraction) && IsActive(retraction));

    /// <summary>The statement that stands in the place of one: itself, or the last of those that replace it.</summary>
    internal Statement Standing(Statement statement)
    {
        var standing = statement;
        while (_supersededBy[standing.Id].FirstOrDefault(Replaces) is { } later)
        {
            standing = later;
        }

        return standing;
    }

    private bool Replaces(Statement later) => IsAuthorized(later) && IsActive(later) && !Retractions(later.Id).Any();

    // A replaced statement says nothing; neither does a retraction that is itself taken back.
    private bool IsActive(Statement statement)
    {
        if (_active.TryGetValue(statement.Id, out var known))
        {
            return known;
        }

        var active =
            !_supersededBy[statement.Id].Any(Replaces)
            && (!statement.Acts.Any(act => act is Retract) || !Retractions(statement.Id).Any());
        _active[statement.Id] = active;
        return active;
    }

    /// <summary>Text such as <c>20 statements known at 2026-01-31T00:00:00Z</c>.</summary>
    public override string ToString() =>
        $"{Statements.Count} statements known at {NodaTime.Text.InstantPattern.ExtendedIso.Format(KnownAt)}";
}
