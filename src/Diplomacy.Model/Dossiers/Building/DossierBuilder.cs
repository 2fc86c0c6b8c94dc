#define CONTRACTS_FULL // Keeps the attribute by which analyzers (CA1806) see that a result was dropped.

using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;

namespace Diplomacy.Model;

/// <summary>Puts a dossier together step by step: who there is, then each pause with what is said about it.</summary>
/// <remarks>Immutable: each step returns a new builder, and the old one stays as it was.</remarks>
public sealed class DossierBuilder
{
    private readonly Dossier _dossier;

    private DossierBuilder(Dossier dossier) => _dossier = dossier;

    /// <summary>A builder without anything in it.</summary>
    public static DossierBuilder Empty { get; } = new(new Dossier());

    /// <summary>A builder that goes on from a dossier.</summary>
    [Pure]
    public static DossierBuilder From(Dossier dossier) => new(Guard.NotNull(dossier));

    /// <summary>With a state.</summary>
    [Pure]
    public DossierBuilder WithState(ActorId id, params EquatableArray<Name> names) => With(new State(id, names));

    /// <summary>With an armed group.</summary>
    [Pure]
    public DossierBuilder WithArmedGroup(ActorId id, params EquatableArray<Name> names) =>
        With(new ArmedGroup(id, names));

    /// <summary>With an outlet whose reports are taken at their word wherever an account does not say otherwise.</summary>
    [Pure]
    public DossierBuilder WithMedia(ActorId id, params EquatableArray<Name> names) =>
        With(new Organization(id, OrganizationKind.Media, names));

    /// <summary>With a person or office that has authority to speak for an actor.</summary>
    [Pure]
    public DossierBuilder WithSpokesperson(ActorId id, ActorId speaksFor, params EquatableArray<Name> names) =>
        With(new Person(id, names)).With(new SpeaksFor(id, speaksFor));

    /// <summary>With an area.</summary>
    [Pure]
    public DossierBuilder WithArea(PlaceId id, params EquatableArray<Name> names) => With(new Area(id, names));

    /// <summary>With any actor.</summary>
    [Pure]
    public DossierBuilder With(Actor actor) => new(_dossier with { Actors = _dossier.Actors.Add(actor) });

    /// <summary>With any relation between actors.</summary>
    [Pure]
    public DossierBuilder With(Relation relation) =>
        new(_dossier with { Relations = _dossier.Relations.Add(relation) });

    /// <summary>With any place.</summary>
    [Pure]
    public DossierBuilder With(Place place) => new(_dossier with { Places = _dossier.Places.Add(place) });

    /// <summary>With any statement, written out in full.</summary>
    [Pure]
    public DossierBuilder With(Statement statement) => new(_dossier.Append(statement));

    /// <summary>A pause that one party declares for itself, to go on with what is said about it.</summary>
    [Pure]
    public PauseBuilder UnilateralPause(PauseId id, ActorId bound) => Pause(Model.Pause.Unilateral(id, bound));

    /// <summary>A pause that others ask for, binding the one asked when it accepts.</summary>
    [Pure]
    public PauseBuilder CalledForPause(PauseId id, ActorId bound) => Pause(Model.Pause.CalledFor(id, bound));

    /// <summary>A pause to which all parties must agree.</summary>
    [Pure]
    public PauseBuilder MutualPause(PauseId id, ActorId first, ActorId second, params EquatableArray<ActorId> others) =>
        Pause(Model.Pause.Mutual(id, [first, second, .. others]));

    /// <summary>A pause written out in full.</summary>
    [Pure]
    public PauseBuilder Pause(Pause pause) =>
        new(new DossierBuilder(_dossier with { Pauses = _dossier.Pauses.Add(pause) }), pause.Id);

    /// <summary>Goes on with a pause that the builder has already.</summary>
    /// <exception cref="ArgumentException">It has no such pause.</exception>
    [Pure]
    public PauseBuilder On(PauseId pause) =>
        _dossier.Pauses.Any(known => known.Id == pause)
            ? new PauseBuilder(this, pause)
            : throw new ArgumentException(
                $"There is no pause '{pause}' yet; {KnownPauses}. Take one of these, or add it with Pause first.",
                nameof(pause)
            );

    private string KnownPauses =>
        _dossier.Pauses.IsEmpty
            ? "there is none"
            : $"there is {string.Join(", ", _dossier.Pauses.Select(known => known.Id))}";

    /// <summary>The dossier.</summary>
    /// <exception cref="InvalidDossierException">It has errors, which the exception lists.</exception>
    public Dossier Build()
    {
        _dossier.Index.ThrowIfInvalid();
        return _dossier;
    }

    /// <summary>The dossier, or false if it has errors.</summary>
    /// <param name="dossier">The dossier; null if it has errors.</param>
    /// <param name="diagnostics">Everything that validation found, warnings included.</param>
    public bool TryBuild([NotNullWhen(true)] out Dossier? dossier, out EquatableArray<Diagnostic> diagnostics)
    {
        diagnostics = _dossier.Validate();
        dossier = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : _dossier;
        return dossier is not null;
    }

    /// <summary>Counts such as <c>2 actors, 0 places, 1 pauses, 1 statements</c>.</summary>
    public override string ToString() => _dossier.ToString();

    /// <summary>The statements so far, in the order in which they were added.</summary>
    internal StatementLog Statements => _dossier.Statements;

    internal DossierIndex Index => _dossier.Index;

    internal Pause PauseOf(PauseId id) => _dossier.Pauses.First(pause => pause.Id == id);

    /// <summary>The first of s1, s2 … that no statement bears, counted from the number of statements.</summary>
    internal StatementId NextId()
    {
        var taken = _dossier.Statements.Select(statement => statement.Id).ToHashSet();
        var number = _dossier.Statements.Count + 1;
        while (taken.Contains(IdOf(number)))
        {
            number++;
        }

        return IdOf(number);
    }

    private static StatementId IdOf(int number) => new(FormattableString.Invariant($"s{number}"));
}
