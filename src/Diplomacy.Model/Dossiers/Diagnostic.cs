namespace Diplomacy.Model;

/// <summary>One finding about input: what is wrong, where, and what to do.</summary>
/// <param name="Code">The stable code, listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Path">The place in the input, such as <c>$.statements[3].acts[0].pause</c>.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, string Message)
{
    /// <summary>The line of the document, from 1; null where no document was read, or it is not at hand.</summary>
    public long? Line { get; init; }

    /// <summary>The byte in the line, from 1, a byte order mark not counted; null where <see cref="Line"/> is.</summary>
    public long? BytePosition { get; init; }

    /// <summary>What was expected there; null where the message says it.</summary>
    public string? Expected { get; init; }

    /// <summary>Text such as <c>DM2001 error at $.statements[3].speaker: …</c>.</summary>
    public override string ToString() =>
        $"{Code} {(Severity == Severity.Error ? "error" : "warning")} at {Path}: {Message}";
}
