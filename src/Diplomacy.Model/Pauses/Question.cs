namespace Diplomacy.Model;

/// <summary>An open question: something left unsaid, with the answers it may have.</summary>
/// <remarks>
/// The identity is kind and key: wherever both are the same the same question is meant, and it has one answer. Deadlines share
/// a question by naming the same key.
/// </remarks>
/// <param name="Kind">What was left unsaid.</param>
/// <param name="Key">What it was left unsaid of: a deadline's key, a toponym, or an actor and pause.</param>
/// <param name="Options">The possible answers, two at least.</param>
public sealed partial record Question(QuestionKind Kind, string Key, EquatableArray<string> Options)
{
    /// <summary>What it was left unsaid of: a deadline's key, a toponym, or an actor and pause.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string Key
    {
        get;
        init => field = Guard.AnyText(value);
    } = Guard.AnyText(Key);

    /// <summary>The possible answers, two at least.</summary>
    /// <exception cref="ArgumentException">One is blank, holds a lone surrogate or U+0000, or is too long.</exception>
    public EquatableArray<string> Options
    {
        get;
        init => field = Guard.Texts(value);
    } = Guard.Texts(Options);

    /// <summary>Text such as <c>boundary:A2/end (exclusive | inclusive)</c>.</summary>
    public override string ToString() => $"{QuestionKinds.CodeOf(Kind)}:{Key} ({string.Join(" | ", Options)})";
}
