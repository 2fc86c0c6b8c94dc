using System.Buffers;
using System.Text;
using System.Text.Json;

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
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
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
        var writer = Writers.Rent(output, indented);
        codec.Write(writer, value);
        writer.Flush();
        Writers.Return(writer, indented);
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
        using var writer = new Utf8JsonWriter(output, Writers.Options(indented));
        FormatTypes.CodecOf<T>().Write(writer, value);
    }
}
