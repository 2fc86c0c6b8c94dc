namespace Diplomacy.Model.Json;

/// <summary>The form in which nearly all values of a type stand, straight from and to bytes. What has another form is for the codec's general way.</summary>
/// <param name="TryParse">Reads ASCII; false for whatever else.</param>
/// <param name="Format">Writes ASCII and says how much; nought for a value of another form.</param>
internal sealed record UsualText<T>(UsualText<T>.Parser TryParse, UsualText<T>.Formatter Format)
{
    /// <summary>The most bytes that such a text takes.</summary>
    public const int MaxLength = PeriodText.MaxLength;

    public delegate bool Parser(ReadOnlySpan<byte> text, out T value);

    public delegate int Formatter(T value, Span<byte> text);

    /// <summary>Reads the text that the source is at, if it has the usual form.</summary>
    public bool TryRead(ref JsonSource source, out T value)
    {
        if (source.TokenType == System.Text.Json.JsonTokenType.String && !source.ValueIsEscaped)
        {
            return TryParse(source.ValueSpan, out value);
        }

        value = default!;
        return false;
    }

    /// <summary>Writes the value, if it has the usual form.</summary>
    public bool TryWrite(ref JsonSink sink, T value)
    {
        var length = Format(value, sink.Room(MaxLength));
        if (length > 0)
        {
            sink.Take(length);
        }

        return length > 0;
    }
}
