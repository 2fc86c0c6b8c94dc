using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>The builder, and what the field asks every week: a draft's open questions, what falls due, what changed, who reported what.</summary>
internal static class Weekly
{
    private static readonly Instant s_monday = Instant.FromUtc(2026, 1, 26, 0, 0);
    private static readonly Account s_north = Account.Of("north");

    private static readonly Terms s_draft = new()
    {
        Area = "valley",
        Window = new Window(
            Deadline.At(s_monday),
            Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv")
        ),
    };

    public static void Run()
    {
        var dossier = Built();
        DraftsAndTexts(dossier);
        Views(dossier.AsKnownAt(s_monday + Duration.FromDays(5)));
        Changes(dossier);
        MergedAndWithheld(dossier);
    }

    private static Dossier Built()
    {
        DossierBuilder desk = DossierBuilder
            .Empty.WithState("north")
            .WithState("south")
            .WithMedia("agency")
            .WithArea("valley");
        var truce = Pause.Unilateral("truce", "north") with
        {
            Obligations = [new Obligation("corridor", "north") { Due = Deadline.At(s_monday + Duration.FromDays(3)) }],
        };
        PauseBuilder pause = desk.Pause(truce);
        UtteranceStep utterance = pause.At(s_monday).Named("text");
        PerformerStep performer = utterance;
        ActStep act = performer;
        return act.Commits("north", s_draft)
            .At(s_monday + Duration.FromDays(1))
            .Named("accusation")
            .Accuses("south", new Conduct("north", Activities.Strikes, "valley"), Moment.Exactly(s_monday))
            .Build();
    }

    private static void DraftsAndTexts(Dossier dossier)
    {
        LintFinding finding = TermsFunctions.Lint(s_draft)[0];
        Check.Equal(LintCodes.BoundaryOpen, finding.Code);
        Check.Equal<Duration?>(Duration.FromHours(24), finding.AtStake);

        TermsComparison comparison = s_draft.CompareWith(s_draft with { Area = null });
        ComparedTerm area = comparison.Differences.Single();
        Check.Equal((TermPart.Area, TermAgreement.OnlyInFirst), (area.Part, area.Agreement));
        Check.True(dossier.CompareTexts("text", "text").IsSame);
    }

    private static void Views(DossierView view)
    {
        DueReport due = ViewFunctions.FallingDue(view, s_monday, s_monday + Duration.FromDays(14));
        DueItem end = due.Items.Single(item => item.Kind == DueKind.End);
        Check.Equal(Truth.True, end.IsWithin);

        ObligationStatus corridor = view.Obligations("truce", s_monday + Duration.FromDays(4), s_north).Single();
        Check.Equal<ObligationState?>(ObligationState.Violated, corridor.State);

        ObservanceReport observance = view.Observance("truce", Account.Of("south"));
        ReportedConduct strike = observance.Conduct.Single();
        ConductReport report = strike.Reports.Single();
        Check.Equal((ObservanceStatus.Alleged, Truth.True), (strike.Status, strike.CountsAsViolation));
        Check.Equal<ActorId>("south", report.By);
        ObservanceTotal total = observance.Totals.Single();
        Check.Equal(1L, total.All);

        QuestionAtStake stake = view.OpenQuestions(
                "truce",
                s_north,
                new Interval(s_monday, s_monday + Duration.FromDays(14))
            )
            .First(open => open.Question.Kind == QuestionKind.Boundary);
        Check.True(stake.Total > Duration.Zero);
        Check.True(view.CompareAccounts("truce", s_north, s_north).IsSame);
    }

    private static void Changes(Dossier dossier)
    {
        var longer = dossier.Append(
            new Statement(
                "longer",
                "north",
                new Extend("truce") { Until = Deadline.At(s_monday + Duration.FromDays(14)) }
            )
            {
                SaidAt = Moment.Exactly(s_monday + Duration.FromDays(3)),
                RecordedAt = s_monday + Duration.FromDays(3),
            }
        );
        VerdictDiff diff = longer.Diff("truce", s_monday, s_monday + Duration.FromDays(4), s_north);
        VerdictChange change = diff.Changes[^1];
        ChangeReason reason = diff.Reasons.Single(r => r.Statement == "longer");
        Check.Equal(Truth.True, change.After.InForce);
        Check.True(reason.Supersedes is null);
    }

    private static void MergedAndWithheld(Dossier dossier)
    {
        Statement text = dossier.Statements[0];
        MergeResult merged = Merging.Merge(dossier, dossier with { Statements = [text with { Id = "copy" }] });
        ProbableDuplicate duplicate = merged.Duplicates.Single();
        Check.Equal<(StatementId, StatementId)>(("copy", "text"), (duplicate.First, duplicate.Second));
        MergeConflict conflict = dossier
            .Merge(dossier with { Statements = [text with { Channel = Channel.Written }] })
            .Conflicts.Single();
        Check.Equal("channel", conflict.Members.Single());

        var handedOn = Redaction.Withhold(dossier, statement => statement.Id == "accusation");
        Withheld withheld = handedOn.Withheld!;
        Check.Equal(1, withheld.Count);
        Check.True(handedOn.AsKnownAt(s_monday).Evaluate("truce", s_monday, s_north).IsPartial);
    }
}
