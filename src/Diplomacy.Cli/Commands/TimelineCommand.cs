using System.CommandLine;
using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy timeline FILE</c>: the verdict at every instant, account by account and combined.</summary>
internal static class TimelineCommand
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> s_headers =
    [
        ["From"],
        ["Until"],
        ["In force"],
        ["Phase"],
        ["Because of"],
    ];

    public static Command Create(Session session) =>
        AnswerCommand.Create(
            session,
            "timeline",
            "The verdict at every instant: the stretches over which it stays the same, half-open; drawn as lanes too.",
            at: null,
            answers => Report(session.Report, answers),
            Write,
            new PictureFiles()
        );

    private static void Report(IReport report, Answers answers)
    {
        if (answers.Pauses.Count == 0)
        {
            report.Line("The dossier has no pause.");
        }

        var pictures = new PictureSource(answers.Query, PictureBudget.Still);
        foreach (var answer in answers.Pauses)
        {
            report.Heading(answer.Heading);
            report.Lanes(pictures.Of(answer.Pause));
            foreach (var timeline in answer.All)
            {
                report.Heading($"{answer.Heading}: {timeline.Label}");
                report.Table(new ReportTable(s_headers, [.. timeline.Timeline.Segments.Select(Row)]));
            }
        }
    }

    private static IReadOnlyList<string> Row(Model.TimelineSegment segment) =>
        [
            Phrases.Start(segment.Start),
            Phrases.Start(segment.End),
            $"{segment.Assessment.InForce}",
            Phrases.Of(segment.Assessment.Phases),
            string.Join("; ", segment.Assessment.Causes.Select(Phrases.Of)),
        ];

    private static void Write(Utf8JsonWriter json, Answers answers) =>
        json.WriteObjects(
            "timelines",
            answers.Pauses.SelectMany(answer => answer.All.Select(timeline => (Answer: answer, Timeline: timeline))),
            pair =>
            {
                json.WriteString("pause", pair.Answer.Pause.Value);
                json.WriteString("knownAt", Phrases.Of(pair.Answer.View.KnownAt));
                json.WriteBoolean("isPartial", pair.Answer.Withheld is not null);
                json.WriteInFormat("account", pair.Timeline.Account);
                WriteSegments(json, pair.Timeline.Timeline.Segments);
                if (pair.Timeline.Timeline.Undertakings is { Count: > 1 } undertakings)
                {
                    json.WriteObjects(
                        "undertakings",
                        undertakings,
                        undertaking =>
                        {
                            json.WriteString("undertaking", undertaking.Undertaking.Value);
                            WriteSegments(json, undertaking.Segments);
                        }
                    );
                }
            }
        );

    private static void WriteSegments(Utf8JsonWriter json, IEnumerable<Model.TimelineSegment> segments) =>
        json.WriteObjects(
            "segments",
            segments,
            segment =>
            {
                json.WriteInstant("start", segment.Start);
                json.WriteInstant("end", segment.End);
                json.WriteInFormat("assessment", segment.Assessment);
            }
        );
}
