using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>Something that a text leaves open or unsaid, with its place.</summary>
/// <param name="Code">The stable code, one of <see cref="LintCodes"/>.</param>
/// <param name="Path">Its path: in the dossier, or in bare terms from <c>$</c>.</param>
/// <param name="Message">What is open, and what to say instead.</param>
public sealed record LintFinding(string Code, string Path, string Message)
{
    /// <summary>The open question; null where nothing is said that could be read in several ways.</summary>
    public Question? Question { get; init; }

    /// <summary>
    /// How far apart the readings put the limit: of a question, any two answers to it with all other questions answered alike; of a limit known
    /// within bounds, its bounds. Null where that cannot be said: without bound, not about time, or not known before its base is.
    /// </summary>
    public Duration? AtStake { get; init; }

    /// <summary>The pause; null for bare terms.</summary>
    public PauseId? Pause { get; init; }

    /// <summary>The undertaking; null where it is about all that the terms are said of.</summary>
    public UndertakingId? Undertaking { get; init; }

    /// <summary>Text such as <c>DL1001 at $.window.end: … (1:00:00:00 at stake)</c>.</summary>
    public override string ToString() =>
        $"{Code} at {Path}: {Message}"
        + (AtStake is { } stake ? $" ({DurationPattern.Roundtrip.Format(stake)} at stake)" : "");
}
