using NodaTime;

namespace Diplomacy.Model;

/// <summary>A length of time as said, of a window, a notice or an extension: "a week", "72 hours".</summary>
/// <param name="Period">The length, as an ISO 8601 period: not negative, not zero, no finer than microseconds.</param>
/// <param name="Elapsed">How its days are counted across clock changes.</param>
public sealed partial record Length(Period Period, Elapsed Elapsed = Elapsed.Unspecified)
{
    /// <summary>The length, as an ISO 8601 period. Years to seconds stay as said; milliseconds, ticks and nanoseconds are the decimal fraction of its
    /// seconds, and 1500 of the first are one second and 500.</summary>
    /// <exception cref="ArgumentException">The period has a negative part, is zero, is finer than a microsecond, or its weeks to nanoseconds are
    /// longer than the range of instants.</exception>
    public Period Period
    {
        get;
        init => field = Checked(value);
    } = Checked(Period);

    /// <summary>A length of whole days, counted as <paramref name="elapsed"/> says.</summary>
    public static Length FromDays(int days, Elapsed elapsed = Elapsed.Unspecified) =>
        new(Period.FromDays(days), elapsed);

    /// <summary>A length of hours.</summary>
    public static Length FromHours(long hours) => new(Period.FromHours(hours), Elapsed.Exact);

    /// <summary>Text of ISO 8601 such as <c>P7D</c> or <c>PT1.5S</c>.</summary>
    public override string ToString() => PeriodText.Of(Period);

    private static Period Checked(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var isNegative =
            period.Years < 0
            || period.Months < 0
            || period.Weeks < 0
            || period.Days < 0
            || period.Hours < 0
            || period.Minutes < 0
            || period.Seconds < 0
            || period.Milliseconds < 0
            || period.Ticks < 0
            || period.Nanoseconds < 0;
        var isFine = Microseconds.NanosecondsOf(period) % 1_000 != 0;
        var length = Microseconds.Of(period);
        if (isNegative || isFine || (length == 0 && period is { Years: 0, Months: 0 }))
        {
            throw new ArgumentException(
                $"The length {Told(period, isPlain: !isNegative && !isFine)} is negative, zero or finer than a microsecond; say a positive length.",
                nameof(period)
            );
        }

        return length <= Microseconds.Max - Microseconds.Min
            ? PeriodText.WithFraction(period)
            : throw new ArgumentException(
                $"The length {Told(period, isPlain: true)} is longer than all of time from -9998 to 9999; leave the window open-ended.",
                nameof(period)
            );
    }

    // What has no text in ISO 8601 is told as NodaTime does.
    private static string Told(Period period, bool isPlain) =>
        isPlain && period is { Milliseconds: < 1_000, Ticks: < 10_000, Nanoseconds: 0 }
            ? PeriodText.Of(period)
            : period.ToString();
}
