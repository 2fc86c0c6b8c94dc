using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Json;

/// <summary>The forms of time, each told from the others: exact, within bounds, unknown, never; local dates; lengths.</summary>
internal static partial class TimeCodecs
{
    private const string Unknown = "unknown";
    private const string Never = "never";

    private static readonly UsualText<Period> s_period = new(PeriodText.TryParse, PeriodText.Format);
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
                    Codecs.Text(ParsePeriod, PeriodText.Of, TextForm.Period, s_period),
                    period => new Length(period).Period,
                    "a length that is more than zero, in whole microseconds, and no longer than all of time"
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

    // What is not ASCII becomes question marks, which no period has.
    private static Period ParsePeriod(string text) =>
        PeriodText.TryParse(Encoding.ASCII.GetBytes(text), out var period)
            ? period
            : throw new FormatException(
                FormattableString.Invariant(
                    $"The length is not an ISO 8601 period, as in P7D, P1M, PT36H or PT1.5S, of parts that are not negative, up to {int.MaxValue} years, months, weeks and days each, and no finer than a microsecond."
                )
            );

    private delegate Fault? TryParse<T>(ReadOnlySpan<char> text, out T value);

    private readonly record struct Bounds(long? Earliest, long? Latest);

    // No date or time is longer than this, so a longer text is none.
    private const int LongestText = 64;

    private static bool TryRead<T>(
        ref JsonSource source,
        Reading reading,
        TryParse<T> parse,
        TextForm form,
        out T value
    )
    {
        value = default!;
        if (source.TokenType != JsonTokenType.String)
        {
            return reading.FailType("a string", ref source);
        }

        if (source.ValueIsEscaped || source.ValueSpan.Length > LongestText)
        {
            return reading.TryText(ref source, out var text)
                && IsParsed(text, source.TokenStartIndex, reading, parse, form, out value);
        }

        Span<char> characters = stackalloc char[LongestText];
        var length = source.CopyString(characters);
        return IsParsed(characters[..length], source.TokenStartIndex, reading, parse, form, out value);
    }

    private static bool IsParsed<T>(
        ReadOnlySpan<char> text,
        long start,
        Reading reading,
        TryParse<T> parse,
        TextForm form,
        out T value
    ) => parse(text, out value) is not { } fault || reading.Fail(start, fault.Code, fault.Message, form.Expected);

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
            || TimeCodecs.TryRead(ref source, reading, parse, form, out value);

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
}
