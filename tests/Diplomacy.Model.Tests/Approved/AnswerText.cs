using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Approved;

/// <summary>All that the library says of a dossier, as text to be read and compared.</summary>
internal sealed class AnswerText(DossierView view, Reading reading)
{
    private const int MostStretches = 6;
    private const int ManyLines = 200;

    private readonly StringBuilder _text = new();

    public static string Of(DossierView view, Reading reading, IReadOnlyList<Conduct> conducts)
    {
        var text = new AnswerText(view, reading);
        foreach (var pause in view.Dossier.Pauses.Select(pause => pause.Id))
        {
            text.Add(pause, conducts);
        }

        text.AddDrafts();
        return text._text.ToString().ReplaceLineEndings("\n");
    }

    private void Add(PauseId pause, IReadOnlyList<Conduct> conducts)
    {
        var timeline = view.Timeline(pause, reading);
        AddTimeline($"# {pause}, side by side", timeline);
        foreach (var conduct in conducts)
        {
            var verdict = view.Covers(pause, conduct, Telling(timeline), reading);
            AddVerdict($"## {pause}: {conduct}", verdict);
        }

        var speakers = view.SpeakersOf(pause);
        foreach (var account in speakers)
        {
            AddTimeline($"# {pause} according to {account}", view.Timeline(pause, account, reading));
            AddFunctions(pause, account, timeline);
        }

        for (var i = 1; i < speakers.Count; i++)
        {
            Line($"## {pause}: the terms of {speakers[i - 1]} and {speakers[i]}");
            Lines(view.CompareAccounts(pause, speakers[i - 1], speakers[i], reading));
        }
    }

    // Each stretch over which the answer is one, but of long timelines the first and the last few.
    private void AddTimeline(string heading, PauseTimeline timeline)
    {
        Line(heading);
        Line(timeline);
        var segments = timeline.Segments;
        var shown =
            segments.Count <= MostStretches
                ? segments
                : [.. segments.Take(MostStretches / 2), .. segments.TakeLast(MostStretches / 2)];
        foreach (var segment in shown)
        {
            var at = segment.Start ?? segment.End?.Minus(Duration.FromHours(1)) ?? view.KnownAt;
            AddVerdict("## " + InstantPattern.ExtendedIso.Format(at), timeline.At(at));
        }
    }

    private void AddVerdict(string heading, Verdict verdict)
    {
        Line(heading);
        Line(verdict);
        Line(
            $"{verdict.Interval}, next change {verdict.NextChange}, earliest exit {verdict.EarliestExit}, in full {verdict.InFull}"
        );
        Line(verdict.Explanation.ToText(ManyLines));
        foreach (var undertaking in verdict.Undertakings)
        {
            Line($"{undertaking.Undertaking}: {undertaking.Assessment}");
        }

        Each("presumed", verdict.Presumptions.Select(Said));
        Each("open", verdict.OpenQuestions);
        Each("", [verdict.DecidingFacts]);
    }

    private void AddFunctions(PauseId pause, Account account, PauseTimeline timeline)
    {
        var at = Telling(timeline);
        Each("obligation", view.Obligations(pause, at, account, reading));
        Each("at stake", view.OpenQuestions(pause, account, Everything(timeline), reading));
        Each("observance", [view.Observance(pause, account)]);
        var due = view.FallingDue(Everything(timeline).Start, Everything(timeline).End, pause, account, reading);
        Each(
            "due",
            due.Items.Select(item =>
                $"{item} by {string.Join(", ", item.Who)}, {item.Undertaking}{item.Obligation}{item.RepliesTo} {string.Join(", ", item.Statements)}"
            )
        );
        var first = view.Dossier.Statements.Min(statement => statement.KnownFrom);
        Each("since then", [view.Dossier.Diff(pause, first, view.KnownAt, account, reading)]);
    }

    private void AddDrafts()
    {
        foreach (var draft in view.Dossier.Statements.Select(statement => statement.Id))
        {
            Each($"{draft}:", view.Dossier.Lint(draft, reading: reading));
        }
    }

    private Instant Telling(PauseTimeline timeline) =>
        timeline.Segments.Select(segment => segment.Start).OfType<Instant>().Append(view.KnownAt).First();

    private Interval Everything(PauseTimeline timeline)
    {
        Instant[] ends = [.. timeline.Segments.Select(segment => segment.Start).OfType<Instant>(), view.KnownAt];
        return new(ends.Min() - Duration.FromDays(1), ends.Max() + Duration.FromDays(400));
    }

    private static string Said(Presumption presumption) => $"{presumption} {string.Join(", ", presumption.Statements)}";

    private void Each<T>(string what, IEnumerable<T> things)
    {
        foreach (var thing in things)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{what} {thing}").Trim());
        }
    }

    private void Lines(TermsComparison comparison) => Each("", comparison.Terms);

    private void Line<T>(T line) => _text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
