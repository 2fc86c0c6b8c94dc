using NodaTime;

namespace Diplomacy.Model;

/// <summary>A range of whole microseconds, both ends in.</summary>
internal readonly record struct TimeRange(long First, long Last)
{
    /// <summary>Every instant there is.</summary>
    public static TimeRange All { get; } =
        new(Microseconds.Floor(Instant.MinValue), Microseconds.Floor(Instant.MaxValue));
}
