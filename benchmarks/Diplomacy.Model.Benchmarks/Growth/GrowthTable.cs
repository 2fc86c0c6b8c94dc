using System.Diagnostics;

namespace Diplomacy.Model.Benchmarks.Growth;

/// <summary>How the cost of an answer grows with what is on record: each shape at several sizes, against its smallest.</summary>
/// <remarks>
/// What is allocated is the work done, without the noise of a machine whose caches hold small evaluations and not large ones.
/// </remarks>
internal static class GrowthTable
{
    private const int Rounds = 15;

    /// <summary>Writes the table in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine(
            "| shape | size | time of a whole evaluation | to the smallest | allocated, to the smallest | size to the smallest |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        int[] many = [125, 250, 500, 1_000, 2_000];
        Shape(output, "chain of extensions by one party, its account", many, Shapes.Extensions);
        Shape(output, "suspended and resumed in turn, one in four within half a day", many, Shapes.Suspensions);
        Shape(output, "suspended until a date in one of two zones", many, Shapes.SuspensionsUntilDates);
        Shape(output, "extended until a date in one of two zones, before the end", many, Shapes.ExtensionsUntilDates);
        Shape(output, "opened again by an extension after each end", many, Shapes.LateExtensions);
        Shape(output, "ended again and again, each within half a day", many, Shapes.Terminations);
        Shape(output, "a reciprocal pause and violations by the other side", many, Shapes.Violations);
        Shape(output, "contradicting claims of others, the party's account", [125, 500, 2_000], Shapes.Claims);
        Shape(output, "star of accounts over one set of terms, side by side", [4, 8, 16, 32], Shapes.Accounts);
        int[] hundreds = [50, 100, 200, 400];
        Shape(output, "a state turned round at vague instants", hundreds, Shapes.VagueStates);
        Shape(output, "violations that begin and end at vague instants", hundreds, Shapes.VagueViolations);
        Shape(output, "a chain of supersession", hundreds, Shapes.Supersessions);
        Shape(output, "reports of one act without a time", hundreds, Shapes.Reports);
        Shape(output, "undertakings of one party, each with its own end", [25, 50, 100, 200], Shapes.Undertakings);
        Shape(output, "undertakings of which one rule names all, each ended", [25, 50, 100, 200], Shapes.OneRule);
        Shape(output, "mutual undertakings that end together", [10, 20, 40, 80], Shapes.MutualUndertakings);
        Shape(output, "pauses that each replace all before them", [4, 8, 16, 32], Shapes.Replacements);
        Shape(output, "a text signed by all that it binds, one account", [10, 20, 40, 80], Shapes.SignatoriesOfOne);
        Shape(output, "the same, side by side", [5, 10, 20, 40], Shapes.Signatories);
        Shape(output, "prolonged with the consent of all, one account", [10, 20, 40, 80], Shapes.Consents);
        Shape(output, "precedents that come true at vague instants", [25, 50, 100, 200], Shapes.VaguePrecedents);
        Shape(output, "open questions of one end, one party", [0, 2, 4, 6, 8, 10], Shapes.QuestionsOfOneParty);
        Shape(output, "open questions of each of two parties", [0, 2, 4, 6, 8, 10], Shapes.QuestionsOfTwoParties);
        Shape(
            output,
            "statements about other pauses beside ten about this one",
            [1_000, 10_000, 100_000],
            Shapes.Others
        );
    }

    private static string Beside(int size, int smallest) =>
        smallest == 0 ? "–" : FormattableString.Invariant($"{(double)size / smallest:0.0}");

    private static void Shape(TextWriter output, string name, int[] sizes, Func<int, Func<Truth>> make)
    {
        var asks = sizes.Select(make).ToList();
        var times = sizes.Select(_ => new double[Rounds]).ToList();
        var allocated = new List<long>();
        foreach (var ask in asks)
        {
            _ = ask();
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = ask();
            allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // The sizes take turns, so that each sees the machine at the same speed.
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < asks.Count; i++)
            {
                var since = Stopwatch.GetTimestamp();
                _ = asks[i]();
                times[i][round] = Stopwatch.GetElapsedTime(since).TotalMicroseconds;
            }
        }

        var medians = times.ConvertAll(of => of.Order().ElementAt(Rounds / 2));
        for (var i = 0; i < sizes.Length; i++)
        {
            output.WriteLine(
                FormattableString.Invariant(
                    $"| {name} | {sizes[i]:#,0} | {medians[i]:#,0} µs | {medians[i] / medians[0]:0.0} | {(double)allocated[i] / allocated[0]:0.0} | {Beside(sizes[i], sizes[0])} |"
                )
            );
        }

        output.Flush();
    }
}
