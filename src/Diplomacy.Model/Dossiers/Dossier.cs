using NodaTime;

namespace Diplomacy.Model;

/// <summary>An immutable set of actors, relations, places, pauses and statements: everything that is on record.</summary>
/// <remarks>
/// All but statements is reference data. Status is computed from a dossier and never stored in it. Equality is by value;
/// the order of statements never matters to an answer.
/// </remarks>
public sealed partial record Dossier
{
    /// <summary>Who speaks, is bound or is spoken for.</summary>
    public EquatableArray<Actor> Actors { get; init; }

    /// <summary>Who holds which office, speaks for whom, is part of whom.</summary>
    public EquatableArray<Relation> Relations { get; init; }

    /// <summary>The places that terms and conduct refer to.</summary>
    public EquatableArray<Place> Places { get; init; }

    /// <summary>The pauses that statements are about.</summary>
    public EquatableArray<Pause> Pauses { get; init; }

    /// <summary>What was said.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>A new dossier with one more statement.</summary>
    public Dossier Append(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return this with { Statements = Statements.Add(statement) };
    }

    /// <summary>Counts such as <c>12 actors, 9 places, 2 pauses, 20 statements</c>.</summary>
    public override string ToString() =>
        $"{Actors.Count} actors, {Places.Count} places, {Pauses.Count} pauses, {Statements.Count} statements";
}
