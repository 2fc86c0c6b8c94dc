using System.Globalization;
using Diplomacy.MutationRun;

// worker MUTANT
// prepare MUTATED-LIBRARY TESTS-FOLDER
// run REPORT TESTS-FOLDER OUTPUT-FOLDER [room=…] [sample=N] [workers=N] [slow=MILLISECONDS] [budget=MILLISECONDS] [tests=PART,…] [without=PART,…] [again=1]
switch (args)
{
    case ["worker", var active]:
        Worker.Run(int.Parse(active, CultureInfo.InvariantCulture));
        return 0;
    case ["prepare", var library, var folder]:
        Preparation.Library(library, Path.Combine(folder, "Diplomacy.Model.dll"));
        Preparation.Tests(Path.Combine(folder, "Diplomacy.Model.Tests.dll"));
        return 0;
    case ["run", var report, var folder, var output, .. var options]:
        return Run(report, folder, output, options);
    default:
        Console.Error.WriteLine("worker, prepare or run");
        return 2;
}

static int Run(string report, string folder, string output, string[] options)
{
    var workers = Number(options, "workers") ?? Environment.ProcessorCount;
    var slow = Number(options, "slow") ?? 3_000;
    var all = Mutant.Read(report);
    var benches = Enumerable.Range(0, workers).Select(_ => new Bench(folder)).ToArray();
    Coverage coverage;
    try
    {
        coverage = Coverage.Of(
            benches,
            Path.Combine(output, "coverage.tsv"),
            all.Keys.Max() + 1,
            slow,
            Number(options, "budget") ?? double.PositiveInfinity,
            TakesPart
        );
    }
    finally
    {
        Array.ForEach(benches, bench => bench.Dispose());
    }

    coverage.SpreadOnce(
        all.Values,
        File.ReadLines(Preparation.OnceOf(Path.Combine(folder, "Diplomacy.Model.dll"))).Select(Parsed)
    );

    static int Parsed(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    bool TakesPart(string test) =>
        (Text(options, "tests") ?? "").Split(',').Any(part => test.Contains(part, StringComparison.Ordinal))
        && !(Text(options, "without") ?? "?").Split(',').Any(part => test.Contains(part, StringComparison.Ordinal));

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{coverage.Count} tests take part"));
    var rooms = options
        .Where(option => option.StartsWith("room=", StringComparison.Ordinal))
        .Select(option => option[5..])
        .ToArray();
    IEnumerable<Mutant> chosen = all
        .Values.Where(mutant =>
            rooms.Length is 0
            || rooms.Any(room => mutant.Room == room || mutant.File.StartsWith(room + "/", StringComparison.Ordinal))
        )
        .OrderBy(mutant => mutant.Id);
    if (Number(options, "sample") is { } sample)
    {
        // The same sample every time: by a scrambled number.
        chosen = chosen
            .OrderBy(mutant => unchecked((uint)mutant.Id * 2654435761u))
            .Take(sample)
            .OrderBy(mutant => mutant.Id);
    }

    Mutant[] mutants = [.. chosen];
    var trials = new Campaign(coverage, folder, Path.Combine(output, "trials.tsv")).Run(
        mutants,
        workers,
        again: Text(options, "again") is not null
    );
    var summary = Summary.Of(mutants, trials);
    File.WriteAllText(Path.Combine(output, "all.md"), Summary.List(mutants, trials, _ => true));
    File.WriteAllText(Path.Combine(output, "summary.md"), summary);
    Console.WriteLine(summary);
    return 0;
}

static int? Number(string[] options, string name) =>
    Text(options, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

static string? Text(string[] options, string name) =>
    options.FirstOrDefault(option => option.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
