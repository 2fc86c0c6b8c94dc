using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Smoke;

/// <summary>The format: read, written and refused.</summary>
internal static class Json
{
    public static Dossier Kyiv { get; } = DiplomacyJson.Parse(Embedded("kyiv-2026.json"));

    public static void Run()
    {
        foreach (var dossier in new[] { Kyiv, Statements.Everything, Moves.Everything, WithEveryDeadline() })
        {
            Check.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier, indented: true)));
            var buffer = new ArrayBufferWriter<byte>();
            DiplomacyJson.Write(dossier, buffer);
            Check.True(DiplomacyJson.TryParse(buffer.WrittenSpan, out var back, out _));
            Check.Equal(dossier, back);
        }

        LaterVersions();
        Serializer();
        Verdicts();
        Lines().GetAwaiter().GetResult();
        Documents().GetAwaiter().GetResult();
        Check.True(!DiplomacyJson.TryParse("{\"format\": 1}", out _, out var diagnostics));
        Check.Equal("$.format", diagnostics[0].Path);
        Check.Throws<DiplomacyJsonException>(() => DiplomacyJson.Parse("[]"));
    }

    private static void LaterVersions()
    {
        const string Later =
            """{"format":"diplomacy-model/1","actors":[{"kind":"coalition","id":"c","members":["a"]}],"mood":"calm"}""";
        Check.True(Dossier.TryParse(Encoding.UTF8.GetBytes(Later), out var dossier, out _));
        Check.Equal(Later, DiplomacyJson.Write(dossier!));
        Check.True(dossier!.Actors[0] is UnrecognizedActor { UnknownKind: "coalition" });
        Check.Equal(new UnrecognizedMember("mood", "\"calm\""), dossier.UnrecognizedMembers[0]);
        Check.True(DiplomacyJson.Parse<Fact>("""{"kind":"weather"}""") is UnrecognizedFact);
        Check.True(!DiplomacyJson.TryParse(Later, out _, out _, Tolerance.Strict));
    }

    private static void Serializer()
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(Kyiv, DossierInfo);
        Check.Equal(DiplomacyJson.Write(Kyiv), Encoding.UTF8.GetString(bytes));
        Check.Equal(Kyiv, DossierParsing.Parse(JsonSerializer.SerializeToUtf8Bytes(Kyiv, DossierInfo)));
        var ids = new DiplomacyJsonConverter<ActorId>();
        Check.True(ids.CanConvert(typeof(ActorId)));
        Check.True(new JsonSerializerOptions().ConfigureForDiplomacyModel().Converters.Count > 0);
        var tally = new Tally(Truth.Unknown, new() { [Phase.InForce] = 2 }, ["a"]);
        var words = JsonSerializer.Serialize(tally, TallyContext.Default.Tally);
        Check.Equal("""{"Answer":"unknown","By":{"inForce":2},"Of":["a"]}""", words);
        var back = JsonSerializer.Deserialize(words, TallyContext.Default.Tally)!;
        Check.Equal((2, new ActorId("a")), (back.By[Phase.InForce], back.Of[0]));
        Check.True(new EquatableArrayConverter().CanConvert(typeof(EquatableArray<ActorId>)));
        Check.True(DiplomacyJson.WriteSchema().Contains("$defs", StringComparison.Ordinal));
    }

    private static JsonTypeInfo<Dossier> DossierInfo =>
        (JsonTypeInfo<Dossier>)DiplomacyJson.Options.GetTypeInfo(typeof(Dossier));

    private static void Verdicts()
    {
        var known = Kyiv.Statements.Max(statement => statement.KnownFrom);
        var verdict = Kyiv.AsKnownAt(known).Evaluate(Kyiv.Pauses[0].Id, known);
        var json = DiplomacyJson.Write(verdict);
        Check.Equal(json, DiplomacyJson.Write(DiplomacyJson.Parse<Verdict>(json)));
        Check.Equal(DiplomacyJson.HashOf(Kyiv), verdict.Stamp.DossierHash);
    }

    private static async Task Lines()
    {
        using var stream = new MemoryStream();
        await DiplomacyJson.WriteStatementsAsync(Kyiv.Statements, stream);
        stream.Position = 0;
        var read = new List<Statement>();
        await foreach (var statement in DiplomacyJson.ReadStatementsAsync(stream))
        {
            read.Add(statement);
        }

        Check.True(read.SequenceEqual(Kyiv.Statements));
    }

    private static async Task Documents()
    {
        using var stream = new MemoryStream();
        await DiplomacyJson.WriteAsync(Kyiv, stream);
        stream.Position = 0;
        Check.Equal(Kyiv, await DiplomacyJson.ReadAsync<Dossier>(stream));
        stream.Position = 0;
        Check.Equal(Kyiv, await DiplomacyJson.ReadAsync<Dossier>(PipeReader.Create(stream)));
        using var lines = new MemoryStream();
        await DiplomacyJson.WriteStatementsAsync(Kyiv.Statements, lines);
        lines.Position = 0;
        var read = 0;
        await foreach (var _ in DiplomacyJson.ReadStatementsAsync(PipeReader.Create(lines)))
        {
            read++;
        }

        Check.Equal(Kyiv.Statements.Count, read);
    }

    private static Dossier WithEveryDeadline() =>
        Statements.Everything with
        {
            Statements =
            [
                .. Deadlines.All.Select(
                    (deadline, i) =>
                        new Statement(
                            $"until-{i}",
                            "freedonia",
                            new Commit("truce") { Terms = new Terms { Window = new Window(End: deadline) } }
                        )
                ),
            ],
        };

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(Json).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
