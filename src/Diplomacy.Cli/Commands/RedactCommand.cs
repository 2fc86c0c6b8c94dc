using System.CommandLine;
using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy redact FILE</c>: the dossier without confidential statements, labelled so.</summary>
internal sealed class RedactCommand
{
    private readonly Option<string[]> _statements = new("--statement")
    {
        Description = "Withholds this statement; may be repeated.",
        HelpName = "id",
    };

    private readonly Option<string[]> _channels = new("--channel")
    {
        Description =
            "Withholds what was said this way: unspecified, public, private, telephone or written; may be repeated.",
        HelpName = "channel",
    };

    private readonly Option<string?> _reader = new("--reader")
    {
        Description = "Withholds what this actor could not know of.",
        HelpName = "actor",
    };

    private readonly Option<bool> _private = new("--private")
    {
        Description = "Withholds every statement that had an audience.",
    };

    private readonly Option<bool> _hidePauses = new("--hide-pauses")
    {
        Description = "Does not tell which pauses' answers are partial: all are.",
    };

    public static Command Create(Session session) => new RedactCommand().Make(session);

    private Command Make(Session session) =>
        FunctionCommand.Create(
            session,
            "redact",
            "The dossier, as JSON, without confidential statements; its verdicts say that they are partial.",
            new CommonOptions(),
            command =>
            {
                command.Add(_statements);
                command.Add(_channels);
                command.Add(_reader);
                command.Add(_private);
                command.Add(_hidePauses);
            },
            (parsed, dossier, values) =>
            {
                var ids = values.StatementsOf(_statements).ToEquatableArray();
                var channels = Channels(parsed, values);
                var reader = values.ActorOf(_reader);
                var (isPrivate, tellsPauses) = (parsed.GetValue(_private), !parsed.GetValue(_hidePauses));
                if (values.Refusal is null && ids.IsEmpty && channels.IsEmpty && reader is null && !isPrivate)
                {
                    // A script whose list is empty would hand all of it on.
                    values.Fail(
                        parsed.CommandResult.Command,
                        UsageCodes.MissingOption,
                        "Nothing is named that is to be withheld: name it with --statement, --channel, --reader or --private."
                    );
                }

                return _ =>
                {
                    var redacted = dossier.Withhold(ids, tellsPauses).Withhold(channels, tellsPauses);
                    redacted = reader is { } actor ? redacted.WithholdFrom(actor, tellsPauses) : redacted;
                    redacted = isPrivate ? redacted.WithholdPrivate(tellsPauses) : redacted;
                    session.Write(redacted);
                };
            }
        );

    private EquatableArray<Channel> Channels(ParseResult parsed, OptionValues values)
    {
        var channels = new List<Channel>();
        foreach (var word in parsed.GetValue(_channels) ?? [])
        {
            var found = Enum.GetValues<Channel>()
                .Where(channel => string.Equals(Words.Of(channel), word, StringComparison.Ordinal))
                .ToList();
            channels.AddRange(found);
            if (found.Count == 0)
            {
                var all = string.Join(", ", Enum.GetValues<Channel>().Select(Words.Of));
                values.Fail(_channels, UsageCodes.NotAWord, $"'{word}' is no channel; write one of {all}.");
            }
        }

        return channels.ToEquatableArray();
    }
}
