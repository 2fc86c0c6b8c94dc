using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>What is written, against the framework's writer with the same encoder.</summary>
public sealed class JsonSinkTests
{
    private const string Spice =
        "abcdefghij klmnop\"\\/<>&'+`\u0000\u0001\b\t\n\f\r\u001f\u007f\u0080é\u00a0я中\u2028\ufeff\ufffd😀🏳️";

    public static TheoryData<string> Encoders { get; } = new("plain", "default", "relaxed");

    [Theory]
    [MemberData(nameof(Encoders))]
    public void Texts_of_any_length_are_written_as_the_framework_does(string encoder)
    {
        var random = new Random(3);
        var units = Spice.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        for (var i = 0; i < 3_000; i++)
        {
            var isMostlyPlain = random.Next(2) == 0;
            var length = random.Next(30) == 0 ? random.Next(40_000) : random.Next(70);
            var text = new StringBuilder();
            while (text.Length < length)
            {
                _ = text.Append(isMostlyPlain && random.Next(50) > 0 ? "x" : units[random.Next(units.Length)]);
            }

            Same(encoder, text.ToString(), random.NextInt64(long.MinValue, long.MaxValue));
        }
    }

    [Theory]
    [MemberData(nameof(Encoders))]
    public void Every_character_is_written_as_the_framework_does(string encoder)
    {
        for (var unit = 0; unit < 0x3000; unit++)
        {
            Same(encoder, $"{(char)unit}", unit);
            Same(encoder, $"0123456789abcdef{(char)unit}", -unit);
        }
    }

    private static void Same(string encoder, string text, long number)
    {
        JavaScriptEncoder? used = encoder switch
        {
            "plain" => PlainEncoder.Instance,
            "default" => JavaScriptEncoder.Default,
            _ => JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        var theirs = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(theirs, new JsonWriterOptions { Encoder = used }))
        {
            writer.WriteStartObject();
            writer.WriteString("a", text);
            writer.WriteStartArray("bcdefghij");
            writer.WriteStringValue(text);
            writer.WriteNumberValue(number);
            writer.WriteBooleanValue(true);
            writer.WriteStartObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteNull("klmnopqrstuvwxyzklmnopqrstuvwxyz");
            writer.WriteBoolean("lmno", false);
            writer.WriteEndObject();
        }

        var ours = new ArrayBufferWriter<byte>();
        var sink = new JsonSink(ours, encoder == "plain" ? null : used);
        sink.StartObject();
        sink.Name(new ExpectedName("a"));
        sink.Text(text);
        sink.Name(new ExpectedName("bcdefghij"));
        sink.StartList();
        sink.Text(text);
        sink.Number(number);
        sink.Whole(new Piece("true"u8));
        sink.StartObject();
        sink.EndObject();
        sink.EndList();
        sink.Name(new ExpectedName("klmnopqrstuvwxyzklmnopqrstuvwxyz"));
        sink.Raw("null"u8);
        sink.Name("lmno");
        sink.Boolean(false);
        sink.EndObject();
        sink.Flush();
        Assert.Equal(Encoding.UTF8.GetString(theirs.WrittenSpan), Encoding.UTF8.GetString(ours.WrittenSpan));
    }
}
