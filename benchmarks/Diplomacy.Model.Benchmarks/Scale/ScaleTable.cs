using System.Diagnostics;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Scale;

/// <summary>What look-ups, stabbing queries, batches and appends cost, as ratios within one run whose parts take turns.</summary>
internal static class ScaleTable
{
    private const int WarmUps = 40;
    private const double WarmUpSeconds = 1.5;
    private const int Rounds = 31;
    private const int LookUps = 200_000;

    // Instants asked again and again: of few, what is read stays in the processor's cache; of many, it does not.
    private static readonly int[] s_stabs = [20, 200, 1_000];

    /// <summary>Writes the tables in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| what | beside | ratio | itself |");
        output.WriteLine("|---|---|---|---|");
        LookUp(output);
        var million = Stretches(1_000_000);
        var (forest, textbook) = (IntervalForest.Empty.Add(million), new TextbookTree(million));
        var tenfold = IntervalForest.Empty.Add(Stretches(10_000_000));
        foreach (var stabs in s_stabs)
        {
            Stab(output, stabs, forest, textbook, tenfold);
        }

        output.WriteLine();
        output.WriteLine(
            "| statements | pauses | made | evaluate all, one thread | two threads | append and new verdict |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var pauses in new[] { 100, 1_000, 10_000 })
        {
            Evaluate(output, pauses);
        }
    }

