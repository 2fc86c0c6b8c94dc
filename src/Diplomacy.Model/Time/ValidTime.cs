namespace Diplomacy.Model;

/// <summary>The time during which a recorded fact holds: its valid time.</summary>
/// <remarks>
/// Half-open: it holds from <see cref="Since"/> and no longer at <see cref="Until"/>. A null end is no bound at all, which
/// is not the same as a bound that nobody knows (<see cref="Moment.Unknown"/>). Source of the term: C. S. Jensen and others,
/// <i>The Consensus Glossary of Temporal Database Concepts</i> (1998).
/// </remarks>
/// <param name="Since">The first instant at which it holds; null when it has no beginning that matters.</param>
/// <param name="Until">The first instant at which it no longer holds; null when it has no end.</param>
public sealed partial record ValidTime(Moment? Since = null, Moment? Until = null)
{
    /// <summary>Without beginning or end.</summary>
    public static ValidTime Always { get; } = new();

    /// <summary>Whether it holds at a vague instant: true or false only if it does whatever the instants really were.</summary>
    public Truth HoldsAt(Moment at) => HasBegun(at).And(HasEnded(at).Not());

    private Truth HasBegun(Moment at) => Since is { } since ? IsAtOrAfter(at, since) : Truth.True;

    private Truth HasEnded(Moment at) => Until is { } until ? IsAtOrAfter(at, until) : Truth.False;

    private static Truth IsAtOrAfter(Moment at, Moment bound) =>
        bound.IsNever ? Truth.False
        : at.IsNever ? Truth.True
        : at.EarliestMicroseconds >= bound.LatestMicroseconds ? Truth.True
        : at.LatestMicroseconds < bound.EarliestMicroseconds ? Truth.False
        : Truth.Unknown;

    /// <summary>Text such as <c>2012-05-07T00:00:00Z to ..</c>.</summary>
    public override string ToString() => $"{Since?.ToString() ?? ".."} to {Until?.ToString() ?? ".."}";
}
