using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>The identifier of an undertaking within its pause, such as <c>russia-holds-fire</c>.</summary>
/// <remarks>
/// 1 to 200 characters without white space or control characters, compared ordinally. A default-constructed value has no
/// text and says so when asked for it.
/// </remarks>
public readonly partial record struct UndertakingId : IComparable<UndertakingId>, ISpanParsable<UndertakingId>
{
    private readonly string? _value;

    /// <summary>An identifier with the given text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public UndertakingId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = Guard.WhyNoId(value) is { } why ? throw new FormatException($"UndertakingId: {why}.") : value;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value was default-constructed.</exception>
    public string Value => _value ?? throw new InvalidOperationException("This UndertakingId was never given a value.");

    /// <summary>An identifier from its text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static implicit operator UndertakingId(string value) => new(value);

    /// <summary>An identifier from its text; the provider is not used.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static UndertakingId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static UndertakingId Parse(string s) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static UndertakingId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    /// <summary>An identifier from its text, or false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UndertakingId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UndertakingId)" />
    public static bool TryParse([NotNullWhen(true)] string? s, out UndertakingId result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UndertakingId)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UndertakingId result)
    {
        var valid = Guard.WhyNoId(s) is null;
        result = valid ? new UndertakingId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(UndertakingId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(UndertakingId left, UndertakingId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(UndertakingId left, UndertakingId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(UndertakingId left, UndertakingId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(UndertakingId left, UndertakingId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, or nothing when default-constructed.</summary>
    public override string ToString() => _value ?? "";
}
