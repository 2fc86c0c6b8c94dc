using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>A function of time that is constant between finitely many changes: what holds at each instant.</summary>
/// <typeparam name="T">What the timeline says of an instant; compared by its default equality.</typeparam>
/// <remarks>
/// Total: every instant has a value, from the unbounded past to the unbounded future. A change is the first instant of
/// its value, so segments are half-open. Canonical: neighbouring segments always differ, so that equal functions are
/// equal objects and every change is a real one. Immutable as far as <typeparamref name="T"/> is. Equality is by value;
/// there is no ordering. Changes are whole microseconds; an instant asked about may be finer. A null argument is
/// refused with an <see cref="ArgumentNullException"/>.
/// </remarks>
public sealed partial class Timeline<T> : IEquatable<Timeline<T>>
{
    // Value i holds from change i-1, inclusive, to change i, exclusive: one more value than changes.
    private readonly long[] _changes;
    private readonly T[] _values;
    private readonly BlockIndex _index;

    private Timeline(long[] changes, T[] values)
    {
        _changes = changes;
        _values = values;
        _index = new(changes);
    }

    /// <summary>The instants at which the value changes, in order; each is the first of its new value.</summary>
    public ChangeList Changes => new(_changes);

    /// <summary>The segments in order; there is at least one.</summary>
    public SegmentList Segments => new(this, TimeInterval.NoStart, TimeInterval.NoEnd);

    /// <summary>Whether one value holds at every instant.</summary>
    public bool IsConstant => _changes.Length == 0;

    internal ReadOnlySpan<long> ChangeMicroseconds => _changes;

    internal ReadOnlySpan<T> Values => _values;

    /// <summary>The timeline on which <paramref name="value"/> holds at every instant.</summary>
    public static Timeline<T> Constant(T value) => new([], [value]);

    /// <summary>The timeline with a value before everything, and the changes that follow.</summary>
    /// <param name="before">What holds before the first change, unbounded below.</param>
    /// <param name="changes">
    /// Each the first instant of its value, strictly increasing. One that repeats the value before it is merged into
    /// it.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An instant is finer than a microsecond, or is not after the one before it.
    /// </exception>
    public static Timeline<T> Create(T before, params ReadOnlySpan<(Instant At, T Value)> changes)
    {
        var at = new long[changes.Length];
        var values = new T[changes.Length + 1];
        values[0] = before;
        for (var i = 0; i < changes.Length; i++)
        {
            at[i] = Microseconds.Exactly(changes[i].At, nameof(changes));
            values[i + 1] = changes[i].Value;
        }

        for (var i = 1; i < at.Length; i++)
        {
            if (at[i] <= at[i - 1])
            {
                throw new ArgumentException(
                    $"Change {i} at {Microseconds.ToText(at[i])} is not after the change before it at "
                        + $"{Microseconds.ToText(at[i - 1])}: sort the changes, and keep one for each instant.",
                    nameof(changes)
                );
            }
        }

        return FromMicroseconds(at, values);
    }

    /// <summary>
    /// The value at <paramref name="instant"/>: at a change, the new one. Logarithmic, without allocation.
    /// </summary>
    public T At(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        if (!_index.HasBlocks)
        {
            return _values[SortedLongs.CountAtOrBefore(_changes, at)];
        }

        // Once the block is known, so is where the value lies: reading there makes memory fetch it while it fetches the
        // block, and not after.
        var start = _index.StartOfBlock(at);
        ref var near = ref MemoryMarshal.GetArrayDataReference(_values);
        _ = Volatile.Read(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref near, Math.Min(start + 8, _values.Length - 1))));
        return _values[BlockIndex.CountInBlock(_changes, start, at)];
    }

    /// <summary>The segment that <paramref name="instant"/> is in: at a change, the one that begins.</summary>
    public TimelineSegment<T> SegmentAt(Instant instant) => Segment(CountAtOrBefore(Microseconds.Floor(instant)));

    /// <inheritdoc />
    public bool Equals(Timeline<T>? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _changes.AsSpan().SequenceEqual(other._changes)
            && _values.AsSpan().SequenceEqual(other._values)
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Timeline<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<long>(_changes));
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Timeline<T>? left, Timeline<T>? right) => left?.Equals(right) ?? right is null;

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Timeline<T>? left, Timeline<T>? right) => !(left == right);

    /// <summary>
    /// The first value, then each change: <c>False | 2026-01-29T00:00:00Z True</c>. At most eight are written.
    /// </summary>
    public override string ToString()
    {
        const int Shown = 8;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_values[0]}");
        for (var i = 0; i < Math.Min(_changes.Length, Shown); i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" | {Microseconds.ToText(_changes[i])} {_values[i + 1]}");
        }

        return _changes.Length <= Shown
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $" | and {_changes.Length - Shown} more").ToString();
    }

    /// <summary>
    /// The timeline of strictly increasing changes in microseconds and one more value than those, which it may keep:
    /// the caller gives both arrays away. Equal neighbours are merged.
    /// </summary>
    internal static Timeline<T> FromMicroseconds(long[] changes, T[] values)
    {
        var kept = 0;
        for (var i = 0; i < changes.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(values[i + 1], values[kept]))
            {
                changes[kept] = changes[i];
                values[++kept] = values[i + 1];
            }
        }

        return kept == changes.Length ? new(changes, values) : new(changes[..kept], values[..(kept + 1)]);
    }

    /// <summary>A timeline of arrays that are canonical already and given away by the caller.</summary>
    internal static Timeline<T> FromCanonical(long[] changes, T[] values) => new(changes, values);

    private int CountAtOrBefore(long at) => _index.CountAtOrBefore(_changes, at);

    private TimelineSegment<T> Segment(int index) =>
        new(
            TimeInterval.FromMicroseconds(
                index == 0 ? TimeInterval.NoStart : _changes[index - 1],
                index == _changes.Length ? TimeInterval.NoEnd : _changes[index]
            ),
            _values[index]
        );
}
