using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Diplomacy.Model.Json;

/// <summary>Writes compact JSON straight into a buffer: names that are known beforehand as whole pieces, text with one look at what must be escaped.</summary>
/// <remarks>It writes what <see cref="Utf8JsonWriter"/> would; a test holds the two together.</remarks>
internal ref struct JsonSink
{
    private const int LeastSpace = 4_096;

    // UTF-8 takes at most so many bytes for a UTF-16 code unit.
    private const int MostBytes = 3;
    private const int LongestPiece = 16_384;
    private const int ShortestPiece = 1_024;
    private const int LongestNumber = 20;

    private readonly IBufferWriter<byte> _output;
    private readonly JavaScriptEncoder? _encoder;
    private Span<byte> _space;
    private int _used;
    private bool _needsComma;

    /// <summary>At the beginning of a text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="encoder">What escapes text; null to escape only what JSON must.</param>
    public JsonSink(IBufferWriter<byte> output, JavaScriptEncoder? encoder)
    {
        _output = output;
        _encoder = encoder;
    }

    /// <summary>Gives all that was written to the buffer.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _space = default;
        _used = 0;
    }

    public void StartObject() => Open((byte)'{', 0);

    public void EndObject() => Close((byte)'}');

    public void StartList() => Open((byte)'[', 0);

    public void EndList() => Close((byte)']');

    /// <summary>The name of a member.</summary>
    public void Name(in ExpectedName name)
    {
        var piece = name.Piece;
        Need(piece.Room);
        _used += piece.Put(_space[_used..], from: _needsComma ? 0 : 1);
        _needsComma = false;
    }

    /// <summary>The beginning of an object with its first member, or a whole value.</summary>
    public void Whole(in Piece piece)
    {
        Separate(piece.Room);
        _used += piece.Put(_space[_used..]);
    }

    /// <summary>The name of a member that may be any text.</summary>
    public void Name(string name)
    {
        Text(name);
        Close((byte)':');
        _needsComma = false;
    }

    /// <summary>A value as it stands in JSON.</summary>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        Separate(json.Length);
        json.CopyTo(_space[_used..]);
        _used += json.Length;
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        Separate(LongestNumber);
        _ = value.TryFormat(_space[_used..], out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Where a text of which no character is escaped by any encoder can be written at once, before it is taken.</summary>
    /// <param name="most">How many bytes it takes at most.</param>
    public Span<byte> Room(int most)
    {
        Need(most + 3);
        return _space[(_used + (_needsComma ? 2 : 1))..];
    }

    /// <summary>Takes the text that was written where there was room for it.</summary>
    public void Take(int length)
    {
        if (_needsComma)
        {
            _space[_used++] = (byte)',';
        }

        _space[_used] = (byte)'"';
        _space[_used + length + 1] = (byte)'"';
        _used += length + 2;
        _needsComma = true;
    }

    /// <summary>A text. Lone surrogates, which no value of the model has, become U+FFFD.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        // Most texts are short, plain, and escaped by no encoder that is given.
        if (text.Length <= ShortestPiece && _encoder is null && Plain.TryCopy(text, Room(text.Length)))
        {
            Take(text.Length);
        }
        else
        {
            AnyText(text);
        }
    }

    private void AnyText(scoped ReadOnlySpan<char> text)
    {
        Open((byte)'"', Math.Min(text.Length, LongestPiece) * MostBytes);
        for (; text.Length > LongestPiece; text = text[LengthOfPiece(text)..])
        {
            PutPiece(text[..LengthOfPiece(text)]);
        }

        PutPiece(text);
        Close((byte)'"');
    }

    private static int LengthOfPiece(ReadOnlySpan<char> text) =>
        char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;

    private void PutPiece(scoped ReadOnlySpan<char> text)
    {
        Need(text.Length * MostBytes);
        var written = text.Length;
        var isPlain = Plain.TryCopy(text, _space[_used..]);
        if (!isPlain)
        {
            _ = Utf8.FromUtf16(text, _space[_used..], out _, out written);
            isPlain = Plain.Length(_space.Slice(_used, written)) == written;
        }

        if (isPlain && (_encoder is null || _encoder.FindFirstCharacterToEncodeUtf8(_space.Slice(_used, written)) < 0))
        {
            _used += written;
        }
        else
        {
            PutEncoded(text, _encoder ?? PlainEncoder.Instance);
        }
    }

    private void PutEncoded(scoped ReadOnlySpan<char> text, JavaScriptEncoder encoder)
    {
        Span<char> escaped = stackalloc char[256];
        for (var isDone = false; !isDone; )
        {
            isDone = encoder.Encode(text, escaped, out var read, out var length) == OperationStatus.Done;
            if (!isDone && char.IsHighSurrogate(escaped[length - 1]))
            {
                // Half of a pair stays for the next turn.
                (read, length) = (read - 1, length - 1);
            }

            text = text[read..];
            Need(length * MostBytes);
            _ = Utf8.FromUtf16(escaped[..length], _space[_used..], out _, out var written);
            _used += written;
        }
    }

    // A mark at the beginning of a value, with room for more and for the mark at its end.
    private void Open(byte mark, int more)
    {
        Need(more + 3);
        if (_needsComma)
        {
            _space[_used++] = (byte)',';
            _needsComma = false;
        }

        _space[_used++] = mark;
    }

    private void Close(byte mark)
    {
        Need(1);
        _space[_used++] = mark;
        _needsComma = true;
    }

    private void Separate(int more)
    {
        Need(more + 1);
        if (_needsComma)
        {
            _space[_used++] = (byte)',';
        }

        _needsComma = true;
    }

    private void Need(int length)
    {
        if (_space.Length - _used < length)
        {
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        Flush();
        _space = _output.GetSpan(Math.Max(length, LeastSpace));
    }
}
