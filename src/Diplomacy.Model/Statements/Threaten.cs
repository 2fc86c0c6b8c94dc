namespace Diplomacy.Model;

/// <summary>Threatens a consequence: "we will answer every violation". It binds nobody and changes no verdict.</summary>
/// <param name="Text">What is said, in short.</param>
public sealed partial record Threaten(LocalizedText Text) : Act
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
    public override string Kind => "threaten";

    private protected override string Detail => Text.Text;
}
