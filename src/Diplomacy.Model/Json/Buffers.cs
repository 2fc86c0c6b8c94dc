using System.Buffers;

namespace Diplomacy.Model.Json;

/// <summary>Buffers for what is written on the way to somewhere else; one that is not too large is kept for the next document.</summary>
internal static class Buffers
{
    private const int LargestKept = 1024 * 1024;

    private static readonly Spare<ArrayBufferWriter<byte>> s_spare = new();

    public static ArrayBufferWriter<byte> Rent() => s_spare.Take() ?? new();

    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity <= LargestKept)
        {
            buffer.ResetWrittenCount();
            s_spare.Put(buffer);
        }
    }
}
