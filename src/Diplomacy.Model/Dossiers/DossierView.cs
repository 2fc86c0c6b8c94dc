using NodaTime;

namespace Diplomacy.Model;

/// <summary>What was known at an instant: the statements of a dossier with <see cref="Statement.KnownFrom"/> at or before it.</summary>
/// <remarks>
/// Appending statements that were known only later never changes the view. A replacement or a retraction counts only if it is
/// itself in the view. Making a view copies nothing, and its answers look at what they are about only; a view may be asked by
/// several threads at once.
/// </remarks>
public sealed partial class DossierView
{
    private readonly StatementIndex _index;
    private readonly long _known;
    private readonly long? _recorded;
    private Statement[]? _statements;

    internal DossierView(Dossier dossier, Instant knownAt, Instant? recordedBy, ActorId? knownTo)
    {
        Dossier = dossier;
        KnownAt = knownAt;
        RecordedBy = recordedBy;
        KnownTo = knownTo;
        _index = dossier.Index.Statements;

        // What is stored is whole microseconds, so the fraction of what is asked never matters.
        _known = Microseconds.Floor(knownAt);
        _recorded = recordedBy is { } recorded ? Microseconds.Floor(recorded) : null;
    }

    private DossierView(DossierView view, Func<Statement, bool> isAuthorized, Func<Statement, bool?> isTakenBack)
    {
        Dossier = view.Dossier;
        KnownAt = view.KnownAt;
        RecordedBy = view.RecordedBy;
        KnownTo = view.KnownTo;
        _index = view._index;
        _known = view._known;
        _recorded = view._recorded;
        _statements = view._statements;
        _about = view._about;
        _isAuthorized = isAuthorized;
        _isTakenBack = isTakenBack;
    }

    /// <summary>The same view, remembering nothing of what this one was asked.</summary>
    internal DossierView Fresh() => new(Dossier, KnownAt, RecordedBy, KnownTo);

    /// <summary>The dossier it is a view of.</summary>
    public Dossier Dossier { get; }

    /// <summary>The knowledge time.</summary>
    public Instant KnownAt { get; }

    /// <summary>The keeper's time up to which records are in; null for all.</summary>
    public Instant? RecordedBy { get; }

    /// <summary>The actor whose knowledge it is; null for that of whoever the dossier serves.</summary>
    public ActorId? KnownTo { get; }

    /// <summary>The statements known, replaced and retracted ones included, in the order of their identifiers.</summary>
    /// <remarks>They are collected when first asked for, which takes time and memory in proportion to their number.</remarks>
    public EquatableArray<Statement> Statements => new(_statements ??= Visible(_index.InOrder()));

    /// <summary>Whether a statement is in the view and no later report of its source known in the view replaces it.</summary>
    public bool IsCurrent(StatementId id) => Find(id) is { } statement && IsActive(statement);

    /// <summary>Whether a statement in the view, itself not taken back, takes a statement back.</summary>
    public bool IsRetracted(StatementId id) => Retractions(id).Any();

    /// <summary>Text such as <c>20 statements known at 2026-01-31T00:00:00Z</c>.</summary>
    public override string ToString() =>
        $"{Statements.Count} statements known at {NodaTime.Text.InstantPattern.ExtendedIso.Format(KnownAt)}"
        + (KnownTo is { } actor ? $" to {actor}" : "")
        + (Dossier.Withheld is { } withheld ? $", {withheld}" : "");

    // Every question of what is in the view is decided here.
    private bool IsVisible(Statement statement) =>
        statement.KnownMicroseconds <= _known
        && (_recorded is not { } recorded || statement.RecordedMicroseconds <= recorded)
        && (KnownTo is not { } actor || Audiences.Includes(statement, actor, Dossier.Index.Relations));

    // In the order of identifiers, so that the order of appending never shows.
    private Statement[] Visible(IEnumerable<StatementEntry> inOrderOfKnowing)
    {
        var statements = new List<Statement>();
        foreach (var entry in inOrderOfKnowing)
        {
            var statement = entry.Statement;
            if (statement.KnownMicroseconds > _known)
            {
                break;
            }

            if (IsVisible(statement))
            {
                statements.Add(statement);
            }
        }

        statements.Sort((left, right) => left.Id.CompareTo(right.Id));
        return [.. statements];
    }
}
