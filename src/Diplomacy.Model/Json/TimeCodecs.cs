using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Json;

/// <summary>The forms of time, each told from the others: exact, within bounds, unknown, never; local dates; lengths.</summary>
internal static class TimeCodecs
{
    private const string Unknown = "unknown";
    private const string Never = "never";

    private static readonly LocalTimePattern s_minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static Codec<Instant> Instant { get; } =
        new TimeTextCodec<Instant>(
            TimeText.TryInstant,
            InstantPattern.ExtendedIso.Format,
            TextForm.Instant,
            InstantText.Usual
        );

    // In microseconds since 1970, as moments keep their bounds.
    private static Codec<long> StoredInstant { get; } = new StoredCodec();

    /// <summary>An instant asked about, which may be finer than the stored ones.</summary>
    public static Codec<Instant> AnyInstant { get; } =
        new TimeTextCodec<Instant>(TimeText.TryAnyInstant, InstantPattern.ExtendedIso.Format, TextForm.AnyInstant);

    // A day of another calendar is the same day in this one; the format has no other.
    public static Codec<LocalDate> Date { get; } =
        new TimeTextCodec<LocalDate>(
            TimeText.TryDate,
            date => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)),
            TextForm.Date,
            InstantText.UsualDate
        );

    public static Codec<LocalDateTime> DateTime { get; } =
        new TimeTextCodec<LocalDateTime>(
            TimeText.TryDateTime,
            time => LocalDateTimePattern.ExtendedIso.Format(time.WithCalendar(CalendarSystem.Iso)),
            TextForm.DateTime
        );

    /// <summary>A time of day.</summary>
    public static Codec<LocalTime> Clock { get; } =
        new TimeTextCodec<LocalTime>(TimeText.TryClock, ClockText, TextForm.Clock);

    /// <summary>A time of day as an end, where 24:00 is the next day's 00:00.</summary>
    public static Codec<LocalTime> ClockOrMidnight { get; } =
        new TimeTextCodec<LocalTime>(TimeText.TryClockOrMidnight, ClockText, TextForm.Clock);

    public static Codec<Moment> Moment { get; } = new MomentCodec();

    public static Shape<ValidTime> ValidTime { get; } =
        new(m =>
        {
            var since = m.Optional("since", v => v.Since, Moment);
            var until = m.Optional("until", v => v.Until, Moment);
            return d => new ValidTime(d.Get(since), d.Get(until));
        });

    public static Shape<Length> Length { get; } =
        new(m =>
        {
            var period = m.Required(
                "period",
                l => l.Period,
                Codecs.Checked(
                    Codecs.Text(ParsePeriod, PeriodPattern.Roundtrip.Format, TextForm.Period, PeriodText.Usual),
                    period => new Length(period).Period
                )
            );
            var elapsed = m.Default("elapsed", l => l.Elapsed, Codecs.Word<Elapsed>(), Elapsed.Unspecified);
            return d => new Length(d.Get(period), d.Get(elapsed));
        });

    private static Shape<Bounds> BoundsShape { get; } =
        new(m =>
        {
            var earliest = m.Optional("earliest", b => b.Earliest, StoredInstant);
            var latest = m.Optional("latest", b => b.Latest, StoredInstant);
            return d => new Bounds(d.Get(earliest), d.Get(latest));
        });

    private static string ClockText(LocalTime time) =>
        (time == new LocalTime(time.Hour, time.Minute) ? s_minutes : LocalTimePattern.ExtendedIso).Format(time);

    private static Period ParsePeriod(string text)
    {
        var result = PeriodPattern.Roundtrip.Parse(text);
        return result.Success
            ? result.Value
            : throw new FormatException("The length is not an ISO 8601 period, as in P7D, P1M or PT36H.");
    }

    private delegate Fault? TryParse<T>(ReadOnlySpan<char> text, out T value);

    private readonly record struct Bounds(long? Earliest, long? Latest);

    // No date or time is longer than this, so a longer text is none.
    private const int LongestText = 64;

    private static bool TryRead<T>(ref JsonSource source, Reading reading, TryParse<T> parse, out T value)
    {
        value = default!;
        if (source.TokenType != JsonTokenType.String)
        {
            return reading.FailType("a string", ref source);
        }

        if (source.ValueIsEscaped || source.ValueSpan.Length > LongestText)
        {
            return reading.TryText(ref source, out var text)
                && IsParsed(text, source.TokenStartIndex, reading, parse, out value);
        }

        Span<char> characters = stackalloc char[LongestText];
        var length = source.CopyString(characters);
        return IsParsed(characters[..length], source.TokenStartIndex, reading, parse, out value);
    }

    private static bool IsParsed<T>(
        ReadOnlySpan<char> text,
        long start,
        Reading reading,
        TryParse<T> parse,
        out T value
    ) => parse(text, out value) is not { } fault || reading.Fail(start, fault.Code, fault.Message);

    private sealed class TimeTextCodec<T>(
        TryParse<T> parse,
        Func<T, string> format,
        TextForm form,
        UsualText<T>? usual = null
    ) : Codec<T>
    {
        public override JsonObject Describe(SchemaBook book) => form.Describe(book);

        public override bool TryRead(ref JsonSource source, Reading reading, out T value) =>
            (usual is not null && usual.TryRead(ref source, out value))
            || TimeCodecs.TryRead(ref source, reading, parse, out value);

        public override bool TryReadNext(ref JsonSource source, Reading reading, out T value)
        {
            if (usual is null || !source.TryShortText(out _))
            {
                return base.TryReadNext(ref source, reading, out value);
            }

            return usual.TryParse(source.ValueSpan, out value) || TryRead(ref source, reading, out value);
        }

        public override void Write(ref JsonSink sink, T value)
        {
            if (usual is null || !usual.TryWrite(ref sink, value))
            {
                sink.Text(format(value));
            }
        }
    }

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
                    "Bounds need an earliest or a latest instant; a time without either is \"unknown\"."
                )
                : reading.TryMake(start, bounds, Bound, out value);
        }

        private static Moment Bound(Bounds bounds) =>
            bounds is { Earliest: { } earliest, Latest: { } latest } && earliest > latest
                ? Model.Moment.Between(Microseconds.ToInstant(earliest), Microseconds.ToInstant(latest))
                : Model.Moment.FromMicroseconds(bounds.Earliest, bounds.Latest);
    }
}
