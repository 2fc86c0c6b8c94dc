namespace Diplomacy.Model;

/// <summary>A name of an actor, place or pause: a text in a language, for a time.</summary>
/// <param name="Text">The name and its language.</param>
public sealed partial record Name(LocalizedText Text)
{
    /// <summary>The name and its language.</summary>
    public LocalizedText Text
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Text);

    /// <summary>When the name is in use.</summary>
    public ValidTime Valid
    {
        get;
        init => field = Guard.NotNull(value);
    } = ValidTime.Always;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>A name whose language and dates are not recorded.</summary>
    public static implicit operator Name(string text) => new(new LocalizedText(text));

    /// <summary>The name's text.</summary>
    public override string ToString() => Text.Text;
}
