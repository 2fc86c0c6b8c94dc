using System.Text;
using System.Text.Json;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Laws;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Reading that guesses what comes next, against reading token by token.</summary>
public sealed class GuessingTests
{
    private static int Inputs => LawRunner.Number("DIPLOMACY_FUZZ_INPUTS", 20_000);

    [Fact]
    public void Documents_in_any_order_and_with_any_white_space_are_read_alike()
    {
        var random = new Random(11);
        for (var turn = 0; turn < 5; turn++)
        {
            foreach (var sample in FuzzSamples.Statements)
            {
                Alike<Statement>(
                    turn == 0 ? Encoding.UTF8.GetBytes(sample) : Rewriting.Of(sample, random),
                    isRead: true
                );
            }

            foreach (var sample in FuzzSamples.Dossiers)
            {
                Alike<Dossier>(turn == 0 ? Encoding.UTF8.GetBytes(sample) : Rewriting.Of(sample, random), isRead: true);
            }
        }
    }

    [Fact]
    public void Changed_documents_are_read_alike()
    {
        var fuzzer = new MutationFuzzer(FuzzSamples.Statements, 12);
        for (var i = 0; i < Inputs; i++)
        {
            Alike<Statement>(fuzzer.Next().Document);
        }
    }

    [Fact]
    public void Documents_cut_off_anywhere_are_read_alike()
    {
        foreach (var sample in FuzzSamples.Statements.Take(30))
        {
            var document = Encoding.UTF8.GetBytes(sample);
            for (var length = 0; length < document.Length; length++)
            {
                Alike<Statement>(document[..length], isRead: false);
            }
        }
    }

