using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Why no answer is given: everything found wrong, and the exit code that says whose fault it is.</summary>
internal sealed record Refusal(int ExitCode, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static Refusal WrongUsage(params IReadOnlyList<Diagnostic> errors) => new(Cli.ExitCode.WrongUsage, errors);
}
