using System.Buffers;
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

        Check.True(!DiplomacyJson.TryParse("{\"format\": 1}", out _, out var diagnostics));
        Check.Equal("$.format", diagnostics[0].Path);
        Check.Throws<DiplomacyJsonException>(() => DiplomacyJson.Parse("[]"));
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
