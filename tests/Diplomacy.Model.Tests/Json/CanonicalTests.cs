using System.Buffers;
using System.Globalization;
using System.Text;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Kyiv;
using Diplomacy.Model.Tests.Project;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Canonical bytes as RFC 8785 has them, and the hashes made of them.</summary>
public sealed class CanonicalTests
{
    // RFC 8785, appendix B: the bits of an IEEE 754 number, and its text.
    public static TheoryData<string, string> Numbers =>
        new()
        {
            { "0000000000000000", "0" },
            { "8000000000000000", "0" },
            { "0000000000000001", "5e-324" },
            { "8000000000000001", "-5e-324" },
            { "7fefffffffffffff", "1.7976931348623157e+308" },
            { "ffefffffffffffff", "-1.7976931348623157e+308" },
            { "4340000000000000", "9007199254740992" },
            { "c340000000000000", "-9007199254740992" },
            { "4430000000000000", "295147905179352830000" },
            { "44b52d02c7e14af5", "9.999999999999997e+22" },
            { "44b52d02c7e14af6", "1e+23" },
            { "44b52d02c7e14af7", "1.0000000000000001e+23" },
            { "444b1ae4d6e2ef4e", "999999999999999700000" },
            { "444b1ae4d6e2ef4f", "999999999999999900000" },
            { "444b1ae4d6e2ef50", "1e+21" },
            { "3eb0c6f7a0b5ed8c", "9.999999999999997e-7" },
            { "3eb0c6f7a0b5ed8d", "0.000001" },
            { "41b3de4355555553", "333333333.3333332" },
            { "41b3de4355555554", "333333333.33333325" },
            { "41b3de4355555555", "333333333.3333333" },
            { "41b3de4355555556", "333333333.3333334" },
            { "41b3de4355555557", "333333333.33333343" },
            { "becbf647612f3696", "-0.0000033333333333333333" },
            { "43143ff3c1cb0959", "1424953923781206.2" },
        };

    // Input and canonical text: the examples of RFC 8785, sections 3.2.2 and 3.2.3, and what frameworks' encoders escape.
    public static TheoryData<string, string> Texts =>
        new()
        {
            {
                "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                    + " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [null, true, false]}",
                "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                    + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
            },
            {
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                    + "\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
                    + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"
            },
            { "[56,{\"d\":true,\"10\":null,\"1\":[ ]}]", "[56,{\"1\":[],\"10\":null,\"d\":true}]" },
            { "\"\\u00a0\\u2028\\u007f<>&+'`\"", "\"\u00a0\u2028\u007f<>&+'`\"" },
            { "\"\\b\\t\\n\\f\\r\\u0000\\u001f\"", "\"\\b\\t\\n\\f\\r\\u0000\\u001f\"" },
            { " -0 ", "0" },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_are_written_as_ECMAScript_does(string bits, string text)
    {
        var number = BitConverter.UInt64BitsToDouble(
            ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        );
        Assert.Equal(text, EcmaNumber.Format(number));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_are_canonical(string json, string canonical) => Assert.Equal(canonical, Canonical(json));

    [Property(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 100)]
    public void The_canonical_form_is_a_form_of_the_same_dossier(Dossier dossier)
    {
        var canonical = new ArrayBufferWriter<byte>();
        DiplomacyJson.WriteCanonical(dossier, canonical);
        Assert.Equal(dossier, DiplomacyJson.Parse(canonical.WrittenSpan));
        var text = Encoding.UTF8.GetString(canonical.WrittenSpan);
        Assert.Equal(text, Canonical(text));
    }

    [Fact]
    public void Hashes_do_not_hang_on_how_a_document_was_spelled_nor_on_the_culture()
    {
        const string One =
            """{"id":"s","speaker":"a","saidAt":"unknown","x":1.50,"recordedAt":"2026-02-01T00:00:00Z"}""";
        const string Other = """
            { "x": 15e-1, "recordedAt": "2026-02-01T00:00:00.000Z", "speaker": "\u0061", "saidAt": "unknown", "id": "s" }
            """;
        var hash = DiplomacyJson.HashOf(DiplomacyJson.Parse<Statement>(One));
        // Of {"id":"s","recordedAt":"2026-02-01T00:00:00Z","saidAt":"unknown","speaker":"a","x":1.5}, by sha256sum.
        Assert.Equal("sha256:8915c7bbb0bf5558e7e7fdae830fe5c3e4657b3a2a601024d679fa42b9f44034", hash);
        Cultures.InEach(() => Assert.Equal(hash, DiplomacyJson.HashOf(DiplomacyJson.Parse<Statement>(Other))));
        Assert.NotEqual(hash, DiplomacyJson.HashOf(DiplomacyJson.Parse<Statement>(One.Replace("1.50", "1.5000001"))));
    }

    [Fact]
    public void A_verdict_is_stamped_with_the_hash_of_its_dossier()
    {
        var known = KyivSample.Dossier.Statements.Max(statement => statement.KnownFrom);
        var view = KyivSample.Dossier.AsKnownAt(known);
        var stamp = view.Evaluate(KyivSample.Pause, known).Stamp;
        Assert.Equal(DiplomacyJson.HashOf(KyivSample.Dossier), stamp.DossierHash);
        Assert.Equal(stamp, KyivSample.Dossier.AsKnownAt(known).Evaluate(KyivSample.Pause, known).Stamp);
        var same = DiplomacyJson.Parse(DiplomacyJson.Write(KyivSample.Dossier));
        Assert.Equal(stamp, same.AsKnownAt(known).Evaluate(KyivSample.Pause, known).Stamp);
        var other = same with { Actors = same.Actors.Add(new State("atlantis")) };
        Assert.NotEqual(stamp, other.AsKnownAt(known).Evaluate(KyivSample.Pause, known).Stamp);
    }

    private static string Canonical(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        Model.Json.Canonical.Write(Encoding.UTF8.GetBytes(json), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
