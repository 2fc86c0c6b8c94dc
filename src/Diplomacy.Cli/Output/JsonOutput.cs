using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary>One JSON object on the output: indented, with <c>\n</c>, in ASCII, so that nothing in it can act on a terminal.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    extension(Utf8JsonWriter json)
    {
        /// <summary>A member that is a list, each element written by a function.</summary>
        public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                write(item);
            }

            json.WriteEndArray();
        }

        /// <summary>A list of objects, the members of each written by a function.</summary>
        public void WriteObjects<T>(string name, IEnumerable<T> items, Action<T> write) =>
            json.WriteList(
                name,
                items,
                item =>
                {
                    json.WriteStartObject();
                    write(item);
                    json.WriteEndObject();
                }
            );

        /// <summary>A list of texts.</summary>
        public void WriteTexts(string name, IEnumerable<string> texts) =>
            json.WriteList(name, texts, json.WriteStringValue);
    }
}
