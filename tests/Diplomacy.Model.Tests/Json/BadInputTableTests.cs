using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>What input gets that other readers take, mend or choke on; every row also where the data is only kept.</summary>
public sealed class BadInputTableTests
{
    public static TheoryData<string, string, string> KeptValues =>
        new()
        {
            { """{"a":1,"a":2}""", "DM1006", ".x.a" },
            { """{"a":{"b":1,"\u0062":2}}""", "DM1006", ".x.a.b" },
            { """[{"a":[{"b":1,"b":1}]}]""", "DM1006", ".x[0].a[0].b" },
            { "\"\\ud800\"", "DM1008", ".x" },
            { "\"\\udc00\\ud800\"", "DM1008", ".x" },
            { "[1,\"\\u0000\"]", "DM1008", ".x[1]" },
            { "{\"\\ud800\":1}", "DM1008", ".x" },
            { "{\"\\u0000\":1}", "DM1008", ".x" },
            { "1e400", "DM1008", ".x" },
            { "[-1E+999]", "DM1008", ".x[0]" },
        };

    public static TheoryData<string, string> Numbers =>
        new()
        {
            { "9007199254740991", "" },
            { "9007199254740992", "DM1008" },
            { "9007199254740993", "DM1008" },
            { "99999999999999999999999999", "DM1008" },
            { "1e400", "DM1008" },
            { "-0", "DM1008" },
            { "-1", "DM1008" },
            { "1.0", "DM1008" },
            { "1e0", "DM1008" },
            { "\"1\"", "DM1005" },
            { "01", "DM1001" },
            { "+1", "DM1001" },
            { "NaN", "DM1001" },
            { ".5", "DM1001" },
        };

    public static TheoryData<string> NotJson =>
        [
            "{\"format\":\"diplomacy-model/1\",}",
            "{\"format\":\"diplomacy-model/1\",\"actors\":[,]}",
            "{\"format\":\"diplomacy-model/1\" /* a */}",
            "// a\n{\"format\":\"diplomacy-model/1\"}",
            "{\"format\":\"diplomacy-model/1\"}\u0000",
            "{\"format\":\"diplomacy-model/1\"}{}",
            "{'format':'diplomacy-model/1'}",
            "{format:\"diplomacy-model/1\"}",
            "{\"format\":\"diplomacy\tmodel\"}",
            "{\"x\":\"\\x41\"}",
            "{\"x\":\"\\u12\"}",
            "{\"x\":tru}",
            "{\"x\":[}",
            "\uFEFF\uFEFF{}",
        ];

    [Theory]
    [MemberData(nameof(KeptValues))]
    public void What_is_only_kept_is_looked_at_as_closely(string value, string code, string path)
    {
        var diagnostic = Refused(Document($"\"x\":{value}"));
        Assert.Equal((code, "$" + path), (diagnostic.Code, diagnostic.Path));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_whole_number_is_read_exactly_or_refused(string number, string code)
    {
        var limit = Document(
            "\"statements\":[{\"id\":\"s\",\"speaker\":\"a\",\"saidAt\":\"unknown\",\"recordedAt\":\"2026-02-01T00:00:00Z\",\"acts\":["
                + $"{{\"kind\":\"commit\",\"pause\":\"p\",\"terms\":{{\"limit\":{{\"most\":{number},\"unit\":\"warheads\"}}}}}}]}}]"
        );
        Assert.Equal(code, code.Length == 0 ? Written(limit, limit) : Refused(limit).Code);

        static string Written(string json, string expected)
        {
            Assert.Equal(expected.Length, DiplomacyJson.Write(DiplomacyJson.Parse(json)).Length);
            return "";
        }
    }

    [Theory]
    [MemberData(nameof(NotJson))]
    public void What_is_no_json_is_refused_with_line_and_position(string text)
    {
        var diagnostic = Refused(text);
        Assert.Equal(DiagnosticCodes.NotJson, diagnostic.Code);
        Assert.InRange(diagnostic.Line!.Value, 1, 3);
        Assert.InRange(diagnostic.BytePosition!.Value, 1, 60);
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF5, 0x80, 0x80, 0x80)]
    [InlineData(0xE2, 0x82)]
    public void Bytes_that_are_not_utf8_are_refused_wherever_they_stand(params int[] bytes)
    {
        byte[] inName = [.. "{\"format\":\"diplomacy-model/1\",\""u8, .. bytes.Select(b => (byte)b), .. "\":1}"u8];
        byte[] inText = [.. "{\"format\":\"diplomacy-model/1\",\"x\":\""u8, .. bytes.Select(b => (byte)b), .. "\"}"u8];
        foreach (var document in new[] { inName, inText })
        {
            Assert.False(DiplomacyJson.TryParse(document, out _, out var diagnostics));
            Assert.Equal(DiagnosticCodes.NotJson, Assert.Single(diagnostics).Code);
        }
    }

