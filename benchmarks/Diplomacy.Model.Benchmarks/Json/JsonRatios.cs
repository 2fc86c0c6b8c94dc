using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Benchmarks.Json.Peers;
using Diplomacy.Model.Json;
using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>What reading and writing cost against bare passes of the framework's reader and writer over the same bytes, and what the peers cost.</summary>
internal static class JsonRatios
{
    private const int Times = 50;
    private const int ListLength = 10_000;
    private const string Library = "this library";
    private const string Framework = "System.Text.Json";
    private const string Newtonsoft = "Newtonsoft.Json";
    private const string Packed = "MemoryPack";

    private static readonly JsonWriterOptions s_bare = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ArrayBufferWriter<byte> s_buffer = new(64 * 1024 * 1024);
    private static readonly Utf8JsonWriter s_writer = new(s_buffer, s_bare);

    // As the serializer makes it for these options.
    private static readonly Utf8JsonWriter s_ownWriter = new(
        s_buffer,
        new JsonWriterOptions { Encoder = DiplomacyJson.Options.Encoder }
    );

    private static readonly MemoryStream s_stream = new(new byte[64 * 1024 * 1024]);

    private static long _sink;

    /// <summary>Writes the table in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        var dossier = KyivDossier.Load();
        var one = dossier.Statements.MinBy(statement => Math.Abs(DiplomacyJson.Write(statement).Length - 1_500))!;
        Statement[] many =
        [
            .. Enumerable
                .Range(0, ListLength)
                .Select(i => dossier.Statements[i % dossier.Statements.Count] with { Id = $"statement-{i}" }),
        ];
        var list = new Dossier { Statements = many };
        Rounds.Heading(output);
        Write(output, "write a statement", 1.2, Times, one, Mirrors.Statement(Mirrors.Document(one)));
        Write(output, "write 10 000 statements", 1.6, 1, list, Mirrors.Dossier(Mirrors.Document(many)));
        Read(output, "read a statement", Times, one, Mirrors.Document(one), Mirrors.Statement);
        Read(output, "read 10 000 statements", 1, list, Mirrors.Document(many), Mirrors.Dossier);
        Shuffled(output, one);
        Serializer(output, one);
        Lines(output, many);
        AgainstPacked(output, one, list, many);
        output.WriteLine();
        output.WriteLine(
            FormattableString.Invariant(
                $"The statement takes {Bytes(one).Length} bytes as JSON and {GraphSize.Of(DiplomacyJson.Parse<Statement>(Bytes(one)))} in memory; the 10 000 take {Bytes(list).Length} and {GraphSize.Of(DiplomacyJson.Parse(Bytes(list)))}."
            )
        );
    }

    private static void Write<T, TMirror>(
        TextWriter output,
        string what,
        double limit,
        int times,
        T value,
        TMirror mirror
    )
        where T : notnull
    {
        var replay = new Replay(Bytes(value));
        Rounds.Measure(
            output,
            what,
            times,
            () => Replayed(replay),
            (Library, limit, () => DiplomacyJson.Write(value, Emptied())),
            (Framework, null, () => FrameworkWrites(mirror)),
            (Newtonsoft, null, () => NewtonsoftWrites(mirror)),
            (Packed, null, () => MemoryPackSerializer.Serialize(Emptied(), mirror))
        );
    }

    private static void Read<T, TMirror>(
        TextWriter output,
        string what,
        int times,
        T value,
        byte[] document,
        Func<byte[], TMirror> parse
    )
        where T : notnull
    {
        var bytes = Bytes(value);
        var packed = MemoryPackSerializer.Serialize(parse(document));
        Rounds.Measure(
            output,
            what,
            times,
            () => _sink += Replay.Read(bytes),
            (Library, 2.9, () => _sink += DiplomacyJson.TryParse<T>(bytes, out _, out _) ? 0 : 1),
            (Framework, null, () => _sink += parse(document) is null ? 1 : 0),
            (Newtonsoft, null, () => _sink += NewtonsoftReads<TMirror>(document) is null ? 1 : 0),
            (Packed, null, () => _sink += MemoryPackSerializer.Deserialize<TMirror>(packed) is null ? 1 : 0)
        );
    }

    private static void Shuffled(TextWriter output, Statement one)
    {
        var bytes = Shuffled(one);
        Rounds.Measure(
            output,
            "read a statement, members in any order, indented",
            Times,
            () => _sink += Replay.Read(bytes),
            (Library, 3.0, () => _sink += DiplomacyJson.TryParse<Statement>(bytes, out _, out _) ? 0 : 1)
        );
    }

    private static void Serializer(TextWriter output, Statement one)
    {
        var bytes = Bytes(one);
        var replay = new Replay(bytes);
        Rounds.Measure(
            output,
            "read a statement through `JsonSerializer`",
            Times,
            () => _sink += Replay.Read(bytes),
            (
                Library,
                3.1,
                () => _sink += JsonSerializer.Deserialize<Statement>(bytes, DiplomacyJson.Options) is null ? 1 : 0
            )
        );
        Rounds.Measure(
            output,
            "write a statement through `JsonSerializer`",
            Times,
            () => Replayed(replay),
            (
                Library,
                1.2,
                () =>
                {
                    s_ownWriter.Reset(Emptied());
                    JsonSerializer.Serialize(s_ownWriter, one, DiplomacyJson.Options);
                }
            )
        );
    }

    private static void Lines(TextWriter output, Statement[] many)
    {
        var ours = Joined(many.Select(Bytes));
        var mirrored = Joined(many.Select(Mirrors.Document));
        Rounds.Measure(
            output,
            "read 10 000 lines of NDJSON",
            1,
            () =>
            {
                for (var rest = ours.AsSpan(); !rest.IsEmpty; )
                {
                    var end = rest.IndexOf((byte)'\n');
                    _sink += Replay.Read(rest[..end]);
                    rest = rest[(end + 1)..];
                }
            },
            (Library, 4.0, () => ReadLines(DiplomacyJson.ReadStatementsAsync(new MemoryStream(ours))).Wait()),
            (
                Framework,
                null,
                () =>
                    ReadLines(
                            JsonSerializer.DeserializeAsyncEnumerable<MirrorStatement>(
                                new MemoryStream(mirrored),
                                topLevelValues: true,
                                Mirrors.Framework
                            )
                        )
                        .Wait()
            )
        );

        static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];
    }

    private static void AgainstPacked(TextWriter output, Statement one, Dossier list, Statement[] many)
    {
        var (bytes, all) = (Bytes(one), Bytes(list));
        var packed = MemoryPackSerializer.Serialize(Mirrors.Statement(Mirrors.Document(one)));
        var packedAll = MemoryPackSerializer.Serialize(Mirrors.Dossier(Mirrors.Document(many)));
        Rounds.Measure(
            output,
            "read a statement, against MemoryPack",
            Times,
            () => _sink += MemoryPackSerializer.Deserialize<MirrorStatement>(packed) is null ? 1 : 0,
            (Library, 3.0, () => _sink += DiplomacyJson.TryParse<Statement>(bytes, out _, out _) ? 0 : 1)
        );
        Rounds.Measure(
            output,
            "read 10 000 statements, against MemoryPack",
            1,
            () => _sink += MemoryPackSerializer.Deserialize<MirrorDossier>(packedAll) is null ? 1 : 0,
            (Library, 3.0, () => _sink += DiplomacyJson.TryParse<Dossier>(all, out _, out _) ? 0 : 1)
        );
    }

    private static async Task ReadLines<T>(IAsyncEnumerable<T> lines)
    {
        await foreach (var line in lines)
        {
            _sink += line is null ? 1 : 0;
        }
    }

    private static void Replayed(Replay replay)
    {
        s_writer.Reset(Emptied());
        replay.Write(s_writer);
    }

    private static void FrameworkWrites<T>(T mirror)
    {
        s_writer.Reset(Emptied());
        JsonSerializer.Serialize(s_writer, mirror, Mirrors.Framework);
    }

    private static void NewtonsoftWrites<T>(T mirror)
    {
        s_stream.Position = 0;
        using var writer = new StreamWriter(s_stream, leaveOpen: true);
        Mirrors.Newtonsoft.Serialize(writer, mirror, typeof(T));
    }

    private static T? NewtonsoftReads<T>(byte[] document)
    {
        using var reader = new StreamReader(new MemoryStream(document));
        return (T?)Mirrors.Newtonsoft.Deserialize(reader, typeof(T));
    }

    private static ArrayBufferWriter<byte> Emptied()
    {
        s_buffer.ResetWrittenCount();
        return s_buffer;
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
