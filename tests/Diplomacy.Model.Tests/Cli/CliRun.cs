using System.Text.Json;
using Diplomacy.Cli;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>One run of the command line in this process, with what it wrote.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command on a dossier given as standard input; the arguments start with the command.</summary>
    public static CliRun On(Dossier dossier, params string[] args) => OnText(DiplomacyJson.Write(dossier), args);

    /// <summary>Runs a command on a document given as standard input.</summary>
    public static CliRun OnText(string document, params string[] args) =>
        Of(document, false, [args[0], "-", .. args[1..]]);

    /// <summary>Runs a command as on a terminal.</summary>
    public static CliRun OnTerminal(Dossier dossier, params string[] args) =>
        Of(DiplomacyJson.Write(dossier), true, [args[0], "-", .. args[1..]]);

    /// <summary>Runs with these arguments and nothing else.</summary>
    public static CliRun Of(params string[] args) => Of("", false, args);

    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The output line by line.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    private static CliRun Of(string input, bool isTerminal, string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = DiplomacyCli.Run(args, reader, output, error, isTerminal);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
