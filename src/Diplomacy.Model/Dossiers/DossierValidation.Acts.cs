namespace Diplomacy.Model;

/// <summary>What single acts, claims and facts name and say.</summary>
internal static partial class DossierValidation
{
    private static void CheckAct(DossierScan scan, ActSite site)
    {
        switch (site.Act)
        {
            case Retract retract:
                CheckStatement(scan, retract.Statement, $"{site.Path}.statement");
                break;
            case Accept accept:
                CheckAnswered(scan, site, accept.Pause, accept.Of, "acceptance");
                break;
            case Refuse refuse:
                CheckAnswered(scan, site, refuse.Pause, refuse.Of, "refusal");
                break;
            case Report { Paraphrases: { } utterance }:
                _ = CheckGiven(scan, utterance.ToString(), $"{site.Path}.paraphrases");
                break;
            case Designate designate:
                CheckActor(scan, designate.Actor, $"{site.Path}.actor");
                CheckDefined(scan, designate.Role, $"{site.Path}.role");
                break;
            case GiveNotice notice:
                CheckDefined(scan, notice.Notice, $"{site.Path}.notice");
                break;
            case Release { Obligation: { } obligation } release:
                CheckObligation(scan, obligation, [release.Pause], $"{site.Path}.obligation");
                break;
            case Accuse { Confidence: { } confidence }:
                CheckDefined(scan, confidence, $"{site.Path}.confidence");
                break;
            case Clarify clarify:
                CheckClarification(scan, clarify, site.Path);
                break;
            case Extend extend:
                CheckExtension(scan, extend, site.Path);
                break;
            case Suspend { From: { } from, Until: { } until } when InstantOf(until) < InstantOf(from):
                ReportUntilBeforeFrom(scan, site.Path, $"The suspension ends at {until}, before it begins at {from}.");
                break;
        }
    }

    private static void CheckAnswered(DossierScan scan, ActSite site, PauseId pause, StatementId? of, string what)
    {
        CheckStatement(scan, of, $"{site.Path}.of");
        if (of is not { } id)
        {
            if (site.Outer is null && site.Statement.InReplyTo is { } answered)
            {
                scan.Findings.Warning(
                    DiagnosticCodes.NothingAdopted,
                    site.Path,
                    $"The {what} is a reply to '{answered}' and does not say that it is of it, so it takes up nothing that was "
                        + "said there. Name the statement as what it is of, if it is."
                );
            }
        }
        else if (
            site.Outer is null
            && scan.Index.Statements.GetValueOrDefault(id) is { } named
            && !AboutPause.Is(named, pause)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.WrongReference,
                $"{site.Path}.of",
                $"The {what} of '{pause}' names '{id}', which says nothing of that pause. Name the statement that is answered."
            );
        }
    }

    private static void CheckClarification(DossierScan scan, Clarify clarify, DiagnosticPath path)
    {
        CheckDefined(scan, clarify.Question, $"{path}.question");
        if (
            Enum.IsDefined(clarify.Question)
            && QuestionKinds.OptionsOf(clarify.Question) is { IsEmpty: false } options
            && !options.Contains(clarify.Option, StringComparer.Ordinal)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.UnknownOption,
                $"{path}.option",
                $"'{clarify.Option}' is no answer to the question {QuestionKinds.CodeOf(clarify.Question)}. "
                    + $"Choose one of {string.Join(", ", options)}."
            );
        }
    }

    private static void CheckExtension(DossierScan scan, Extend extend, DiagnosticPath path)
    {
        if (extend is { Until: not null, By: not null })
        {
            scan.Findings.Error(
                DiagnosticCodes.EitherOr,
                $"{path}.by",
                $"The extension is both until {extend.Until} and by {extend.By}. Say one of the two."
            );
        }

        if (extend is { From: { } from, Until: { } until } && InstantOf(until) <= InstantOf(from))
        {
            ReportUntilBeforeFrom(
                scan,
                path,
                $"The extension is until {until}, which is not after {from}, its beginning."
            );
        }
    }

    private static void ReportUntilBeforeFrom(DossierScan scan, DiagnosticPath path, string what) =>
        scan.Findings.Error(DiagnosticCodes.UntilBeforeFrom, $"{path}.until", $"{what} Correct one of the two.");

    // Null where it is not one instant; no comparison with that is true.
    private static long? InstantOf(Deadline deadline) =>
        deadline is MomentDeadline { Moment: { IsExact: true } moment } ? moment.EarliestMicroseconds : null;

    private static void CheckClaim(DossierScan scan, Claim claim, DiagnosticPath path)
    {
        switch (claim)
        {
            case StateClaim state:
                _ = CheckGiven(scan, state.State.ToString(), $"{path}.state");
                break;
            case EventClaim occurrence:
                _ = CheckGiven(scan, occurrence.Event.ToString(), $"{path}.event");
                break;
            case ConductClaim { Confidence: { } confidence }:
                CheckDefined(scan, confidence, $"{path}.confidence");
                break;
        }
    }

    private static void CheckFact(DossierScan scan, TermsSite site, FactSite fact)
    {
        switch (fact.Fact)
        {
            case Occurred occurred:
                _ = CheckGiven(scan, occurred.Event.ToString(), $"{fact.Path}.event");
                CheckDefined(scan, occurred.Silence, $"{fact.Path}.silence");
                break;
            case Holds holds:
                _ = CheckGiven(scan, holds.State.ToString(), $"{fact.Path}.state");
                CheckDefined(scan, holds.Silence, $"{fact.Path}.silence");
                break;
            case Fulfilled fulfilled:
                CheckObligation(scan, fulfilled.Obligation, site.Pauses, $"{fact.Path}.obligation");
                CheckDefined(scan, fulfilled.Silence, $"{fact.Path}.silence");
                break;
            case ObservedFor observed:
                CheckElapsed(scan, observed.Length, $"{fact.Path}.length");
                break;
            case Stated stated:
                CheckActor(scan, stated.Actor, $"{fact.Path}.actor");
                CheckStatedClaim(scan, stated.Claim, $"{fact.Path}.claim");
                break;
        }
    }

    private static void CheckStatedClaim(DossierScan scan, Claim claim, DiagnosticPath path)
    {
        CheckClaim(scan, claim, path);
        if (claim.PauseNamed is { } pause)
        {
            CheckPause(scan, pause, $"{path}.{(claim is Remark ? "about" : "pause")}");
        }

        CheckClaimedTimes(scan, claim, path);
        if (claim is ConductClaim { Conduct: var conduct })
        {
            CheckActor(scan, conduct.Actor, $"{path}.conduct.actor");
            CheckPlace(scan, conduct.Place, $"{path}.conduct.place");
            CheckActor(scan, conduct.Against, $"{path}.conduct.against");
            CheckDefined(scan, conduct.InSelfDefence, $"{path}.conduct.inSelfDefence");
        }
    }
}
