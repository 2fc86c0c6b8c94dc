using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Model.Benchmarks.Json.Peers;
using Diplomacy.Model.Json;
using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>What reading and writing cost against bare passes of the framework's reader and writer over the same bytes, and what the peers cost.</summary>
internal static class JsonRatios
{
    // Statements of which one is read or written at a time, in turn: no two of them alike. A round takes each as often as the others.
    private const int Shortest = 1_000;
    private const int Turnings = 7;
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
        Statement[] some = [.. dossier.Statements.Where(statement => Bytes(statement).Length >= Shortest)];
        Statement[] many =
        [
            .. Enumerable
                .Range(0, ListLength)
                .Select(i => dossier.Statements[i % dossier.Statements.Count] with { Id = $"statement-{i}" }),
        ];
        Dossier[] list = [new Dossier { Statements = many }];
        byte[][] mirrored = [Mirrors.Document(many)];
        Rounds.Heading(output);
        Write(output, "write a statement", 1.2, some, Array.ConvertAll(some, Mirrors.Document), Mirrors.Statement);
        Write(output, "write 10 000 statements", 1.6, list, mirrored, Mirrors.Dossier);
        Read(output, "read a statement", some, Array.ConvertAll(some, Mirrors.Document), Mirrors.Statement);
        Read(output, "read 10 000 statements", list, mirrored, Mirrors.Dossier);
        Shuffled(output, some);
        Serializer(output, some);
        Lines(output, many);
        AgainstPacked(
            output,
            "read a statement, against MemoryPack",
            some,
            Array.ConvertAll(some, Mirrors.Document),
            Mirrors.Statement
        );
        AgainstPacked(output, "read 10 000 statements, against MemoryPack", list, mirrored, Mirrors.Dossier);
        output.WriteLine();
        output.WriteLine(
            FormattableString.Invariant(
                $"The {some.Length} statements that take turns take {some.Average(one => Bytes(one).Length):0} bytes each as JSON and {some.Average(one => GraphSize.Of(DiplomacyJson.Parse<Statement>(Bytes(one)))):0} in memory; the 10 000 take {Bytes(list[0]).Length} and {GraphSize.Of(DiplomacyJson.Parse(Bytes(list[0])))}."
            )
        );
    }

    private static void Write<T, TMirror>(
        TextWriter output,
        string what,
        double limit,
        T[] values,
        byte[][] documents,
        Func<byte[], TMirror> parse
    )
        where T : notnull =>
        Rounds.Measure(
            output,
            what,
            TimesOf(values),
            InTurn(values.Select(value => new Replay(Bytes(value))), Replayed),
            (Library, limit, InTurn(values, value => DiplomacyJson.Write(value, Emptied()))),
            (Framework, null, InTurn(documents.Select(parse), FrameworkWrites)),
            (Newtonsoft, null, InTurn(documents.Select(parse), NewtonsoftWrites)),
            (Packed, null, InTurn(documents.Select(parse), mirror => MemoryPackSerializer.Serialize(Emptied(), mirror)))
        );

    private static void Read<T, TMirror>(
        TextWriter output,
        string what,
        T[] values,
        byte[][] documents,
        Func<byte[], TMirror> parse
    )
        where T : notnull =>
        Rounds.Measure(
            output,
            what,
            TimesOf(values),
            InTurn(values.Select(Bytes), bytes => _sink += Replay.Read(bytes)),
            (Library, 2.9, InTurn(values.Select(Bytes), Parse<T>)),
            (Framework, null, InTurn(documents, document => _sink += parse(document) is null ? 1 : 0)),
            (
                Newtonsoft,
                null,
                InTurn(documents, document => _sink += NewtonsoftReads<TMirror>(document) is null ? 1 : 0)
            ),
            (
                Packed,
                null,
                InTurn(documents.Select(document => MemoryPackSerializer.Serialize(parse(document))), Unpack<TMirror>)
            )
        );

    private static void Shuffled(TextWriter output, Statement[] some) =>
        Rounds.Measure(
            output,
            "read a statement, members in any order, indented",
            TimesOf(some),
            InTurn(some.Select(one => Shuffling.Of(Bytes(one))), bytes => _sink += Replay.Read(bytes)),
            (Library, 3.0, InTurn(some.Select(one => Shuffling.Of(Bytes(one))), Parse<Statement>))
        );

    private static void Serializer(TextWriter output, Statement[] some)
    {
        Rounds.Measure(
            output,
            "read a statement through `JsonSerializer`",
            TimesOf(some),
            InTurn(some.Select(Bytes), bytes => _sink += Replay.Read(bytes)),
            (
                Library,
                3.1,
                InTurn(
                    some.Select(Bytes),
                    bytes =>
                        _sink += JsonSerializer.Deserialize<Statement>(bytes, DiplomacyJson.Options) is null ? 1 : 0
                )
            )
        );
        Rounds.Measure(
            output,
            "write a statement through `JsonSerializer`",
            TimesOf(some),
            InTurn(some.Select(one => new Replay(Bytes(one))), Replayed),
            (
                Library,
                1.2,
                InTurn(
                    some,
                    one =>
                    {
                        s_ownWriter.Reset(Emptied());
                        JsonSerializer.Serialize(s_ownWriter, one, DiplomacyJson.Options);
                    }
                )
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

    private static void AgainstPacked<T, TMirror>(
        TextWriter output,
        string what,
        T[] values,
        byte[][] documents,
        Func<byte[], TMirror> parse
    )
        where T : notnull =>
        Rounds.Measure(
            output,
            what,
            TimesOf(values),
            InTurn(documents.Select(document => MemoryPackSerializer.Serialize(parse(document))), Unpack<TMirror>),
            (Library, 3.0, InTurn(values.Select(Bytes), Parse<T>))
        );

    private static void Parse<T>(byte[] bytes)
        where T : notnull => _sink += DiplomacyJson.TryParse<T>(bytes, out _, out _) ? 0 : 1;

    private static void Unpack<TMirror>(byte[] packed) =>
        _sink += MemoryPackSerializer.Deserialize<TMirror>(packed) is null ? 1 : 0;

    // A whole list is enough for a round.
    private static int TimesOf<T>(T[] values) => values.Length == 1 ? 1 : values.Length * Turnings;

    private static Action InTurn<T>(IEnumerable<T> items, Action<T> act)
    {
        T[] all = [.. items];
        var next = 0;
        return () =>
        {
            act(all[next]);
            next = next + 1 == all.Length ? 0 : next + 1;
        };
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
}
