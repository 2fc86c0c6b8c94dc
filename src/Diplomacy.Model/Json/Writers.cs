using System.Buffers;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Writers of the format; one that came to an end is kept for the next document.</summary>
internal static class Writers
{
    private static readonly Spare s_compact = new();
    private static readonly Spare s_indented = new();

    public static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            MaxDepth = DiplomacyJson.MaxDepth,
            Encoder = PlainEncoder.Instance,
        };

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output, bool indented)
    {
        if ((indented ? s_indented : s_compact).Take() is not { } writer)
        {
            return new Utf8JsonWriter(output, Options(indented));
        }

        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer, bool indented)
    {
        writer.Reset(Nowhere.Output);
        (indented ? s_indented : s_compact).Put(writer);
    }

    private sealed class Spare
    {
        private Utf8JsonWriter? _writer;

        public Utf8JsonWriter? Take() => Interlocked.Exchange(ref _writer, null);

        public void Put(Utf8JsonWriter writer) => Volatile.Write(ref _writer, writer);
    }

    // So that no writer at rest holds on to what it wrote.
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static Nowhere Output { get; } = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
