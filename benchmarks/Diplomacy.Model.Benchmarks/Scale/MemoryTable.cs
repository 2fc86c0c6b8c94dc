using Diplomacy.Model.Json;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Scale;

/// <summary>What statements take in memory after they were read, their indexes by pause, actor and knowledge time included.</summary>
internal static class MemoryTable
{
    private const int PerPause = 10;

    /// <summary>Writes the table in Markdown.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="pauses">How many pauses, of ten statements each.</param>
    public static async Task RunAsync(TextWriter output, int pauses)
    {
        output.WriteLine("| statements | read | with its indexes |");
        output.WriteLine("|---|---|---|");
        await MeasureAsync(output, "one act without terms, one source", pauses, Plain);
        await MeasureAsync(
            output,
            "those of the million: four in ten state terms, no source",
            pauses,
            ManyPauses.StatementsOn
        );
    }

    private static async Task MeasureAsync(
        TextWriter output,
        string what,
        int pauses,
        Func<int, IEnumerable<Statement>> statementsOn
    )
    {
        using var lines = new MemoryStream();
        await DiplomacyJson.WriteStatementsAsync(Enumerable.Range(0, pauses).SelectMany(statementsOn), lines);
        lines.Position = 0;

        var reference = ManyPauses.Reference(pauses);
        reference.AsKnownAt(ManyPauses.Known).Evaluate(ManyPauses.Id(0), ManyPauses.Known, Account.Of("a"));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        StatementLog statements = [.. await DiplomacyJson.ReadStatementsAsync(lines).ToListAsync()];
        var read = GC.GetTotalMemory(forceFullCollection: true) - before;
        var dossier = reference with { Statements = statements };
        var view = dossier.AsKnownAt(ManyPauses.Known);
        var indexed = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(view);

        double count = statements.Count;
        var text = statements.Sum(statement => SizeOf(statement.Id.Value)) / count;
        output.WriteLine(
            FormattableString.Invariant($"| {what} | {(read / count) - text:0} B | {(indexed / count) - text:0} B |")
        );
    }

    // A header, a length and a closing zero, and whole words of eight bytes.
    private static long SizeOf(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;

    private static IEnumerable<Statement> Plain(int pause) =>
        Enumerable.Range(0, PerPause).Select(number => Plain(pause, number));

    private static Statement Plain(int pause, int number)
    {
        var id = ManyPauses.Id(pause);
        var at = ManyPauses.Day(number);
        Act act = (number % 5) switch
        {
            0 => new Commit(id),
            1 => new Request(id),
            2 => new Accept(id),
            3 => new Welcome("the pause") { Beside = id },
            _ => new Terminate(id),
        };
        return new Statement(FormattableString.Invariant($"s{pause}-{number}"), number % 2 == 0 ? "a" : "b", act)
        {
            SaidAt = Moment.Exactly(at),
            Sources = [new Source("Agency") { PublishedAt = Moment.Exactly(at + Duration.FromHours(1)) }],
            RecordedAt = at + Duration.FromDays(1),
        };
    }
}
