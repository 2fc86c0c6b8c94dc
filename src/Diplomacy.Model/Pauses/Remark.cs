namespace Diplomacy.Model;

/// <summary>Commentary: something said that has no effect on any answer, kept in its words.</summary>
/// <param name="Text">What is said.</param>
public sealed partial record Remark(LocalizedText Text) : Claim
{
    /// <summary>What is said.</summary>
    public LocalizedText Text
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Text);

    /// <summary>The pause it is about; null when none is named.</summary>
    public PauseId? About { get; init; }

    internal override PauseId? PauseNamed => About;

    /// <inheritdoc />
    public override string Kind => "remark";

    private protected override string Detail => Text.Text;
}
