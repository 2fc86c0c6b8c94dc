using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Diplomacy.Cli;

/// <summary>The version of the library that answers, as verdicts are stamped with it.</summary>
internal sealed class VersionOfLibrary(Assembly library) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"{library.GetName().Version?.ToString(3)}\n");
        return ExitCode.Answered;
    }
}
