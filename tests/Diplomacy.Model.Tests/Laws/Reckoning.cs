using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The reference applied to a generated case.</summary>
internal static class Reckoning
{
    /// <summary>More than the full size has: four moments of five ticks and three questions of two answers, 5 000 worlds.</summary>
    public const int FullWorlds = 12_000;

    /// <summary>A finer line has many times the worlds; it is asked only where the usual one differs, which is rare.</summary>
    private const int MostOnOtherLines = 3_000_000;

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

    /// <summary>
    /// Accounts of one voice that this is the same of have the same worlds: carriers who are nowhere said to say anything carry nothing.
    /// </summary>
    public static string HeardBy(EvaluationCase @case, ReferenceAccount account)
    {
        var speaking = @case
            .Dossier.Statements.SelectMany(s => s.Acts.SelectMany(Performers).Append(s.Principal))
            .Concat(@case.Dossier.Statements.SelectMany(s => s.Signatories.Select(hand => hand.Principal)))
            .Distinct()
            .ToList();
        var authority = new ReferenceAuthority(@case.Dossier);
        return $"{account.Voice} {string.Join(' ', speaking.Where(actor => authority.IsCarrier(account, actor)))}";
    }

    private static IEnumerable<ActorId> Performers(Act act) =>
        Points.Inner(act) is { } inner ? Performers(inner.Act).Prepend(inner.Principal) : [];

    public static Line LineOf(EvaluationCase @case) => Line.Around(@case.Dossier, Cast.Step, Margin);

    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct = null,
        Line? line = null,
        int? maxWorlds = null
    ) => Evaluate(@case, account, ticks, out _, conduct, line, maxWorlds);

    /// <summary>The same, and how large it turned out to be.</summary>
    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        out Extent extent,
        Conduct? conduct = null,
        Line? line = null,
        int? maxWorlds = null
    ) =>
        ReferenceEvaluator.Evaluate(
            @case.Dossier,
            new ReferenceQuery(Cast.Pause, @case.KnownAt, account) { Reading = @case.Reading, Conduct = conduct },
            (line ?? LineOf(@case)).Including(ticks),
            ticks,
            maxWorlds ?? MaxWorlds,
            out extent
        );

    /// <summary>
    /// The same on other lines: longer ones and finer ones, from the cheapest on. Lengths that add up may reach beyond the usual line,
    /// and vague instants that are only a length apart may have to lie between two ticks, all of them in different places, so that
    /// a line shows too few worlds: never too many. A day not counted can be two days, 48 ticks, which the longest of them holds.
    /// </summary>
    public static IEnumerable<IReadOnlyList<ReferenceAnswer>> OnOtherLines(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct
    )
    {
        var line = LineOf(@case);
        foreach (var (parts, length) in new[] { (1, 2), (2, 1), (3, 1), (4, 1), (2, 2), (1, 8) })
        {
            var other = line with { Step = line.Step / parts, Margin = line.Margin * parts * length };
            if (Evaluate(@case, account, ticks, conduct, other, maxWorlds: MostOnOtherLines) is { } answers)
            {
                yield return answers;
            }
        }
    }
}
