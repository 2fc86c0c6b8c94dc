using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

public sealed partial class DiplomacyJsonStrictnessTests
{
    [Theory]
    [MemberData(nameof(BadStatements))]
    public void A_bad_statement_is_refused_with_its_code_and_path(string statement, string code, string path)
    {
        AssertRefused(Document($"\"statements\":[{statement}]"), code, "$.statements[0]" + path);
    }

    [Theory]
    [MemberData(nameof(BadMoments))]
    public void A_bad_moment_is_refused_with_its_code_and_path(string moment, string code, string path)
    {
        var statement = $$"""{"id":"s","speaker":"a","saidAt":{{moment}},"recordedAt":"2026-02-01T00:00:00Z"}""";
        AssertRefused(Document($"\"statements\":[{statement}]"), code, "$.statements[0].saidAt" + path);
    }

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void A_bad_document_is_refused_with_its_code_and_path(string document, string code, string path)
    {
        AssertRefused(document, code, path);
    }

    [Fact]
    public void Everything_wrong_is_found_at_once_in_the_order_of_the_document()
    {
        var document = Document("\"actors\":[{\"kind\":\"stat\"},{\"kind\":\"state\",\"nam\":1}],\"places\":7");
        Assert.False(DiplomacyJson.TryParse(document, out _, out var diagnostics, Tolerance.Strict));
        Assert.Equal(
            "$.actors[0].kind $.actors[1].id $.actors[1].nam $.places",
            string.Join(' ', diagnostics.Select(d => d.Path))
        );
        var exception = Assert.Throws<DiplomacyJsonException>(() => DiplomacyJson.Parse(document, Tolerance.Strict));
        Assert.Equal(diagnostics, exception.Diagnostics);
    }

    [Theory]
    [InlineData("\"note\":1,\n\"a\":2,\n\"note\":3,\n\"a\":4,\n\"note\":5", "4:1 5:1 6:1")]
    [InlineData("\"x\":{\"b\":1,\n\"b\":[1e400],\n\"\\u0062\":2}", "3:1 3:6 4:1")]
    [InlineData("\"y\":7,\n\"x\":{\n\"y\":1,\"y\":2},\n\"y\":3", "4:7 5:1")]
    public void A_kept_member_that_stands_again_is_refused_where_it_stands_again(string members, string places)
    {
        var statement = "{\n\"format\":\"diplomacy-model/1\"," + members + "}";
        Assert.False(DiplomacyJson.TryParse(statement, out _, out var diagnostics));
        Assert.Equal(places, string.Join(' ', diagnostics.Select(d => $"{d.Line}:{d.BytePosition}")));
    }

    [Fact]
    public void Another_format_or_kind_is_refused_where_it_stands()
    {
        Assert.False(
            DiplomacyJson.TryParse("{\n\"actors\":[],\n\"format\":\"diplomacy-model/2\"}", out _, out var format)
        );
        Assert.Equal(("DM1002", 3, 10), At(format));
        Assert.False(DiplomacyJson.TryParse("{\n\"actors\":[]}", out _, out var none));
        Assert.Equal(("DM1002", 1, 1), At(none));
        Assert.False(DiplomacyJson.TryParse<Commit>("{\n\"pause\":\"p\",\n\"kind\":\"demand\"}", out _, out var kind));
        Assert.Equal(("DM1007", 3, 8), At(kind));

        static (string, long?, long?) At(EquatableArray<Diagnostic> diagnostics) =>
            Assert.Single(diagnostics) is var one ? (one.Code, one.Line, one.BytePosition) : default;
    }

    [Theory]
    [InlineData("{\n \"é\": \"?\"}", 2, 9)]
    [InlineData("\uFEFF\"?\"", 1, 2)]
    public void A_lone_surrogate_in_text_is_refused_with_its_place_in_utf8(string text, int line, int position)
    {
        // Attributes cannot hold one.
        var broken = text.Replace('?', '\ud800');
        Assert.False(DiplomacyJson.TryParse(broken, out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("DM1001", line, position), (diagnostic.Code, diagnostic.Line, diagnostic.BytePosition));
        Assert.EndsWith($"(line {line}, byte {position}).", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_syntax_error_names_its_line_and_byte()
    {
        Assert.False(DiplomacyJson.TryParse("{\n  \"format\": nope\n}", out _, out var diagnostics));
        Assert.Contains("(line 2, byte 14)", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_is_refused_with_its_place()
    {
        byte[] bytes = [.. "{\"format\":\n\""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.False(DiplomacyJson.TryParse(bytes, out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("DM1001", diagnostic.Code);
        Assert.Contains("(line 2, byte 2)", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_once()
    {
        var mark = Encoding.UTF8.GetPreamble();
        byte[] document = [.. mark, .. Encoding.UTF8.GetBytes(Document("\"actors\":[]"))];
        Assert.Equal(new Dossier(), DiplomacyJson.Parse(document));
        Assert.False(DiplomacyJson.TryParse([.. mark, .. document], out _, out var diagnostics));
        Assert.Equal("DM1001", Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData(256, "DM1002")]
    [InlineData(257, "DM1011")]
    [InlineData(100_000, "DM1011")]
    public void Nesting_is_allowed_to_a_limit(int depth, string code)
    {
        var lists = $"{{\"x\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}";
        AssertRefused(lists, code, string.Equals(code, "DM1011", StringComparison.Ordinal) ? "$" : "$.format");
    }

    [Fact]
    public void Acts_nested_deeper_than_the_model_allows_are_refused_at_the_first_too_deep()
    {
        var act = """{"kind":"retract","statement":"s"}""";
        var path = new StringBuilder("$.statements[0].acts[0].performance");
        for (var i = 0; i < Performance.MaxDepth + 1; i++)
        {
            act = $$$"""{"kind":"report","performance":{"by":"a","act":{{{act}}}}}""";
            _ = i > 0 ? path.Append(".act.performance") : path;
        }

        AssertRefused(Document($"\"statements\":[{Statement($"\"acts\":[{act}]")}]"), "DM1011", path.ToString());
    }

    [Fact]
    public void The_kind_may_stand_anywhere_and_members_in_any_order()
    {
        var dossier = DiplomacyJson.Parse(
            """{"actors":[{"names":[],"id":"ru","kind":"state"}],"format":"diplomacy-model/1"}"""
        );
        Assert.Equal(new Dossier { Actors = [new State("ru")] }, dossier);
    }

    [Fact]
    public void A_null_text_is_refused_without_an_exception()
    {
        Assert.False(DiplomacyJson.TryParse((string?)null, out _, out var diagnostics));
        Assert.Equal("DM1001", Assert.Single(diagnostics).Code);
    }

    private static void AssertRefused(string document, string code, string path)
    {
        Assert.False(DiplomacyJson.TryParse(document, out var dossier, out var diagnostics, Tolerance.Strict));
        Assert.Null(dossier);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((code, path), (diagnostic.Code, diagnostic.Path));
        Assert.InRange(diagnostic.Message.Length, 10, 400);
    }
}
