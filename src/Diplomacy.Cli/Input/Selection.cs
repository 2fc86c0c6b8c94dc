using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What is asked, as written on the command line: not yet held against a dossier.</summary>
internal sealed record Selection
{
    public string? Pause { get; init; }

    public Instant? At { get; init; }

    public Instant? KnownAt { get; init; }

    public Instant? RecordedBy { get; init; }

    /// <summary>Whose knowledge it is; null for all that is on record.</summary>
    public string? KnownTo { get; init; }

    /// <summary>According to whom; empty for everybody who has spoken.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Whether the first account in which somebody has spoken decides, rather than all of them.</summary>
    public bool IsPreference { get; init; }

    /// <summary>Answers to open questions, as written; all of them are readable.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>The reading they make together.</summary>
    public Reading Reading => Readings.Aggregate(Reading.None, (reading, text) => reading.Fix(text));
}
