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

    /// <summary>That a dossier has nothing with an identifier, and what it has instead.</summary>
    public static Diagnostic Unknown(string place, string code, string what, string name, IEnumerable<string> all)
    {
        var known = string.Join(", ", all.Order(NaturalOrder.Comparer));
        var has = known.Length == 0 ? "none" : known;
        return At(place, code, $"The dossier has no {what} '{name}'; it has {has}.");
    }

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
