using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Types of the format within an application's own, with the framework's serializer.</summary>
public sealed partial class SerializerTests
{
    private static readonly JsonSerializerOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private static readonly JsonSerializerOptions s_tabs = new()
    {
        WriteIndented = true,
        IndentCharacter = '\t',
        IndentSize = 1,
        NewLine = "\n",
    };

    private static readonly Desk s_desk = new(
        new Offer("p"),
        [new State("a"), new Person("b", "B")],
        new Dictionary<ActorId, PauseId> { ["a"] = "p", ["b"] = "q" },
        Moment.Never,
        null
    );

    private const string DeskJson =
        """{"Offer":{"kind":"offer","pause":"p"},"Actors":[{"kind":"state","id":"a"},{"kind":"person","id":"b","names":[{"text":"B"}]}],"""
        + """
            "Pauses":{"a":"p","b":"q"},"At":"never","ReplyBy":null}
            """;

    [Fact]
    public void Types_work_as_members_without_registration()
    {
        var json = JsonSerializer.Serialize(s_desk);
        Assert.Equal(DeskJson.Trim(), json);
        AssertSame(JsonSerializer.Deserialize<Desk>(json)!);
    }

    [Fact]
    public void Types_work_in_a_source_generated_context()
    {
        var json = JsonSerializer.Serialize(s_desk, DeskContext.Default.Desk);
        Assert.Equal(DeskJson.Trim(), json);
        AssertSame(JsonSerializer.Deserialize(json, DeskContext.Default.Desk)!);
    }

    [Fact]
    public void A_case_by_its_own_type_keeps_its_kind_and_takes_no_other()
    {
        Assert.Equal("""{"kind":"offer","pause":"p"}""", JsonSerializer.Serialize(new Offer("p")));
        Assert.Equal("""{"kind":"offer","pause":"p"}""", JsonSerializer.Serialize<Act>(new Offer("p")));
        Assert.Equal("""{"kind":"offer","pause":"p"}""", JsonSerializer.Serialize<object>(new Offer("p")));
        Assert.Equal(new Offer("p"), JsonSerializer.Deserialize<Offer>("""{"pause":"p","kind":"offer"}"""));
        var error = Assert.Throws<DiplomacyJsonException>(() =>
            JsonSerializer.Deserialize<Offer>("""{"kind":"commit","pause":"p"}""")
        );
        Assert.Equal("DM1007", Assert.Single(error.Diagnostics).Code);
    }

