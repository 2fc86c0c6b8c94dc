using System.Runtime.CompilerServices;

namespace Diplomacy.Model;

/// <summary>Checks that constructors and <c>init</c> accessors share, so that <c>with</c> cannot skip them.</summary>
internal static class Guard
{
    /// <summary>The longest identifier that is accepted, in UTF-16 code units.</summary>
    public const int MaxIdLength = 200;

    /// <summary>The longest text that is accepted, in UTF-16 code units: a long treaty with its annexes.</summary>
    public const int MaxTextLength = 1_000_000;

    /// <summary>The largest number that every reader of JSON keeps exactly; its negative is the least.</summary>
    public const long MaxWhole = 9_007_199_254_740_991;

    /// <summary>Text that says something: not blank, well-formed UTF-16, not longer than <see cref="MaxTextLength"/>.</summary>
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        if (value.Length > MaxTextLength)
        {
            throw new ArgumentException(
                $"The text has {value.Length} UTF-16 code units; {MaxTextLength} are allowed.",
                parameter
            );
        }

        return WellFormed(value, parameter);
    }

    /// <summary>Text without lone surrogates and U+0000, which may be blank.</summary>
    public static string WellFormed(string value, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        IsWellFormed(value)
            ? value
            : throw new ArgumentException(
                "The text holds a lone surrogate or U+0000, which no encoding keeps.",
                parameter
            );

    /// <summary>Text that may be blank: well-formed UTF-16, not longer than <see cref="MaxTextLength"/>.</summary>
    public static string AnyText(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        string.IsNullOrWhiteSpace(value) ? NotNull(value, parameter) : Text(value, parameter);

    /// <summary>Texts that each say something.</summary>
    public static EquatableArray<string> Texts(
        EquatableArray<string> values,
        [CallerArgumentExpression(nameof(values))] string? parameter = null
    )
    {
        foreach (var value in values)
        {
            _ = Text(value, parameter);
        }

        return values;
    }

    /// <summary>Texts that may each be blank.</summary>
    public static EquatableArray<string> AnyTexts(
        EquatableArray<string> values,
        [CallerArgumentExpression(nameof(values))] string? parameter = null
    )
    {
        foreach (var value in values)
        {
            _ = AnyText(value, parameter);
        }

        return values;
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

    /// <summary>Why a text is no identifier; null when it is one: 1 to 200 characters, none of them white space or control.</summary>
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

        // Most identifiers are ASCII.
        if (!value.ContainsAnyExceptInRange('!', '~'))
        {
            return null;
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

    /// <summary>A whole number that every reader of JSON keeps exactly, not below the least that is allowed.</summary>
    public static long Whole(long value, long least, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxWhole, parameter);
        return value;
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
        if (!text.ContainsAnyExceptInRange('\u0001', '\uD7FF'))
        {
            return true;
        }

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
