using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

public abstract partial record Deadline
{
    /// <summary>A limit from ISO 8601 or EDTF text. Prose is not read: nothing is guessed.</summary>
    /// <param name="text">
    /// An instant with <c>Z</c> or an offset; a local date and time; a date (<c>2026-02-01</c>); a partial or qualified date
    /// (<c>2026-02</c>, <c>2026-02-XX</c>, <c>2026-02-01~</c>); or <c>..</c> for never.
    /// </param>
    /// <param name="zones">The IANA ids of the zones a date or local time may be meant in; not used for instants and never.</param>
    /// <exception cref="FormatException">The text is none of these, or finer than a microsecond.</exception>
    /// <exception cref="ArgumentException">A date or local time is given without a zone, or with one twice, blank or null.</exception>
    public static Deadline Parse(string text, params EquatableArray<string> zones)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, zones, out var deadline))
        {
            return deadline;
        }

        // With any zone it would be one.
        return zones.IsEmpty && TryParse(text, ["UTC"], out _)
            ? throw new ArgumentException(
                $"No zone is given: name the one in which '{text}' was said, or all it may be.",
                nameof(zones)
            )
            : throw new FormatException(
                $"'{text}' is no limit: write an instant as 2026-02-01T00:00:00Z, a local time, a date, an EDTF date such as 2026-02 "
                    + "or 2026-02-XX, or .. for never; none of them finer than a microsecond."
            );
    }

    /// <summary>
    /// A limit from ISO 8601 or EDTF text, or false if the text is none, as a date or local time is without a zone.
    /// </summary>
    /// <inheritdoc cref="Parse" path="/param" />
    /// <exception cref="ArgumentException">The text is a date or local time, and a zone is given twice, blank or null.</exception>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        EquatableArray<string> zones,
        [NotNullWhen(true)] out Deadline? deadline
    )
    {
        deadline =
            text is null ? null
            : string.Equals(text, "..", StringComparison.Ordinal) ? Never
            : InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var instant } ? Exact(instant)
            : Edtf.TryParse(text, out var edtf)
                ? edtf.Date is { } date ? OfEdtf(date, zones)
                    : null
            : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var local } ? Exact(local, zones)
            : null;
        return deadline is not null;
    }

    private static MomentDeadline? Exact(Instant instant) =>
        Moment.FloorToMicrosecond(instant) == instant ? At(instant) : null;

    private static DateTimeDeadline? Exact(LocalDateTime local, EquatableArray<string> zones) =>
        local.NanosecondOfSecond % 1_000 == 0 && !zones.IsEmpty ? At(local, zones) : null;

    private static Deadline? OfEdtf(EdtfDate date, EquatableArray<string> zones)
    {
        var isQualified = date.Qualifier != EdtfQualifier.None;
        if (date is { HasTime: true, Offset: not null })
        {
            return new MomentDeadline(date.ToMoment(null, DateTimeZone.Utc));
        }

        if (zones.IsEmpty)
        {
            return null;
        }

        var day = date is { Day: not null, UnspecifiedYearDigits: 0 } ? date.FirstDate() : null;
        return date is { IsEndOfDay: true, Offset: null } && day is { } next
                ? Until(next.PlusDays(-1), zones).Inclusive()
            : date.Time is { } time && day is { } onDay ? At(onDay + time, zones)
            : day is { } whole && !isQualified ? Until(whole, zones)
            : date.HasTime ? null
            : new PartialDateDeadline(date, Boundary.Unspecified, zones);
    }
}