    [Theory]
    [InlineData("""{"pause":"p"}""", "$.kind")]
    [InlineData("""{"kind":7,"pause":"p"}""", "$.kind")]
    [InlineData("""{"kind":"offer","pause":"p","pause":"p"}""", "$.pause")]
    [InlineData("""{"kind":"offer","pause":"p q"}""", "$.pause")]
    [InlineData("""{"kind":"offer"}""", "$.pause")]
    [InlineData("[]", "$")]
    public void What_is_wrong_is_one_exception_of_the_frameworks_family(string json, string path)
    {
        var error = Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Act>(json));
        Assert.IsType<JsonException>(error, exactMatch: false);
        Assert.Equal(path, Assert.Single(error.Diagnostics).Path);
        Assert.NotNull(error.Path);
    }

    [Fact]
    public void Options_write_and_read_what_the_format_does()
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(KyivSample.Dossier, DiplomacyJson.Options);
        Assert.Equal(DiplomacyJson.Write(KyivSample.Dossier), Encoding.UTF8.GetString(written));
        Assert.Equal(KyivSample.Dossier, JsonSerializer.Deserialize<Dossier>(written, DiplomacyJson.Options));
        Assert.True(DiplomacyJson.Options.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(s_desk, DiplomacyJson.Options));
    }

    [Fact]
    public async Task A_stream_in_small_pieces_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(DiplomacyJson.Write(KyivSample.Dossier, indented: true));
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 }.ConfigureForDiplomacyModel();
        using var stream = new MemoryStream(bytes);
        var token = TestContext.Current.CancellationToken;
        Assert.Equal(KyivSample.Dossier, await JsonSerializer.DeserializeAsync<Dossier>(stream, options, token));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_the_applications_to_allow()
    {
        const string Json = """[ /* one */ {"kind":"offer", /* two */ "pause":"p", "later":[1,{"a":{}},[],],}, ]""";
        var offer = Assert.Single(JsonSerializer.Deserialize<Offer[]>(Json, s_lenient)!);
        Assert.Equal("""{"kind":"offer","pause":"p","later":[1,{"a":{}},[]]}""", DiplomacyJson.Write(offer));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Offer[]>(Json));
    }

    [Fact]
    public void A_text_in_many_pieces_reads_the_same()
    {
        foreach (var statement in KyivSample.Dossier.Statements)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(statement, DiplomacyJson.Options);
            var reader = new Utf8JsonReader(InPieces(json, 7));
            Assert.Equal(statement, JsonSerializer.Deserialize<Statement>(ref reader, DiplomacyJson.Options));
            Assert.Equal(json.Length, reader.BytesConsumed);
        }

        static ReadOnlySequence<byte> InPieces(byte[] bytes, int length)
        {
            var first = new Piece(bytes.AsMemory(0, length), null);
            var last = first;
            for (var at = length; at < bytes.Length; at += length)
            {
                last = new Piece(bytes.AsMemory(at, Math.Min(length, bytes.Length - at)), last);
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }

    [Fact]
    public void Mutated_statements_are_read_and_refused_as_without_the_serializer()
    {
        var fuzzer = new MutationFuzzer(FuzzSamples.Statements, seed: 1);
        for (var i = 0; i < 4_000; i++)
        {
            var document = fuzzer.Next().Document;
            // A mark of the byte order is no JSON for the serializer.
            if (document.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                continue;
            }

            if (DiplomacyJson.TryParse<Statement>(document, out var expected, out _))
            {
                Assert.Equal(expected, JsonSerializer.Deserialize<Statement>(document, DiplomacyJson.Options));
            }
            else
            {
                Assert.ThrowsAny<JsonException>(() =>
                    JsonSerializer.Deserialize<Statement>(document, DiplomacyJson.Options)
                );
            }
        }
    }

    [Fact]
    public void Indented_options_break_the_lines_of_what_is_written_their_own_way()
    {
        var offer = DiplomacyJson.Parse<Offer>("""{"kind":"offer","pause":"p","later":["\u0061",1.50,true,{}]}""");
        var json = JsonSerializer.Serialize<Offer[]>([offer], s_tabs);
        Assert.StartsWith("[\n\t{\n\t\t\"kind\": \"offer\",\n\t\t\"pause\": \"p\",\n", json, StringComparison.Ordinal);
        Assert.Equal([offer], JsonSerializer.Deserialize<Offer[]>(json)!);
    }

    [Fact]
    public void Indented_options_break_the_line_before_each_text_of_a_list()
    {
        ActorId[] ids = [new("a"), new("и")];
        Assert.Equal("[\n\t\"a\",\n\t\"\\u0438\"\n]", JsonSerializer.Serialize(ids, s_tabs));
        Assert.Equal(
            "[\n\t\"true\",\n\t\"unknown\"\n]",
            JsonSerializer.Serialize<Truth[]>([Truth.True, Truth.Unknown], s_tabs)
        );
        Assert.Equal(ids, JsonSerializer.Deserialize<ActorId[]>(JsonSerializer.Serialize(ids, s_tabs))!);
    }

    [Fact]
    public void Indented_options_break_the_line_before_each_list_of_a_list()
    {
        List<EquatableArray<ActorId>> lists =
        [
            ["a"],
            [],
        ];
        var json = JsonSerializer.Serialize(lists, s_tabs);
        Assert.Equal("[\n\t[\n\t\t\"a\"\n\t],\n\t[]\n]", json);
        Assert.Equal(lists, JsonSerializer.Deserialize<List<EquatableArray<ActorId>>>(json));
    }

    [Fact]
    public void Text_is_escaped_as_the_options_of_the_application_say()
    {
        var name = new LocalizedText("<Київ> 🕊");
        Assert.Equal(
            """{"text":"\u003C\u041A\u0438\u0457\u0432\u003E \uD83D\uDD4A"}""",
            JsonSerializer.Serialize(name)
        );
        Assert.Equal("""{"text":"<Київ> 🕊"}""", JsonSerializer.Serialize(name, DiplomacyJson.Options));
    }

    [Fact]
    public void Own_options_get_enumerations_as_words_and_strictness_as_they_say_it()
    {
        var options = new JsonSerializerOptions
        {
            Converters = { new JsonStringEnumConverter() },
        }.ConfigureForDiplomacyModel();
        Assert.Equal("\"presumedToHold\"", JsonSerializer.Serialize(SilenceRule.PresumedToHold, options));
        Assert.Equal(Truth.Unknown, JsonSerializer.Deserialize<Truth>("\"unknown\"", options));
        Assert.Equal(256, options.MaxDepth);
        Assert.NotNull(JsonSerializer.Deserialize<Act>("""{"kind":"pray"}""", options));

        var strict = new JsonSerializerOptions(options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Act>("""{"kind":"pray"}""", strict));

        var generated = new JsonSerializerOptions
        {
            TypeInfoResolver = DeskContext.Default,
        }.ConfigureForDiplomacyModel();
        Assert.Equal("\"never\"", JsonSerializer.Serialize(Moment.Never, generated));
        Assert.Equal(
            new Dossier(),
            JsonSerializer.Deserialize<Dossier>("""{"format":"diplomacy-model/1"}""", generated)
        );
    }

    [Fact]
    public void Every_type_of_the_format_has_the_converter_and_no_other_polymorphism()
    {
        foreach (var type in FormatTypes.Types)
        {
            var attribute = Assert.Single(type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false));
            Assert.Equal(
                typeof(DiplomacyJsonConverter<>).MakeGenericType(type),
                ((JsonConverterAttribute)attribute).ConverterType
            );
            Assert.Empty(type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false));
        }
    }

    [Fact]
    public void A_name_that_is_no_identifier_is_refused()
    {
        var error = Assert.Throws<DiplomacyJsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<ActorId, int>>("""{"a b":1}""")
        );
        Assert.Equal("DM1008", Assert.Single(error.Diagnostics).Code);
    }

    private static void AssertSame(Desk read)
    {
        Assert.Equal(s_desk.Offer, read.Offer);
        Assert.Equal(s_desk.Actors, read.Actors);
        Assert.Equal(s_desk.Pauses, read.Pauses);
        Assert.Equal(s_desk.At, read.At);
        Assert.Null(read.ReplyBy);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                before.Next = this;
                RunningIndex = before.RunningIndex + before.Memory.Length;
            }
        }
    }
}

internal sealed record Desk(
    Offer Offer,
    IReadOnlyList<Actor> Actors,
    IReadOnlyDictionary<ActorId, PauseId> Pauses,
    Moment At,
    Deadline? ReplyBy
);

[JsonSerializable(typeof(Desk))]
internal sealed partial class DeskContext : JsonSerializerContext;
