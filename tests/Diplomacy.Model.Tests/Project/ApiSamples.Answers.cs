using Diplomacy.Model.Tests.Samples;
using NodaTime;

namespace Diplomacy.Model.Tests.Project;

/// <content>What the functions on dossiers answer about the samples, and the steps of the builder.</content>
internal static partial class ApiSamples
{
    private static IEnumerable<object> Answered()
    {
        // Between them they have obligations, something due, observance and open questions.
        string[] names = ["gaza-2023", "kyiv-2026", "sri-lanka-2002", "thailand-cambodia-2025", "yemen-2022"];
        foreach (var dossier in names.Select(SampleTable.DossierOf))
        {
            foreach (var answer in Answers(dossier, dossier.Statements.Max(s => s.KnownFrom)))
            {
                yield return answer;
            }
        }
    }

    private static IEnumerable<object> Answers(Dossier dossier, Instant known)
    {
        var view = dossier.AsKnownAt(known);
        foreach (var pause in dossier.Pauses.Select(pause => pause.Id))
        {
            var account = view.SpeakersOf(pause).FirstOrDefault(Account.Of("nobody"));
            yield return dossier.Diff(pause, dossier.Statements.Min(s => s.KnownFrom), known, account);
            yield return view.Observance(pause, account);
            yield return view.OpenQuestions(pause, new Interval(null, null));
            yield return view.Obligations(pause, known, account);
        }

        yield return view.FallingDue(known - Duration.FromDays(60), known + Duration.FromDays(60));
        var statements = dossier.Statements.Select(s => s.Id).ToList();
        yield return dossier.CompareTexts(statements[0], statements[^1]);
        yield return dossier.Lint(statements[^1]);
        yield return dossier.Merge(Otherwise(dossier));
        yield return new ProbableDuplicate(statements[0], statements[^1]);
        yield return new LintFinding("LT1001", "$.acts[0].terms.window.end", "Whose midnight is it?");
    }

    // Its first statement changed.
    private static Dossier Otherwise(Dossier dossier)
    {
        var first = dossier.Statements[0];
        return new Dossier
        {
            Actors = dossier.Actors,
            Places = dossier.Places,
            Pauses = dossier.Pauses,
            Statements = [first with { RecordedAt = first.RecordedAt + Duration.FromDays(1) }],
        };
    }

    private static IEnumerable<object> Building()
    {
        var builder = DossierBuilder.Empty.WithState("russia").WithState("ukraine");
        yield return builder;
        var pause = builder.UnilateralPause("truce", "russia");
        yield return pause;
        var utterance = pause.At(s_noon);
        yield return utterance;
        yield return utterance.ReportedBy("ukraine");
        yield return utterance.Through("ukraine");
    }
}
