using System.CommandLine;
using System.CommandLine.Parsing;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>What the parser of arguments refuses, as coded diagnostics.</summary>
internal static class UsageErrors
{
    public static Refusal Of(ParseResult parsed) =>
        Refusal.WrongUsage([
            .. parsed
                .Errors.Select(error =>
                    At(PlaceOf(error.SymbolResult), UsageCodes.WrongArguments, Sentence(error.Message))
                )
                .Distinct(),
        ]);

    public static Diagnostic At(string place, string code, string message) => new(code, Severity.Error, place, message);

    private static string PlaceOf(SymbolResult? result) =>
        result switch
        {
            OptionResult option => option.Option.Name,
            ArgumentResult { Parent: OptionResult option } => option.Option.Name,
            ArgumentResult argument => argument.Argument.Name,
            CommandResult { Command: not RootCommand } command => command.Command.Name,
            _ => "diplomacy",
        };

    private static string Sentence(string message) => $"{message.TrimEnd('.')}. See --help.";
}