    private static void LookUp(TextWriter output)
    {
        var dossier = ManyPauses.Of(1);
        var timeline = dossier.AsKnownAt(ManyPauses.Known).Timeline("p0", Account.Of("a"));
        var starts = timeline.Segments.Skip(1).Select(s => s.Start!.Value.ToUnixTimeTicks() / 10).Prepend(0).ToArray();
        var instants = Enumerable.Range(0, 1_024).Select(i => ManyPauses.Day(1) + Duration.FromHours(i)).ToArray();
        var numbers = instants.Select(instant => instant.ToUnixTimeTicks() / 10).ToArray();
        var (sum, calls) = (0L, 0L);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var ratio = Ratio(
            () =>
            {
                calls++;
                for (var i = 0; i < LookUps; i++)
                {
                    sum += (long)timeline.InForceAt(instants[i & 1_023]);
                }
            },
            () =>
            {
                for (var i = 0; i < LookUps; i++)
                {
                    sum += Array.BinarySearch(starts, numbers[i & 1_023]);
                }
            }
        );
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)LookUps / calls;
        Row(
            output,
            $"point answer from a timeline, {bytes:0.00} B",
            "`Array.BinarySearch` over `long[]`",
            ratio,
            LookUps
        );
        GC.KeepAlive(sum);
    }

    private static void Stab(
        TextWriter output,
        int stabs,
        IntervalForest forest,
        TextbookTree textbook,
        IntervalForest tenfold
    )
    {
        var instants = Enumerable
            .Range(0, stabs)
            .Select(i => (i + 1L) * 10_000 * Microseconds.PerDay / stabs)
            .ToArray();
        var (found, numbers, results) = (new NumberBuffer(), new List<int>(), 0L);
        void Ours(IntervalForest asked)
        {
            results = 0;
            foreach (var instant in instants)
            {
                found.Clear();
                asked.AddAt(instant, found);
                results += found.Count;
            }
        }

        void Textbook()
        {
            foreach (var instant in instants)
            {
                numbers.Clear();
                textbook.AddAt(instant, numbers);
            }
        }

        var at = FormattableString.Invariant($"at {stabs:#,0} instants");
        var beside = Ratio(() => Ours(forest), Textbook);
        Row(output, $"stabbing a million stretches {at}", "the textbook's centred tree", beside, stabs);
        var (seconds, copied) = (new List<double>(), new List<double>());
        foreach (var (count, asked) in new[] { (1_000_000, forest), (10_000_000, tenfold) })
        {
            Ours(asked);
            var written = new int[results / stabs];
            void Write()
            {
                for (var i = 0; i < stabs; i++)
                {
                    for (var j = 0; j < written.Length; j++)
                    {
                        written[j] = i ^ j;
                    }
                }
            }

            // What any index does that keeps what it finds in one piece and returns it.
            var source = new int[results];
            void Copy()
            {
                for (var i = 0; i < stabs; i++)
                {
                    source.AsSpan(i * written.Length, written.Length).CopyTo(written);
                }
            }

            var ratio = Ratio(() => Ours(asked), Write);
            seconds.Add(ratio.Seconds);
            copied.Add(Ratio(Copy, Write).Seconds);
            Row(
                output,
                FormattableString.Invariant($"{count:#,0} stretches {at}, {written.Length:#,0} found each"),
                "writing as many numbers one by one",
                ratio,
                stabs
            );
        }

        output.WriteLine(
            FormattableString.Invariant(
                $"| ten times the stretches {at}, ten times found | the million | {seconds[1] / seconds[0]:0.00} | |"
            )
        );
        output.WriteLine(
            FormattableString.Invariant(
                $"| copying ten times as many numbers at once, from {stabs:#,0} places | as many as of the million | {copied[1] / copied[0]:0.00} | {copied[0] * 1e9 / stabs:#,0} and {copied[1] * 1e9 / stabs:#,0} ns |"
            )
        );
    }

    private static void Evaluate(TextWriter output, int pauses)
    {
        var since = Stopwatch.GetTimestamp();
        var dossier = ManyPauses.Of(pauses);
        var view = dossier.AsKnownAt(ManyPauses.Known);
        var made = Stopwatch.GetElapsedTime(since).TotalSeconds;
        var at = ManyPauses.Day(40);
        var (one, two) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            one = Math.Min(one, Seconds(1));
            two = Math.Min(two, Seconds(2));
        }

        var append = Enumerable.Range(0, 50).Select(i => Append(dossier, i % pauses)).Order().ElementAt(25);
        output.WriteLine(
            FormattableString.Invariant(
                $"| {dossier.Statements.Count:#,0} | {pauses:#,0} | {dossier.Statements.Count / made:#,0}/s | {dossier.Statements.Count / one:#,0}/s | {one / two:0.00} × | {append:#,0} µs |"
            )
        );
        output.Flush();

        double Seconds(int threads)
        {
            var begun = Stopwatch.GetTimestamp();
            _ = view.EvaluateAll(at, ManyPauses.AccountOf, new BatchOptions { Threads = threads }).Count();
            return Stopwatch.GetElapsedTime(begun).TotalSeconds;
        }
    }

    /// <summary>How many microseconds it takes to append a statement on a pause and get the new verdict.</summary>
    public static double Append(Dossier dossier, int pause)
    {
        var begun = Stopwatch.GetTimestamp();
        var grown = dossier.Append(ManyPauses.Ending(pause));
        _ = grown
            .AsKnownAt(ManyPauses.Known)
            .Evaluate(ManyPauses.Id(pause), ManyPauses.Day(40), Account.Of("a"))
            .InForce;
        return Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
    }

    // Lengths of some days, log-normal, and one in a thousand of decades, over 10 000 days for every million.
    private static List<Stretch> Stretches(int count)
    {
        var random = new Random(20_260_131);
        var stretches = new List<Stretch>(count);
        for (var i = 0; i < count; i++)
        {
            var normal =
                Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var days = i % 1_000 == 0 ? 3_650 * (1 + random.NextDouble()) : Math.Exp(1 + normal);
            var start = (long)(random.NextDouble() * 10_000 * Microseconds.PerDay);
            stretches.Add(new Stretch(start, start + 1 + (long)(days * Microseconds.PerDay), i));
        }

        return stretches;
    }

    private static (double Ratio, double Seconds) Ratio(Action one, Action other)
    {
        // Often and long enough for the code to be compiled for good, which happens beside it.
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < WarmUps || Stopwatch.GetElapsedTime(begun).TotalSeconds < WarmUpSeconds; i++)
        {
            one();
            other();
        }

        var (ratios, times) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (mine, its) = (Time(one), Time(other));
            ratios.Add(mine / its);
            times.Add(mine);
        }

        return (ratios.Order().ElementAt(Rounds / 2), times.Order().ElementAt(Rounds / 2));
    }

    private static double Time(Action action)
    {
        var since = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    private static void Row(
        TextWriter output,
        string what,
        string beside,
        (double Ratio, double Seconds) measured,
        int times
    )
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"| {what} | {beside} | {measured.Ratio:0.00} | {measured.Seconds * 1e9 / times:#,0} ns |"
            )
        );
        output.Flush();
    }
}
