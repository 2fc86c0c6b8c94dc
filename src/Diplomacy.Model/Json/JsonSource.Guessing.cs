using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>What mostly comes next, taken at once. Where it does not, nothing has happened, and tokens are read one by one.</content>
internal ref partial struct JsonSource
{
    private static readonly SearchValues<byte> s_marks = SearchValues.Create("\"{}[]"u8);

    // What a number or a word ends before.
    private static readonly SearchValues<byte> s_ends = SearchValues.Create(" \t\r\n,:]}[{\""u8);

    /// <summary>The same, reading token by token: it gives the same values, and knows where each token begins.</summary>
    public readonly JsonSource WithoutGuesses() => new(_text, _isUtf8, guesses: false);

    /// <summary>Goes on to the name of the next member if it stands here just as the format writes it.</summary>
    /// <remarks>At the start of an object or at the end of a member's value.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryExpected(in ExpectedName name)
    {
        // Where no comma stands before the name, the start of the object does.
        var isFirst = TokenType == JsonTokenType.StartObject;
        var at = isFirst ? _at - 1 : _at;
        if (at > _lastGuess)
        {
            return false;
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), at);
        if ((first != ',' && !isFirst) || !name.Stands(in first))
        {
            return false;
        }

        _start = at + 1;
        _valueLength = name.Length - 4;
        _at = at + name.Length;
        ValueIsEscaped = false;
        TokenType = JsonTokenType.PropertyName;
        return true;
    }

    /// <summary>Whether the name of another member stands here, after a comma alone.</summary>
    public readonly bool IsAtName => IsAt(_at, ',') && IsAt(_at + 1, '"');

    /// <summary>Goes on to the name of the next member, if it is a short one.</summary>
    /// <remarks>At the start of an object or at the end of a member's value.</remarks>
    public bool TryShortName(out ShortText name)
    {
        name = default;
        var at = _at;
        if (TokenType != JsonTokenType.StartObject)
        {
            if (!IsAt(at, ','))
            {
                return false;
            }

            at++;
        }

        at = AfterSpace(at);
        if (at > _lastGuess || _text[at] != '"')
        {
            return false;
        }

        var length = ShortText.TryRead(in _text[at + 1], out name);
        var colon = AfterSpace(at + length + 2);
        if (length < 0 || !IsAt(colon, ':'))
        {
            return false;
        }

        _start = at;
        _valueLength = length;
        _at = colon + 1;
        ValueIsEscaped = false;
        TokenType = JsonTokenType.PropertyName;
        return true;
    }

    /// <summary>Goes on to a text that comes next, as a value, if it is a short one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryShortText(out ShortText text)
    {
        if (Next() != '"' || _at > _lastGuess)
        {
            text = default;
            return false;
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), _at + 1);
        var length = ShortText.TryRead(in first, out text);
        if (length < 0)
        {
            return false;
        }

        _start = _at;
        _valueLength = length;
        _at += length + 2;
        ValueIsEscaped = false;
        TokenType = JsonTokenType.String;
        return true;
    }

    /// <summary>Goes on to a text that comes next, as a value, if it is plain ASCII, not empty, and does not begin with a space.</summary>
    public bool TryPlainText(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (_lastGuess < 0 || Next() != '"')
        {
            return false;
        }

        var rest = _text[(_at + 1)..];
        var length = Plain.AsciiLength(rest);
        if (length is 0 or > Guard.MaxTextLength || length == rest.Length || rest[length] != '"' || rest[0] == ' ')
        {
            return false;
        }

        text = rest[..length];
        _start = _at;
        _valueLength = length;
        _at += length + 2;
        ValueIsEscaped = false;
        TokenType = JsonTokenType.String;
        return true;
    }

    /// <summary>Goes on to the end of the value that comes next without a look at what is in it. It is for looking ahead: what is passed must be read later.</summary>
    /// <returns>Whether there is such an end.</returns>
    public bool TryPass()
    {
        if (_lastGuess < 0)
        {
            return false;
        }

        var depth = 0;
        var next = Next();
        do
        {
            var rest = _text[_at..];
            var length = next switch
            {
                '"' => PassedLength(rest),
                '{' or '[' or '}' or ']' => 1,
                _ => rest.IndexOfAny(s_ends),
            };
            if (length <= 0)
            {
                return false;
            }

            depth +=
                next is '{' or '[' ? 1
                : next is '}' or ']' ? -1
                : 0;
            _at += length;
            next = depth > 0 ? NextMark() : -1;
        } while (depth > 0);
        TokenType = JsonTokenType.String;
        return depth == 0;
    }

    // Goes on to the next mark that texts, lists and objects begin or end with; -1 where there is none.
    private int NextMark()
    {
        for (; _at <= _text.Length - Vector256<byte>.Count; _at += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(_text[_at..]);
            // The bit that tells brackets from braces.
            var brackets = bytes | Vector256.Create((byte)0x20);
            var marks =
                Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                | Vector256.Equals(brackets, Vector256.Create((byte)'{'))
                | Vector256.Equals(brackets, Vector256.Create((byte)'}'));
            if (marks != Vector256<byte>.Zero)
            {
                _at += BitOperations.TrailingZeroCount(marks.ExtractMostSignificantBits());
                return _text[_at];
            }
        }

        var found = _text[_at..].IndexOfAny(s_marks);
        _at = found < 0 ? _text.Length : _at + found;
        return found < 0 ? -1 : _text[_at];
    }

    // Of a text, mostly a short one, with its quotation marks; nought where it does not end.
    private readonly int PassedLength(ReadOnlySpan<byte> text)
    {
        var length = _at <= _lastGuess ? ShortText.TryRead(in text[1], out _) : -1;
        return length < 0 ? TextLength(text) : length + 2;
    }

    // With its quotation marks; nought where it does not end.
    private static int TextLength(ReadOnlySpan<byte> text)
    {
        for (var at = 1; at < text.Length; at += 2)
        {
            var found = text[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0)
            {
                return 0;
            }

            at += found;
            if (text[at] == '"')
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>Goes on to the start of an object that comes next, as a value.</summary>
    public bool TryStartObject() => TryStart('{', isObject: true);

    /// <summary>Goes on to the start of a list that comes next, as a value.</summary>
    public bool TryStartList() => TryStart('[', isObject: false);

    /// <summary>Goes on to the end of the object whose start, or whose member's value, the source is at.</summary>
    public bool TryEndObject()
    {
        if (_lastGuess < 0 || Next() != '}')
        {
            return false;
        }

        Close();
        return true;
    }

    /// <summary>In a list, at its start or at the end of an element: goes on to where the next element begins, or to the end of the list.</summary>
    /// <returns>Whether there is a next element.</returns>
    /// <exception cref="JsonException">The text is not JSON, or ends.</exception>
    public bool NextElement()
    {
        var next = Next();
        if (next == ']')
        {
            Close();
            return false;
        }

        if (TokenType != JsonTokenType.StartArray)
        {
            if (next != ',')
            {
                throw NotJson();
            }

            _at++;
        }

        // As before the first token of a text: nothing but a value may follow.
        TokenType = JsonTokenType.None;
        return true;
    }

    private readonly bool IsAt(int at, char mark) => (uint)at < (uint)_text.Length && _text[at] == mark;

    private bool TryStart(char mark, bool isObject)
    {
        if (_lastGuess < 0 || Next() != mark)
        {
            return false;
        }

        Open(isObject);
        return true;
    }
}
