using NodaTime;

namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private const long MicrosecondsPerDay = 86_400 * Microseconds.PerSecond;

    private static void CheckWindows(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            if (site.Terms is var (terms, path) && terms.Window is { } window)
            {
                CheckWindow(scan, window, site.KeyPrefix, $"{path}.window");
            }
        }
    }

    private static void CheckWindow(DossierScan scan, Window window, string keyPrefix, string path)
    {
        var start = CheckDeadline(scan, window.Start, $"{path}.start");
        var end = CheckDeadline(scan, window.End, $"{path}.end");
        if (window.Length is { } length)
        {
            CheckDefined(scan, length.Elapsed, $"{path}.length.elapsed");
            CheckLength(scan, length, start is null ? window.End : window.Start, start ?? end, start is not null, path);
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

    private static IReadOnlyList<DeadlineReading>? CheckDeadline(DossierScan scan, Deadline? deadline, string path)
    {
        if (deadline is null)
        {
            return null;
        }

        CheckDeadlineParts(scan, deadline, path);
        if (deadline is not (MomentDeadline or DateDeadline or DateTimeDeadline))
        {
            scan.Findings.Error(
                DiagnosticCodes.DeadlineKindNotSupported,
                path,
                $"This version does not evaluate a limit such as '{deadline}'. Resolve it first and record the moment it comes to."
            );
        }

        var readings = DeadlineReadings.Of(deadline);
        if (readings.LeavesRange)
        {
            scan.Findings.Error(
                DiagnosticCodes.OutOfRange,
                path,
                $"{deadline} leads out of the years -9998 to 9999. Say Deadline.Never (\"never\") for what is open-ended."
            );
        }

        return readings.All;
    }

    private static void CheckLength(
        DossierScan scan,
        Length length,
        Deadline? origin,
        IReadOnlyList<DeadlineReading>? from,
        bool isForward,
        string path
    )
    {
        var at = $"{path}.length";
        if (length.Period is not { Years: 0, Months: 0 })
        {
            scan.Findings.Error(
                DiagnosticCodes.CalendarLengthNotSupported,
                at,
                $"The length {length} has months or years, which this version does not count. Say it in days, or as an end."
            );
            return;
        }

        var onClock = length.Period is not { Days: 0, Weeks: 0 } && length.Elapsed != Elapsed.Exact;
        if (onClock && origin is null or MomentDeadline { Moment: { IsExact: false, IsNever: false } })
        {
            scan.Findings.Error(
                DiagnosticCodes.VagueLengthNotSupported,
                at,
                $"The length {length} is counted by the clock from a time known only within bounds, which this version "
                    + "does not do. Say that its days are exact, or give a dated start or end."
            );
        }

        if (LeavesRange(length.Period, onClock, from, isForward))
        {
            scan.Findings.Error(
                DiagnosticCodes.OutOfRange,
                at,
                $"The length {length} leads out of the years -9998 to 9999. Shorten it, or leave the window open-ended."
            );
        }
    }

    private static bool LeavesRange(Period period, bool onClock, IReadOnlyList<DeadlineReading>? from, bool isForward)
    {
        // By the clock the result may be up to a day and a bit from the exact one.
        var margin = onClock ? 2 * MicrosecondsPerDay : 0;
        var (first, last) = (Microseconds.Min + margin, Microseconds.Max - margin);
        var total = Microseconds.Of(period);
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
