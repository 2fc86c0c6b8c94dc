using System.Globalization;

namespace Diplomacy.Model;

/// <summary>Limits, windows and lengths in words, as they were said.</summary>
internal static class DeadlinePhrases
{
    /// <summary>A window: from when, until when, for how long.</summary>
    /// <remarks>Wordings are set off by commas: one may end in what the other begins with.</remarks>
    public static string Of(Window window) =>
        string.Join(
            window.Start?.Wording is null && window.End?.Wording is null ? " " : ", ",
            new[]
            {
                window.Start is { } start ? Limit("from", start) : null,
                window.End is { } end ? Until(end) : null,
                window.Length is { } length ? $"for {LengthOf(length)}" : null,
            }.OfType<string>()
        );

    /// <summary>A limit as an end: <c>until 1 February 2026 (Moscow)</c>, <c>with no end</c>.</summary>
    public static string Until(Deadline deadline) =>
        deadline is MomentDeadline { Moment.IsNever: true, Wording: null } ? "with no end" : Limit("until", deadline);

    /// <summary>A limit as it was worded, or in words.</summary>
    public static string Of(Deadline deadline) =>
        deadline.Wording is { } wording
            ? $"\"{wording}\""
            : deadline switch
            {
                DateDeadline date => $"{TimePhrases.Of(date.Date)} ({Zones(date.Zones)})",
                DateTimeDeadline time => $"{TimePhrases.Of(time.Time)} ({Zones(time.Zones)})",
                MomentDeadline { Moment: { IsExact: true, Earliest: { } exact } } => TimePhrases.Of(exact),
                MomentDeadline { Moment: var moment } => TimePhrases.When(moment),
                PartialDateDeadline partial => Of(partial),
                OffsetDeadline offset => Of(offset),
                UponDeadline upon => $"{Quoted(upon.Occurrence.Value)} comes about",
                WhileDeadline state => $"{Quoted(state.State.Value)} no longer holds",
                PerDeliveryDeadline growing => Of(growing),
                EarliestOfDeadline earliest =>
                    $"the earliest of {TimePhrases.Both([.. earliest.Deadlines.Select(Of)])}",
                LatestOfDeadline latest => $"the latest of {TimePhrases.Both([.. latest.Deadlines.Select(Of)])}",
                _ => deadline.ToString(),
            };

    /// <summary>A length in words where that is simple.</summary>
    public static string LengthOf(Length length) =>
        length.Period switch
        {
            { HasTimeComponent: false, Months: 0, Years: 0, Weeks: 0, Days: var days } => Count(days, "day"),
            { HasTimeComponent: false, Months: 0, Years: 0, Days: 0, Weeks: var weeks } => Count(weeks, "week"),
            { HasTimeComponent: false, Days: 0, Weeks: 0, Years: 0, Months: var months } => Count(months, "month"),
            { HasTimeComponent: false, Days: 0, Weeks: 0, Months: 0, Years: var years } => Count(years, "year"),
            { HasDateComponent: false, Minutes: 0, Seconds: 0, Hours: var hours } => Count(hours, "hour"),
            _ => length.ToString(),
        };

    /// <summary>Zones by their cities: <c>Moscow or New York</c>.</summary>
    public static string Zones(EquatableArray<string> zones) => TimePhrases.Either([.. zones.Select(Zone)]);

    // What was worded has its own "from" or "until".
    private static string Limit(string word, Deadline deadline) =>
        deadline.Wording is null ? $"{word} {Of(deadline)}" : Of(deadline);

    private static string Of(OffsetDeadline deadline) =>
        string.Concat(
            LengthOf(deadline.Length),
            deadline.Direction == OffsetDirection.After ? " after " : " before ",
            deadline.Anchor.Occurrence is { } occurrence ? $"{Quoted(occurrence.Value)} comes about"
                : deadline.Anchor == Anchor.Effect ? "it takes effect"
                : $"its {deadline.Anchor}",
            deadline.Counting switch
            {
                CountingRule.FromInstant => ", to the hour",
                CountingRule.EventDayCounted => ", that day counted",
                CountingRule.EventDayNotCounted => ", that day not counted",
                CountingRule.Regulation1182 => ", by Regulation 1182/71",
                _ => "",
            },
            deadline.Zones.IsEmpty ? "" : $" ({Zones(deadline.Zones)})"
        );

    private static string Of(PerDeliveryDeadline deadline) =>
        string.Concat(
            Of(deadline.Base),
            FormattableString.Invariant(
                $", and {LengthOf(deadline.Extra)} more for every {deadline.UnitsPerStep} {ActPhrases.Readable(deadline.Unit)}"
            ),
            deadline.Cap is { } cap ? $", {LengthOf(cap)} more at most" : ""
        );

    // What is plain is written out, the rest as EDTF has it.
    private static string Of(PartialDateDeadline deadline)
    {
        var date = deadline.Date;
        if (date.Qualifier != EdtfQualifier.None || date.Season is not null || date.FirstYear != date.LastYear)
        {
            return date.ToString();
        }

        var year = date.FirstYear.ToString(CultureInfo.InvariantCulture);
        var month = date.Month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number) : null;
        return (month, date.Day) switch
        {
            (null, null) => date.IsMonthUnspecified || date.IsDayUnspecified ? $"some day of {year}" : year,
            ({ }, null) => date.IsDayUnspecified ? $"some day of {month} {year}" : $"{month} {year}",
            ({ }, { } day) => FormattableString.Invariant($"{day} {month} {year}"),
            _ => date.ToString(),
        };
    }

    private static string Quoted(string id) => $"\"{ActPhrases.Readable(id)}\"";

    private static string Count(long number, string unit) =>
        FormattableString.Invariant($"{number} {unit}{(number == 1 ? "" : "s")}");

    private static string Zone(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
