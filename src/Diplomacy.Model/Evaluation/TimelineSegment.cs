using NodaTime;

namespace Diplomacy.Model;

/// <summary>A maximal stretch of time over which the assessment stays the same: half-open.</summary>
/// <param name="Start">The first instant, inclusive; null when it has no beginning.</param>
/// <param name="End">The first instant after it, exclusive; null when it has no end.</param>
/// <param name="Assessment">What holds over it.</param>
public sealed record TimelineSegment(Instant? Start, Instant? End, Assessment Assessment)
{
    /// <summary>Whether an instant is in it.</summary>
    public bool Contains(Instant instant) => (Start is null || Start <= instant) && (End is null || instant < End);

    /// <summary>Text such as <c>[2026-01-25T22:00:00Z, 2026-01-31T21:00:00Z) True (InForce)</c>.</summary>
    public override string ToString() => $"[{Text(Start)}, {Text(End)}) {Assessment}";

    private static string Text(Instant? instant) =>
        instant is { } value ? NodaTime.Text.InstantPattern.ExtendedIso.Format(value) : "..";
}
