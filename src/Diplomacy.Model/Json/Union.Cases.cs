using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <content>One type of the family each: known ones, and the one that stands for the kinds of later versions.</content>
internal sealed partial class Union<TBase>
{
    private abstract class Case(string kind)
    {
        public string Kind { get; } = kind;

        public byte[] Utf8Kind { get; } = Encoding.UTF8.GetBytes(kind);

        public abstract bool TryRead(
            ref JsonSource source,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        );

        public abstract void Write(ref JsonSink sink, TBase value);

        public abstract (Type Type, FormatType Case) AsCodec(Codec<TBase> family);

        public abstract JsonObject Describe(SchemaBook book, JsonObject kindSchema);
    }

    private abstract class Case<T>(string kind, Shape<T> shape) : Case(kind)
        where T : class, TBase
    {
        protected Shape<T> Shape { get; } = shape;

        public override JsonObject Describe(SchemaBook book, JsonObject kindSchema) =>
            book.Define(typeof(T).Name, () => Shape.DescribeMembers(book, (Union.Discriminator, kindSchema)));

        public override (Type Type, FormatType Case) AsCodec(Codec<TBase> family) =>
            (typeof(T), FormatType.Of(new CaseCodec<TBase, T>(family, Kind)));
    }

    private sealed class KnownCase<T>(string kind, Shape<T> shape) : Case<T>(kind, shape)
        where T : class, TBase
    {
        private readonly Piece _opening = new(Encoding.UTF8.GetBytes($"{{\"{Union.Discriminator}\":\"{kind}\""));

        public override bool TryRead(
            ref JsonSource source,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        )
        {
            var isRead = Shape.TryReadMembers(ref source, reading, start, out var read, Union.Utf8Discriminator, isMet);
            // What is of a case is of its family; the compiler would have it looked at each time.
            value = Unsafe.As<TBase>(read);
            return isRead;
        }

        public override void Write(ref JsonSink sink, TBase value)
        {
            sink.Whole(_opening);
            // Found by its type.
            Shape.WriteMembers(ref sink, Unsafe.As<T>(value), Union.Discriminator);
        }
    }

    private sealed class UnrecognizedCase<T>(
        Union<TBase> family,
        Shape<T> shape,
        Func<T, string> kindOf,
        Func<T, string, T> withKind
    ) : Case<T>("", shape)
        where T : class, TBase
    {
        public override bool TryRead(
            ref JsonSource source,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        )
        {
            value = null!;
            if (!Shape.TryReadMembers(ref source, reading, start, out var read, Union.Utf8Discriminator, isMet))
            {
                return false;
            }

            value = withKind(read, kind);
            return true;
        }

        public override void Write(ref JsonSink sink, TBase value)
        {
            var own = (T)value;
            var kind = kindOf(own);
            if (family._cases.Exists(candidate => string.Equals(candidate.Kind, kind, StringComparison.Ordinal)))
            {
                throw new ArgumentException(
                    $"{typeof(T).Name} has the kind '{kind}', which the format knows: use its own type.",
                    nameof(value)
                );
            }

            sink.StartObject();
            sink.Name(Union.Expected);
            sink.Text(kind);
            Shape.WriteMembers(ref sink, own, Union.Discriminator);
        }
    }
}
