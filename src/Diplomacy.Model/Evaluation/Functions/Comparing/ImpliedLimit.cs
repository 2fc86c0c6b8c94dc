namespace Diplomacy.Model;

/// <summary>What two parts of a window on the calendar say of the third.</summary>
internal static class ImpliedLimit
{
    /// <summary>Whether a window leaves a part unsaid that follows from the two others.</summary>
    public static bool IsImplied(Window? window, TermPart part) =>
        part switch
        {
            TermPart.Start => window is { Start: null, End: { } end, Length: not null } && IsOnCalendar(end),
            TermPart.End => window is { End: null, Start: { } start, Length: not null } && IsOnCalendar(start),
            TermPart.Length => window is { Length: null, Start: { } start, End: { } end }
                && IsOnCalendar(start)
                && IsOnCalendar(end),
            _ => false,
        };

    /// <summary>How alike the starts of two windows are, or their ends, each said or implied.</summary>
    public static Likeness OfLimits(Window first, Window second, bool areEnds)
    {
        var (one, other) = areEnds ? (first.End, second.End) : (first.Start, second.Start);
        return one is not null && other is not null
            ? DeadlineLikeness.Of(one, other)
            : DeadlineLikeness.OfMoments(Limits(first, areEnds), Limits(second, areEnds));
    }

    /// <summary>How alike two lengths are, one of which may be implied: whether it puts the end of the other's window where that is.</summary>
    public static Likeness OfLengths(Window first, Window second) =>
        (first.Length, second.Length) switch
        {
            ({ } one, { } other) => Likenesses.OfLengths(one, other),
            ({ } one, null) => OfSpan(one, second),
            (null, { } other) => OfSpan(other, first),
            _ => Likeness.Same,
        };

    private static Likeness OfSpan(Length length, Window window) =>
        DeadlineLikeness.OfMoments(
            Limits(new Window(Start: window.Start, Length: length), isEnd: true),
            Limits(window, isEnd: true)
        );

    // Under every combination of answers; null when these are too many, empty when it is not on the calendar.
    private static List<Moment>? Limits(Window window, bool isEnd)
    {
        var said = isEnd ? window.End : window.Start;
        var counted = said ?? (isEnd ? window.Start : window.End);
        return counted is null || !IsOnCalendar(counted) ? []
            : said is not null ? DeadlineLikeness.Moments(said)
            : TrialReadings
                .Of(
                    DeadlineBases.None,
                    Reading.None,
                    (moments, answers) =>
                    {
                        var from = moments.Of(counted, "deadline");
                        return from.IsNever || from.IsUnknown
                            ? from
                            : moments.Later(
                                window.Length!,
                                from,
                                isEnd,
                                LimitZones.Of(counted, answers, "deadline"),
                                "length"
                            );
                    }
                )
                ?.Moments.ToList();
    }

    private static bool IsOnCalendar(Deadline deadline) => DeadlineLikeness.NeedsCalendarOnly(deadline);
}
