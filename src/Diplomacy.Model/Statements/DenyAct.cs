namespace Diplomacy.Model;

/// <summary>Denies that an act was made.</summary>
/// <param name="Performance">The act denied.</param>
public sealed record DenyAct(Performance Performance) : Act
{
    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "denyAct";

    private protected override string Detail => $"({Performance})";
}
