using System.Globalization;

namespace Diplomacy.MutationRun;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>No test of those that take part reaches it.</summary>
    NotReached,

    /// <summary>Every test that reaches it passes.</summary>
    Survived,

    /// <summary>A test fails.</summary>
    Killed,

    /// <summary>A test does not end, or the process dies.</summary>
    Hung,
}

/// <summary>A mutant held against the tests that reach it.</summary>
internal sealed record Trial(int Mutant, Outcome Outcome, string Test, string Message)
{
    public bool Lived => Outcome is Outcome.Survived or Outcome.NotReached;

    private const int GroupTime = 300;

    /// <summary>Runs tests with a mutant, one after another, until one fails.</summary>
    public static Trial Of(int mutant, IReadOnlyList<int> tests, Coverage coverage, Bench bench)
    {
        if (tests.Count is 0)
        {
            return new(mutant, Outcome.NotReached, "", "");
        }

        var groups = Groups(tests, coverage);
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"run {mutant} {string.Join(' ', groups.Select(group => string.Join(',', group)))}"
        );
        var answer = bench.Ask(command, TimeSpan.FromSeconds(30));
        foreach (var group in groups)
        {
            if (answer is not "group")
            {
                break;
            }

            answer = bench.Ask(command: null, Limit(group, coverage));
            if (answer is null)
            {
                return new(
                    mutant,
                    Outcome.Hung,
                    coverage.Name(group[0]),
                    bench.Died ? "the process died" : "no answer in time"
                );
            }
        }

        return answer switch
        {
            "survived" => new(mutant, Outcome.Survived, "", ""),
            { } failed when failed.StartsWith("failed ", StringComparison.Ordinal) => Killed(mutant, failed, coverage),
            _ => new(mutant, Outcome.Hung, coverage.Name(tests[0]), "no answer"),
        };
    }

    private static Trial Killed(int mutant, string answer, Coverage coverage)
    {
        var parts = answer.Split(' ', 3);
        var test = int.Parse(parts[1], CultureInfo.InvariantCulture);
        coverage.Killed(test);
        return new(mutant, Outcome.Killed, coverage.Name(test), parts[2]);
    }

    // The first few alone, since most mutants fall at once; then as many together as take a while.
    private static List<List<int>> Groups(IReadOnlyList<int> tests, Coverage coverage)
    {
        var groups = new List<List<int>>();
        var time = GroupTime;
        foreach (var test in tests)
        {
            if (groups.Count < 4 || time >= GroupTime)
            {
                groups.Add([]);
                time = 0;
            }

            groups[^1].Add(test);
            time += Math.Max(coverage.Time(test), 1);
        }

        return groups;
    }

    private static TimeSpan Limit(List<int> group, Coverage coverage) =>
        TimeSpan.FromMilliseconds(5_000 + (10 * group.Sum(coverage.Time)));
}
