using System.Text.Json;
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
        new TimeTextCodec<Instant>(TimeText.TryInstant, InstantPattern.ExtendedIso.Format);

    // A day of another calendar is the same day in this one; the format has no other.
    public static Codec<LocalDate> Date { get; } =
        new TimeTextCodec<LocalDate>(
            TimeText.TryDate,
            date => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso))
        );

    public static Codec<LocalDateTime> DateTime { get; } =
        new TimeTextCodec<LocalDateTime>(
            TimeText.TryDateTime,
            time => LocalDateTimePattern.ExtendedIso.Format(time.WithCalendar(CalendarSystem.Iso))
        );

    /// <summary>A time of day.</summary>
    public static Codec<LocalTime> Clock { get; } = new TimeTextCodec<LocalTime>(TimeText.TryClock, ClockText);

    /// <summary>A time of day as an end, where 24:00 is the next day's 00:00.</summary>
    public static Codec<LocalTime> ClockOrMidnight { get; } =
        new TimeTextCodec<LocalTime>(TimeText.TryClockOrMidnight, ClockText);

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
                    Codecs.Text(ParsePeriod, PeriodPattern.Roundtrip.Format),
                    period => new Length(period).Period
                )
            );
            var elapsed = m.Default("elapsed", l => l.Elapsed, Codecs.Word<Elapsed>(), Elapsed.Unspecified);
            return d => new Length(d.Get(period), d.Get(elapsed));
        });

    private static Shape<Bounds> BoundsShape { get; } =
        new(m =>
        {
            var earliest = m.Optional("earliest", b => b.Earliest, Instant);
            var latest = m.Optional("latest", b => b.Latest, Instant);
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

    private readonly record struct Bounds(Instant? Earliest, Instant? Latest);

    private sealed class TimeTextCodec<T>(TryParse<T> parse, Func<T, string> format) : Codec<T>
    {
        public override bool TryRead(JsonElement element, Reading reading, out T value)
        {
            value = default!;
            return reading.TryText(element, out var text)
                && (parse(text, out value) is not { } fault || reading.Fail(fault.Code, fault.Message));
        }

        public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(format(value));
    }

    private sealed class MomentCodec : Codec<Moment>
    {
        public override bool TryRead(JsonElement element, Reading reading, out Moment value)
        {
            value = default;
            return element.ValueKind switch
            {
                JsonValueKind.String => TryReadText(element, reading, out value),
                JsonValueKind.Object => BoundsShape.TryRead(element, reading, out var bounds)
                    && TryBound(bounds, reading, out value),
                _ => reading.FailType("an instant, bounds, \"unknown\" or \"never\"", element),
            };
        }

        public override void Write(Utf8JsonWriter writer, Moment value)
        {
            if (value.IsUnknown || value.IsNever)
            {
                writer.WriteStringValue(value.IsNever ? Never : Unknown);
            }
            else if (value.IsExact)
            {
                Instant.Write(writer, value.Earliest.GetValueOrDefault());
            }
            else
            {
                BoundsShape.Write(writer, new Bounds(value.Earliest, value.Latest));
            }
        }

        private static bool TryReadText(JsonElement element, Reading reading, out Moment value)
        {
            value = default;
            if (!reading.TryText(element, out var text))
            {
                return false;
            }

            if (string.Equals(text, Unknown, StringComparison.Ordinal))
            {
                return true;
            }

            if (string.Equals(text, Never, StringComparison.Ordinal))
            {
                value = Model.Moment.Never;
                return true;
            }

            return TimeText.TryInstant(text, out var instant) is not { } fault
                ? reading.TryMake(instant, Model.Moment.Exactly, out value)
                : reading.Fail(fault.Code, fault.Message);
        }

        private static bool TryBound(Bounds bounds, Reading reading, out Moment value)
        {
            value = default;
            return bounds is { Earliest: null, Latest: null }
                ? reading.Fail(
                    DiagnosticCodes.InvalidValue,
                    "Bounds need an earliest or a latest instant; a time without either is \"unknown\"."
                )
                : reading.TryMake(bounds, Bound, out value);
        }

        private static Moment Bound(Bounds bounds) =>
            bounds switch
            {
                { Earliest: { } earliest, Latest: { } latest } => Model.Moment.Between(earliest, latest),
                { Earliest: { } earliest } => Model.Moment.NotBefore(earliest),
                _ => Model.Moment.NotAfter(bounds.Latest.GetValueOrDefault()),
            };
    }
}
