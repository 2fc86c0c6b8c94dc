using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Tests.Json;

/// <summary>Makes bad documents of good ones, token by token and byte by byte; the same ones for the same seed.</summary>
internal sealed class MutationFuzzer
{
    private static readonly byte[][] s_spice =
    [
        .. new[]
        {
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "-0",
            "1e400",
            "9007199254740993",
            "1.0",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "/*a*/",
            "//",
            "\n",
            "\uFEFF",
            "\"kind\":\"pray\",",
            "\"kind\":\"commit\",",
            "\"__proto__\":1,",
            "\"id\":\"a\",",
            "\"2026-02-30T00:00:00Z\"",
            "\"24:00\"",
            "\"unknown\"",
            "\"never\"",
            "[[[[[[[[[[[[[[[[",
            "\u0000",
            "\u00e9",
            "\ud83d\ude00",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80],
        [0xC0, 0xAF],
        [0xED, 0xA0, 0x80],
        [0xFF],
    ];

    private static readonly byte[][] s_values =
    [
        .. new[]
        {
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "-0",
            "1e400",
            "0.5",
            "9007199254740993",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\u006bind\"",
            "\" \"",
            "\"never\"",
            "\"unknown\"",
            "\"24:00\"",
            "\"P1D\"",
            "\"2026-02-30\"",
            "\"2026-02-28T23:59:60Z\"",
            "\"2026-02-28T23:59:59.1234567Z\"",
            "{\"kind\":\"pray\",\"to\":[1,{\"a\":2}]}",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random _random;
    private readonly byte[][] _samples;
    private readonly (int Start, int End)[][] _tokens;
    private readonly (int Start, int End)[][] _values;

    public MutationFuzzer(IEnumerable<string> samples, int seed)
    {
        _random = new Random(seed);
        _samples = [.. samples.Select(Encoding.UTF8.GetBytes)];
        _tokens = Array.ConvertAll(_samples, Tokens);
        _values = Array.ConvertAll(_samples, Values);
    }

    /// <summary>The next document: a sample with one to four changes, half of the time of whole values, so that it mostly stays JSON.</summary>
    public (int Sample, byte[] Document) Next()
    {
        var sample = _random.Next(_samples.Length);
        if (_random.Next(2) == 0)
        {
            return (sample, WithOtherValues(sample));
        }

        var document = _samples[sample];
        for (var changes = _random.Next(1, 5); changes > 0; changes--)
        {
            document = Changed(sample, document);
        }

        return (sample, document);
    }

    // From the end on, so that the places before stay where they are.
    private byte[] WithOtherValues(int sample)
    {
        var document = _samples[sample];
        var values = _values[sample];
        var last = document.Length;
        var places = Enumerable
            .Range(0, _random.Next(1, 5))
            .Select(_ => values[_random.Next(values.Length)])
            .OrderByDescending(place => place.Start);
        foreach (var (start, end) in places)
        {
            if (end <= last)
            {
                document = [.. document[..start], .. OtherValue(document[start..end]), .. document[end..]];
                last = start;
            }
        }

        return document;
    }

    private byte[] OtherValue(byte[] value)
    {
        var sample = _random.Next(_samples.Length);
        var (start, end) = _values[sample][_random.Next(_values[sample].Length)];
        return _random.Next(6) switch
        {
            0 => [.. value, .. ","u8, .. value],
            1 => [.. value, .. ",\"later\":"u8, .. _samples[sample][start..end]],
            2 => s_values[_random.Next(s_values.Length)],
            _ => _samples[sample][start..end],
        };
    }

    private byte[] Changed(int sample, byte[] document)
    {
        var (start, end) = Place(sample, document.Length);
        return _random.Next(9) switch
        {
            0 => [.. document[..start], .. document[end..]],
            1 => [.. document[..end], .. document[start..end], .. document[end..]],
            2 => [.. document[..start], .. Spice(), .. document[end..]],
            3 => [.. document[..start], .. Spice(), .. document[start..]],
            4 => [.. document[..start], .. Token(), .. document[end..]],
            5 => [.. document[..start], .. Token(), .. ","u8, .. document[start..]],
            6 => document[..start],
            7 => Flipped(document),
            _ => [.. document[..start], .. new string(' ', _random.Next(3)).Select(c => (byte)c), .. document[start..]],
        };
    }

    // Of a document that was changed before, the places are about where tokens are.
    private (int Start, int End) Place(int sample, int length)
    {
        var tokens = _tokens[sample];
        var (start, end) = tokens[_random.Next(tokens.Length)];
        return (Math.Min(start, length), Math.Min(end, length));
    }

    private byte[] Spice() => s_spice[_random.Next(s_spice.Length)];

    private byte[] Token()
    {
        var sample = _random.Next(_samples.Length);
        var (start, end) = _tokens[sample][_random.Next(_tokens[sample].Length)];
        return _samples[sample][start..end];
    }

    private byte[] Flipped(byte[] document)
    {
        if (document.Length == 0)
        {
            return document;
        }

        byte[] flipped = [.. document];
        flipped[_random.Next(flipped.Length)] ^= (byte)(1 << _random.Next(8));
        return flipped;
    }

    private static (int Start, int End)[] Values(byte[] json)
    {
        var values = new List<(int, int)>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                continue;
            }

            var whole = reader;
            whole.Skip();
            values.Add(((int)reader.TokenStartIndex, (int)whole.BytesConsumed));
        }

        return [.. values];
    }

    private static (int Start, int End)[] Tokens(byte[] json)
    {
        var tokens = new List<(int, int)>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            tokens.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                var whole = reader;
                whole.Skip();
                tokens.Add(((int)reader.TokenStartIndex, (int)whole.BytesConsumed));
            }
        }

        return [.. tokens];
    }
}