    [Fact]
    public void Text_that_no_encoding_keeps_cannot_be_constructed_either()
    {
        foreach (var text in new[] { "a\ud800", "\udc00b", "a\0b" })
        {
            Assert.Throws<ArgumentException>(() => new LocalizedText(text));
            Assert.Throws<ArgumentException>(() => new Source(text));
            Assert.Throws<FormatException>(() => new ActorId(text));
            Assert.Throws<ArgumentException>(() => new UnrecognizedMember(text, "1"));
            Assert.Throws<ArgumentException>(() => new UnrecognizedMember("a", text));
            Assert.Throws<ArgumentException>(() => new UnrecognizedAct(text));
        }
    }

    [Fact]
    public void Texts_names_and_members_have_limits()
    {
        Assert.Equal("", Code(Document($"\"x\":\"{new string('a', 999_998)}\"")));
        Assert.Equal("DM1012", Code(Document($"\"x\":\"{new string('a', 1_000_001)}\"")));
        Assert.Equal("DM1012", Code(Document($"\"x\":\"{new string('a', 7_000_000)}\"")));
        Assert.Equal("", Code(Document($"\"{new string('a', 1_000)}\":1")));
        Assert.Equal("DM1012", Code(Document($"\"{new string('a', 1_001)}\":1")));
        Assert.Equal("DM1012", Code(Document($"\"{new string('a', 6_001)}\":1")));
        Assert.Equal("", Code(Document(Members(1_000))));
        Assert.Equal("DM1012", Code(Document(Members(1_001))));
        Assert.Equal("", Code(Document($"\"x\":{{{Members(1_000)}}}")));
        Assert.Equal("DM1012", Code(Document($"\"x\":{{{Members(1_001)}}}")));

        static string Members(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":{i}"));
        static string Code(string document) =>
            DiplomacyJson.TryParse(document, out _, out var diagnostics) ? "" : Assert.Single(diagnostics).Code;
    }

    [Fact]
    public void Diagnostics_are_a_hundred_at_most_and_each_is_short()
    {
        var actors = string.Join(
            ',',
            Enumerable.Range(0, 5_000).Select(_ => $"{{\"kind\":\"{new string('k', 5_000)}\",\"id\":1}}")
        );
        Assert.False(
            DiplomacyJson.TryParse(Document($"\"actors\":[{actors}]"), out _, out var diagnostics, Tolerance.Strict)
        );
        Assert.Equal(100, diagnostics.Count);
        Assert.All(diagnostics, d => Assert.InRange(d.ToString().Length, 1, 700));
    }

    [Fact]
    public void Names_that_mean_something_elsewhere_are_names()
    {
        var document = Document(
            "\"__proto__\":{\"constructor\":null},\"toString\":1,\"$ref\":\"#\",\"$type\":\"System.Object\""
        );
        Assert.Equal(4, DiplomacyJson.Parse(document).UnrecognizedMembers.Count);
        Assert.Equal("$['$id']", Refused(Document("\"$id\":\"\\ud800\"")).Path);
    }

    [Fact]
    public void Identifiers_equal_but_for_case_or_normalization_are_different()
    {
        var dossier = DiplomacyJson.Parse(
            Document(
                "\"actors\":[{\"kind\":\"state\",\"id\":\"é\"},{\"kind\":\"state\",\"id\":\"e\u0301\"},{\"kind\":\"state\",\"id\":\"É\"}]"
            )
        );
        Assert.Equal(3, dossier.Actors.Select(actor => actor.Id).Distinct().Count());
        Assert.Empty(dossier.Validate());
    }

    [Fact]
    public void A_diagnostic_says_where_and_what_was_expected()
    {
        Assert.False(
            DiplomacyJson.TryParse("{\"format\":\"diplomacy-model/1\",\n \"actors\": 7}", out _, out var diagnostics)
        );
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((2, 12, "a list"), (diagnostic.Line, diagnostic.BytePosition, diagnostic.Expected));
    }

    [Theory]
    [InlineData(
        """{"kind":"partialDate","date":"2026-02-01T10:00:00Z","zones":["Asia/Gaza"]}""",
        "$.date",
        "a date without a time of day"
    )]
    [InlineData("""{"kind":"partialDate","date":"2026-13","zones":["Asia/Gaza"]}""", "$.date", "an EDTF date")]
    [InlineData("""{"kind":"date","date":"1 May","zones":["Asia/Gaza"]}""", "$.date", "a date, as in 2026-02-01")]
    [InlineData("""{"kind":"earliestOf","deadlines":[]}""", "$.deadlines", "two limits at least")]
    [InlineData("""{"kind":"date","date":"2026-02-01","zones":[]}""", "$.zones", "one zone at least, each once")]
    [InlineData(
        """{"kind":"offset","direction":"after","anchor":"notice","length":{"period":"P1D"},"zones":["a","a"]}""",
        "$.zones",
        "each zone once"
    )]
    [InlineData(
        """{"kind":"offset","direction":"after","anchor":"notice","length":{"period":"PT1000000000000H"}}""",
        "$.length.period",
        "a length that is more than zero"
    )]
    [InlineData("""{"kind":"upon","event":"a b"}""", "$.event", "an identifier of 1 to 200 characters")]
    [InlineData("""{"kind":"upon"}""", "$.event", "the member event")]
    [InlineData("""{"kind":"upon","event":"e","event":"e"}""", "$.event", "each member once")]
    [InlineData(
        """{"kind":"offset","direction":"after","anchor":"notice","length":{"period":"P1D","x":1}}""",
        "$.length.x",
        "one of period, elapsed"
    )]
    [InlineData("""{"kind":"moment","moment":"24:00"}""", "$.moment", "an instant in UTC")]
    [InlineData("""{"kind":"moment","moment":{}}""", "$.moment", "earliest, latest or both")]
    [InlineData(
        """{"kind":"offset","direction":"after","anchor":"x","length":{"period":"P1D"}}""",
        "$.anchor",
        "signature, announcement"
    )]
    [InlineData(
        """{"kind":"offset","direction":"after","anchor":"notice","length":{"period":"P1H"}}""",
        "$.length.period",
        "an ISO 8601 period"
    )]
    public void What_was_expected_of_a_limit_is_said_at_the_member(string json, string path, string expected)
    {
        Assert.False(DiplomacyJson.TryParse<Deadline>(json, out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(path, diagnostic.Path);
        Assert.StartsWith(expected, diagnostic.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"all","facts":[]}""", "$.facts", "one fact at least")]
    [InlineData("""{"kind":"any","facts":[]}""", "$.facts", "one fact at least")]
    [InlineData("""{"kind":"atLeast","count":1,"facts":[]}""", "$.facts", "one fact at least")]
    [InlineData("""{"kind":"observedFor","length":{"period":"P1Y"}}""", "$.length", "a length without months or years")]
    public void What_is_wrong_with_a_member_of_a_fact_is_said_at_the_member(string json, string path, string expected)
    {
        Assert.False(DiplomacyJson.TryParse<Fact>(json, out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((path, expected), (diagnostic.Path, diagnostic.Expected));
    }

    [Fact]
    public void A_quorum_of_more_facts_than_there_are_is_told_in_words()
    {
        const string Json =
            """{"kind":"atLeast","count":3,"facts":[{"kind":"observedFor","length":{"period":"P7D"}}]}""";
        Assert.False(DiplomacyJson.TryParse<Fact>(Json, out _, out var diagnostics));
        Assert.Equal(
            ("$", "The count is 3; of 1 facts, from 1 to 1 can have to be true."),
            (diagnostics[0].Path, diagnostics[0].Message)
        );
    }

    // Of U+0000, so that the system need not give all the memory that the text has.
    [Fact]
    public void A_text_that_is_too_long_for_one_array_of_bytes_is_refused_before_it_is_copied()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = new string('\0', 700_000_001);
        var found = Refused(text);

        Assert.Equal((DiagnosticCodes.TooLong, "$"), (found.Code, found.Path));
        Assert.Contains("700000000", found.Expected, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (2L * text.Length) + 100_000);
    }

    private static string Document(string members) => $"{{\"format\":\"diplomacy-model/1\",{members}}}";

    private static Diagnostic Refused(string document)
    {
        Assert.False(DiplomacyJson.TryParse(document, out _, out var diagnostics));
        return Assert.Single(diagnostics);
    }
}
