using System.CommandLine;
using System.Text.Json;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy lint FILE</c>: what drafts leave open or unsaid, before signature.</summary>
internal sealed class LintCommand
{
    private static readonly Instant s_latestSignature = Instant.FromUtc(9000, 1, 1, 0, 0);

    private readonly Option<string[]> _statements = new("--statement")
    {
        Description = "Which text; may be repeated. Every statement that states terms of the pause if left out.",
        HelpName = "id",
    };

    private readonly Option<string?> _signed = new("--signed")
    {
        Description = "When it will be signed, to count limits from.",
        HelpName = "instant",
    };

    public static Command Create(Session session) => new LintCommand().Make(session);

    private Command Make(Session session)
    {
        var options = new ViewOptions();
        return FunctionCommand.Create(
            session,
            "lint",
            "What a draft leaves open or unsaid before signature, with the hours at stake.",
            options,
            command =>
            {
                command.Add(_statements);
                command.Add(_signed);
            },
            (_, dossier, values) =>
            {
                var view = options.ViewOf(values, dossier);
                var pause = values.PauseOf(options.Pause);
                var reading = values.ReadingOf(options.Reading);
                var named = values.StatementsOf(_statements);
                var signedAt = values.InstantOf(_signed);
                if (signedAt > s_latestSignature)
                {
                    values.Fail(
                        _signed,
                        UsageCodes.NotAnInstant,
                        "What is counted from there lies beyond the end of all time: name an instant before the year 9000."
                    );
                }

                if (named.Count > 0)
                {
                    values.RefuseIdle(
                        "The texts are those that --statement names, whatever was known: leave out the one or the other.",
                        options.Knowledge
                    );
                }

                var bases = signedAt is { } signed
                    ? DeadlineBases.None.With(Anchor.Signature, Moment.Exactly(Moment.FloorToMicrosecond(signed)))
                    : DeadlineBases.None;
                IEnumerable<LintFinding> Findings(Reading under, PauseId? of) =>
                    (named.Count > 0 ? named : view.Statements.Select(statement => statement.Id))
                        .SelectMany(id => dossier.Lint(id, bases, under))
                        .Where(finding => of is null || finding.Pause == of);
                values.MentionIdle(options.Reading, pause, Findings);
                return asJson => Answer(session, [.. Findings(reading, pause)], dossier.Withheld, asJson);
            }
        );
    }

    private static void Answer(Session session, List<LintFinding> findings, Withheld? withheld, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(
                session.Output,
                json =>
                {
                    json.WriteObjects("findings", findings, finding => Write(json, finding));
                    json.WriteInFormat("withheld", withheld);
                }
            );
            return;
        }

        foreach (var finding in findings)
        {
            session.Report.Line($"{finding.Code} at {finding.Path}: {finding.Message}{AtStake(finding)}");
        }

        session.Report.Line($"{Phrases.Count(findings.Count, "finding")}{Phrases.Partial(withheld)}.");
    }

    private static string AtStake(LintFinding finding) =>
        finding.AtStake is { } stake ? $" At stake: {Phrases.Hours(stake)}." : "";

    private static void Write(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message);
        json.WriteString("pause", finding.Pause?.Value);
        json.WriteString("undertaking", finding.Undertaking?.Value);
        json.WriteString("question", finding.Question is { } question ? Phrases.Of(question) : null);
        json.WriteTexts("options", finding.Question?.Options.ToArray() ?? []);
        if (finding.AtStake is { } stake)
        {
            json.WriteNumber("secondsAtStake", stake.TotalSeconds);
        }
        else
        {
            json.WriteNull("secondsAtStake");
        }
    }
}
