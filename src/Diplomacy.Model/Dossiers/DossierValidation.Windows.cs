using NodaTime;

namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckWindows(DossierScan scan)
    {
        foreach (var site in scan.Terms)
        {
            if (site.Terms.Window is { } window)
            {
                CheckWindow(scan, window, site.KeyPrefix, $"{site.Path}.window");
            }
        }
    }

    private static void CheckWindow(DossierScan scan, Window window, string keyPrefix, DiagnosticPath path)
    {
        var start = window.Start is null ? null : DeadlineReadings.Of(window.Start).All;
        var end = window.End is null ? null : DeadlineReadings.Of(window.End).All;
        if (window.Length is { } length)
        {
            CheckElapsed(scan, length, $"{path}.length");
            CheckLength(scan, length, start ?? end, start is not null, $"{path}.length");
        }
        else if (
            start is { Count: > 0 }
            && end is { Count: > 0 }
            && !new WindowReadings(window, keyPrefix).Exist(start, end)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.EndBeforeStart,
                path,
                $"Under every reading the window ends before it starts: {window}. Correct one of the two."
            );
        }
    }

    private static void CheckLength(
        DossierScan scan,
        Length length,
        IReadOnlyList<DeadlineReading>? from,
        bool isForward,
        DiagnosticPath path
    )
    {
        var onClock =
            length.Period is not { Years: 0, Months: 0, Days: 0, Weeks: 0 } && length.Elapsed != Elapsed.Exact;
        if (LeavesRange(length.Period, onClock, from, isForward))
        {
            scan.Findings.Error(
                DiagnosticCodes.OutOfRange,
                path,
                $"The length {length} leads out of the years -9998 to 9999. Shorten it, or leave the window open-ended."
            );
        }
    }

    // No month is longer than 31 days, and no year than 366.
    private static Int128 LongestOf(Period period) =>
        Microseconds.Of(period) + ((((Int128)period.Years * 366) + ((Int128)period.Months * 31)) * Microseconds.PerDay);

    private static bool LeavesRange(Period period, bool onClock, IReadOnlyList<DeadlineReading>? from, bool isForward)
    {
        // By the clock the result may be up to a day and a bit from the exact one.
        var margin = onClock ? 2 * Microseconds.PerDay : 0;
        var (first, last) = (Microseconds.Min + margin, Microseconds.Max - margin);
        var total = LongestOf(period);
        return total > last - first
            || (
                from is not null
                && from.Any(reading =>
                    reading.First != long.MaxValue
                    && (isForward ? reading.First + total > last : reading.Last - total < first)
                )
            );
    }
}
