namespace Diplomacy.Model;

/// <summary>The exact words of a statement, and what it called the pause.</summary>
/// <param name="Text">The words, in the language recorded.</param>
public sealed record Wording(LocalizedText Text)
{
    /// <summary>The words, in the language recorded.</summary>
    public LocalizedText Text
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Text);

    /// <summary>The label used for the pause, such as "moratorium" or "not a ceasefire"; null when none.</summary>
    public string? Label
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text.Text;
}
