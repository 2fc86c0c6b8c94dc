using System.Runtime.CompilerServices;

namespace Diplomacy.Model;

/// <summary>Checks that constructors and <c>init</c> accessors share, so that <c>with</c> cannot skip them.</summary>
internal static class Guard
{
    /// <summary>The longest identifier that is accepted, in UTF-16 code units.</summary>
    public const int MaxIdLength = 200;

    /// <summary>Text that says something: not blank, and well-formed UTF-16.</summary>
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return IsWellFormed(value)
            ? value
            : throw new ArgumentException(
                "The text holds a lone surrogate or U+0000, which no encoding keeps.",
                parameter
            );
    }

    public static string? OptionalText(
        string? value,
        [CallerArgumentExpression(nameof(value))] string? parameter = null
    ) => value is null ? null : Text(value, parameter);

    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    /// <summary>An identifier: 1 to 200 characters, none of them white space or control.</summary>
    public static string? WhyNoId(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return "an identifier is empty; give it at least one character";
        }

        if (value.Length > MaxIdLength)
        {
            return $"an identifier has {value.Length} characters; {MaxIdLength} are allowed";
        }

        foreach (var character in value)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return "an identifier holds white space or a control character; use letters, digits and punctuation";
            }
        }

        return IsWellFormed(value) ? null : "an identifier holds a lone surrogate";
    }

    /// <summary>Whole microseconds only.</summary>
    public static NodaTime.Instant Stored(
        NodaTime.Instant value,
        [CallerArgumentExpression(nameof(value))] string? parameter = null
    )
    {
        _ = Microseconds.Exactly(value, parameter ?? nameof(value));
        return value;
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !IsPair(text, i)))
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
