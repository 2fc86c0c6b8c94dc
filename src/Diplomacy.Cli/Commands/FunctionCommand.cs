using System.CommandLine;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>What the commands share that ask a valid dossier one thing.</summary>
internal static class FunctionCommand
{
    /// <summary>A command that answers from a dossier and its options.</summary>
    /// <param name="session">Where it reads and writes.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">The options that every command has, and its own that <paramref name="add"/> adds.</param>
    /// <param name="add">Adds its own options.</param>
    /// <param name="answer">Reads the options and answers; null when they are wrong, which the values say.</param>
    public static Command Create(
        Session session,
        string name,
        string description,
        CommonOptions options,
        Action<Command> add,
        Func<ParseResult, Dossier, OptionValues, Action<bool>?> answer
    )
    {
        var command = new Command(name, description);
        options.AddTo(command);
        add(command);
        command.SetAction(parsed =>
        {
            var asJson = options.IsJson(parsed);
            if (!DossierFile.TryReadValid(options.FileOf(parsed), session.Input, out var dossier, out var refusal))
            {
                return session.Refuse(refusal, asJson);
            }

            var values = new OptionValues(parsed, dossier);
            var write = answer(parsed, dossier, values);
            if (values.Refusal is { } wrong || write is null)
            {
                return session.Refuse(values.Refusal!, asJson);
            }

            session.Mention(dossier.Validate(), values.IdleReadings);
            write(asJson);
            return ExitCode.Answered;
        });
        return command;
    }
}
