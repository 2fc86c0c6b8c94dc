using NodaTime;

namespace Diplomacy.Model;

/// <summary>An instant known only within bounds: exact, within bounds, unknown, or never.</summary>
/// <remarks>
/// Both bounds are inclusive whole microseconds, because a report that says "between noon and one" admits both. Either
/// may be open (null). <see cref="Unknown"/> has both bounds open; <see cref="Never"/> is an instant that does not come,
/// and is not the same as one that nobody knows. The default value is <see cref="Unknown"/>. Equality is by value; there
/// is no ordering, because two vague instants may not be ordered: compare with <see cref="IsAtOrBefore(Instant)"/>.
/// </remarks>
public readonly partial struct Moment : IEquatable<Moment>
{
    // Two numbers are all that a moment takes, as there are several in every statement. The default value must be Unknown, so
    // that an open bound is zero; NodaTime's whole range fits 59 bits, which leaves codes for what has no bounds.
    private const long Open = 0;
    private const long NeverCode = 1;
    private const long AbsentCode = 2;
    private const long Below = long.MinValue;
    private const long Above = long.MaxValue;

    private readonly long _earliest;
    private readonly long _latest;

    private Moment(long? earliest, long? latest)
    {
        _earliest = earliest.GetValueOrDefault(Below) ^ Below;
        _latest = latest.GetValueOrDefault(Above) ^ Above;
    }

    private Moment(long code) => _latest = code;

    /// <summary>An instant of which nothing is known.</summary>
    public static Moment Unknown => default;

    /// <summary>An instant that never comes: the end of what is open-ended.</summary>
    public static Moment Never => new(NeverCode);

    /// <summary>The first instant it can be, inclusive; null when open below, or never.</summary>
    public Instant? Earliest => EarliestMicroseconds is { } value ? Microseconds.ToInstant(value) : null;

    /// <summary>The last instant it can be, inclusive; null when open above, or never.</summary>
    public Instant? Latest => LatestMicroseconds is { } value ? Microseconds.ToInstant(value) : null;

    /// <summary>Whether both bounds are the same instant.</summary>
    public bool IsExact => EarliestMicroseconds is { } earliest && earliest == LatestMicroseconds;

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => (_earliest | _latest) == Open;

    /// <summary>Whether it never comes.</summary>
    public bool IsNever => _latest == NeverCode;

    /// <summary>No moment at all, in a place that need not have one; never seen outside.</summary>
    internal static Moment Absent => new(AbsentCode);

    /// <summary>The moment, or null for <see cref="Absent"/>.</summary>
    internal Moment? OrNull => _latest == AbsentCode ? null : this;

    internal long? EarliestMicroseconds => _earliest != Open ? _earliest ^ Below : null;

    internal long? LatestMicroseconds => _latest is not (Open or NeverCode or AbsentCode) ? _latest ^ Above : null;

    /// <summary>An instant known exactly.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public static Moment Exactly(Instant instant)
    {
        var value = Microseconds.Exactly(instant, nameof(instant));
        return new Moment(value, value);
    }

    /// <summary>An instant within bounds, both inclusive.</summary>
    /// <exception cref="ArgumentException">A bound is finer than a microsecond, or the earliest is after the latest.</exception>
    public static Moment Between(Instant earliest, Instant latest)
    {
        var from = Microseconds.Exactly(earliest, nameof(earliest));
        var to = Microseconds.Exactly(latest, nameof(latest));
        return from <= to
            ? new Moment(from, to)
            : throw new ArgumentException(
                $"The earliest bound {Microseconds.ToText(from)} is after the latest {Microseconds.ToText(to)}: swap them.",
                nameof(latest)
            );
    }

    /// <summary>An instant not before the bound, open above.</summary>
    /// <exception cref="ArgumentException">The bound is finer than a microsecond.</exception>
    public static Moment NotBefore(Instant earliest) => new(Microseconds.Exactly(earliest, nameof(earliest)), null);

    /// <summary>An instant not after the bound, open below.</summary>
    /// <exception cref="ArgumentException">The bound is finer than a microsecond.</exception>
    public static Moment NotAfter(Instant latest) => new(null, Microseconds.Exactly(latest, nameof(latest)));

    /// <summary>The last whole microsecond not after the instant: the way to round before storing.</summary>
    public static Instant FloorToMicrosecond(Instant instant) => Microseconds.ToInstant(Microseconds.Floor(instant));

    internal static Moment FromMicroseconds(long? earliest, long? latest) => new(earliest, latest);

    /// <summary>Whether it is at or before <paramref name="instant"/>; unknown when the bounds admit both.</summary>
    public Truth IsAtOrBefore(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        return IsNever ? Truth.False
            : LatestMicroseconds <= at ? Truth.True
            : EarliestMicroseconds > at ? Truth.False
            : Truth.Unknown;
    }

    /// <inheritdoc />
    public bool Equals(Moment other) => _earliest == other._earliest && _latest == other._latest;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Moment other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_earliest, _latest);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Moment left, Moment right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Moment left, Moment right) => !left.Equals(right);

    /// <summary>ISO 8601 instants in UTC: <c>2026-01-31T21:00:00Z</c>, <c>[a, b]</c>, <c>[.., b]</c>, <c>unknown</c>, <c>never</c>.</summary>
    public override string ToString() =>
        IsNever ? "never"
        : IsUnknown ? "unknown"
        : IsExact ? Bound(EarliestMicroseconds)
        : $"[{Bound(EarliestMicroseconds)}, {Bound(LatestMicroseconds)}]";

    private static string Bound(long? microseconds) => microseconds is { } value ? Microseconds.ToText(value) : "..";
}
