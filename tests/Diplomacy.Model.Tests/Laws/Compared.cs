using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The answers on a case and on a changed one, account by account, at the same ticks.</summary>
internal static class Compared
{
    public static void Each(
        EvaluationCase one,
        EvaluationCase other,
        Action<ReferenceAnswer, ReferenceAnswer, long, string> law
    )
    {
        var ticks = Reckoning.LineOf(other).Asked().ToList();
        foreach (var account in Reckoning.Accounts(one))
        {
            var (before, after) = (Subject.Evaluate(one, account, ticks), Subject.Evaluate(other, account, ticks));
            for (var i = 0; before is not null && after is not null && i < ticks.Count; i++)
            {
                var where = $"{account} at {Line.ToInstant(ticks[i])}: {before[i]}, then {after[i]} in {other}";
                law(before[i], after[i], ticks[i], where);
            }
        }
    }

    /// <summary>The same in every account in which somebody has spoken of the pause before.</summary>
    public static void Same(EvaluationCase one, EvaluationCase other, Func<long, bool>? when = null) =>
        Each(
            one,
            other,
            (before, after, tick, where) =>
                Xunit.Assert.True(!IsSpoken(before) || when?.Invoke(tick) == false || before == after, where)
        );

    /// <summary>What was in force for certain is not out of force for certain.</summary>
    public static void NoShorter(EvaluationCase one, EvaluationCase other) =>
        Each(
            one,
            other,
            (before, after, _, where) =>
                Xunit.Assert.False(before.InForce == Truth.True && after.InForce == Truth.False, where)
        );

    public static bool IsSpoken(ReferenceAnswer answer) =>
        answer.Phases.Length > 0 && !answer.Phases.Contains(nameof(ReferencePhase.None), StringComparison.Ordinal);

    /// <summary>The case with more statements, each known at the instant at which the case is.</summary>
    public static EvaluationCase With(this EvaluationCase @case, params IEnumerable<Statement> more) =>
        @case with
        {
            Dossier = @case.Dossier with
            {
                Statements = @case
                    .Dossier.Statements.Concat(more.Select(s => s with { StatedKnownFrom = @case.KnownAt }))
                    .ToEquatableArray(),
            },
        };

    /// <summary>A statement said at a tick, or when the case is known if that is earlier.</summary>
    public static Statement Says(this EvaluationCase @case, string id, ActorId speaker, int tick, Act act) =>
        new(id, speaker, act)
        {
            SaidAt = Moment.Exactly(NodaTime.Instant.Min(Cast.Tick(tick), @case.KnownAt)),
            RecordedAt = Cast.Tick(1000),
        };

    /// <summary>Every act of the case at any depth.</summary>
    public static IEnumerable<Act> Acts(this EvaluationCase @case) =>
        @case.Dossier.Statements.SelectMany(s => s.Acts).SelectMany(Within);

    /// <summary>Every set of terms of the case at any depth.</summary>
    public static IEnumerable<Terms> Terms(this EvaluationCase @case) =>
        @case
            .Acts()
            .Select(a => a is DenyClaim { Claim: TermsClaim denied } ? denied.Terms : ActTerms.Of(a))
            .Concat(@case.Dossier.Statements.SelectMany(s => s.Signatories).Select(s => s.ReservedTerms))
            .OfType<Terms>();

    private static IEnumerable<Act> Within(Act act) =>
        Points.Inner(act) is { } inner ? Within(inner.Act).Prepend(act) : [act];
}
