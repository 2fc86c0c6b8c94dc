namespace Diplomacy.Model;

/// <summary>What a dossier's content is looked up by; built once a dossier, or made from that of the dossier appended to.</summary>
internal sealed class DossierIndex
{
    private readonly HashSet<Subject> _awaitedByPauses;

    public DossierIndex(Dossier dossier)
    {
        Relations = new RelationGraph(dossier.Relations);
        Gazetteer = new Gazetteer(dossier.Places);
        Actors = ById(dossier.Actors, actor => actor.Id);
        UnrecognizedActors = [.. dossier.Actors.OfType<UnrecognizedActor>().Select(actor => actor.Id)];
        Pauses = ById(dossier.Pauses, pause => pause.Id);
        Replacements = dossier
            .Pauses.SelectMany(pause =>
                pause
                    .Relations.Where(relation => relation.Kind == PauseRelationKind.Replaces)
                    .Select(relation => (relation.Other, Pause: pause))
            )
            .Distinct()
            .ToLookup(pair => pair.Other, pair => pair.Pause);
        HangingOn = dossier.Pauses.SelectMany(Hangs).Distinct().ToLookup(pair => pair.On, pair => pair.Pause);
        Lists = ById(dossier.Lists, list => list.Id);
        _awaitedByPauses = [.. dossier.Pauses.SelectMany(Subjects.AwaitedBy)];
        Statements = StatementIndex.Of(dossier.Statements);
        Validation = DossierValidation.Run(dossier, this);
    }

    // All but statements is reference data, and the same as before.
    private DossierIndex(DossierIndex before, Dossier dossier)
    {
        Relations = before.Relations;
        Gazetteer = before.Gazetteer;
        Actors = before.Actors;
        UnrecognizedActors = before.UnrecognizedActors;
        Pauses = before.Pauses;
        Replacements = before.Replacements;
        HangingOn = before.HangingOn;
        Lists = before.Lists;
        _awaitedByPauses = before._awaitedByPauses;
        Statements = before.Statements.Extended(dossier.Statements);
        Validation = DossierValidation.RunAppended(dossier, this, before) ?? DossierValidation.Run(dossier, this);
    }

    public RelationGraph Relations { get; }

    public Gazetteer Gazetteer { get; }

    public Dictionary<ActorId, Actor> Actors { get; }

    /// <summary>The actors of a kind that this version does not know.</summary>
    public HashSet<ActorId> UnrecognizedActors { get; }

    public Dictionary<PauseId, Pause> Pauses { get; }

    /// <summary>The pauses that replace a pause.</summary>
    public ILookup<PauseId, Pause> Replacements { get; }

    /// <summary>The pauses whose answers may hang on those on a pause: that it replaces, or to which its breaches spread.</summary>
    public ILookup<PauseId, PauseId> HangingOn { get; }

    public Dictionary<ListId, ActorList> Lists { get; }

    public StatementIndex Statements { get; }

    public ValidationResult Validation { get; }

    public EquatableArray<Diagnostic> Diagnostics => Validation.Diagnostics;

    private static IEnumerable<(PauseId On, PauseId Pause)> Hangs(Pause pause)
    {
        foreach (var relation in pause.Relations.AsEnumerable())
        {
            if (relation.Kind == PauseRelationKind.Replaces)
            {
                yield return (pause.Id, relation.Other);
            }

            if (relation.BreachSpreads)
            {
                yield return (relation.Other, pause.Id);
            }
        }
    }

    /// <summary>The index of a dossier that has more statements at the end, and all else alike.</summary>
    public DossierIndex Extended(Dossier dossier) => new(this, dossier);

    /// <summary>Whether a condition or a limit names a state or an event: one of a statement, or one of a pause.</summary>
    /// <param name="condition">The state or the event, as what is set a condition on.</param>
    public bool IsAwaited(Subject condition) => Statements.Has(condition) || _awaitedByPauses.Contains(condition);

    public void ThrowIfInvalid()
    {
        if (!Validation.IsSound)
        {
            throw new InvalidDossierException(Diagnostics);
        }
    }

    // The first of two with one identifier is kept here; validation reports the second.
    private static Dictionary<TId, T> ById<TId, T>(EquatableArray<T> items, Func<T, TId> idOf)
        where TId : notnull
        where T : notnull
    {
        var result = new Dictionary<TId, T>(items.Count);
        foreach (var item in items)
        {
            _ = result.TryAdd(idOf(item), item);
        }

        return result;
    }
}
