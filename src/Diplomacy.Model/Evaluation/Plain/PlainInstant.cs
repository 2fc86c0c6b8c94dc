namespace Diplomacy.Model;

/// <summary>What a limit comes to under one combination of answers.</summary>
/// <param name="At">The instant, in microseconds; <see cref="PlainWorlds.Never"/> for never.</param>
/// <param name="Zone">The zone that it is read in; null where it has none.</param>
/// <param name="Given">What was asked, and how it was answered.</param>
internal readonly record struct PlainInstant(long At, string? Zone, PlainAnswer[] Given)
{
    /// <summary>What a limit may come to; null where an instant is not exact, or hangs on more than dates and times.</summary>
    /// <param name="deadline">The limit.</param>
    /// <param name="window">The window that it is of.</param>
    /// <param name="part">Which limit of it.</param>
    /// <param name="reading">What is supposed.</param>
    /// <param name="choices">All that was asked of any limit so far.</param>
    public static PlainInstant[]? Of(
        Deadline deadline,
        PlainWindow window,
        string part,
        Reading reading,
        List<Choice> choices
    )
    {
        if (deadline is MomentDeadline { Moment: var said })
        {
            return InstantOf(said) is { } at ? [new PlainInstant(at, null, [])] : null;
        }

        if (deadline is not (DateDeadline or DateTimeDeadline))
        {
            return null;
        }

        var key = deadline.Key ?? $"{window.Key}/{part}";
        var answers = new PlainAnswers(reading, choices, window.Word.Statement.Id);
        var moments = new DeadlineMoments(DeadlineBases.None, answers);
        var instants = new List<PlainInstant>();
        do
        {
            if (InstantOf(moments.Of(deadline, key)) is not { } at)
            {
                return null;
            }

            var zone = DeadlineResolver.ZoneOf(deadline, key, answers);
            instants.Add(new PlainInstant(at, zone, answers.Given));
        } while (answers.Advance());

        return [.. instants];
    }

    /// <summary>The instant moved by a length, under the same answers; null where that hangs on a calendar or leaves time.</summary>
    public PlainInstant? Moved(Length length, int direction) =>
        At == PlainWorlds.Never ? this
        : DeadlineResolver.ShiftOf(length, Zone) is { } shift && Within(At + (direction * shift)) is { } moved
            ? new PlainInstant(moved, Zone, [])
        : null;

    private static long? InstantOf(Moment moment) =>
        moment.IsNever ? PlainWorlds.Never
        : moment.IsExact ? Within(moment.EarliestMicroseconds!.Value)
        : null;

    private static long? Within(long instant) =>
        instant >= Microseconds.Min && instant <= Microseconds.Max ? instant : null;
}
