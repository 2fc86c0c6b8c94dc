using System.Globalization;

namespace Diplomacy.MutationRun;

/// <summary>What each test takes without a mutant, and which mutants it reaches.</summary>
internal sealed class Coverage
{
    // What a test that killed nothing yet counts as, and the milliseconds that every run of one takes besides.
    private const double Untried = 0.3;
    private const double Overhead = 3;
    private readonly Dictionary<int, List<int>> _tests = [];
    private readonly Dictionary<int, int> _times = [];
    private readonly HashSet<int> _once = [];
    private readonly string[] _names;
    private readonly double _budget;
    private readonly int[] _kills;

    private Coverage(string[] names, double budget)
    {
        _names = names;
        _budget = budget;
        _kills = new int[names.Length];
    }

    /// <summary>The tests that take part: those that pass without a mutant and in time.</summary>
    public int Count => _times.Count;

    public int Number(string name) => Array.IndexOf(_names, name);

    public string Name(int test) => test < 0 ? "" : _names[test];

    public int Time(int test) => _times[test];

    /// <summary>Notes that a test killed a mutant.</summary>
    public void Killed(int test) => Interlocked.Increment(ref _kills[test]);

    /// <summary>Whether a mutant is reached where a static field is made, which a process does once.</summary>
    public bool Once(int mutant) => _once.Contains(mutant);

    /// <summary>The tests that reach a mutant as far as the budget goes, those first that killed most for their time: most mutants fall soon.</summary>
    /// <remarks>Whether a mutant falls does not hang on the order where there is time for all of them. One test is tried whatever it takes.</remarks>
    public IReadOnlyList<int> Of(int mutant)
    {
        var left = _budget;
        return
        [
            .. (_tests.GetValueOrDefault(mutant) ?? [])
                .OrderByDescending(test => (_kills[test] + Untried) / (Time(test) + Overhead))
                .TakeWhile((test, i) => (left -= Time(test) + Overhead) >= 0 || i == 0),
        ];
    }

    /// <summary>
    /// What a process makes once is seen only by the first test that reaches it, of all that need it: it is held against each that reaches anything in its file.
    /// </summary>
    /// <param name="mutants">All mutants.</param>
    /// <param name="once">Those known to be so beforehand.</param>
    public void SpreadOnce(IEnumerable<Mutant> mutants, IEnumerable<int> once)
    {
        _once.UnionWith(once);
        foreach (var file in mutants.GroupBy(mutant => mutant.File, StringComparer.Ordinal))
        {
            List<int> tests = [.. file.SelectMany(mutant => _tests.GetValueOrDefault(mutant.Id) ?? []).Distinct()];
            foreach (var mutant in file.Where(mutant => Once(mutant.Id)))
            {
                _tests[mutant.Id] = tests;
            }
        }
    }

    /// <summary>Measures with every worker the tests asked for that were not measured before.</summary>
    public static Coverage Of(
        Bench[] benches,
        string path,
        int mutants,
        int slow,
        double budget,
        Func<string, bool> takesPart
    )
    {
        if (!benches.All(bench => bench.Start()))
        {
            throw new InvalidOperationException("A worker does not start.");
        }

        var names = benches[0].Tests;
        var measured = File.Exists(path)
            ? File.ReadLines(path)
                .Select(line => line.Split('\t'))
                .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            : new(StringComparer.Ordinal);
        int[] missing =
        [
            .. Enumerable
                .Range(0, names.Length)
                .Where(test => takesPart(names[test]) && !measured.ContainsKey(names[test])),
        ];
        var next = -1;
        Parallel.ForEach(
            benches,
            new ParallelOptions { MaxDegreeOfParallelism = benches.Length },
            bench =>
            {
                while (Interlocked.Increment(ref next) is var index && index < missing.Length)
                {
                    bench.Start();
                    var answer = bench.Ask(
                        string.Create(CultureInfo.InvariantCulture, $"cover {missing[index]} {mutants}"),
                        TimeSpan.FromSeconds(10) + TimeSpan.FromMilliseconds(slow * 4)
                    );
                    lock (measured)
                    {
                        var name = names[missing[index]];
                        measured[name] = answer ?? "none";
                        File.AppendAllText(path, $"{name}\t{measured[name]}\n");
                    }
                }
            }
        );
        var coverage = new Coverage(names, budget);
        for (var test = 0; test < names.Length; test++)
        {
            if (takesPart(names[test]))
            {
                coverage.Add(test, measured[names[test]], slow);
            }
        }

        return coverage;
    }

    private void Add(int test, string answer, int slow)
    {
        if (answer.Split(' ') is not ["covered", var time, "1", var reached, var once] || Parsed(time) > slow)
        {
            return;
        }

        _times.Add(test, Parsed(time));
        _once.UnionWith(once.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Parsed));
        foreach (var mutant in reached.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Parsed))
        {
            if (!_tests.TryGetValue(mutant, out var tests))
            {
                _tests.Add(mutant, tests = []);
            }

            tests.Add(test);
        }
    }

    private static int Parsed(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
