using System.CommandLine;
using System.CommandLine.Help;

namespace Diplomacy.Cli;

/// <summary>The command line as a function of its arguments and streams, so that tests can call it.</summary>
internal static class DiplomacyCli
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="input">Standard input, read only when the file is <c>-</c>.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where refusals go, unless they are asked for as JSON.</param>
    /// <param name="isTerminal">Whether a person looks at the output: tables are drawn and coloured then.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, bool isTerminal = false)
    {
        var report = isTerminal ? TerminalReport.To(output) : (IReport)new PlainReport(output);
        var session = new Session(input, output, error, report);
        var root = Root(session);

        // No response files: an argument that starts with @ is an argument.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExitCodes)
        {
            var asJson = args.Contains(CommonOptions.JsonName, StringComparer.Ordinal);
            return session.Refuse(UsageErrors.Of(parsed), asJson);
        }

        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(
            "Validates and evaluates dossiers: which pause is in force, according to whom, and why."
        )
        {
            ValidateCommand.Create(session),
            EvaluateCommand.Create(session),
            ExplainCommand.Create(session),
            TimelineCommand.Create(session),
            LintCommand.Create(session),
            DueCommand.Create(session),
            CompareCommand.Create(session),
            MergeCommand.Create(session),
            RedactCommand.Create(session),
        };
        root.Directives.Clear();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionOfLibrary();
        return root;
    }
}
