using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Members of later versions where there are too many, where they stand twice, and where they are long.</summary>
public sealed class KeptMembersTests
{
    [Fact]
    public void Of_an_object_with_too_many_no_member_is_told_to_be_missing()
    {
        var many = string.Join(",", Enumerable.Range(0, UnrecognizedMember.MaxCount + 1).Select(i => $"\"u{i}\":1"));
        Assert.Equal(["DM1012 $"], Found<Source>($$"""{{{many}},"publisher":"x"}"""));
        Assert.Equal(["DM1012 $"], Found<Actor>($$"""{"kind":"state",{{many}},"id":"x"}"""));
    }

    [Theory]
    [InlineData("""{"kind":"state","id":"a","later":1e400,"later":2}""", "DM1008 $.later", "DM1006 $.later")]
    [InlineData("""{"kind":"state","id":"a","later":2,"later":1e400}""", "DM1006 $.later", "DM1008 $.later")]
    [InlineData("""{"kind":"state","id":"a","x":{"later":1e400,"later":2}}""", "DM1008 $.x.later", "DM1006 $.x.later")]
    public void One_that_stands_twice_is_found_where_a_value_is_wrong_too(string json, params string[] expected) =>
        Assert.Equal(expected, Found<Actor>(json));

    [Fact]
    public void A_value_may_be_as_long_as_a_document()
    {
        var list = $"[{string.Join(",", Enumerable.Repeat("\"abcdefgh\"", 200_000))}]";
        var escaped = $"\"{string.Concat(Enumerable.Repeat("\\u0041", 400_000))}\"";
        var json = $$"""{"publisher":"x","escaped":{{escaped}},"later":{{list}}}""";
        var source = DiplomacyJson.Parse<Source>(json);

        Assert.Equal([escaped, list], source.UnrecognizedMembers.Select(member => member.Content));
        Assert.Equal(json.Length, DiplomacyJson.Write(source).Length);
        Assert.Equal(
            source,
            DiplomacyJson.Parse<Source>(json.Replace(",", $",{new string(' ', 40)}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_text_within_one_may_be_as_long_as_other_texts()
    {
        var longest = new string('x', 1_000_000);
        Assert.Empty(Found<Source>($$"""{"publisher":"x","later":["{{longest}}"]}"""));
        Assert.Equal(["DM1012 $.later[0]"], Found<Source>($$"""{"publisher":"x","later":["{{longest}}x"]}"""));
    }

    // Of U+0000, so that the system need not give all the memory that the text has.
    [Fact]
    public void A_value_longer_than_a_document_is_refused()
    {
        var text = new string('\0', UnrecognizedMember.MaxContentLength + 1);
        var refused = Assert.Throws<ArgumentException>(() => new UnrecognizedMember("later", text));
        Assert.Contains("700000001", refused.Message, StringComparison.Ordinal);
    }

    private static string[] Found<T>(string json)
        where T : notnull
    {
        _ = DiplomacyJson.TryParse<T>(Encoding.UTF8.GetBytes(json), out _, out var diagnostics);
        return [.. diagnostics.Select(found => $"{found.Code} {found.Path}")];
    }
}
