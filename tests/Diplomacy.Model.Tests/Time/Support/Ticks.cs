using NodaTime;

namespace Diplomacy.Model.Tests.Time.Support;

/// <summary>A small discrete time line: tick n is n microseconds after the epoch.</summary>
internal static class Ticks
{
    public static Instant At(long tick) => Instant.FromUnixTimeTicks(tick * 10);

    /// <summary>Changes at ticks 0 to count-1; the value before is that of -1.</summary>
    public static Timeline<T> Timeline<T>(int count, Func<int, T> value)
    {
        var changes = new (Instant, T)[count];
        for (var i = 0; i < count; i++)
        {
            changes[i] = (At(i), value(i));
        }

        return Diplomacy.Model.Timeline<T>.Create(value(-1), changes);
    }
}
