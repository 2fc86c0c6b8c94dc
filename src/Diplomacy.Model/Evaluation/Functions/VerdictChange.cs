using NodaTime;

namespace Diplomacy.Model;

/// <summary>A maximal stretch over which what was answered at one knowledge time and at a later one differ, and stay as they are: half-open.</summary>
/// <param name="Start">The first instant, inclusive; null when it has no beginning.</param>
/// <param name="End">The first instant after it, exclusive; null when it has no end.</param>
/// <param name="Before">What held over it at the earlier knowledge time.</param>
/// <param name="After">What holds over it at the later one.</param>
public sealed record VerdictChange(Instant? Start, Instant? End, Assessment Before, Assessment After)
{
    /// <summary>Text such as <c>[2026-01-05T00:00:00Z, ..) was True (InForce), is False (Terminated)</c>.</summary>
    public override string ToString() => $"[{Text(Start)}, {Text(End)}) was {Before}, is {After}";

    private static string Text(Instant? instant) =>
        instant is { } value ? NodaTime.Text.InstantPattern.ExtendedIso.Format(value) : "..";
}
