using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Model.Json;

/// <summary>A text of a few characters of ASCII that stands in JSON as it is, held whole, so that it is compared and hashed at once.</summary>
/// <remarks>Identifiers, codes, words and kinds are such texts. What is not used is nought, which no such text holds; so no two of them are equal.</remarks>
internal readonly struct ShortText : IEquatable<ShortText>
{
    /// <summary>The most characters: one byte less than are looked at, so that the quotation mark after them is seen, too.</summary>
    public const int MaxLength = Size - 1;

    /// <summary>The bytes that are looked at.</summary>
    public const int Size = 32;

    private readonly Vector256<byte> _bytes;

    private ShortText(Vector256<byte> bytes) => _bytes = bytes;

    /// <summary>The bits of it, thoroughly mixed from the highest down.</summary>
    public ulong Hash
    {
        get
        {
            var half = (_bytes.GetLower() ^ _bytes.GetUpper()).AsUInt64();
            return (half.ToScalar() ^ BitOperations.RotateLeft(half.GetElement(1), 23)) * 0x9E3779B97F4A7C15;
        }
    }

    /// <summary>A text from its characters, if it is one.</summary>
    public static bool TryCreate(ReadOnlySpan<byte> ascii, out ShortText text)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bytes.Clear();
        text = default;
        if (ascii.Length > MaxLength)
        {
            return false;
        }

        ascii.CopyTo(bytes);
        bytes[ascii.Length] = (byte)'"';
        return TryRead(ref bytes[0], out text) == ascii.Length;
    }

    /// <summary>The text before the next quotation mark.</summary>
    /// <param name="first">The first of as many bytes as are looked at, at least.</param>
    /// <param name="text">The text.</param>
    /// <returns>How many characters it has; negative when it is too long, or not plain.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TryRead(ref readonly byte first, out ShortText text)
    {
        var bytes = Vector256.LoadUnsafe(in first);
        var ends = Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        // What is not ASCII is negative as signed bytes, so below a space like controls.
        var escapes = Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
        var others = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte();
        var notPlain = (escapes | others).ExtractMostSignificantBits();
        // The bits to the first end, and it; all of them if there is none.
        if (ends == 0 || (notPlain & (ends ^ (ends - 1))) != 0)
        {
            text = default;
            return -1;
        }

        var length = BitOperations.TrailingZeroCount(ends);
        var isWithin = Vector256.LessThan(Vector256<sbyte>.Indices, Vector256.Create((sbyte)length)).AsByte();
        text = new(bytes & isWithin);
        return length;
    }

    public bool Equals(ShortText other) => _bytes == other._bytes;

    public override bool Equals(object? obj) => obj is ShortText other && Equals(other);

    public override int GetHashCode() => Hash.GetHashCode();
}
