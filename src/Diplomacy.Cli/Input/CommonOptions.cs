using System.CommandLine;

namespace Diplomacy.Cli;

/// <summary>What every command takes: the file, and whether to answer in JSON.</summary>
internal class CommonOptions
{
    public const string JsonName = "--json";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The dossier, as JSON; - for standard input.",
    };

    private readonly Option<bool> _json = new(JsonName) { Description = "Answer as one JSON object, for machines." };

    public virtual void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_json);
    }

    public string FileOf(ParseResult parsed) => parsed.GetRequiredValue(_file);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);
}
