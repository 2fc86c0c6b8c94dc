namespace Diplomacy.Model;

/// <summary>One finding about input: what is wrong, where, and what to do.</summary>
/// <param name="Code">The stable code, listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Path">The place in the input, such as <c>$.statements[3].acts[0].pause</c>.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, string Message)
{
    /// <summary>Text such as <c>DM2001 error at $.statements[3].speaker: …</c>.</summary>
    public override string ToString() =>
        $"{Code} {(Severity == Severity.Error ? "error" : "warning")} at {Path}: {Message}";
}
