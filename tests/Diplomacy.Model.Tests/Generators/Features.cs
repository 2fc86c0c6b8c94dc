using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>The constructs that a case uses, by name.</summary>
internal static class Features
{
    public static IEnumerable<string> Of(EvaluationCase @case)
    {
        var statements = @case.Dossier.Statements.ToList();
        var later = statements.Where(s => s.KnownFrom > @case.KnownAt).Select(_ => "known later");
        var replies = statements.Where(s => s.InReplyTo is not null).Select(_ => "reply");
        var replacing = statements.Where(s => s.Supersedes is not null).Select(_ => "supersession");
        var unauthorised = statements.Where(s => s.Speaker == Cast.Stranger).Select(_ => "no authority");
        var quoted = statements
            .Where(s => statements.Any(o => o.Acts.Any(a => a is Report r && r.Paraphrases == s.UtteranceOrOwn)))
            .Select(_ => "quotation and paraphrase");
        var retracted = statements
            .SelectMany(s => s.Acts)
            .Where(act => Links.RetractedBy(act) is not null)
            .Select(act => RetractionOf(statements, act));
        return
        [
            .. later,
            .. replies,
            .. replacing,
            .. unauthorised,
            .. quoted,
            .. retracted,
            .. statements.SelectMany(s => s.Acts).SelectMany(a => OfAct(a, 0)),
            .. statements.Select(s => $"said {Shape(s.SaidAt)}"),
            .. statements
                .Where(s => s.Principal == Cast.Office && s.Acts.Any(a => a is Commit or Accept))
                .Select(_ => "bound by an office"),
            .. statements
                .SelectMany(s => s.Acts)
                .Select(Points.Inner)
                .Where(told => told is { Act: Commit or Accept } && told.Principal == Cast.Office)
                .Select(_ => "told to be bound by an office"),
            .. statements
                .SelectMany(s => s.Signatories)
                .Select(h => $"signed{(h.ReservedTerms is null ? "" : " with reservation")}"),
            .. @case
                .Dossier.Relations.SelectMany(r => new[] { r.Valid.Since, r.Valid.Until })
                .Where(end => end is { IsExact: false })
                .Select(_ => "tenure within bounds"),
            .. statements.Where(s => !s.Addressees.IsEmpty).Select(_ => "addressees"),
            .. statements
                .SelectMany(s => s.Acts)
                .Where(a => a is DenyAct or Decline && Points.Inner(a)!.To.Count > 0)
                .Select(_ => "denied to some"),
            .. @case.Dossier.Pauses[0].Undertakings.Select(u => $"{u.Form}"),
            .. @case.Dossier.Pauses[0].Undertakings.Where(u => u.Quorum is not null).Select(_ => "quorum"),
            .. @case.Dossier.Pauses[0].Undertakings.Where(u => u.IsSeverable).Select(_ => "severable"),
            .. @case
                .Dossier.Pauses.SelectMany(p => p.Relations)
                .Select(r => $"{r.Kind}{(r.BreachSpreads ? ", breach spreading" : "")}"),
            $"theme {@case.Theme}",
            .. @case.Reading.Select(a => $"fixed {a.Kind}{(a.Key is null ? "" : " by key")}"),
        ];
    }

    private static string RetractionOf(List<Statement> statements, Act act) =>
        $"{(act is Retract ? "" : $"{act.Kind} of ")}retraction of {statements.First(s => s.Id == Links.RetractedBy(act)).Acts[0].Kind}";

    private static IEnumerable<string> OfAct(Act act, int depth) =>
        act switch
        {
            Accept accept =>
            [
                act.GetType().Name,
                accept.Of is null ? act.Kind : "accept of a proposal",
                .. OfTerms(accept.Terms),
            ],
            AssertClaim { Claim: TermsClaim claim } =>
            [
                "AssertClaim",
                "TermsClaim",
                "terms claim",
                .. OfTerms(claim.Terms),
            ],
            AssertClaim { Claim: StateClaim claim } =>
            [
                "AssertClaim",
                "StateClaim",
                $"state {claim.Holds}, since {Shape(claim.Since)}",
            ],
            AssertClaim assert => ["AssertClaim", assert.Claim.GetType().Name, $"{assert.Claim.Kind} claim"],
            DenyClaim deny => ["DenyClaim", $"denial of {deny.Claim.Kind}"],
            GiveNotice notice => ["GiveNotice", $"{notice.Notice}"],
            Clarify clarify => ["Clarify", $"clarified {clarify.Question}"],
            Report { Paraphrases: not null } report =>
            [
                "Report",
                $"paraphrase {depth}",
                $"report {depth}",
                .. OfAct(report.Performance.Act, depth + 1),
            ],
            _ when ActTerms.PauseOf(act) is not null => [act.GetType().Name, act.Kind, .. OfTerms(ActTerms.Of(act))],
            _ => Points.Inner(act) is { } inner
                ?
                [
                    act.GetType().Name,
                    $"{act.Kind} {depth}",
                    $"act at {Shape(inner.At)}",
                    .. OfAct(inner.Act, depth + 1),
                ]
                : [act.GetType().Name, act.Kind],
        };

    private static IEnumerable<string> OfTerms(Terms? terms)
    {
        if (terms?.Window is { } window)
        {
            yield return $"window {Shape(window.Start)}, {Shape(window.End)}, {(window.Length is null ? "" : "length")}";
            foreach (var kind in new[] { window.Start, window.End }.SelectMany(Kinds))
            {
                yield return kind;
            }
        }

        foreach (var condition in (terms?.Conditions ?? []).AsEnumerable())
        {
            yield return $"condition {condition.Role}, {condition.OnFailure}";
            foreach (var fact in Facts(condition.Fact))
            {
                yield return $"{condition.Role} {fact}";
            }
        }

        foreach (var exception in (terms?.Exceptions ?? []).AsEnumerable())
        {
            yield return exception.GetType().Name;
        }

        if (terms?.Extension is { } extension)
        {
            yield return $"{extension.Mode}";
        }

        if (terms?.Exit is { } exit)
        {
            yield return $"exit {(exit.NoticePeriod is null ? "" : "by notice")}{(exit.OnBreach ? " on breach" : "")}{(exit.ByDeclaration ? " by declaration" : "")}";
        }
    }

    private static IEnumerable<string> Facts(Fact fact) => fact.Parts.SelectMany(Facts).Prepend(fact.GetType().Name);

    private static IEnumerable<string> Kinds(Deadline? deadline) =>
        deadline switch
        {
            null => [],
            OffsetDeadline offset =>
            [
                "OffsetDeadline",
                $"{offset.Direction} {offset.Anchor}",
                $"counting {offset.Counting}",
            ],
            EarliestOfDeadline first => ["EarliestOfDeadline", .. first.Deadlines.SelectMany(Kinds)],
            LatestOfDeadline last => ["LatestOfDeadline", .. last.Deadlines.SelectMany(Kinds)],
            PerDeliveryDeadline delivery => ["PerDeliveryDeadline", .. Kinds(delivery.Base)],
            _ => [deadline.GetType().Name],
        };

    private static string Shape(Deadline? deadline) =>
        deadline switch
        {
            null => "unsaid",
            MomentDeadline moment => Shape(moment.Moment),
            _ => "dated",
        };

    private static string Shape(Moment? moment) =>
        moment is not { } known ? "unsaid"
        : known.IsNever ? "never"
        : known.IsExact ? "exact"
        : known.IsUnknown ? "unknown"
        : known.Earliest is null ? "open below"
        : known.Latest is null ? "open above"
        : "within bounds";
}
