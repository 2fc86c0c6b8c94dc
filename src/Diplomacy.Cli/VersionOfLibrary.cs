using System.CommandLine;
using System.CommandLine.Invocation;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The version of the library that answers, as verdicts are stamped with it.</summary>
internal sealed class VersionOfLibrary : SynchronousCommandLineAction
{
    /// <summary>The version as text.</summary>
    public static string Text { get; } = $"{typeof(Dossier).Assembly.GetName().Version?.ToString(3)}";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"{Text}\n");
        return ExitCode.Answered;
    }
}
