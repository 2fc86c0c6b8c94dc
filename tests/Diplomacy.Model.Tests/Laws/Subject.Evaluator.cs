using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

internal static partial class Subject
{
    /// <summary>The timeline of the evaluator; null where what answers has none.</summary>
    public static PauseTimeline? Timeline(EvaluationCase @case, ReferenceAccount account) =>
        @case.Dossier.AsKnownAt(@case.KnownAt).Timeline(Cast.Pause, AccountOf(account), ReadingOf(@case));

    public static Verdict Verdict(EvaluationCase @case, ReferenceAccount account, Instant at) =>
        @case.Dossier.AsKnownAt(@case.KnownAt).Evaluate(Cast.Pause, at, AccountOf(account), ReadingOf(@case));

    /// <summary>
    /// What the evaluator answers at each tick: of the pause, in full, the phases (or, for conduct, whatever), and each undertaking in
    /// the order of the pause.
    /// </summary>
    private static List<ReferenceAnswer> Answer(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct
    )
    {
        var view = @case.Dossier.AsKnownAt(@case.KnownAt);
        var (whose, reading) = (AccountOf(account), ReadingOf(@case));
        // One timeline for all ticks, which law 2, and for conduct that of screening, hold equal to what is asked at each; daily hours are worked out for one instant only.
        var inForce = view.Timeline(Cast.Pause, whose, reading);
        var timeline =
            conduct is null ? inForce
            : view.HasSchedule(Cast.Pause) ? null
            : view.CoverageOf(inForce, conduct, reading);
        return ticks
            .Select(Line.ToInstant)
            .Select(at => timeline?.At(at) ?? view.Covers(Cast.Pause, conduct!, at, whose, reading))
            .Select(AnswerOf)
            .ToList();
    }

    private static ReferenceAnswer AnswerOf(Verdict verdict) =>
        new(
            verdict.InForce,
            verdict.InFull,
            PhasesOf(verdict.Phases),
            [
                .. verdict.Undertakings.Select(u => new UndertakingAnswer(
                    u.Undertaking,
                    u.InForce,
                    PhasesOf(u.Assessment.Phases)
                )),
            ]
        );

    private static string PhasesOf(EquatableArray<Phase> phases) =>
        string.Join('|', phases.Select(p => Enum.Parse<ReferencePhase>(p.ToString())).Order());

    public static Account AccountOf(ReferenceAccount account) =>
        account.Carriers is { } carriers
            ? Account.Of(account.Voice) with
            {
                Carriers = carriers.ToEquatableArray(),
            }
            : Account.Of(account.Voice);

    public static Reading ReadingOf(EvaluationCase @case) =>
        @case.Reading.Aggregate(
            Reading.None,
            (reading, answer) =>
                answer.Key is { } key
                    ? reading.Fix(answer.Kind, key, answer.Option)
                    : reading.Fix(answer.Kind, answer.Option)
        );
}
