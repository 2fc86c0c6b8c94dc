using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>The identifier of a statement, such as <c>A2</c>.</summary>
/// <remarks>
/// 1 to 200 characters without white space or control characters, compared ordinally. A default-constructed value has no
/// text and says so when asked for it.
/// </remarks>
public readonly partial record struct StatementId : IComparable<StatementId>, ISpanParsable<StatementId>
{
    private readonly string? _value;

    /// <summary>An identifier with the given text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public StatementId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = Guard.WhyNoId(value) is { } why ? throw new FormatException($"StatementId: {why}.") : value;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value was default-constructed.</exception>
    public string Value => _value ?? throw new InvalidOperationException("This StatementId was never given a value.");

    /// <summary>An identifier from its text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static implicit operator StatementId(string value) => new(value);

    /// <summary>An identifier from its text; the provider is not used.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static StatementId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static StatementId Parse(string s) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static StatementId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    /// <summary>An identifier from its text, or false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatementId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out StatementId)" />
    public static bool TryParse([NotNullWhen(true)] string? s, out StatementId result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out StatementId)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatementId result)
    {
        var valid = Guard.WhyNoId(s) is null;
        result = valid ? new StatementId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(StatementId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(StatementId left, StatementId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(StatementId left, StatementId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(StatementId left, StatementId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(StatementId left, StatementId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, or nothing when default-constructed.</summary>
    public override string ToString() => _value ?? "";
}
