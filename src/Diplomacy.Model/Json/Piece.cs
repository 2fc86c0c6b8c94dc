using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Model.Json;

/// <summary>Bytes that are written again and again, such as names: mostly so few that one vector copies them.</summary>
internal readonly struct Piece
{
    // With more after it, so that a whole vector can be copied from wherever it begins.
    private readonly byte[] _padded;

    public Piece(ReadOnlySpan<byte> utf8)
    {
        _padded = [.. utf8, .. new byte[Vector256<byte>.Count]];
        Length = utf8.Length;
    }

    public int Length { get; }

    /// <summary>How much space writing it takes, as more than the piece may be written over.</summary>
    public int Room => _padded.Length;

    /// <summary>Writes it.</summary>
    /// <param name="space">As much space as is said above, at least.</param>
    /// <param name="from">How many bytes are left out at its beginning.</param>
    /// <returns>How many bytes are written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Put(Span<byte> space, int from = 0)
    {
        var length = Length - from;
        if (length <= Vector256<byte>.Count)
        {
            Vector256.LoadUnsafe(in _padded[from]).CopyTo(space);
        }
        else
        {
            _padded.AsSpan(from, length).CopyTo(space);
        }

        return length;
    }
}
