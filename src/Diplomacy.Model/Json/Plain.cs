using System.Runtime.Intrinsics;

namespace Diplomacy.Model.Json;

/// <summary>Bytes that stand in JSON strings as they are.</summary>
internal static class Plain
{
    /// <summary>How many bytes stand before the first quotation mark, backslash or control below U+0020; all, if there is none.</summary>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        for (; at + Vector128<byte>.Count <= utf8.Length; at += Vector128<byte>.Count)
        {
            var units = Vector128.Create(utf8[at..]);
            var found =
                Vector128.Equals(units, Vector128.Create((byte)'"'))
                | Vector128.Equals(units, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(units, Vector128.Create((byte)' '));
            if (found != Vector128<byte>.Zero)
            {
                return at + System.Numerics.BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        while (at < utf8.Length && utf8[at] is >= (byte)' ' and not (byte)'"' and not (byte)'\\')
        {
            at++;
        }

        return at;
    }
}
