using System.Globalization;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>One piece of a <see cref="Timeline{T}"/>: the value that holds throughout a stretch of time.</summary>
/// <param name="Interval">
/// The stretch of time, half-open; unbounded below in the first segment and above in the last.
/// </param>
/// <param name="Value">The value that holds at every instant inside.</param>
/// <typeparam name="T">What the timeline says of an instant.</typeparam>
/// <remarks>
/// Equality is by value. The default value is an empty interval with a default value, and is in no timeline.
/// </remarks>
public readonly record struct TimelineSegment<T>(TimeInterval Interval, T Value)
{
    /// <summary>The first instant with this value; null when it held ever before.</summary>
    public Instant? Start => Interval.Start;

    /// <summary>The first instant with another value; null when it holds ever after.</summary>
    public Instant? End => Interval.End;

    /// <summary>The interval in ISO 8601 text, then the value: <c>../2026-02-01T00:00:00Z: True</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Interval}: {Value}");
}
