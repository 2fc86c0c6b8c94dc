namespace Diplomacy.Model;

/// <summary>Condemns what was done or said. It binds nobody and changes no verdict.</summary>
/// <param name="Text">What is said, in short.</param>
public sealed partial record Condemn(LocalizedText Text) : Act
{
    /// <summary>What is said, in short.</summary>
    public LocalizedText Text
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Text);

    /// <summary>The pause it is said beside; null when none.</summary>
    public PauseId? Beside { get; init; }

    internal override PauseId? PauseNamed => Beside;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Expressive;

    /// <inheritdoc />
    public override string Kind => "condemn";

    private protected override string Detail => Text.Text;
}
