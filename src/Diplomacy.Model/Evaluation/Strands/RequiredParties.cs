namespace Diplomacy.Model;

/// <summary>The parties whose acts it takes to bind: one object for all strands that need the same.</summary>
internal sealed class RequiredParties(PauseFacts pause, ActorSet all)
{
    private readonly Lazy<EquatableArray<StatementId>> _statements = new(() =>
        [.. all.SelectMany(party => pause.Binding(party).Statements).Distinct().Order()]
    );

    /// <summary>The parties, each once.</summary>
    public ActorSet All => all;

    /// <summary>The statements that say anything of their binding acts.</summary>
    public EquatableArray<StatementId> Statements => _statements.Value;
}
