using NodaTime;

namespace Diplomacy.Model;

/// <summary>An immutable set of actors, relations, places, pauses and statements: everything that is on record.</summary>
/// <remarks>
/// All but statements is reference data. Status is computed from a dossier and never stored in it. Equality is by value;
/// the order of statements never matters to an answer.
/// </remarks>
public sealed partial record Dossier
{
    private DossierIndex? _index;

    /// <summary>An empty dossier.</summary>
    public Dossier() { }

    // A copy may get other content, so it builds an index of its own.
    private Dossier(Dossier original)
    {
        Actors = original.Actors;
        Relations = original.Relations;
        Places = original.Places;
        Pauses = original.Pauses;
        Lists = original.Lists;
        Statements = original.Statements;
    }

    /// <summary>Who speaks, is bound or is spoken for.</summary>
    public EquatableArray<Actor> Actors { get; init; }

    /// <summary>Who holds which office, speaks for whom, is part of whom.</summary>
    public EquatableArray<Relation> Relations { get; init; }

    /// <summary>The places that terms and conduct refer to.</summary>
    public EquatableArray<Place> Places { get; init; }

    /// <summary>The pauses that statements are about.</summary>
    public EquatableArray<Pause> Pauses { get; init; }

    /// <summary>Lists of actors kept elsewhere that exceptions refer to.</summary>
    public EquatableArray<ActorList> Lists { get; init; }

    /// <summary>What was said.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    // Built on first use; building it twice at once is harmless, because both are equal.
    internal DossierIndex Index => _index ??= new DossierIndex(this);

    /// <summary>
    /// What is wrong or doubtful in it: every finding, errors first, in the order of the input. A dossier without errors
    /// can be asked for answers.
    /// </summary>
    public EquatableArray<Diagnostic> Validate() => Index.Diagnostics;

    /// <summary>The view of what was known at an instant: the statements with <see cref="Statement.KnownFrom"/> at or before it.</summary>
    /// <param name="known">The knowledge time; statements known from exactly then are in.</param>
    /// <param name="recordedBy">If given, only statements that the keeper had recorded at or before it.</param>
    /// <exception cref="InvalidDossierException">The dossier has errors.</exception>
    public DossierView AsKnownAt(Instant known, Instant? recordedBy = null)
    {
        Index.ThrowIfInvalid();
        return new DossierView(this, known, recordedBy);
    }

    /// <summary>A new dossier with one more statement.</summary>
    public Dossier Append(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return this with { Statements = Statements.Add(statement) };
    }

    /// <inheritdoc />
    public bool Equals(Dossier? other) =>
        other is not null
        && Actors == other.Actors
        && Relations == other.Relations
        && Places == other.Places
        && Pauses == other.Pauses
        && Lists == other.Lists
        && Statements == other.Statements;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Actors, Relations, Places, Pauses, Lists, Statements);

    /// <summary>Counts such as <c>12 actors, 9 places, 2 pauses, 20 statements</c>.</summary>
    public override string ToString() =>
        $"{Actors.Count} actors, {Places.Count} places, {Pauses.Count} pauses, {Statements.Count} statements";
}
