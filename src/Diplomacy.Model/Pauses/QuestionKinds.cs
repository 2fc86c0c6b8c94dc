namespace Diplomacy.Model;

/// <summary>The codes of question kinds, and the fixed options of those that have them.</summary>
public static class QuestionKinds
{
    /// <summary>Start of the day, as the answer to <see cref="QuestionKind.Boundary"/>.</summary>
    public const string Exclusive = "exclusive";

    /// <summary>End of the day, as the answer to <see cref="QuestionKind.Boundary"/>.</summary>
    public const string Inclusive = "inclusive";

    /// <summary>Days of 24 hours, as the answer to <see cref="QuestionKind.Elapsed"/>.</summary>
    public const string Exact = "exact";

    /// <summary>The same wall-clock time, as the answer to <see cref="QuestionKind.Elapsed"/>.</summary>
    public const string WallClock = "wall-clock";

    /// <summary>The earlier instant, as the answer to <see cref="QuestionKind.Fold"/>.</summary>
    public const string Earlier = "earlier";

    /// <summary>The later instant, as the answer to <see cref="QuestionKind.Fold"/>.</summary>
    public const string Later = "later";

    /// <summary>The stated end rules, as the answer to <see cref="QuestionKind.Extent"/>.</summary>
    public const string End = "end";

    /// <summary>Start plus length rules, as the answer to <see cref="QuestionKind.Extent"/>.</summary>
    public const string StartPlusLength = "start-plus-length";

    /// <summary>The act was made, as the answer to <see cref="QuestionKind.Act"/>.</summary>
    public const string Made = "made";

    /// <summary>The act was not made, as the answer to <see cref="QuestionKind.Act"/>.</summary>
    public const string NotMade = "not-made";

    /// <summary>The failing suspends, as the answer to <see cref="QuestionKind.Failure"/>.</summary>
    public const string Suspends = "suspends";

    /// <summary>The failing ends, as the answer to <see cref="QuestionKind.Failure"/>.</summary>
    public const string Ends = "ends";

    /// <summary>From the instant of the event, as the answer to <see cref="QuestionKind.Counting"/>.</summary>
    public const string FromInstant = "from-instant";

    /// <summary>In days, the event's own the first, as the answer to <see cref="QuestionKind.Counting"/>.</summary>
    public const string EventDayCounted = "event-day-counted";

    /// <summary>In days, from the day after the event's, as the answer to <see cref="QuestionKind.Counting"/>.</summary>
    public const string EventDayNotCounted = "event-day-not-counted";

    /// <summary>The first day of the month after, as the answer to <see cref="QuestionKind.MonthEnd"/>.</summary>
    public const string Up = "up";

    /// <summary>The last day of the month, as the answer to <see cref="QuestionKind.MonthEnd"/>.</summary>
    public const string Down = "down";

    private static readonly EquatableArray<string> s_boundary = [Exclusive, Inclusive];
    private static readonly EquatableArray<string> s_elapsed = [Exact, WallClock];
    private static readonly EquatableArray<string> s_fold = [Earlier, Later];
    private static readonly EquatableArray<string> s_extent = [End, StartPlusLength];
    private static readonly EquatableArray<string> s_act = [Made, NotMade];
    private static readonly EquatableArray<string> s_failure = [Suspends, Ends];
    private static readonly EquatableArray<string> s_counting = [FromInstant, EventDayCounted, EventDayNotCounted];
    private static readonly EquatableArray<string> s_monthEnd = [Up, Down];

    /// <summary>The code of a kind, as used in readings and JSON: <c>boundary</c>, <c>zone</c> and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no defined value.</exception>
    public static string CodeOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Boundary => "boundary",
            QuestionKind.Zone => "zone",
            QuestionKind.Elapsed => "elapsed",
            QuestionKind.Fold => "fold",
            QuestionKind.Extent => "extent",
            QuestionKind.Act => "act",
            QuestionKind.Place => "place",
            QuestionKind.Failure => "failure",
            QuestionKind.Counting => "counting",
            QuestionKind.MonthEnd => "monthEnd",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of question."),
        };

    /// <summary>The options that every question of a kind has; empty for kinds whose options differ (zones, places).</summary>
    public static EquatableArray<string> OptionsOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Boundary => s_boundary,
            QuestionKind.Elapsed => s_elapsed,
            QuestionKind.Fold => s_fold,
            QuestionKind.Extent => s_extent,
            QuestionKind.Act => s_act,
            QuestionKind.Failure => s_failure,
            QuestionKind.Counting => s_counting,
            QuestionKind.MonthEnd => s_monthEnd,
            _ => [],
        };

    /// <summary>The kind with a code, or false if no kind has it.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out QuestionKind kind)
    {
        foreach (var candidate in Enum.GetValues<QuestionKind>())
        {
            if (code.SequenceEqual(CodeOf(candidate)))
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
