using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>Bad input end to end: from the text of a document to its diagnostics.</summary>
public sealed class BadInputTests
{
    private const string End = "$.statements[0].acts[0].terms.window.end";

    public static TheoryData<string, string> Documents =>
        new()
        {
            { Good[..^40], "DM1001 $" },
            { Good.Replace("diplomacy-model/1", "diplomacy-model/2", StringComparison.Ordinal), "DM1002 $.format" },
            { Changed("\"channel\":\"public\"", "\"chanel\":\"public\""), "DM1003 $.statements[0].chanel" },
            { Changed("\"id\":\"s\",", ""), "DM1004 $.statements[0].id" },
            { Changed("\"channel\":\"public\"", "\"channel\":1"), "DM1005 $.statements[0].channel" },
            { Changed("\"id\":\"s\",", "\"id\":\"s\",\"id\":\"s\","), "DM1006 $.statements[0].id" },
            { Changed("\"commit\"", "\"promise\""), "DM1007 $.statements[0].acts[0].kind" },
            { Changed("\"id\":\"s\",", "\"id\":\"a b\","), "DM1008 $.statements[0].id" },
            { Changed("10:00:00Z", "10:00:00.0000001Z"), "DM1009 $.statements[0].saidAt" },
            { Changed("2026-02-01", "2026-02-30"), $"DM1010 {End}.date" },
            { $"{new string('[', 300)}{new string(']', 300)}", "DM1011 $" },
            {
                Changed(
                    "\"channel\":\"public\"",
                    $"\"channel\":\"public\",\"sources\":[{{\"publisher\":\"{new string('a', 1_000_001)}\"}}]"
                ),
                "DM1012 $.statements[0].sources[0].publisher"
            },
            { Changed("\"speaker\":\"russia\"", "\"speaker\":\"rusia\""), "DM2001 $.statements[0].speaker" },
            { Changed("\"pause\":\"truce\"", "\"pause\":\"truse\""), "DM2003 $.statements[0].acts[0].pause" },
            { Changed("\"channel\":\"public\"", "\"inReplyTo\":\"t\""), "DM2004 $.statements[0].inReplyTo" },
            { Changed("2026-02-01", "2026-01-20"), "DM3001 $.statements[0].acts[0].terms.window" },
            { Changed("Europe/Kyiv", "Europe/Kyyiv"), $"DM3004 {End}.zones[0]" },
            {
                Changed(
                    """{"kind":"commit",""",
                    """
                    {"kind":"report","paraphrases":"s","performance":{"by":"russia","act":{"kind":"commit","pause":"truce"}}},{"kind":"commit",
                    """
                ),
                "DM2007 $.statements[0].acts[0].paraphrases"
            },
        };

    private static string Good =>
        """
            {"format":"diplomacy-model/1","actors":[{"kind":"state","id":"russia"}],"pauses":[{"id":"truce","undertakings":[
            {"id":"main","form":"unilateral","bound":["russia"]}]}],"statements":[{"id":"s","speaker":"russia","saidAt":
            "2026-01-29T10:00:00Z","channel":"public","acts":[{"kind":"commit","pause":"truce","terms":{"window":{"start":
            {"kind":"moment","moment":"2026-01-25T00:00:00Z"},"end":{"kind":"date","date":"2026-02-01","zones":
            ["Europe/Kyiv"]}}}}],"recordedAt":"2026-01-30T00:00:00Z"}]}
            """;

    [Fact]
    public void The_good_document_is_good()
    {
        Assert.Empty(DiplomacyJson.Parse(Good).Validate());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Bad_input_gives_a_coded_diagnostic_with_its_path(string document, string expected)
    {
        var diagnostics = DiplomacyJson.TryParse(document, out var dossier, out var refused, Tolerance.Strict)
            ? dossier.Validate()
            : refused;
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(expected, $"{diagnostic.Code} {diagnostic.Path}");
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Good, StringComparison.Ordinal);
        return Good.Replace(from, to, StringComparison.Ordinal);
    }
}
