namespace Diplomacy.Model;

/// <summary>A window resolved under one combination of answers, in microseconds.</summary>
/// <param name="Start">Its first instant.</param>
/// <param name="End">The first instant after it.</param>
/// <param name="SaidAt">When the window was said.</param>
internal readonly record struct PlainLimits(long Start, long End, long SaidAt)
{
    /// <summary>The limits of a window; null where an instant of it is not exact, or hangs on more than dates and times.</summary>
    public static PlainLimits? Of(PlainWindow? window, PlainAnswers answers)
    {
        if (window is not { IsDisputed: false, Said: var said })
        {
            return null;
        }

        var key = window.Key;
        answers.Statement = window.Word.Statement.Id;
        long? start = null;
        string? startZone = null;
        if (said.Start is { } from)
        {
            start = InstantOf(from, key, "/start", answers, out startZone);
            if (start is null)
            {
                return null;
            }
        }

        long? end = null;
        string? endZone = null;
        if (said.End is { } until)
        {
            end = InstantOf(until, key, "/end", answers, out endZone);
            if (end is null)
            {
                return null;
            }
        }

        return (start, end, said.Length) switch
        {
            ({ } first, { } last, null) => new PlainLimits(first, last, window.Word.At),
            ({ } first, null, { } length) when Moved(first, length, startZone, 1) is { } last => new PlainLimits(
                first,
                last,
                window.Word.At
            ),
            (null, { } last, { } length) when Moved(last, length, endZone, -1) is { } first => new PlainLimits(
                first,
                last,
                window.Word.At
            ),
            _ => null,
        };
    }

    private static long? Moved(long origin, Length length, string? zone, int direction) =>
        origin == PlainWorlds.Never ? PlainWorlds.Never
        : DeadlineResolver.ShiftOf(length, zone) is { } shift ? Within(origin + (direction * shift))
        : null;

    private static long? InstantOf(Deadline deadline, string key, string which, PlainAnswers answers, out string? zone)
    {
        zone = null;
        if (deadline is MomentDeadline { Moment: var said })
        {
            return InstantOf(said);
        }

        if (deadline is not (DateDeadline or DateTimeDeadline))
        {
            return null;
        }

        var asked = deadline.Key ?? key + which;
        var moment = new DeadlineMoments(DeadlineBases.None, answers).Of(deadline, asked);
        zone = DeadlineResolver.ZoneOf(deadline, asked, answers);
        return InstantOf(moment);
    }

    private static long? InstantOf(Moment moment) =>
        moment.IsNever ? PlainWorlds.Never
        : moment.IsExact ? Within(moment.EarliestMicroseconds!.Value)
        : null;

    private static long? Within(long instant) =>
        instant >= Microseconds.Min && instant <= Microseconds.Max ? instant : null;
}
