using System.Globalization;
using System.Text.Json;
using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class CalendarVectorTests
{
    [Fact]
    public void Deadlines_agree_with_the_vectors()
    {
        var checks = new Dictionary<string, Action<JsonElement>>(StringComparer.Ordinal)
        {
            ["until-date"] = CheckUntil,
            ["until-date-uncertain"] = CheckUntilUncertain,
            ["hours-after-event"] = CheckHours,
            ["days-from-event"] = CheckDays,
            ["months-from-date"] = CheckMonths,
            ["local-time"] = CheckLocalTime,
        };
        var rows = Vectors.Read("deadline_windows.jsonl").ToList();
        Assert.Equal(94, rows.Count);
        rows.ForEach(row => checks[row.Text("kind")](row));
    }

    [Fact]
    public void Month_arithmetic_agrees_with_the_vectors()
    {
        var rows = Vectors.Read("month_arithmetic.jsonl").ToList();
        Assert.Equal(30, rows.Count);
        foreach (var row in rows)
        {
            var (date, period) = (Date(row.Text("date")), PeriodPattern.NormalizingIso.Parse(row.Text("period")).Value);
            var result = CalendarTime.Add(date, period);
            Assert.Equal(row.Flag("ambiguous"), result.IsAmbiguous);
            Assert.Equal(Date(row.Text(result.IsAmbiguous ? "round_down" : "result")), result.Earliest);
            Assert.Equal(Date(row.Text(result.IsAmbiguous ? "round_up" : "result")), result.Latest);
            Assert.Equal(DateBounds.Exactly(result.Earliest), CalendarTime.Add(date, period, MonthEndRounding.Down));
            Assert.Equal(DateBounds.Exactly(result.Latest), CalendarTime.Add(date, period, MonthEndRounding.Up));
        }
    }

    [Fact]
    public void Historical_truces_begin_and_end_at_the_instants_of_the_vectors()
    {
        var rows = Vectors.Read("truce_instants.jsonl").ToList();
        Assert.Equal(25, rows.Count);
        foreach (var row in rows)
        {
            var local = Local(row.Text("local"));
            Assert.Equal(Exactly(row, "utc"), CalendarTime.At(local, null, Zone(row)));
            if (local.TimeOfDay == LocalTime.Midnight)
            {
                Assert.Equal(Exactly(row, "utc"), CalendarTime.StartOfDay(local.Date, Zone(row)));
                Assert.Equal(Exactly(row, "utc"), CalendarTime.EndOfDay(local.Date.PlusDays(-1), Zone(row)));
            }
        }
    }

    private static void CheckUntil(JsonElement row)
    {
        var (date, zone) = (Date(row.Text("text")[^10..]), Zone(row));
        var (start, end) = (Instant(row, "end_if_exclusive"), Instant(row, "end_if_inclusive"));
        Assert.Equal(Moment.Exactly(start), CalendarTime.Until(date, DayBoundary.Exclusive, zone));
        Assert.Equal(Moment.Exactly(end), CalendarTime.Until(date, DayBoundary.Inclusive, zone));
        Assert.Equal(Moment.Between(start, end), CalendarTime.Until(date, null, zone));
        Assert.Equal(Duration.FromHours(row.GetProperty("day_length_hours").GetInt32()), end - start);
    }

    private static void CheckUntilUncertain(JsonElement row)
    {
        var date = Date(row.Text("text")[^10..]);
        DateTimeZone[] zones = [.. row.GetProperty("zones").EnumerateArray().Select(z => Zone(z.GetString()!))];
        var until = CalendarTime.Until(date, null, zones);
        CheckWindow(row, until);
        CheckWindow(row.GetProperty("if_inclusive_known"), CalendarTime.Until(date, DayBoundary.Inclusive, zones));
        CheckWindow(row.GetProperty("if_exclusive_known"), CalendarTime.Until(date, DayBoundary.Exclusive, zones));
        Assert.Equal(Duration.FromHours(row.GetProperty("unknown_hours").GetInt32()), until.Latest - until.Earliest);
    }

    private static void CheckWindow(JsonElement row, Moment until) =>
        Assert.Equal(
            Moment.Between(Instant(row, "certainly_in_force_before"), Instant(row, "certainly_over_from")),
            until
        );

    private static void CheckHours(JsonElement row)
    {
        var (zone, from, hours) = (Zone(row), Exactly(row, "event_instant"), Number(row));
        Assert.Equal(from, CalendarTime.At(Local(row.Text("event_local")), null, zone));
        Assert.Equal(Exactly(row, "end_exact_elapsed"), from + Duration.FromHours(hours));
        Assert.Equal(
            Exactly(row, "end_wall_clock"),
            CalendarTime.AddWallClock(from, Period.FromHours(hours), null, null, zone)
        );
        Assert.Equal(
            Exactly(row, "end_reg1182_hour_of_event_not_counted"),
            Regulation1182Of71.EndOfHours(from, hours, zone)
        );
    }

    private static void CheckDays(JsonElement row)
    {
        var (zone, from, days) = (Zone(row), Exactly(row, "event_instant"), Number(row));
        var local = Local(row.Text("event_local"));
        var end = Exactly(row, "end_reg1182_day_of_event_not_counted_end_of_last_day");
        Assert.Equal(Exactly(row, "end_exact_24h_days"), from + Duration.FromDays(days));
        Assert.Equal(
            Exactly(row, "end_same_wall_clock"),
            CalendarTime.AddWallClock(from, Period.FromDays(days), null, null, zone)
        );
        var last = Regulation1182Of71.LastDay(local.Date, Period.FromDays(days));
        Assert.Equal(end, CalendarTime.EndOfDay(last, zone));
        Assert.Equal(last, CalendarTime.LastOfDays(local.Date, days, DayCounting.EventDayNotCounted).Latest);
    }

    private static void CheckMonths(JsonElement row)
    {
        var text = row.Text("text");
        var result = CalendarTime.Add(Date(text[^10..]), Period.FromMonths(Number(row)));
        Assert.Equal(Date(row.Text("round_down_nodatime")), result.Earliest);
        Assert.Equal(Date(row.Text("round_up")), result.Latest);
        Assert.Equal(row.Flag("ambiguous"), result.IsAmbiguous);
    }

    private static void CheckLocalTime(JsonElement row)
    {
        var (local, zone) = (Local(row.Text("local")), Zone(row));
        Assert.Equal("skipped", row.Text("text"));
        Assert.Equal(
            Moment.Between(Instant(row, "after_offset"), Instant(row, "before_offset")),
            CalendarTime.At(local, null, zone)
        );
        Assert.Equal(Exactly(row, "after_offset"), CalendarTime.At(local, LocalTimeReading.Earlier, zone));
        Assert.Equal(Exactly(row, "nodatime_lenient"), CalendarTime.At(local, LocalTimeReading.Later, zone));
    }

    private static DateTimeZone Zone(JsonElement row) => Zone(row.Text("zone"));

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static LocalDateTime Local(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).Value;

    private static Instant Instant(JsonElement row, string name) =>
        InstantPattern.ExtendedIso.Parse(row.Text(name)).Value;

    private static Moment Exactly(JsonElement row, string name) => Moment.Exactly(Instant(row, name));

    private static int Number(JsonElement row) =>
        int.Parse(row.Text("text").Split(' ')[0], CultureInfo.InvariantCulture);
}
