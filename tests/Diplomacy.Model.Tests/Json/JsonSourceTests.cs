using System.Text;
using System.Text.Json;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Laws;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The tokens that are read, against those of the framework's reader; and reading with care, against reading without.</summary>
public sealed class JsonSourceTests
{
    private static int Inputs => LawRunner.Number("DIPLOMACY_FUZZ_INPUTS", 30_000);

    [Fact]
    public void Tokens_of_any_bytes_are_those_of_the_frameworks_reader()
    {
        var fuzzer = new MutationFuzzer(FuzzSamples.Statements, 7);
        for (var i = 0; i < Inputs; i++)
        {
            var document = fuzzer.Next().Document;
            Assert.Equal(Framework(document), Ours(document));
        }
    }

    [Theory]
    [InlineData("[1,-0,0.5,1e5,1E+5,1.25e-7,12345678901234567890]")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[+1]")]
    [InlineData("[1e]")]
    [InlineData("[-]")]
    [InlineData("{\"a\" : [ true , false , null ] , \"b\\u0063\" : \"\\\\\\\"\\/\\b\\f\\n\\r\\t\" }")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("{,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{1:2}")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a")]
    [InlineData("\"a\\")]
    [InlineData("tru")]
    [InlineData("truer")]
    [InlineData("nul")]
    [InlineData("[]]")]
    [InlineData("1 2")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/**/1")]
    [InlineData("\"0123456789abcdef0123456789\\nabcdef 0123456789abcdef\"")]
    public void Tokens_at_the_edges_are_those_of_the_frameworks_reader(string json)
    {
        var document = Encoding.UTF8.GetBytes(json);
        Assert.Equal(Framework(document), Ours(document));
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void It_nests_as_deep_as_documents_may(char open, char close)
    {
        Assert.Equal(Framework(Nested(DiplomacyJson.MaxDepth)), Ours(Nested(DiplomacyJson.MaxDepth)));
        Assert.Null(Ours(Nested(DiplomacyJson.MaxDepth + 1)));
        Assert.Null(Framework(Nested(DiplomacyJson.MaxDepth + 1)));

        byte[] Nested(int depth)
        {
            var opening = open == '[' ? "[" : "{\"a\":";
            var inside = string.Concat(Enumerable.Repeat(opening, depth - 1)) + open + close;
            return Encoding.UTF8.GetBytes(inside + new string(close, depth - 1));
        }
    }

    [Fact]
    public void What_is_read_without_care_is_read_alike_with_care()
    {
        var fuzzer = new MutationFuzzer(FuzzSamples.Statements, 8);
        for (var i = 0; i < Inputs; i++)
        {
            var document = fuzzer.Next().Document;
            if (DiplomacyJson.TryParse<Statement>(document, out var quick, out var diagnostics))
            {
                Assert.Equal(quick, ReadCarefully(document));
            }
            else if (diagnostics[0].Code is not (DiagnosticCodes.NotJson or DiagnosticCodes.TooDeep))
            {
                Assert.Null(ReadCarefully(document));
            }
        }
    }

    private static Statement? ReadCarefully(ReadOnlySpan<byte> document)
    {
        var text = document.StartsWith(Encoding.UTF8.Preamble) ? document[Encoding.UTF8.Preamble.Length..] : document;
        var source = new JsonSource(text, isUtf8: true, guesses: false);
        var reading = Model.Json.Reading.Rent(isStrict: false);
        reading.StartCarefully();
        try
        {
            _ = source.Read();
            return FormatTypes.CodecOf<Statement>().TryRead(ref source, reading, out var statement) ? statement : null;
        }
        catch (EnoughFoundException)
        {
            return null;
        }
    }

    private static List<(JsonTokenType, long, string, bool)>? Ours(byte[] document)
    {
        var tokens = new List<(JsonTokenType, long, string, bool)>();
        var source = new JsonSource(document, isUtf8: false);
        try
        {
            while (source.Read())
            {
                var isText = source.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                tokens.Add(
                    (
                        source.TokenType,
                        source.TokenStartIndex,
                        Convert.ToHexString(source.ValueSpan),
                        isText && source.ValueIsEscaped
                    )
                );
            }

            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<(JsonTokenType, long, string, bool)>? Framework(byte[] document)
    {
        var tokens = new List<(JsonTokenType, long, string, bool)>();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = DiplomacyJson.MaxDepth });
        try
        {
            while (reader.Read())
            {
                tokens.Add(
                    (
                        reader.TokenType,
                        reader.TokenStartIndex,
                        Convert.ToHexString(reader.ValueSpan),
                        reader.ValueIsEscaped
                    )
                );
            }

            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
