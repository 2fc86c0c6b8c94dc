using System.Globalization;
using Diplomacy.LawRun;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using Diplomacy.Model.Tests.Reference;
using EvaluatorSubject = Diplomacy.Model.Tests.Laws.Subject;

// Law 1 at length, outside the tests: the evaluator against the possible-worlds reference, case after case, on all cores.
// One case is looked at again by giving its seed after "case", and "full" after it where it is of that size.
if (args is ["case", var one, .. [] or ["full"]])
{
    var size = args.Length == 3 ? Size.Full : Size.Small;
    var @case = EvaluationGenerators.FromSeed(ulong.Parse(one, CultureInfo.InvariantCulture), size);
    Console.WriteLine(@case);
    var alone = new LawTally();
    Compare(@case, alone);
    Console.WriteLine(alone);
    return alone.IsClean ? 0 : 1;
}

var isPlain = args is ["plain", _, _];
if (args is not [.., var count, var start] || args.Length != (isPlain ? 3 : 2))
{
    Console.Error.WriteLine(
        "Give the number of cases and the number of the first, such as: 100000 1; plain before them for mostly plain ones; or: case SEED, case SEED full"
    );
    return 2;
}

var (cases, first) = (
    long.Parse(count, CultureInfo.InvariantCulture),
    ulong.Parse(start, CultureInfo.InvariantCulture)
);
var tally = new LawTally();
Parallel.For(
    0,
    cases,
    new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
    // Neighbouring numbers make seeds far apart (the golden ratio as a 64-bit fraction).
    i =>
    {
        var seed = (first + (ulong)i) * 0x9E37_79B9_7F4A_7C15UL;
        if (isPlain)
        {
            var @case = PlainDice.FromSeed(seed);
            ComparePlain(@case, tally);
            if (seed % 8 == 0)
            {
                Compare(@case, tally, onlyPlain: true);
            }
        }
        else
        {
            Compare(EvaluationGenerators.FromSeed(seed, i % FullOneIn == 0 ? Size.Full : Size.Small), tally);
        }
    }
);
Console.WriteLine(tally);
Console.WriteLine(tally.Sizes);
Console.WriteLine(tally.Themes);
return tally.IsClean ? 0 : 1;

// What is answered without exploring worlds against what they come to, and now and then against the reference, which is slow.
static void ComparePlain(EvaluationCase @case, LawTally tally)
{
    var (plain, difference) = PlainComparison.Compare(@case);
    tally.Add(
        @case,
        Enumerable.Repeat(default(Extent), plain).ToList(),
        PlainComparison.Accounts.Count - plain,
        plain,
        difference
    );
}

static void Compare(EvaluationCase @case, LawTally tally, bool onlyPlain = false)
{
    var ticks = Reckoning.LineOf(@case).Asked().ToList();
    var accounts = Reckoning
        .Accounts(@case)
        .Where(account => !onlyPlain || PlainComparison.IsPlain(@case, EvaluatorSubject.AccountOf(account)))
        .ToList();
    var (leftOut, asked, difference) = (0, 0, (string?)null);
    var compared = new List<Extent>();
    var reckoned = new Dictionary<string, (IReadOnlyList<ReferenceAnswer>? Answers, Extent Extent)>(
        StringComparer.Ordinal
    );
    foreach (var account in accounts)
    {
        var heard = Reckoning.HeardBy(@case, account);
        if (!reckoned.TryGetValue(heard, out var reckoning))
        {
            var answers = Reckoning.Evaluate(@case, account, ticks, out var extent, maxWorlds: MostWorlds(@case.Size));
            reckoned.Add(heard, reckoning = (answers, extent));
        }

        if (reckoning.Answers is not { } expected)
        {
            leftOut++;
            continue;
        }

        var actual = EvaluatorSubject.Evaluate(@case, account, ticks)!;
        compared.Add(reckoning.Extent);
        asked += ticks.Count;
        if (
            Differing(actual, expected) is { } i
            && !Reckoning.OnOtherLines(@case, account, ticks, null).Any(other => Differing(actual, other) is null)
        )
        {
            difference ??= $"{account} at {Line.ToInstant(ticks[i])}: {actual[i]}, but {expected[i]} by worlds";
        }
    }

    tally.Add(@case, compared, leftOut, asked, difference);
}

static int? Differing(IReadOnlyList<ReferenceAnswer> actual, IReadOnlyList<ReferenceAnswer> expected)
{
    for (var i = 0; i < expected.Count; i++)
    {
        if (actual[i] with { IsContradictory = expected[i].IsContradictory } != expected[i])
        {
            return i;
        }
    }

    return null;
}

internal static partial class Program
{
    /// <summary>How often a case may have the full size.</summary>
    private const int FullOneIn = 20;

    /// <summary>Beyond so many worlds an account of a small case is left out: cases of the full size are there for that.</summary>
    private const int SmallWorlds = 1_000;

    private static readonly int s_fullWorlds = LawRunner.Number("DIPLOMACY_LAW_WORLDS", Reckoning.FullWorlds);

    private static int MostWorlds(Size size) => size == Size.Full ? s_fullWorlds : Math.Min(s_fullWorlds, SmallWorlds);
}
