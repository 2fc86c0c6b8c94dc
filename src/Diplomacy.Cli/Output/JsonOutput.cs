using System.Buffers;
using System.Text;
using System.Text.Json;
using Diplomacy.Model;
using Diplomacy.Model.Json;
using NodaTime;

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

    // As deep as a writer goes by default; a document on its own would stop at 64.
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 1000 };

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

        /// <summary>A value that the format has, as the library writes it, so that a program can read it back.</summary>
        public void WriteInFormat<T>(T value)
            where T : notnull
        {
            var written = new ArrayBufferWriter<byte>();
            DiplomacyJson.Write(value, written);
            // By way of the document, which indents it and escapes what could act on a terminal.
            using var document = JsonDocument.Parse(written.WrittenMemory, s_deep);
            document.RootElement.WriteTo(json);
        }

        /// <summary>A member that the format has, or null.</summary>
        public void WriteInFormat<T>(string name, T? value)
            where T : class
        {
            json.WritePropertyName(name);
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteInFormat(value);
            }
        }

        /// <summary>A member that is an instant in UTC, or null.</summary>
        public void WriteInstant(string name, Instant? instant) =>
            json.WriteString(name, instant is { } known ? Phrases.Of(known) : null);

        /// <summary>A list of texts.</summary>
        public void WriteTexts(string name, IEnumerable<string> texts) =>
            json.WriteList(name, texts, json.WriteStringValue);
    }
}
