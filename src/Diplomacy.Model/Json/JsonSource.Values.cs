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

    /// <summary>Looks ahead in the object that the source is at the start of for a member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="found">At the member's value; where the object begins, if it has no such member.</param>
    /// <exception cref="JsonException">The text is not JSON, or ends.</exception>
    public readonly bool TryFind(ReadOnlySpan<byte> name, out JsonSource found)
    {
        found = this;
        for (Reading.Next(ref found); found.TokenType != JsonTokenType.EndObject; Reading.Next(ref found))
        {
            if (found.Is(name))
            {
                Reading.Next(ref found);
                return true;
            }

            Reading.Pass(ref found);
        }

        found = this;
        return false;
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
