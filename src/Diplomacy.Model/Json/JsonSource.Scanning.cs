using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>Where single tokens end: words, texts and numbers.</content>
internal ref partial struct JsonSource
{
    private void ReadWord(ReadOnlySpan<byte> word, JsonTokenType type)
    {
        if (!_text[_at..].StartsWith(word))
        {
            throw NotJson();
        }

        (_start, _valueLength) = (_at, word.Length);
        _at += word.Length;
        TokenType = type;
    }

    private void ReadText(int first)
    {
        if (first != '"')
        {
            throw NotJson();
        }

        _start = _at;
        var text = _text;
        var at = _at + 1;
        ValueIsEscaped = false;
        while (true)
        {
            at += Plain.Length(text[at..]);
            if (at >= text.Length)
            {
                throw NotJson();
            }

            if (text[at] == '"')
            {
                break;
            }

            at = AfterEscape(text, at);
            ValueIsEscaped = true;
        }

        _valueLength = at - _start - 1;
        _at = at + 1;
    }

    private static int AfterEscape(ReadOnlySpan<byte> text, int at)
    {
        if (text[at] != '\\' || at + 1 >= text.Length)
        {
            throw NotJson();
        }

        if (text[at + 1] != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(text[at + 1]) ? at + 2 : throw NotJson();
        }

        for (var i = at + 2; i < at + 6; i++)
        {
            if (i >= text.Length || !char.IsAsciiHexDigit((char)text[i]))
            {
                throw NotJson();
            }
        }

        return at + 6;
    }

    private void ReadNumber()
    {
        _start = _at;
        _at += Is('-') ? 1 : 0;
        if (Is('0'))
        {
            _at++;
        }
        else
        {
            ReadDigits();
        }

        if (Is('.'))
        {
            _at++;
            ReadDigits();
        }

        if (Is('e') || Is('E'))
        {
            _at++;
            _at += Is('-') || Is('+') ? 1 : 0;
            ReadDigits();
        }

        _valueLength = _at - _start;
        TokenType = JsonTokenType.Number;
    }

    private void ReadDigits()
    {
        var rest = _text[_at..];
        var length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? rest.Length : length;
        _at += length == 0 ? throw NotJson() : length;
    }

    private readonly bool Is(char mark) => _at < _text.Length && _text[_at] == mark;
}
