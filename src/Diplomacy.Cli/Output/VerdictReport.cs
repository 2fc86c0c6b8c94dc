using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>A verdict in words: the answer first, then what it rests on, then each account.</summary>
internal static class VerdictReport
{
    public static void Write(IReport report, PauseAnswer answer, Verdict verdict)
    {
        report.Heading($"{answer.Heading}: at {Phrases.Of(verdict.At)}");
        report.Fields([.. Fields(verdict, answer)]);
        foreach (var account in verdict.Accounts)
        {
            report.Heading($"According to {account.Account}");
            report.Fields([.. Core(account)]);
        }
    }

    private static IEnumerable<Field> Fields(Verdict verdict, PauseAnswer answer)
    {
        yield return new Field("According to", verdict.Account?.ToString() ?? Combined(answer));
        foreach (var field in Core(verdict))
        {
            yield return field;
        }

        yield return new Field("Projection", verdict.IsProjection ? "yes: if nobody says anything more" : "no");
        if (verdict.IsPartial)
        {
            yield return new Field("Partial", $"yes: {verdict.Stamp.Withheld}, with which the answer might be another");
        }

        yield return new Field("Computed", $"{verdict.Stamp}");
    }

    private static string Combined(PauseAnswer answer) =>
        answer.Accounts.Count == 0
            ? "nobody: no actor has spoken of it"
            : $"{answer.Combined!.Label}: {string.Join(", ", answer.Accounts.Select(account => account.Label))}";

    private static IEnumerable<Field> Core(Verdict verdict)
    {
        yield return new Field("In force", $"{verdict.InForce}");
        yield return new Field("Phase", Phrases.Of(verdict.Phases));
        if (!verdict.Causes.IsEmpty)
        {
            yield return new Field("Because of", [.. verdict.Causes.Select(Phrases.Of)]);
        }

        if (!verdict.OpenQuestions.IsEmpty)
        {
            yield return new Field("Open", [.. verdict.OpenQuestions.Select(Phrases.Of)]);
        }

        if (!verdict.Presumptions.IsEmpty)
        {
            yield return new Field("Presumed", [.. verdict.Presumptions.Select(presumption => $"{presumption}")]);
        }

        var interval = verdict.Interval;
        yield return new Field(
            "The same from",
            $"{Phrases.Start(interval.HasStart ? interval.Start : null)} until {Phrases.Start(interval.HasEnd ? interval.End : null)}"
        );
        yield return new Field("Next change", Phrases.NextChange(verdict.NextChange));
    }
}
