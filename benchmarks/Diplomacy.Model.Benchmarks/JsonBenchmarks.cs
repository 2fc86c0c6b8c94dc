using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Benchmarks;

/// <summary>What does reading and writing the Kyiv dossier cost, beside a bare pass of the framework's reader over the same bytes?</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly Dossier _dossier = KyivDossier.Load();

    [Benchmark(Baseline = true)]
    public int Bare_reader_pass()
    {
        var reader = new Utf8JsonReader(KyivDossier.Bytes);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int Parse() => DiplomacyJson.Parse(KyivDossier.Bytes).Statements.Count;

    [Benchmark]
    public int Write() => DiplomacyJson.Write(_dossier).Length;
}
