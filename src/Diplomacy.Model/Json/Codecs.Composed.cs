using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <content>Codecs made from other codecs.</content>
internal static partial class Codecs
{
    private sealed class ListCodec<T>(Codec<T> item) : Codec<EquatableArray<T>>
        where T : notnull
    {
        public override bool TryRead(ref JsonSource source, Reading reading, out EquatableArray<T> value)
        {
            value = default;
            if (source.TokenType != JsonTokenType.StartArray)
            {
                return reading.FailType("a list", ref source);
            }

            return TryReadElements(ref source, reading, out value);
        }

        public override bool TryReadNext(ref JsonSource source, Reading reading, out EquatableArray<T> value) =>
            source.TryStartList()
                ? TryReadElements(ref source, reading, out value)
                : base.TryReadNext(ref source, reading, out value);

        private bool TryReadElements(ref JsonSource source, Reading reading, out EquatableArray<T> value)
        {
            // Most lists are short, so the first elements wait on the stack.
            var first = default(Few);
            var count = 0;
            Chunks<T>? more = null;
            var isSound = true;
            reading.EnterList();
            while (source.NextElement())
            {
                reading.NextElement();
                if (!item.TryReadNext(ref source, reading, out var read))
                {
                    isSound = false;
                }
                else if (count < Few.Count)
                {
                    first[count++] = read;
                }
                else
                {
                    (more ??= new()).Add(read);
                }
            }

            reading.Leave();
            value = isSound ? Gathered(first, count, more) : default;
            return isSound;
        }

        public override JsonObject Describe(SchemaBook book) =>
            new() { ["type"] = "array", ["items"] = item.Describe(book) };

        public override void Write(ref JsonSink sink, EquatableArray<T> value)
        {
            sink.StartList();
            for (var i = 0; i < value.Count; i++)
            {
                item.Write(ref sink, value[i]);
            }

            sink.EndList();
        }

        private static EquatableArray<T> Gathered(ReadOnlySpan<T> first, int count, Chunks<T>? more)
        {
            if (count == 0)
            {
                return [];
            }

            if (count == 1)
            {
                return new EquatableArray<T>([first[0]]);
            }

            var items = new T[count + (more?.Count ?? 0)];
            first[..count].CopyTo(items);
            more?.CopyTo(items.AsSpan(count));
            return new EquatableArray<T>(items);
        }

        [InlineArray(Count)]
        private struct Few
        {
            public const int Count = 8;

            private T _first;
        }
    }

    private sealed class CheckedCodec<T>(Codec<T> codec, Func<T, T> check, string expected, Action<JsonObject>? narrow)
        : Codec<T>
    {
        public override bool TryRead(ref JsonSource source, Reading reading, out T value)
        {
            var start = source.TokenStartIndex;
            return codec.TryRead(ref source, reading, out value)
                && (!reading.IsCareful || reading.TryMake(start, value, check, out value, expected));
        }

        // Without care the owner's own check is enough.
        public override bool TryReadNext(ref JsonSource source, Reading reading, out T value) =>
            reading.IsCareful
                ? base.TryReadNext(ref source, reading, out value)
                : codec.TryReadNext(ref source, reading, out value);

        public override JsonObject Describe(SchemaBook book)
        {
            var schema = codec.Describe(book);
            narrow?.Invoke(schema);
            return schema;
        }

        public override void Write(ref JsonSink sink, T value) => codec.Write(ref sink, value);
    }

    private sealed class LaterCodec<T>(Func<Codec<T>> codec) : Codec<T>
    {
        public override bool TryRead(ref JsonSource source, Reading reading, out T value) =>
            codec().TryRead(ref source, reading, out value);

        public override bool TryReadNext(ref JsonSource source, Reading reading, out T value) =>
            codec().TryReadNext(ref source, reading, out value);

        public override JsonObject Describe(SchemaBook book) => codec().Describe(book);

        public override void Write(ref JsonSink sink, T value) => codec().Write(ref sink, value);
    }
}
