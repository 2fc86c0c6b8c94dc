namespace Diplomacy.Model;

/// <summary>A statement of which it may still be said through whom its performer acts.</summary>
public class PerformerStep : ActStep
{
    internal PerformerStep(StatementDraft draft)
        : base(draft) { }

    /// <summary>Said by one who speaks for the actor that the act is of. Without recorded authority it changes nothing.</summary>
    public ActStep Through(ActorId speaker) => new(Draft with { Speaker = speaker });

    /// <summary>Several actors undertake the pause together: a joint or signed text, which binds each of them.</summary>
    public PauseBuilder Agree(Terms terms, ActorId first, ActorId second, params EquatableArray<ActorId> others) =>
        Draft.Jointly(new Commit(Draft.Builder.Pause) { Terms = Guard.NotNull(terms) }, [first, second, .. others]);
}
