using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The reference applied to a generated case.</summary>
internal static class Reckoning
{
    private static readonly int MaxWorlds = LawRunner.Number("DIPLOMACY_LAW_WORLDS", 200);

    /// <summary>Places for open instants on either side, beyond the longest length (4 ticks).</summary>
    private const int Margin = 7;

    public static IReadOnlyList<ReferenceAccount> Accounts(EvaluationCase @case) =>
        [
            .. Cast
                .Speakers.Where(a => @case.Dossier.Statements.Any(s => s.Speaker == a || s.Principal == a))
                .Select(a => new ReferenceAccount(a)),
            new ReferenceAccount(Cast.Q) { Carriers = [] },
            new ReferenceAccount(Cast.P) { Carriers = [Cast.SecondOutlet] },
        ];

    public static Line LineOf(EvaluationCase @case) => Line.Around(@case.Dossier, Cast.Step, Margin);

    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct = null,
        Line? line = null,
        int? maxWorlds = null
    ) =>
        ReferenceEvaluator.Evaluate(
            @case.Dossier,
            new ReferenceQuery(Cast.Pause, @case.KnownAt, account) { Reading = @case.Reading, Conduct = conduct },
            (line ?? LineOf(@case)).Including(ticks),
            ticks,
            maxWorlds ?? MaxWorlds
        );

    /// <summary>
    /// The same on a finer line. Vague instants that are only a length apart may have to lie between two ticks, all of them in
    /// different places, so that a line of ticks shows too few worlds: never too many.
    /// </summary>
    public static IReadOnlyList<ReferenceAnswer>? Finer(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct,
        int parts
    )
    {
        var line = LineOf(@case);
        line = line with { Step = line.Step / parts, Margin = line.Margin * parts };
        return Evaluate(@case, account, ticks, conduct, line, maxWorlds: 100_000);
    }
}
