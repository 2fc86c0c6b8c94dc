using System.CommandLine;
using System.Text.Json;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy due FILE</c>: what falls due between two instants or days, and who must act.</summary>
internal sealed class DueCommand
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> s_headers =
    [
        ["Earliest"],
        ["Latest"],
        ["What"],
        ["Of"],
        ["Who"],
        ["According to"],
    ];

    private readonly Option<string?> _from = new("--from")
    {
        Description = "The first instant, or the first day.",
        HelpName = "instant or day",
        Required = true,
    };

    private readonly Option<string?> _until = new("--until")
    {
        Description = "The instant after the last, or the last day, itself in.",
        HelpName = "instant or day",
        Required = true,
    };

    private readonly Option<string?> _zone = new("--zone")
    {
        Description = "The zone whose days they are, such as Europe/Kyiv.",
        HelpName = "zone",
    };

    private readonly Option<string?> _accordingTo = new("--according-to")
    {
        Description = "According to this actor; everybody who has spoken of the pause if left out.",
        HelpName = "actor",
    };

    public static Command Create(Session session) => new DueCommand().Make(session);

    private Command Make(Session session)
    {
        var options = new ViewOptions();
        return FunctionCommand.Create(
            session,
            "due",
            "What falls due between two instants or days: ends, last moments for notice, obligations, replies.",
            options,
            command =>
            {
                command.Add(_from);
                command.Add(_until);
                command.Add(_zone);
                command.Add(_accordingTo);
            },
            (parsed, dossier, values) =>
            {
                var view = options.ViewOf(values, dossier);
                var zone = values.ZoneOf(_zone);
                var isZoneNamed = parsed.GetValue(_zone) is not null;
                var from = values.EdgeOf(_from, zone, isZoneNamed, isEnd: false);
                var until = values.EdgeOf(_until, zone, isZoneNamed, isEnd: true);
                var pause = values.PauseOf(options.Pause);
                var actor = values.ActorOf(_accordingTo);
                var reading = values.ReadingOf(options.Reading);
                if (until < from)
                {
                    values.Fail(
                        _until,
                        UsageCodes.NotAnInstant,
                        "The end is before the start; swap --from and --until."
                    );
                }

                if (
                    zone is not null
                    && from is not null
                    && until is not null
                    && !values.IsDay(_from)
                    && !values.IsDay(_until)
                )
                {
                    values.RefuseIdle("Both --from and --until are instants, which need no zone: leave it out.", _zone);
                }

                if (from is not { } first || until is not { } last || last < first)
                {
                    return null;
                }

                DueReport Due(Reading under, PauseId? of) =>
                    view.FallingDue(first, last, of, actor is { } a ? Account.Of(a) : null, under);
                values.MentionIdle(options.Reading, pause, (under, of) => Told(Due(under, of)));
                return asJson => Answer(session, Due(reading, pause), asJson);
            }
        );
    }

    private static IEnumerable<object> Told(DueReport due) => [.. due.Items, .. due.Incomplete];

    private static void Answer(Session session, DueReport due, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(session.Output, json => Write(json, due));
            return;
        }

        var report = session.Report;
        report.Heading(
            $"From {Phrases.Of(due.Interval.Start)} until {Phrases.Of(due.Interval.End)}, known at {Phrases.Of(due.Stamp.KnownAt)}"
                + (due.Stamp.KnownTo is { } actor ? $" to {actor}" : "")
                + Phrases.Partial(due.Stamp.Withheld)
        );
        if (due.Items.IsEmpty)
        {
            report.Line("Nothing falls due.");
        }
        else
        {
            report.Table(new ReportTable(s_headers, [.. due.Items.Select(Row)]));
        }

        if (!due.Incomplete.IsEmpty)
        {
            report.Line($"More may fall due, which could not be worked out: {string.Join(", ", due.Incomplete)}.");
        }
    }

    private static IReadOnlyList<string> Row(DueItem item) =>
        [
            Phrases.Start(item.When.Earliest),
            Phrases.Start(item.When.Latest),
            $"{Phrases.Of(item.Kind)}{(item.IsWithin == Truth.True ? "" : ", perhaps")}",
            item.Subject,
            string.Join(", ", item.Who),
            string.Join(", ", item.AccordingTo),
        ];

    private static void Write(Utf8JsonWriter json, DueReport due)
    {
        json.WriteString("from", Phrases.Of(due.Interval.Start));
        json.WriteString("until", Phrases.Of(due.Interval.End));
        json.WriteString("knownAt", Phrases.Of(due.Stamp.KnownAt));
        json.WriteObjects(
            "items",
            due.Items,
            item =>
            {
                json.WriteString("kind", Words.Of(item.Kind));
                json.WriteString("pause", item.Pause?.Value);
                json.WriteString("undertaking", item.Undertaking?.Value);
                json.WriteString("obligation", item.Obligation?.Value);
                json.WriteString("repliesTo", item.RepliesTo?.Value);
                json.WriteInstant("earliest", item.When.Earliest);
                json.WriteInstant("latest", item.When.Latest);
                json.WriteString("isWithin", Words.Of(item.IsWithin));
                json.WriteTexts("who", item.Who.Select(who => who.Value));
                json.WriteList("accounts", item.AccordingTo, json.WriteInFormat);
                json.WriteTexts("statements", item.Statements.Select(id => id.Value));
            }
        );
        json.WriteTexts("incomplete", due.Incomplete.Select(pause => pause.Value));
        json.WriteString("knownTo", due.Stamp.KnownTo?.Value);
        json.WriteInFormat("withheld", due.Stamp.Withheld);
    }
}
