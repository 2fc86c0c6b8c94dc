using System.CommandLine;
using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy compare FILE</c>: two texts, or two accounts, term by term.</summary>
internal sealed class CompareCommand
{
    private readonly Option<string[]> _statements = new("--statement")
    {
        Description = "Two texts, each a statement.",
        HelpName = "id",
    };

    private readonly Option<string[]> _accordingTo = new("--according-to")
    {
        Description = "Two actors whose accounts are compared.",
        HelpName = "actor",
    };

    public static Command Create(Session session) => new CompareCommand().Make(session);

    private Command Make(Session session)
    {
        var options = new ViewOptions();
        return FunctionCommand.Create(
            session,
            "compare",
            "Two texts or language versions, or what two accounts have, term by term.",
            options,
            command =>
            {
                command.Add(_statements);
                command.Add(_accordingTo);
            },
            (parsed, dossier, values) =>
            {
                var view = options.ViewOf(values, dossier);
                var pause = values.PauseOf(options.Pause);
                var reading = values.ReadingOf(options.Reading);
                var texts = values.StatementsOf(_statements);
                var actors = values.ActorsOf(_accordingTo);
                if (values.Refusal is null && (texts.Count, actors.Count) is not ((2, 0) or (0, 2)))
                {
                    var (option, twice) =
                        TwiceIn(parsed.GetValue(_statements)) is { } text ? (_statements, text)
                        : TwiceIn(parsed.GetValue(_accordingTo)) is { } actor ? (_accordingTo, actor)
                        : (_statements, null);
                    values.Fail(
                        option,
                        UsageCodes.MissingOption,
                        twice is null
                            ? "Name two texts with --statement twice, or two accounts with --according-to twice."
                            : $"'{twice}' is named twice, and says the same as itself. Name another one beside it."
                    );
                }

                if (texts.Count == 2)
                {
                    values.RefuseIdle(
                        "Two texts are compared as they stand, under every reading: leave it out, or compare two accounts with --according-to.",
                        [.. options.Knowledge, options.Reading]
                    );
                }
                else
                {
                    values.MentionIdle(options.Reading, pause, (under, of) => Compared(view, texts, actors, of, under));
                }

                return values.Refusal is null
                    ? asJson =>
                        Answer(
                            session,
                            texts.Count == 2 ? $"{texts[0]} and {texts[1]}" : $"{actors[0]} and {actors[1]}",
                            [.. Compared(view, texts, actors, pause, reading)],
                            dossier.Withheld,
                            asJson
                        )
                    : null;
            }
        );
    }

    private static string? TwiceIn(string[]? values) =>
        values?.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;

    private static IEnumerable<ComparedTerm> Compared(
        DossierView view,
        IReadOnlyList<StatementId> texts,
        IReadOnlyList<ActorId> actors,
        PauseId? pause,
        Reading reading
    ) =>
        texts.Count == 2
            ? view.Dossier.CompareTexts(texts[0], texts[1]).Terms.Where(term => pause is null || term.Pause == pause)
            : view
                .Dossier.Pauses.Select(one => one.Id)
                .Where(id => pause is null || id == pause)
                .SelectMany(id =>
                    view.CompareAccounts(id, Account.Of(actors[0]), Account.Of(actors[1]), reading).Terms.ToArray()
                );

    private static void Answer(
        Session session,
        string sides,
        IReadOnlyList<ComparedTerm> terms,
        Withheld? withheld,
        bool asJson
    )
    {
        if (asJson)
        {
            JsonOutput.Write(
                session.Output,
                json =>
                {
                    json.WriteObjects("terms", terms, term => Write(json, term));
                    json.WriteInFormat("withheld", withheld);
                }
            );
            return;
        }

        session.Report.Heading($"{sides}, term by term{Phrases.Partial(withheld)}");
        if (terms.Count == 0)
        {
            session.Report.Line("Neither states any terms.");
            return;
        }

        session.Report.Table(
            new ReportTable(
                [
                    ["Of"],
                    ["Term"],
                    ["Agreement"],
                    ["First"],
                    ["Second"],
                ],
                [
                    .. terms.Select(term =>
                        (IReadOnlyList<string>)
                            [Of(term), $"{term.Part}", Phrases.Of(term.Agreement), term.FirstText, term.SecondText]
                    ),
                ]
            )
        );
    }

    private static string Of(ComparedTerm term) =>
        $"{term.Pause}"
        + (term.Undertaking is { } undertaking ? $"/{undertaking}" : "")
        + (term.Party is { } party ? $" ({party})" : "");

    private static void Write(Utf8JsonWriter json, ComparedTerm term)
    {
        json.WriteString("pause", term.Pause?.Value);
        json.WriteString("undertaking", term.Undertaking?.Value);
        json.WriteString("party", term.Party?.Value);
        json.WriteString("term", Words.Of(term.Part));
        json.WriteString("agreement", Words.Of(term.Agreement));
        json.WriteString("first", term.FirstText.Length == 0 ? null : term.FirstText);
        json.WriteString("second", term.SecondText.Length == 0 ? null : term.SecondText);
    }
}
