using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>The identifier of an event that deadlines, conditions and claims name, such as <c>talks-end</c>.</summary>
/// <remarks>
/// 1 to 200 characters without white space or control characters, compared ordinally. A default-constructed value has no
/// text and says so when asked for it.
/// </remarks>
public readonly partial record struct EventId : IComparable<EventId>, ISpanParsable<EventId>
{
    private readonly string? _value;

    /// <summary>An identifier with the given text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public EventId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = Guard.WhyNoId(value) is { } why ? throw new FormatException($"EventId: {why}.") : value;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value was default-constructed.</exception>
    public string Value => _value ?? throw new InvalidOperationException("This EventId was never given a value.");

    /// <summary>An identifier from its text.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static implicit operator EventId(string value) => new(value);

    /// <summary>An identifier from its text; the provider is not used.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static EventId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static EventId Parse(string s) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static EventId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    /// <summary>An identifier from its text, or false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EventId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EventId)" />
    public static bool TryParse([NotNullWhen(true)] string? s, out EventId result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EventId)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EventId result)
    {
        var valid = Guard.WhyNoId(s) is null;
        result = valid ? new EventId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(EventId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(EventId left, EventId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(EventId left, EventId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(EventId left, EventId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(EventId left, EventId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, or nothing when default-constructed.</summary>
    public override string ToString() => _value ?? "";
}
