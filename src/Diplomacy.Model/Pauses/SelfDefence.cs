namespace Diplomacy.Model;

/// <summary>Conduct in self-defence stays free.</summary>
public sealed partial record SelfDefence : CarveOut
{
    /// <inheritdoc />
    public override string Kind => "selfDefence";

    private protected override string Text => "except in self-defence";
}
