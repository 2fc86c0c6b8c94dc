using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Diplomacy.Model.Json;

/// <content>Moments, and the bounds that they have.</content>
internal static partial class TimeCodecs
{
    private sealed class StoredCodec : Codec<long>
    {
        public override JsonObject Describe(SchemaBook book) => Instant.Describe(book);

        public override bool TryRead(ref JsonSource source, Reading reading, out long value)
        {
            var isRead = Instant.TryRead(ref source, reading, out var instant);
            value = Microseconds.Floor(instant);
            return isRead;
        }

        public override bool TryReadNext(ref JsonSource source, Reading reading, out long value)
        {
            if (!source.TryShortText(out _))
            {
                return base.TryReadNext(ref source, reading, out value);
            }

            return InstantText.TryParseMicroseconds(source.ValueSpan, out value)
                || TryRead(ref source, reading, out value);
        }

        public override void Write(ref JsonSink sink, long value) =>
            sink.Take(InstantText.FormatMicroseconds(value, sink.Room(UsualText<Instant>.MaxLength)));
    }

    private sealed class MomentCodec : Codec<Moment>
    {
        private static readonly byte[] s_unknown = Encoding.UTF8.GetBytes(Unknown);
        private static readonly byte[] s_never = Encoding.UTF8.GetBytes(Never);

        public override JsonObject Describe(SchemaBook book) =>
            book.Define(
                nameof(Moment),
                () =>
                    new JsonObject
                    {
                        ["anyOf"] = new JsonArray(
                            new JsonObject { ["enum"] = SchemaBook.Texts([Unknown, Never]) },
                            Instant.Describe(book),
                            new JsonObject
                            {
                                ["$ref"] = BoundsShape.Describe(book)["$ref"]!.DeepClone(),
                                ["minProperties"] = 1,
                            }
                        ),
                    }
            );

        public override bool TryRead(ref JsonSource source, Reading reading, out Moment value)
        {
            value = default;
            return source.TokenType switch
            {
                JsonTokenType.String => TryReadText(ref source, reading, out value),
                JsonTokenType.StartObject => TryReadBounds(ref source, reading, out value),
                _ => reading.FailType("an instant, bounds, \"unknown\" or \"never\"", ref source),
            };
        }

        public override bool TryReadNext(ref JsonSource source, Reading reading, out Moment value)
        {
            if (source.TryShortText(out _))
            {
                if (InstantText.TryParseMicroseconds(source.ValueSpan, out var exact))
                {
                    value = Model.Moment.FromMicroseconds(exact, exact);
                    return true;
                }

                return TryReadText(ref source, reading, out value);
            }

            return source.TryStartObject()
                ? TryReadBounds(ref source, reading, out value)
                : base.TryReadNext(ref source, reading, out value);
        }

        public override void Write(ref JsonSink sink, Moment value)
        {
            if (value.IsUnknown || value.IsNever)
            {
                sink.Text(value.IsNever ? Never : Unknown);
            }
            else if (value.IsExact)
            {
                StoredInstant.Write(ref sink, value.EarliestMicroseconds.GetValueOrDefault());
            }
            else
            {
                BoundsShape.Write(ref sink, new Bounds(value.EarliestMicroseconds, value.LatestMicroseconds));
            }
        }

        private static bool TryReadText(ref JsonSource source, Reading reading, out Moment value)
        {
            if (InstantText.Usual.TryRead(ref source, out var usual))
            {
                value = Model.Moment.Exactly(usual);
                return true;
            }

            value = default;
            if (source.Is(s_unknown))
            {
                return true;
            }

            if (source.Is(s_never))
            {
                value = Model.Moment.Never;
                return true;
            }

            return Instant.TryRead(ref source, reading, out var instant)
                && reading.TryMake(source.TokenStartIndex, instant, Model.Moment.Exactly, out value);
        }

        private static bool TryReadBounds(ref JsonSource source, Reading reading, out Moment value)
        {
            value = default;
            var start = source.TokenStartIndex;
            if (!BoundsShape.TryReadMembers(ref source, reading, start, out var bounds))
            {
                return false;
            }

            return bounds is { Earliest: null, Latest: null }
                ? reading.Fail(
                    start,
                    DiagnosticCodes.InvalidValue,
                    "Bounds need an earliest or a latest instant; a time without either is \"unknown\".",
                    "earliest, latest or both"
                )
                : reading.TryMake(start, bounds, Bound, out value);
        }

        private static Moment Bound(Bounds bounds) =>
            bounds is { Earliest: { } earliest, Latest: { } latest } && earliest > latest
                ? Model.Moment.Between(Microseconds.ToInstant(earliest), Microseconds.ToInstant(latest))
                : Model.Moment.FromMicroseconds(bounds.Earliest, bounds.Latest);
    }
}
