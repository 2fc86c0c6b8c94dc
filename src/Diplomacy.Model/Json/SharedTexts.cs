using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Diplomacy.Model.Json;

/// <summary>Strings that a document repeats: identifiers and codes are made once.</summary>
/// <remarks>A table of fixed size in which a text takes the place of the one before it, so that no document makes it grow.</remarks>
internal sealed class SharedTexts
{
    private const int Size = 1024;

    // Longer texts are wordings, which seldom repeat.
    private const int Longest = 48;

    private readonly string?[] _texts = new string?[Size];

    /// <summary>The text or name that the source is at.</summary>
    /// <exception cref="InvalidOperationException">It is not text: bytes that are not UTF-8, or a lone surrogate.</exception>
    public string Get(ref JsonSource source) => TryGet(ref source, out var text) ? text : source.GetString();

    /// <summary>The text or name that the source is at, if it is one that is shared: short, of ASCII, without escapes.</summary>
    public bool TryGet(ref JsonSource source, out string text)
    {
        text = "";
        var utf8 = source.ValueSpan;
        if (!source.IsText || source.ValueIsEscaped || utf8.Length > Longest || !Ascii.IsValid(utf8))
        {
            return false;
        }

        text = GetShort(utf8);
        return true;
    }

    /// <summary>A text of ASCII; shared, if it is short.</summary>
    public string Get(ReadOnlySpan<byte> ascii) =>
        ascii.Length <= Longest ? GetShort(ascii) : Encoding.Latin1.GetString(ascii);

    private string GetShort(ReadOnlySpan<byte> ascii)
    {
        ref var place = ref _texts[HashOf(ascii) & (Size - 1)];
        if (place is not { } known || known.Length != ascii.Length || !Ascii.Equals(ascii, known))
        {
            place = Encoding.Latin1.GetString(ascii);
        }

        return place;
    }

    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
        if (utf8.Length >= 8)
        {
            for (var rest = utf8; rest.Length > 8; rest = rest[8..])
            {
                hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
            }

            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]));
        }
        else
        {
            foreach (var unit in utf8)
            {
                hash = (hash ^ unit) * 0x100000001B3;
            }
        }

        return (int)(hash >> 40);
    }

    private static ulong Mixed(ulong hash, ulong next) =>
        BitOperations.RotateLeft((hash ^ next) * 0x9E3779B97F4A7C15, 29);
}
