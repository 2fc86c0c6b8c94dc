using System.Buffers;
using System.Text;

namespace Diplomacy.Model.Json;

/// <content>Writing.</content>
public static partial class DiplomacyJson
{
    /// <summary>Writes a value of the format as text.</summary>
    /// <param name="value">The value: a dossier, a statement, an act and so on.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="ArgumentException">The value has an enumeration value without a name, or keeps a member whose content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The value has an identifier that was never given a value.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static string Write<T>(T value, bool indented = false)
        where T : notnull
    {
        var buffer = Buffers.Rent();
        Write(value, buffer, indented);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        Buffers.Return(buffer);
        return text;
    }

    /// <summary>Writes a value of the format as UTF-8.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="ArgumentException">The value has an enumeration value without a name, or keeps a member whose content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The value has an identifier that was never given a value.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static void Write<T>(T value, IBufferWriter<byte> output, bool indented = false)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(output);
        var codec = FormatTypes.CodecOf<T>();
        if (indented)
        {
            var compact = Buffers.Rent();
            Write(codec, value, compact);
            Indented.Write(compact.WrittenSpan, output);
            Buffers.Return(compact);
        }
        else
        {
            Write(codec, value, output);
        }
    }

    /// <summary>Writes a value of the format as UTF-8 and leaves the stream open.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="ArgumentException">The value has an enumeration value without a name, or keeps a member whose content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The value has an identifier that was never given a value.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static void Write<T>(T value, Stream output, bool indented = false)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = Buffers.Rent();
        Write(value, buffer, indented);
        output.Write(buffer.WrittenSpan);
        Buffers.Return(buffer);
    }

    internal static void Write<T>(Codec<T> codec, T value, IBufferWriter<byte> output)
    {
        var sink = new JsonSink(output, encoder: null);
        codec.Write(ref sink, value);
        sink.Flush();
    }
}
