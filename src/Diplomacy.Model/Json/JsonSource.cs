using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>The tokens of one JSON text that lies in memory whole, without comments or trailing commas.</summary>
/// <remarks>
/// It accepts what <see cref="Utf8JsonReader"/> does and gives the same tokens; a test holds the two together. It is faster because the text lies in
/// one piece, because it knows the next name before it is read (<see cref="TryExpected"/>), and because what is rare (escapes, numbers) is left to the
/// framework's reader, token by token.
/// </remarks>
internal ref partial struct JsonSource
{
    private const int LevelsAtHand = 64;

    private static readonly SearchValues<byte> s_space = SearchValues.Create(" \n\r\t"u8);

    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isUtf8;

    // Where a short text may begin at the latest, so that as many bytes as are looked at follow; negative where nothing is guessed.
    private readonly int _lastGuess;
    private int _at;
    private int _start;
    private int _valueLength;
    private int _depth;

    // A bit a level: whether it is an object. The present level is the lowest; what there is no room for lies in the others.
    private ulong _atHand;
    private Levels _levels;

    /// <summary>Before the first token of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isUtf8">Whether the bytes are known to be UTF-8; else every string is looked at.</param>
    /// <param name="guesses">Whether what mostly comes next is tried first.</param>
    public JsonSource(ReadOnlySpan<byte> text, bool isUtf8, bool guesses = true)
    {
        _text = text;
        _isUtf8 = isUtf8;
        _lastGuess = guesses ? text.Length - ShortText.Size - 1 : -1;
    }

    public JsonTokenType TokenType { get; private set; }

    /// <summary>Where the token begins.</summary>
    public readonly long TokenStartIndex => _start;

    /// <summary>How much has been read, the present token too.</summary>
    public readonly long BytesConsumed => _at;

    /// <summary>Whether the text or name has escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>The bytes of the token, without quotation marks.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(IsText ? _start + 1 : _start, _valueLength);

    /// <summary>Whether the token is a text or a name.</summary>
    public readonly bool IsText => TokenType is JsonTokenType.String or JsonTokenType.PropertyName;

    /// <summary>Goes on to the next token; false at the end of the text.</summary>
    /// <exception cref="JsonException">The text is not JSON, ends within a value, or nests too deep.</exception>
    public bool Read()
    {
        var next = Next();
        if (TokenType == JsonTokenType.PropertyName && next == '"')
        {
            ReadText(next);
            TokenType = JsonTokenType.String;
            return true;
        }

        switch (TokenType)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                ReadValue(next);
                return true;
            case JsonTokenType.StartObject when next == '}':
            case JsonTokenType.StartArray when next == ']':
                Close();
                return true;
            case JsonTokenType.StartObject:
                ReadName(next);
                return true;
            case JsonTokenType.StartArray:
                ReadValue(next);
                return true;
            default:
                return ReadOn(next);
        }
    }

    /// <summary>Passes over the value that the source is at, or the value of the member whose name it is at.</summary>
    /// <exception cref="JsonException">The text is not JSON, ends within a value, or nests too deep.</exception>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            _ = Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var outside = _depth - 1;
            while (_depth > outside)
            {
                _ = Read();
            }
        }
    }

    private readonly bool IsInObject => (_atHand & 1) != 0;

    // After a value: what follows it in what it is in, or the end.
    private bool ReadOn(int next)
    {
        if (_depth == 0)
        {
            return next < 0 ? false : throw NotJson();
        }

        if (next == ',')
        {
            _at++;
            if (IsInObject)
            {
                ReadName(Next());
            }
            else
            {
                ReadValue(Next());
            }
        }
        else if (next == (IsInObject ? '}' : ']'))
        {
            Close();
        }
        else
        {
            throw NotJson();
        }

        return true;
    }

    // The byte after white space; -1 at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next()
    {
        var text = _text;
        var at = _at;
        if ((uint)at < (uint)text.Length && text[at] > ' ')
        {
            return text[at];
        }

        return NextAfterSpace();
    }

    private int NextAfterSpace()
    {
        _at = AfterSpace(_at);
        return _at < _text.Length ? _text[_at] : -1;
    }

    private readonly int AfterSpace(int at)
    {
        var text = _text;
        if (!IsSpace(text, at))
        {
            return at;
        }

        // Mostly one, or a line with all that it is indented by.
        return IsSpace(text, at + 1) ? AfterSpaces(text, at) : at + 1;
    }

    // A search of the framework's takes longer to begin than most lines are indented.
    private static int AfterSpaces(ReadOnlySpan<byte> text, int at)
    {
        for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(text[at..]);
            var spaces =
                Vector256.Equals(bytes, Vector256.Create((byte)' '))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\t'));
            var others = ~spaces.ExtractMostSignificantBits();
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }
        }

        var length = text[at..].IndexOfAnyExcept(s_space);
        return length < 0 ? text.Length : at + length;
    }

    private static bool IsSpace(ReadOnlySpan<byte> text, int at) =>
        (uint)at < (uint)text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private void ReadName(int first)
    {
        ReadText(first);
        TokenType = JsonTokenType.PropertyName;
        if (Next() != ':')
        {
            throw NotJson();
        }

        _at++;
    }

    private void ReadValue(int first)
    {
        switch (first)
        {
            case '"':
                ReadText(first);
                TokenType = JsonTokenType.String;
                break;
            case '{' or '[':
                Open(first == '{');
                break;
            case 't':
                ReadWord("true"u8, JsonTokenType.True);
                break;
            case 'f':
                ReadWord("false"u8, JsonTokenType.False);
                break;
            case 'n':
                ReadWord("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void Open(bool isObject)
    {
        if (_depth == DiplomacyJson.MaxDepth)
        {
            throw NotJson();
        }

        if (_depth > 0 && _depth % LevelsAtHand == 0)
        {
            _levels[(_depth / LevelsAtHand) - 1] = _atHand;
        }

        _atHand = (_atHand << 1) | (isObject ? 1UL : 0);
        _depth++;
        TokenType = isObject ? JsonTokenType.StartObject : JsonTokenType.StartArray;
        (_start, _valueLength) = (_at++, 1);
    }

    private void Close()
    {
        TokenType = IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
        _depth--;
        _atHand >>= 1;
        if (_depth > 0 && _depth % LevelsAtHand == 0)
        {
            _atHand = _levels[(_depth / LevelsAtHand) - 1];
        }

        (_start, _valueLength) = (_at++, 1);
    }

    // Why it is not JSON, Syntax finds out.
    private static JsonException NotJson() => new("The text is not JSON, or nests too deep.");

    [InlineArray(DiplomacyJson.MaxDepth / LevelsAtHand)]
    private struct Levels
    {
        private ulong _first;
    }
}
