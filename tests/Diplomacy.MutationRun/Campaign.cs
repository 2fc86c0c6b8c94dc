using System.Globalization;

namespace Diplomacy.MutationRun;

/// <summary>The trials of many mutants, in several processes at a time.</summary>
internal sealed class Campaign(Coverage coverage, string folder, string log)
{
    private const int Block = 40;
    private readonly Dictionary<int, Trial> _trials = [];
    private readonly Lock _lock = new();

    /// <summary>Tries the mutants; what an earlier run wrote down is not tried again, unless what lived is asked for.</summary>
    public IReadOnlyDictionary<int, Trial> Run(IReadOnlyList<Mutant> mutants, int workers, bool again)
    {
        foreach (var line in File.Exists(log) ? File.ReadLines(log) : [])
        {
            var parts = line.Split('\t');
            var mutant = int.Parse(parts[0], CultureInfo.InvariantCulture);
            _trials[mutant] = new(mutant, Enum.Parse<Outcome>(parts[1]), parts[2], parts[3]);
        }

        var blocks = mutants
            .Where(mutant => !(_trials.TryGetValue(mutant.Id, out var trial) && !(again && trial.Lived)))
            .Chunk(Block)
            .ToArray();
        var next = -1;
        var done = 0;
        Parallel.For(
            0,
            workers,
            new ParallelOptions { MaxDegreeOfParallelism = workers },
            _ =>
            {
                using var bench = new Bench(folder);
                while (Interlocked.Increment(ref next) is var block && block < blocks.Length)
                {
                    Note(Trials(blocks[block], bench));
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{DateTime.Now:HH:mm:ss} {Interlocked.Add(ref done, blocks[block].Length)}"
                        )
                    );
                }
            }
        );
        return _trials;
    }

    private List<Trial> Trials(Mutant[] mutants, Bench bench)
    {
        var trials = new List<Trial>();
        foreach (var mutant in mutants)
        {
            trials.Add(bench.Start() ? Trial.Of(mutant.Id, coverage.Of(mutant.Id), coverage, bench) : Fresh(mutant.Id));
        }

        // A mutant may leave the process spoilt for those after it; then the tests that killed fail without a mutant too.
        int[] killers =
        [
            .. trials
                .Where(trial => trial.Outcome is Outcome.Killed)
                .Select(trial => coverage.Number(trial.Test))
                .Distinct(),
        ];
        var spoilt =
            killers.Length > 0
            && bench.Start()
            && Trial.Of(-1, killers, coverage, bench).Outcome is not Outcome.Survived;
        if (spoilt)
        {
            bench.Stop();
        }

        // What a process made once it keeps: a mutant there is without effect but in a process of its own.
        return
        [
            .. trials.Select(trial =>
                (trial.Outcome is Outcome.Survived && coverage.Once(trial.Mutant))
                || (spoilt && trial.Outcome is Outcome.Killed)
                    ? Fresh(trial.Mutant)
                    : trial
            ),
        ];
    }

    private Trial Fresh(int mutant)
    {
        using var bench = new Bench(folder);
        return bench.Start(mutant)
            ? Trial.Of(mutant, coverage.Of(mutant), coverage, bench)
            : new(mutant, Outcome.Hung, "", "the process does not start");
    }

    private void Note(List<Trial> trials)
    {
        lock (_lock)
        {
            foreach (var trial in trials)
            {
                _trials[trial.Mutant] = trial;
            }

            File.AppendAllLines(
                log,
                trials.Select(trial =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{trial.Mutant}\t{trial.Outcome}\t{trial.Test}\t{trial.Message.Replace('\t', ' ')}"
                    )
                )
            );
        }
    }
}
