using System.Buffers;
using System.Diagnostics;
using System.Text;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Kyiv;
using Diplomacy.Model.Tests.Laws;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>
/// Bad bytes give a value or coded diagnostics, nothing else, in bounded memory. <c>DIPLOMACY_FUZZ_INPUTS</c> says how many inputs, <c>DIPLOMACY_FUZZ_SEED</c> from
/// which seed; with the first the times of the worst cases are looked at, too.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualInputs = 20_000;

    private static int Inputs => LawRunner.Number("DIPLOMACY_FUZZ_INPUTS", UsualInputs);

    private static int Seed => LawRunner.Number("DIPLOMACY_FUZZ_SEED", 1);

    [Fact]
    public void Mutated_statements_give_a_value_or_coded_diagnostics_in_bounded_memory() =>
        Fuzz<Statement>(FuzzSamples.Statements);

    [Fact]
    public void Mutated_dossiers_give_a_value_or_coded_diagnostics_in_bounded_memory() =>
        Fuzz<Dossier>(FuzzSamples.Dossiers);

    [Fact]
    public void A_document_cut_at_any_byte_is_refused()
    {
        foreach (var json in FuzzSamples.Statements.Take(20))
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            for (var length = 0; length < bytes.Length; length++)
            {
                Assert.False(DiplomacyJson.TryParse<Statement>(bytes.AsSpan(0, length), out _, out var diagnostics));
                Assert.Equal(DiagnosticCodes.NotJson, Assert.Single(diagnostics).Code);
            }
        }
    }

    [Theory]
    [InlineData("lists", 100_000)]
    [InlineData("objects", 100_000)]
    [InlineData("members", 60_000)]
    [InlineData("same", 60_000)]
    [InlineData("kept", 60_000)]
    [InlineData("wrong", 60_000)]
    [InlineData("escapes", 200_000)]
    [InlineData("digits", 400_000)]
    [InlineData("late", 4_000)]
    public void Worst_cases_take_time_and_memory_in_proportion(string name, int size)
    {
        var (one, two) = (Encoding.UTF8.GetBytes(Worst(name, size)), Encoding.UTF8.GetBytes(Worst(name, 2 * size)));
        AssertBounded(two);
        if (Inputs > UsualInputs)
        {
            var ratios = Enumerable.Range(0, 9).Select(_ => Time(two) / Time(one)).Order().ToList();
            Assert.InRange(ratios[4], 0, 2.6);
        }
    }

    private static string Worst(string name, int size)
    {
        var inside = name switch
        {
            "lists" => $"\"x\":[{string.Join(',', Enumerable.Repeat("[]", size))}]",
            "objects" => $"\"x\":[{string.Join(',', Enumerable.Repeat("{\"a\":1,\"b\":2}", size))}]",
            "members" => string.Join(',', Enumerable.Range(0, size).Select(i => $"\"m{i}\":1")),
            "same" => string.Join(',', Enumerable.Repeat("\"actors\":[]", size)),
            "kept" => $"\"x\":{{{string.Join(',', Enumerable.Repeat("\"a\":1", size))}}}",
            "wrong" => $"\"actors\":[{string.Join(',', Enumerable.Repeat("1", size))}]",
            "escapes" => $"\"x\":\"{string.Concat(Enumerable.Repeat("\\ud83d\\ude00", size / 4))}\"",
            "digits" => $"\"x\":{new string('1', size)}e-{size}",
            // The kind last in each of many acts within acts.
            _ => $"\"x\":1,\"statements\":[{string.Join(',', Enumerable.Repeat(Late(), size / 40))}]",
        };
        return $"{{\"format\":\"diplomacy-model/1\",{inside}}}";
    }

    private static string Late()
    {
        var act = """{"pause":"p","kind":"offer"}""";
        for (var i = 0; i < 15; i++)
        {
            act = $$$"""{"performance":{"by":"a","act":{{{act}}}},"kind":"report"}""";
        }

        return $$"""{"id":"s","speaker":"a","saidAt":"unknown","recordedAt":"2026-02-01T00:00:00Z","acts":[{{act}}]}""";
    }

    private static void Fuzz<T>(string[] samples)
        where T : notnull
    {
        var fuzzer = new MutationFuzzer(samples, Seed);
        var check = new FuzzCheck();
        for (var i = 0; i < Inputs; i++)
        {
            check.Look<T>(fuzzer.Next().Document);
        }
    }

    private static void AssertBounded(byte[] document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = DiplomacyJson.TryParse(document, out _, out _);
        var used = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(used <= (8L * document.Length) + 1_000_000, $"{used} bytes for {document.Length}");
    }

    private static double Time(byte[] document)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 3; i++)
        {
            _ = DiplomacyJson.TryParse(document, out _, out _);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
