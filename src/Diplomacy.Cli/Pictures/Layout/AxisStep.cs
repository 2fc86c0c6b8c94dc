using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>A distance between ticks: a number of seconds, or of months, and how an instant on it is written.</summary>
/// <param name="Seconds">The distance in seconds; 0 where it is in months.</param>
/// <param name="Months">The distance in months; 0 where it is in seconds.</param>
internal sealed record AxisStep(long Seconds, int Months)
{
    public const long Day = 86_400;
    private const long Week = 7 * Day;

    // The epoch was a Thursday; weeks begin on Mondays.
    private const long MondayOfEpoch = 4 * Day;

    private static readonly LocalDateTimePattern s_second = Pattern("HH':'mm':'ss");
    private static readonly LocalDateTimePattern s_minute = Pattern("HH':'mm");
    private static readonly LocalDateTimePattern s_day = Pattern("d MMM");
    private static readonly LocalDateTimePattern s_month = Pattern("MMM");
    private static readonly LocalDateTimePattern s_date = Pattern("d MMM uuuu");
    private static readonly LocalDateTimePattern s_year = Pattern("uuuu");

    private LocalDateTimePattern Label =>
        Months >= 12 ? s_year
        : Months > 0 ? s_month
        : Seconds >= Day ? s_day
        : Seconds >= 60 ? s_minute
        : s_second;

    private LocalDateTimePattern? Context =>
        Months >= 12 ? null
        : Months > 0 || Seconds >= Day ? s_year
        : s_date;

    /// <summary>The label of an instant, and of the larger unit it is in.</summary>
    public (string Label, string? Context) Write(Instant at)
    {
        var local = at.InUtc().LocalDateTime;
        return (Label.Format(local), Context?.Format(local));
    }

    /// <summary>The ticks of this step within bounds, both inclusive; no more than a number of them, for the sake of the caller's patience.</summary>
    public IEnumerable<Instant> Between(Instant from, Instant to, int most) =>
        (Months > 0 ? ByMonths(from, to) : BySeconds(from, to)).Take(most);

    private IEnumerable<Instant> BySeconds(Instant from, Instant to)
    {
        var origin = Seconds == Week ? MondayOfEpoch : 0;
        var first = from.ToUnixTimeSeconds() - origin;
        var last = to.ToUnixTimeSeconds();
        for (var at = (Floor(first, Seconds) * Seconds) + origin; at <= last; at += Seconds)
        {
            if (at >= Instant.MinValue.ToUnixTimeSeconds() && Instant.FromUnixTimeSeconds(at) >= from)
            {
                yield return Instant.FromUnixTimeSeconds(at);
            }
        }
    }

    private IEnumerable<Instant> ByMonths(Instant from, Instant to)
    {
        var start = from.InUtc().Date;
        var end = to.InUtc().Date;
        var last = MonthOf(end);
        for (var month = Floor(MonthOf(start), Months) * Months; month <= last; month += Months)
        {
            var year = Floor(month, 12);
            if (year >= -9998)
            {
                var at = Instant.FromUtc((int)year, (int)(month - (year * 12)) + 1, 1, 0, 0);
                if (at >= from && at <= to)
                {
                    yield return at;
                }
            }
        }
    }

    private static long MonthOf(LocalDate date) => (date.Year * 12L) + date.Month - 1;

    private static long Floor(long value, long step) => value >= 0 ? value / step : -((-value + step - 1) / step);

    private static LocalDateTimePattern Pattern(string text) => LocalDateTimePattern.CreateWithInvariantCulture(text);
}
