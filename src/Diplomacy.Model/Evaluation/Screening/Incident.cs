using NodaTime;

namespace Diplomacy.Model;

/// <summary>A report of conduct to be held against pauses: who did what where, and when.</summary>
/// <param name="Conduct">Who, what, where.</param>
/// <param name="At">When; it may be finer than a microsecond.</param>
public sealed record Incident(Conduct Conduct, Instant At)
{
    /// <summary>Who, what, where.</summary>
    public Conduct Conduct
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Conduct);

    /// <summary>What the caller knows it by; null for nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>Text such as <c>hostilities/strikes by russia at odesa-region, 2026-01-30T03:00:00Z</c>.</summary>
    public override string ToString() =>
        $"{(Reference is null ? "" : $"{Reference}: ")}{Conduct}, {NodaTime.Text.InstantPattern.ExtendedIso.Format(At)}";
}
