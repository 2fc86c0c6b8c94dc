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
        var retracted = statements.SelectMany(s => s.Acts.OfType<Retract>()).Select(r => RetractionOf(statements, r));
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
            .. @case.Reading.Select(a => $"fixed {a.Kind}{(a.Key is null ? "" : " by key")}"),
        ];
    }

    private static string RetractionOf(List<Statement> statements, Retract retract) =>
        $"retraction of {statements.First(s => s.Id == retract.Statement).Acts[0].Kind}";

    private static IEnumerable<string> OfAct(Act act, int depth) =>
        act switch
        {
            Commit commit => [act.Kind, .. OfTerms(commit.Terms)],
            Accept accept => [accept.Of is null ? act.Kind : "accept of a proposal", .. OfTerms(accept.Terms)],
            Request request => [act.Kind, .. OfTerms(request.Terms)],
            Offer offer => [act.Kind, .. OfTerms(offer.Terms)],
            AssertClaim { Claim: TermsClaim claim } => ["terms claim", .. OfTerms(claim.Terms)],
            AssertClaim { Claim: StateClaim claim } => [$"state {claim.Holds}, since {Shape(claim.Since)}"],
            AssertClaim assert => [$"{assert.Claim.Kind} claim"],
            Report { Paraphrases: not null } report =>
            [
                $"paraphrase {depth}",
                $"report {depth}",
                .. OfAct(report.Performance.Act, depth + 1),
            ],
            _ => Points.Inner(act) is { } inner
                ? [$"{act.Kind} {depth}", $"act at {Shape(inner.At)}", .. OfAct(inner.Act, depth + 1)]
                : [act.Kind],
        };

    private static IEnumerable<string> OfTerms(Terms? terms)
    {
        if (terms?.Window is { } window)
        {
            yield return $"window {Shape(window.Start)}, {Shape(window.End)}, {(window.Length is null ? "" : "length")}";
        }

        foreach (var condition in (terms?.Conditions ?? []).AsEnumerable())
        {
            yield return $"condition {(condition.Fact as Holds)?.Silence}, {condition.OnFailure}";
        }
    }

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
