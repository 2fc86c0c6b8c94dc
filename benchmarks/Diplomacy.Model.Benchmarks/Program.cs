using BenchmarkDotNet.Running;
using Diplomacy.Model.Benchmarks.Growth;
using Diplomacy.Model.Benchmarks.Json;
using Diplomacy.Model.Benchmarks.Rules;
using Diplomacy.Model.Benchmarks.Scale;
using Diplomacy.Model.Benchmarks.Time;

// Ratios of interleaved runs are quick and say what a shared machine can say; the rest is BenchmarkDotNet's.
if (args is ["time-ratios"])
{
    TimeRatios.Run(Console.Out);
}
else if (args is ["json-ratios"])
{
    JsonRatios.Run(Console.Out);
}
else if (args is ["growth"])
{
    GrowthTable.Run(Console.Out);
}
else if (args is ["rules"])
{
    RulesTable.Run(Console.Out);
}
else if (args is ["scale"])
{
    ScaleTable.Run(Console.Out);
}
else if (args is ["memory"])
{
    await MemoryTable.RunAsync(Console.Out, 10_000);
}
else if (args is ["million", .. var size])
{
    await MillionTable.RunAsync(
        Console.Out,
        size is [var pauses] ? int.Parse(pauses, System.Globalization.CultureInfo.InvariantCulture) : 100_000
    );
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
