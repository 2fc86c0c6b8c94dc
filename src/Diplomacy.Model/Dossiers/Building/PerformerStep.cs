#define CONTRACTS_FULL // Keeps the attribute by which analyzers (CA1806) see that a result was dropped.

using System.Diagnostics.Contracts;

namespace Diplomacy.Model;

/// <summary>A statement of which it may still be said through whom its performer acts.</summary>
public class PerformerStep : ActStep
{
    internal PerformerStep(StatementDraft draft)
        : base(draft) { }

    /// <summary>Said by one who speaks for the actor that the act is of. Without recorded authority it changes nothing.</summary>
    [Pure]
    public ActStep Through(ActorId speaker) => new(Draft with { Speaker = speaker });

    /// <summary>Several actors undertake the pause together: a joint or signed text, which binds each of them.</summary>
    /// <exception cref="ArgumentException">One of them is no party of the pause, and speaks for none.</exception>
    [Pure]
    public PauseBuilder Agree(Terms terms, ActorId first, ActorId second, params EquatableArray<ActorId> others)
    {
        EquatableArray<ActorId> all = [first, second, .. others];
        foreach (var who in all)
        {
            Draft.SoFar.CheckParty(who);
        }

        return Draft.Jointly(new Commit(Draft.Builder.Pause) { Terms = Guard.NotNull(terms) }, all);
    }
}
