namespace Diplomacy.Model;

/// <summary>Denies that an act was made.</summary>
/// <param name="Performance">The act denied.</param>
public sealed partial record DenyAct(Performance Performance) : Act
{
    /// <summary>The act denied.</summary>
    public Performance Performance
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Performance);

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "denyAct";

    private protected override string Detail => $"({Performance})";
}
