namespace Diplomacy.Model;

/// <summary>What a dossier's content is looked up by; built once a dossier.</summary>
internal sealed class DossierIndex
{
    public DossierIndex(Dossier dossier)
    {
        Relations = new RelationGraph(dossier.Relations);
        Gazetteer = new Gazetteer(dossier.Places);
        Actors = ById(dossier.Actors, actor => actor.Id);
        Pauses = ById(dossier.Pauses, pause => pause.Id);
        Statements = ById(dossier.Statements, statement => statement.Id);
        Diagnostics = DossierValidation.Run(dossier, this);
    }

    public RelationGraph Relations { get; }

    public Gazetteer Gazetteer { get; }

    public Dictionary<ActorId, Actor> Actors { get; }

    public Dictionary<PauseId, Pause> Pauses { get; }

    public Dictionary<StatementId, Statement> Statements { get; }

    public EquatableArray<Diagnostic> Diagnostics { get; }

    public void ThrowIfInvalid()
    {
        if (Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
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
