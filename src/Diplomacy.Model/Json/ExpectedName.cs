using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Diplomacy.Model.Json;

/// <summary>The name of a member as it stands in compact JSON after another member: a comma, the name in quotation marks, a colon.</summary>
internal readonly struct ExpectedName
{
    private readonly Vector256<byte> _bytes;

    // Ones where a byte is compared: not the comma, and nothing beyond the colon. A longer name is never expected.
    private readonly Vector256<byte> _compared;

    public ExpectedName(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes($",\"{name}\":");
        Piece = new Piece(utf8);
        Span<byte> bytes = stackalloc byte[Vector256<byte>.Count];
        Span<byte> compared = stackalloc byte[Vector256<byte>.Count];
        bytes.Clear();
        compared.Clear();
        if (utf8.Length <= bytes.Length)
        {
            utf8.AsSpan(1).CopyTo(bytes[1..]);
            compared[1..utf8.Length].Fill(byte.MaxValue);
        }
        else
        {
            compared.Fill(byte.MaxValue);
        }

        _bytes = Vector256.Create<byte>(bytes);
        _compared = Vector256.Create<byte>(compared);
    }

    /// <summary>The whole, to be written.</summary>
    public Piece Piece { get; }

    public int Length => Piece.Length;

    /// <summary>Whether the name stands after a byte.</summary>
    /// <param name="before">The byte, with as many after it as a short text may have.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Stands(ref readonly byte before) => (Vector256.LoadUnsafe(in before) & _compared) == _bytes;
}
