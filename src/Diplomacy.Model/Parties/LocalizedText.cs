namespace Diplomacy.Model;

/// <summary>A text and the language it is in.</summary>
public sealed partial record LocalizedText
{
    /// <summary>A text, with its language as a BCP 47 tag where it is known.</summary>
    /// <exception cref="ArgumentException">The text is blank, or not well-formed UTF-16.</exception>
    public LocalizedText(string text, string? language = null)
    {
        Text = text;
        Language = language;
    }

    /// <summary>The text, kept exactly.</summary>
    public string Text
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>The language as a BCP 47 tag such as <c>en</c> or <c>uk</c>; null when not recorded.</summary>
    public string? Language
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>A text whose language is not recorded.</summary>
    public static implicit operator LocalizedText(string text) => new(text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
