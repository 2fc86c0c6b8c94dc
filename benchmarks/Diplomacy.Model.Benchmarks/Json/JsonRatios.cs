using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Benchmarks.Time;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>What reading and writing cost against bare passes of the framework's reader and writer over the same bytes.</summary>
internal static class JsonRatios
{
    private const int Times = 2_000;
    private const int ListLength = 10_000;

    private static readonly JsonWriterOptions s_bare = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static long _sink;

    /// <summary>Writes the table in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        var dossier = KyivDossier.Load();
        var one = dossier.Statements.MinBy(statement => Math.Abs(DiplomacyJson.Write(statement).Length - 1_500))!;
        var list = dossier with
        {
            Statements = Enumerable
                .Range(0, ListLength)
                .Select(i => dossier.Statements[i % dossier.Statements.Count] with { Id = $"statement-{i}" })
                .ToArray(),
        };
        output.WriteLine("| question | baseline | ours | ratio (quartiles) | limit | B/op baseline | B/op ours |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        Writing(output, "one statement", 1.2, Times, one);
        Writing(output, "a list of 10 000", 1.6, 1, list);
        Reading<Statement>(output, "one statement", 2.9, Times, Bytes(one));
        Reading<Dossier>(output, "a list of 10 000", 2.9, 1, Bytes(list));
        Reading<Statement>(output, "one statement, members shuffled and indented", 3.0, Times, Shuffled(one));
        Serializer(output, one);
        Lines(output, list);
    }

    private static void Writing<T>(TextWriter output, string what, double limit, int times, T value)
        where T : notnull
    {
        var replay = new Replay(Bytes(value));
        var buffer = new ArrayBufferWriter<byte>(32 * 1024 * 1024);
        using var writer = new Utf8JsonWriter(buffer, s_bare);
        Ratio.Measure(
            output,
            $"Write {what} of {Bytes(value).Length} bytes, against a replay of the writer's calls",
            limit,
            times,
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    replay.Write(writer);
                }
            },
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    buffer.ResetWrittenCount();
                    DiplomacyJson.Write(value, buffer);
                }
            }
        );
    }

    private static void Reading<T>(TextWriter output, string what, double limit, int times, byte[] bytes)
        where T : notnull =>
        Ratio.Measure(
            output,
            $"Read {what} of {bytes.Length} bytes, against a pass of the reader",
            limit,
            times,
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    _sink += Replay.Read(bytes);
                }
            },
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    _sink += DiplomacyJson.TryParse<T>(bytes, out _, out _) ? 0 : 1;
                }
            }
        );

    private static void Serializer(TextWriter output, Statement one)
    {
        var bytes = Bytes(one);
        var replay = new Replay(bytes);
        var buffer = new ArrayBufferWriter<byte>(1024 * 1024);
        using var writer = new Utf8JsonWriter(buffer, s_bare);
        Ratio.Measure(
            output,
            "Read one statement through JsonSerializer, against a pass of the reader",
            3.1,
            Times,
            () =>
            {
                for (var i = 0; i < Times; i++)
                {
                    _sink += Replay.Read(bytes);
                }
            },
            () =>
            {
                for (var i = 0; i < Times; i++)
                {
                    _sink += JsonSerializer.Deserialize<Statement>(bytes, DiplomacyJson.Options) is null ? 1 : 0;
                }
            }
        );
        Ratio.Measure(
            output,
            "Write one statement through JsonSerializer, against a replay of the writer's calls",
            1.2,
            Times,
            () =>
            {
                for (var i = 0; i < Times; i++)
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    replay.Write(writer);
                }
            },
            () =>
            {
                for (var i = 0; i < Times; i++)
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    JsonSerializer.Serialize(writer, one, DiplomacyJson.Options);
                }
            }
        );
    }

    private static void Lines(TextWriter output, Dossier list)
    {
        using var stream = new MemoryStream();
        DiplomacyJson.WriteStatementsAsync(list.Statements, stream).GetAwaiter().GetResult();
        var lines = stream.ToArray().AsSpan();
        var bytes = lines.ToArray();
        Ratio.Measure(
            output,
            $"Read NDJSON of 10 000 statements, {bytes.Length} bytes, against a pass of the reader over each line",
            4.0,
            1,
            () =>
            {
                for (var rest = bytes.AsSpan(); !rest.IsEmpty; )
                {
                    var end = rest.IndexOf((byte)'\n');
                    _sink += Replay.Read(rest[..end]);
                    rest = rest[(end + 1)..];
                }
            },
            () => ReadLines(bytes).GetAwaiter().GetResult()
        );
    }

    private static async Task ReadLines(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        await foreach (var statement in DiplomacyJson.ReadStatementsAsync(stream))
        {
            _sink += statement.Acts.Count;
        }
    }

    private static byte[] Bytes<T>(T value)
        where T : notnull => Encoding.UTF8.GetBytes(DiplomacyJson.Write(value));

    private static byte[] Shuffled(Statement one)
    {
        var random = new Random(20260201);
        var node = Mixed(JsonNode.Parse(Bytes(one))!);
        return Encoding.UTF8.GetBytes(node.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

        JsonNode Mixed(JsonNode node)
        {
            switch (node)
            {
                case JsonObject members:
                    var list = members.Select(member => (member.Key, Mixed(member.Value!))).ToArray();
                    random.Shuffle(list);
                    return new JsonObject(list.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Item2)));
                case JsonArray items:
                    return new JsonArray([.. items.Select(item => Mixed(item!))]);
                default:
                    return node.DeepClone();
            }
        }
    }
}