    // What stands before was read a moment ago; what stands after looks like it.
    [Theory]
    [InlineData("\"a\"", "\"ab\"")]
    [InlineData("\"ab\"", "\"a\"")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("\"a\"", "\"a\\u0062\"")]
    [InlineData("\"a\"", "\"a\\\"")]
    [InlineData("\"a\"", "\"a")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"a\"", "\"a \"")]
    [InlineData("\"a\"", "\"\"")]
    [InlineData("\"a\"", "\"a\u0000\"")]
    [InlineData("\"a\"", "\"a\u001f\"")]
    [InlineData("\"a\"", "\"a\u007f\"")]
    [InlineData("\"a\"", "\"ä\"")]
    [InlineData("\"a\"", "\"a\" \"b\"")]
    [InlineData("\"a\"", "\"a\",\"speaker\":\"a\"")]
    [InlineData("\"a\"", "\"a\",\"id\":\"a\"")]
    [InlineData("\"a\"", "\"a\",")]
    [InlineData("\"a\"", "\"a\",,")]
    [InlineData("\"a\"", "\"a\":")]
    [InlineData("\"a\"", "\"a\"]")]
    [InlineData("\"a\"", " \t\r\n\"a\" ")]
    [InlineData("\"a\"", "12")]
    [InlineData("\"a\"", "null")]
    [InlineData("\"0123456789abcdef0123456789abcde\"", "\"0123456789abcdef0123456789abcdef\"")]
    [InlineData("\"0123456789abcdef0123456789abcdef\"", "\"0123456789abcdef0123456789abcde\"")]
    public void What_looks_like_the_text_before_it_is_read_alike(string before, string after)
    {
        const string Rest =
            ",\"saidAt\":\"unknown\",\"acts\":[{\"kind\":\"accept\",\"pause\":\"truce\"}],\"recordedAt\":\"2026-01-01T00:00:00Z\"}";
        foreach (var value in (string[])[before, after, before])
        {
            Alike<Statement>(Encoding.UTF8.GetBytes($"{{\"id\":\"i\",\"speaker\":{value}{Rest}"));
            Alike<Statement>(
                Encoding.UTF8.GetBytes($"{{\"id\":\"i\",\"speaker\":\"s\",\"addressees\":[{value}]{Rest}")
            );
        }
    }

    [Theory]
    [InlineData("12", "123")]
    [InlineData("123", "12")]
    [InlineData("12", "12.0")]
    [InlineData("12", "-12")]
    [InlineData("12", "012")]
    [InlineData("12", "12e0")]
    [InlineData("12", "\"12\"")]
    public void What_looks_like_the_number_before_it_is_read_alike(string before, string after)
    {
        foreach (var value in (string[])[before, after, before])
        {
            Alike<Withheld>(
                Encoding.UTF8.GetBytes($"{{\"count\":{value},\"named\":[\"a-statement-of-some-length\"]}}")
            );
        }
    }

    [Theory]
    [InlineData("public", "publicly")]
    [InlineData("public", "publi")]
    [InlineData("public", "Public")]
    [InlineData("public", "private")]
    [InlineData("public", "pub\\u006cic")]
    public void What_looks_like_the_word_before_it_is_read_alike(string before, string after)
    {
        foreach (var value in (string[])[before, after, before])
        {
            Alike<Statement>(
                Encoding.UTF8.GetBytes(
                    $"{{\"id\":\"i\",\"speaker\":\"s\",\"saidAt\":\"never\",\"channel\":\"{value}\",\"acts\":[{{\"kind\":\"accept\",\"pause\":\"p\"}}],\"recordedAt\":\"2026-01-01T00:00:00Z\"}}"
                )
            );
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[,]")]
    [InlineData("[\"a\",]")]
    [InlineData("[,\"a\"]")]
    [InlineData("[\"a\" \"b\"]")]
    [InlineData("[\"a\"}")]
    [InlineData("[\"a\",\"b\"")]
    [InlineData("[ \"a\" , \"b\" ]")]
    [InlineData("[\"a\",null]")]
    [InlineData("[[\"a\"]]")]
    [InlineData("{}")]
    [InlineData("\"a\"")]
    public void Lists_are_read_alike(string list) =>
        Alike<Statement>(
            Encoding.UTF8.GetBytes(
                $"{{\"id\":\"i\",\"speaker\":\"s\",\"addressees\":{list},\"saidAt\":\"never\",\"acts\":[{{\"kind\":\"accept\",\"pause\":\"p\"}}],\"recordedAt\":\"2026-01-01T00:00:00Z\"}}"
            )
        );

    [Fact]
    public void Texts_of_any_length_are_read_alike()
    {
        var random = new Random(13);
        var units = "ab \"\\\\\\n\\u0041\u0001\u007f\u0080é中😀"
            .EnumerateRunes()
            .Select(rune => rune.ToString())
            .ToArray();
        for (var i = 0; i < 4_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(80); length > 0; length--)
            {
                _ = text.Append(random.Next(60) > 0 ? "x" : units[random.Next(units.Length)]);
            }

            Alike<LocalizedText>(
                Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\",\"language\":\"en\"}}{new string(' ', random.Next(60))}")
            );
        }
    }

    // Where the kind stands late, what is before it is passed over first.
    [Theory]
    [InlineData("")]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData("\0")]
    [InlineData("\u001f")]
    [InlineData("\u0085")]
    [InlineData("\u00a0")]
    [InlineData("[")]
    [InlineData("}")]
    [InlineData(",")]
    [InlineData("\\")]
    public void What_looks_like_white_space_or_its_end_is_read_alike(string end)
    {
        for (var length = 0; length <= 100; length++)
        {
            var space = $"{new string(" \n\r\t"[length % 4], length)}{end}";
            Alike<Act>(Encoding.UTF8.GetBytes($"{{\"pause\":{space}\"p\",\"kind\":\"accept\"}}"));
            Alike<Act>(Encoding.UTF8.GetBytes($"{{\"kind\":\"accept\",{space}\"pause\":\"p\"}}"));
            Alike<Act>(
                Encoding.UTF8.GetBytes($"{{\"later\":{{{space}\"a\":[{space}1]}},\"pause\":\"p\",\"kind\":\"accept\"}}")
            );
        }
    }

    private static void Alike<T>(byte[] document, bool? isRead = null)
        where T : notnull
    {
        var text = Encoding.UTF8.GetString(document);
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(document);
        var guessed = Read<T>(document, isUtf8, guesses: true);
        Assert.Equal(Read<T>(document, isUtf8, guesses: false), guessed);
        Assert.True(isRead is null || isRead == guessed is not null, text);
        if (isUtf8 && !document.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            Assert.Equal(DiplomacyJson.TryParse<T>(document, out var parsed, out _) ? parsed : default, guessed);
        }
    }

    // With what the readings before have left behind, as documents are read one after the other.
    private static T? Read<T>(ReadOnlySpan<byte> document, bool isUtf8, bool guesses)
        where T : notnull
    {
        var source = new JsonSource(document, isUtf8, guesses);
        var reading = Model.Json.Reading.Rent(isStrict: false);
        var isRead = false;
        try
        {
            isRead =
                source.Read() & FormatTypes.CodecOf<T>().TryRead(ref source, reading, out var value) & !source.Read();
            return isRead ? value : default;
        }
        catch (Exception exception)
            when (exception is JsonException or EnoughFoundException || Model.Json.Reading.IsRefusal(exception))
        {
            return default;
        }
        finally
        {
            reading.Return(isRead);
        }
    }
}
