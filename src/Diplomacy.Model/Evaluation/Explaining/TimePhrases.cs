using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>Instants and their bounds as people write them, always in UTC.</summary>
internal static class TimePhrases
{
    private const int MostAlternatives = 6;

    private static readonly LocalDatePattern s_day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern s_dayOfYear = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalTimePattern s_minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern s_finer = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm:ss.FFFFFFFFF"
    );

    /// <summary>Text such as <c>31 January 2026, 21:00 UTC</c>.</summary>
    public static string Of(Instant instant) => $"{Of(instant.InUtc().LocalDateTime)} UTC";

    /// <summary>A local time as it was said: <c>31 January 2026, 21:00</c>.</summary>
    public static string Of(LocalDateTime local) => $"{s_day.Format(local.Date)}, {Of(local.TimeOfDay)}";

    public static string Of(LocalDate date) => s_day.Format(date);

    /// <summary>The same, the last microseconds before a full second told as <c>just before</c> it, the first ones after one as <c>just after</c> it.</summary>
    public static string Rounded(Instant instant) =>
        Bound(instant) is (var end, true) ? $"just before {Of(end)}"
        : Begun(instant) is var start && start != instant ? $"just after {Of(start)}"
        : Of(instant);

    /// <summary>How long something holds: <c>from … to …</c>, <c>from … on</c>, <c>until …</c>, <c>at all times</c>.</summary>
    public static string Throughout(Interval interval) =>
        (interval.HasStart, interval.HasEnd) switch
        {
            (true, true) => $"from {Rounded(interval.Start)} to {Rounded(interval.End)}",
            (true, false) => $"from {Rounded(interval.Start)} on",
            (false, true) => $"until {Rounded(interval.End)}",
            _ => "at all times",
        };

    /// <summary>
    /// The same of a part of a longer stretch, beyond which nothing is looked at: an end that both have says nothing of what comes after.
    /// </summary>
    public static string Throughout(Interval interval, Interval? whole)
    {
        var isStart = whole is { } all && Starts(interval, all);
        var isEnd = whole is { } longer && Ends(interval, longer);
        return isStart == isEnd ? Throughout(interval)
            : isEnd ? $"since {Rounded(interval.Start)}"
            : $"until {Rounded(interval.End)}";
    }

    private static bool Starts(Interval part, Interval whole) =>
        part.HasStart == whole.HasStart && (!part.HasStart || part.Start == whole.Start);

    private static bool Ends(Interval part, Interval whole) =>
        part.HasEnd == whole.HasEnd && (!part.HasEnd || part.End == whole.End);

    /// <summary>When something was: <c>on …</c>, <c>between … and …</c>, <c>not later than …</c>.</summary>
    public static string When(Moment moment) =>
        moment.IsNever ? "never"
        : moment.IsExact ? On(Rounded(moment.Earliest!.Value))
        : (moment.Earliest, moment.Latest) switch
        {
            ({ } earliest, { } latest) => Between(earliest, latest),
            ({ } earliest, null) => Begun(earliest) is var start && start != earliest
                ? $"after {Of(start)}"
                : $"not before {Of(earliest)}",
            (null, { } latest) => Bound(latest) is (var end, true)
                ? $"before {Of(end)}"
                : $"not later than {Of(latest)}",
            _ => "at a time not known",
        };

    private static string On(string rounded) =>
        rounded.StartsWith("just ", StringComparison.Ordinal) ? rounded : $"on {rounded}";

    /// <summary>When something was, if it may have been at several times.</summary>
    public static string When(IEnumerable<Moment> moments)
    {
        var all = moments
            .Distinct()
            .OrderBy(moment => moment.IsNever)
            .ThenBy(moment => moment.EarliestMicroseconds ?? long.MinValue)
            .ThenBy(moment => moment.LatestMicroseconds ?? long.MaxValue)
            .ToList();
        var dated = all.FindAll(moment => !moment.IsNever);
        if (dated.Exists(moment => !moment.IsExact) || dated.Count > MostAlternatives)
        {
            // Bounds that overlap, or are many, are told as one.
            dated = dated.Count == 0 ? dated : [Hull(dated)];
        }

        var texts = dated.TrueForAll(moment => moment.IsExact)
            ? [.. dated.GroupBy(moment => moment.Earliest!.Value.InUtc().Date).Select(day => OnDay(day.Key, [.. day]))]
            : dated.ConvertAll(When);
        return Either(all.Count > 0 && all[^1].IsNever ? [.. texts, "never"] : texts);
    }

    /// <summary>The bounds of what may have been at several times.</summary>
    public static string Within(List<Moment> moments) => When(Hull(moments));

    /// <summary>When something was said: a date, or bounds.</summary>
    public static string Date(Moment moment) =>
        moment.IsUnknown ? "at a time not recorded"
        : moment.IsExact ? Of(moment.Earliest!.Value)
        : moment is { Earliest: { } earliest, Latest: { } latest } && IsOneDay(earliest, Bound(latest).End)
            ? $"{Of(earliest.InUtc().Date)} (UTC)"
        : When(moment);

    /// <summary>Texts joined as <c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> texts) => Joined(texts, "or");

    /// <summary>Texts joined as <c>a, b and c</c>.</summary>
    public static string Both(IReadOnlyList<string> texts) => Joined(texts, "and");

    private static Moment Hull(List<Moment> moments) =>
        Moment.FromMicroseconds(
            moments.Exists(moment => moment.EarliestMicroseconds is null)
                ? null
                : moments.Min(moment => moment.EarliestMicroseconds),
            moments.Exists(moment => moment.LatestMicroseconds is null)
                ? null
                : moments.Max(moment => moment.LatestMicroseconds)
        );

    private static string OnDay(LocalDate day, IReadOnlyList<Moment> moments) =>
        moments.Count == 1
            ? When(moments[0])
            : $"on {Of(day)} at {Either([.. moments.Select(moment => Of(moment.Earliest!.Value.InUtc().TimeOfDay))])} UTC";

    private static string Joined(IReadOnlyList<string> texts, string word)
    {
        if (texts.Count < 2)
        {
            return string.Concat(texts);
        }

        var isList = texts.Any(text =>
            text.Contains(',', StringComparison.Ordinal) || text.Contains($" {word} ", StringComparison.Ordinal)
        );
        var comma = isList ? "," : "";
        return $"{string.Join(", ", texts.Take(texts.Count - 1))}{comma} {word} {texts[^1]}";
    }

    private static string Between(Instant earliest, Instant latest)
    {
        var (end, isBefore) = Bound(latest);
        earliest = Begun(earliest);
        var (from, to) = (earliest.InUtc().LocalDateTime, end.InUtc().LocalDateTime);
        return isBefore && IsOneDay(earliest, end) ? $"on {Of(from.Date)} (UTC), at an hour not known"
            : from.Date == to.Date ? $"on {Of(from.Date)}, between {Of(from.TimeOfDay)} and {Of(to.TimeOfDay)} UTC"
            : from.Year == to.Year ? $"between {s_dayOfYear.Format(from.Date)}, {Of(from.TimeOfDay)} and {Of(end)}"
            : $"between {Of(from)} and {Of(end)}";
    }

    private static bool IsOneDay(Instant start, Instant end) =>
        start.InUtc().TimeOfDay == LocalTime.Midnight && end - start == Duration.FromDays(1);

    private static string Of(LocalTime time) =>
        (time.Second == 0 && time.NanosecondOfSecond == 0 ? s_minute : s_finer).Format(time);

    // The first microseconds of a second are how "after it" is stored.
    private static Instant Begun(Instant earliest) =>
        earliest.InUtc().NanosecondOfSecond is > 0 and <= 10_000
            ? earliest - Duration.FromNanoseconds(earliest.InUtc().NanosecondOfSecond)
            : earliest;

    // The last microseconds of a second are how "before the next one" is stored.
    private static (Instant End, bool IsBefore) Bound(Instant latest)
    {
        const int Nearly = 999_990_000;
        var nanoseconds = latest.InUtc().NanosecondOfSecond;
        return nanoseconds >= Nearly && latest < Instant.MaxValue - Duration.FromSeconds(1)
            ? (latest + Duration.FromNanoseconds(NodaConstants.NanosecondsPerSecond - nanoseconds), true)
            : (latest, false);
    }
}
