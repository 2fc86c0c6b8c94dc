using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>The identifier of an actor, such as <c>russia</c>.</summary>
/// <remarks>
/// 1 to 200 characters without white space or control characters, compared ordinally. A default-constructed value has no
/// text and says so when asked for it.
/// </remarks>
public readonly partial record struct ActorId : IComparable<ActorId>, ISpanParsable<ActorId>
{
    private readonly string? _value;

    /// <summary>An identifier with the given text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public ActorId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = Guard.WhyNoId(value) is { } why ? throw new FormatException($"ActorId: {why}.") : value;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value was default-constructed.</exception>
    public string Value => _value ?? throw new InvalidOperationException("This ActorId was never given a value.");

    /// <summary>Whether it was given a value.</summary>
    internal bool IsGiven => _value is not null;

    /// <summary>An identifier from its text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static implicit operator ActorId(string value) => new(value);

    /// <summary>An identifier from its text; the provider is not used.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ActorId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static ActorId Parse(string s) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static ActorId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    /// <summary>An identifier from its text, or false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActorId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ActorId)" />
    public static bool TryParse([NotNullWhen(true)] string? s, out ActorId result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ActorId)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ActorId result)
    {
        var valid = Guard.WhyNoId(s) is null;
        result = valid ? new ActorId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(ActorId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(ActorId left, ActorId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(ActorId left, ActorId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(ActorId left, ActorId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(ActorId left, ActorId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, or nothing when default-constructed.</summary>
    public override string ToString() => _value ?? "";
}
