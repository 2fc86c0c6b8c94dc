using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>What tokens mean.</content>
internal ref partial struct JsonSource
{
    /// <summary>Whether the text or name is this one.</summary>
    public readonly bool Is(ReadOnlySpan<byte> utf8)
    {
        if (!ValueIsEscaped)
        {
            return ValueSpan.SequenceEqual(utf8);
        }

        try
        {
            return General().ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            // Escapes of lone surrogates are no text, so none that is known.
            return false;
        }
    }

    /// <summary>The text or name.</summary>
    /// <exception cref="InvalidOperationException">It is not text: bytes that are not UTF-8, or a lone surrogate.</exception>
    public readonly string GetString() =>
        ValueIsEscaped || !(_isUtf8 || Ascii.IsValid(ValueSpan))
            ? General().GetString()!
            : Encoding.UTF8.GetString(ValueSpan);

    /// <summary>Copies a text without escapes.</summary>
    /// <returns>How many characters it has.</returns>
    public readonly int CopyString(Span<char> text) => Encoding.UTF8.GetChars(ValueSpan, text);

    /// <summary>The number as a whole one, if it is written so and is not too large.</summary>
    public readonly bool TryGetInt64(out long value) => General().TryGetInt64(out value);

    /// <summary>The number, if it is not too large.</summary>
    public readonly bool TryGetDouble(out double value) => General().TryGetDouble(out value);

    /// <summary>The bytes of the token, with its quotation marks.</summary>
    public readonly ReadOnlySpan<byte> RawSpan => IsText ? _text.Slice(_start, _valueLength + 2) : ValueSpan;

    // The token alone, read by the framework: a name is a text like another.
    private readonly Utf8JsonReader General()
    {
        var reader = new Utf8JsonReader(RawSpan);
        _ = reader.Read();
        return reader;
    }
}
