using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Views, verdicts, timelines and explanations.</summary>
internal static class Evaluation
{
    private static readonly Instant s_known = Instant.FromUtc(2026, 2, 1, 0, 0);

    public static Truth FirstVerdict() =>
        Json.Kyiv.AsKnownAt(s_known).Evaluate("kyiv-strikes", Instant.FromUtc(2026, 1, 31, 21, 30)).InForce;

    public static void Run()
    {
        DossierView view = Json.Kyiv.AsKnownAt(s_known);
        var at = Instant.FromUtc(2026, 1, 31, 21, 30);
        Verdict verdict = view.Evaluate("kyiv-strikes", at, Account.Of("russia"));
        Check.Equal(Truth.Unknown, verdict.InForce);
        Check.True(verdict.Causes.Any((Cause cause) => cause.Kind == CauseKind.Boundary));
        OpenQuestion question = verdict.OpenQuestions.First(q => q.Question.Kind == QuestionKind.Boundary);
        Question asked = question.Question;
        Check.Equal(
            question.Under(QuestionKinds.Inclusive),
            view.Evaluate(
                "kyiv-strikes",
                at,
                Account.Of("russia"),
                Reading.None.Fix(asked.Kind, asked.Key, QuestionKinds.Inclusive)
            ).InForce
        );
        ExplanationNode explanation = verdict.Explanation;
        Check.True(explanation.All().Any(node => node.Sources.Count > 0));
        Check.Equal(ExplanationKind.Verdict, explanation.Kind);
        DecidingFacts deciding = verdict.DecidingFacts;
        Check.Equal(DecidingStatus.Found, deciding.Status);
        DecidingFact fact = deciding.Facts.First(f => f.Question?.Kind == QuestionKind.Boundary);
        Check.Equal(DecidingFactKind.Question, fact.Kind);
        DecidingValue value = fact.Values[0];
        Check.Equal(QuestionKinds.Exclusive, value.Option);
        DecidingCase first = deciding.Cases[0];
        DecidingCasePart part = first.Given[0];
        Check.True(part.Fact < deciding.Facts.Count);
        Stamp stamp = verdict.Stamp;
        Check.Equal(TzdbZones.Version, stamp.TimeZoneVersion);

        PauseTimeline timeline = view.Timeline("kyiv-strikes", Account.Of("russia"));
        TimelineSegment segment = timeline.Segments.First(s => s.Contains(at));
        UndertakingTimeline undertaking = timeline.Undertakings[0];
        Check.Equal(segment.Assessment, undertaking.Segments.First(s => s.Contains(at)).Assessment);
        Assessment assessment = segment.Assessment;
        Check.Equal(verdict.Assessment, assessment);
        Check.Equal(verdict.InForce, timeline.At(at).InForce);

        var everyone = view.SpeakersOf("kyiv-strikes");
        Check.True(everyone.Count > 3);
        Check.Equal(everyone.Count, view.Evaluate("kyiv-strikes", at, Accounts.SideBySide(everyone)).Accounts.Count);

        var own = Statements.Everything.AsKnownAt(s_known);
        Verdict covered = own.Covers(
            "truce",
            Statements.Strike,
            Instant.FromUtc(2026, 1, 31, 0, 0),
            Account.Of("freedonia")
        );
        Check.Equal(Truth.True, covered.InForce);
        Check.Equal<Phase?>(Phase.InForce, covered.Phase);
        Check.True(covered.Presumptions.Any((Presumption p) => p.Kind == PresumptionKind.StateHolds));
        Check.Throws<InvalidDossierException>(() =>
            (Statements.Everything with { Actors = [] }).AsKnownAt(s_known).Evaluate("truce", at)
        );
    }
}
