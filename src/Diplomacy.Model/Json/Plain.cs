using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Model.Json;

/// <summary>Bytes that stand in JSON strings as they are.</summary>
internal static class Plain
{
    // Characters that are looked at and copied at a time.
    private const int Width = 16;

    private static readonly SearchValues<byte> s_notPlain = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(unit => (byte)unit),
        (byte)'"',
        (byte)'\\',
    ]);

    private static readonly SearchValues<byte> s_notPlainAscii = SearchValues.Create([
        .. Enumerable
            .Range(0, 256)
            .Select(unit => (byte)unit)
            .Where(unit => unit is < (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'\\'),
    ]);

    /// <summary>How many bytes stand before the first that is not ASCII, or none that stands in strings as it is; all, if there is none.</summary>
    public static int AsciiLength(ReadOnlySpan<byte> utf8)
    {
        var at = utf8.IndexOfAny(s_notPlainAscii);
        return at < 0 ? utf8.Length : at;
    }

    /// <summary>Copies text that is ASCII and stands in JSON strings as it is; false, with anything copied, for other text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="space">As many bytes at least as the text has characters.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> space)
    {
        if (text.Length < Width)
        {
            return TryCopyShort(text, space);
        }

        var last = text.Length - Width;
        for (var at = 0; at < last; at += Width)
        {
            if (!TryCopyWhole(text.Slice(at, Width), space.Slice(at, Width)))
            {
                return false;
            }
        }

        // What is left is copied with what stands before it once more.
        return TryCopyWhole(text.Slice(last, Width), space.Slice(last, Width));
    }

    private static bool TryCopyWhole(ReadOnlySpan<char> text, Span<byte> space)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var isPlain = TryNarrow(Vector128.Create(units), Vector128.Create(units[(Width / 2)..]), out var bytes);
        bytes.CopyTo(space);
        return isPlain;
    }

    // Shorter ones in two halves that overlap, too, as far as it goes.
    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> space)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        switch (text.Length)
        {
            case >= Width / 2:
            {
                var last = text.Length - (Width / 2);
                var isPlain = TryNarrow(Vector128.Create(units), Vector128.Create(units[last..]), out var bytes);
                BinaryPrimitives.WriteUInt64LittleEndian(space, bytes.AsUInt64().ToScalar());
                BinaryPrimitives.WriteUInt64LittleEndian(space[last..], bytes.AsUInt64().GetElement(1));
                return isPlain;
            }

            case >= Width / 4:
            {
                var last = text.Length - (Width / 4);
                var both = Vector128.Create(Four(units), Four(units[last..])).AsUInt16();
                var isPlain = TryNarrow(both, both, out var bytes);
                BinaryPrimitives.WriteUInt32LittleEndian(space, bytes.AsUInt32().ToScalar());
                BinaryPrimitives.WriteUInt32LittleEndian(space[last..], bytes.AsUInt32().GetElement(1));
                return isPlain;
            }

            default:
                return TryCopyOneByOne(text, space);
        }
    }

    private static ulong Four(ReadOnlySpan<ushort> units) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units));

    private static bool TryCopyOneByOne(ReadOnlySpan<char> text, Span<byte> space)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            space[i] = (byte)unit;
        }

        return true;
    }

    // What UTF-16 has beyond ASCII is negative as signed bytes.
    private static bool TryNarrow(Vector128<ushort> first, Vector128<ushort> second, out Vector128<byte> bytes)
    {
        bytes = Vector128.NarrowWithSaturation(first, second);
        var signed = bytes.AsSByte();
        var found =
            Vector128.LessThan(signed, Vector128.Create((sbyte)' '))
            | Vector128.Equals(signed, Vector128.Create((sbyte)'"'))
            | Vector128.Equals(signed, Vector128.Create((sbyte)'\\'));
        return found == Vector128<sbyte>.Zero;
    }

    /// <summary>How many bytes stand before the first quotation mark, backslash or control below U+0020; all, if there is none.</summary>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        var at = utf8.IndexOfAny(s_notPlain);
        return at < 0 ? utf8.Length : at;
    }
}
