namespace Diplomacy.Model;

/// <summary>The exact words of a statement, and what it called the pause.</summary>
/// <param name="Text">The words, in the language recorded.</param>
public sealed partial record Wording(LocalizedText Text)
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

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text.Text;
}
