using NodaTime;

namespace Diplomacy.Model;

/// <summary>An immutable set of actors, relations, places, pauses and statements: everything that is on record.</summary>
/// <remarks>
/// All but statements is reference data. Status is computed from a dossier and never stored in it. Equality is by value;
/// the order of statements never matters to an answer.
/// </remarks>
public sealed partial record Dossier
{
    private volatile DossierIndex? _index;
    private volatile Dossier? _appendedTo;

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
        UnrecognizedMembers = original.UnrecognizedMembers;
        Withheld = original.Withheld;
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
    public StatementLog Statements { get; init; }

    /// <summary>That statements were left out before it was handed on, as <see cref="Redaction"/> does; null when none were.</summary>
    /// <remarks>Verdicts on the pauses that these may bear on say that they are partial (<c>Verdict.IsPartial</c>).</remarks>
    public Withheld? Withheld { get; init; }

    // Built on first use; building it twice at once is harmless, because both are equal.
    internal DossierIndex Index => _index ?? MakeIndex();

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

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
        return new DossierView(this, known, recordedBy, knownTo: null);
    }

    /// <summary>
    /// The view of what an actor knew at an instant: of the statements with <see cref="Statement.KnownFrom"/> at or before it, the public ones
    /// and those that the actor, or one with recorded authority to speak for it when they were said, made, signed or could know of.
    /// </summary>
    /// <param name="known">The knowledge time; statements known from exactly then are in.</param>
    /// <param name="knownTo">The actor.</param>
    /// <param name="recordedBy">If given, only statements that the keeper had recorded at or before it.</param>
    /// <remarks>
    /// Who could know of a statement is its <see cref="Statement.Audience"/> and its own side: speaker, principal and signatories. An addressee
    /// who is not in the audience is taken not to have been reached. Nobody knows of a statement before its <see cref="Statement.KnownFrom"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The dossier has no such actor.</exception>
    /// <exception cref="InvalidDossierException">The dossier has errors.</exception>
    public DossierView AsKnownAt(Instant known, ActorId knownTo, Instant? recordedBy = null)
    {
        Index.ThrowIfInvalid();
        return Index.Actors.ContainsKey(knownTo)
            ? new DossierView(this, known, recordedBy, knownTo)
            : throw new ArgumentException($"The dossier has no actor '{knownTo}'.", nameof(knownTo));
    }

    /// <summary>A new dossier with one more statement. It shares its content with this one, however large that is.</summary>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public Dossier Append(Statement statement) => Grown(Statements.Add(statement));

    /// <summary>A new dossier with more statements. It shares its content with this one, however large that is.</summary>
    /// <exception cref="ArgumentNullException">The sequence or a statement is null.</exception>
    public Dossier Append(IEnumerable<Statement> statements) => Grown(Statements.AddRange(statements));

    /// <inheritdoc />
    public bool Equals(Dossier? other) =>
        other is not null
        && Actors == other.Actors
        && Relations == other.Relations
        && Places == other.Places
        && Pauses == other.Pauses
        && Lists == other.Lists
        && Statements == other.Statements
        && Withheld == other.Withheld
        && UnrecognizedMembers == other.UnrecognizedMembers;

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Actors, Relations, Places, Pauses, Lists, Statements, Withheld, UnrecognizedMembers);

    // Whoever grew without being looked at is passed over, so that nobody holds on to every step of a growing dossier.
    private Dossier Grown(StatementLog statements) =>
        new(this)
        {
            Statements = statements,
            _appendedTo = _index is null && _appendedTo is { } origin ? origin : this,
        };

    // From the index of the dossier appended to, unless so much is new that building it at once is less work.
    private DossierIndex MakeIndex()
    {
        var origin = _appendedTo;
        var index =
            _index
            ?? (
                origin is not null && origin.Statements.Count >= Statements.Count / 2
                    ? origin.Index.Extended(this)
                    : new DossierIndex(this)
            );
        _index = index;
        _appendedTo = null;
        return index;
    }

    /// <summary>Counts such as <c>12 actors, 9 places, 2 pauses, 20 statements</c>.</summary>
    public override string ToString() =>
        $"{Actors.Count} actors, {Places.Count} places, {Pauses.Count} pauses, {Statements.Count} statements"
        + (Withheld is null ? "" : $", {Withheld}");
}
