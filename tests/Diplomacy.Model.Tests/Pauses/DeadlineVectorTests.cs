using System.Globalization;
using System.Text.Json;
using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

public class DeadlineVectorTests
{
    [Fact]
    public void Resolved_deadlines_agree_with_the_vectors()
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
    public void Historical_truces_resolve_to_the_instants_of_the_vectors()
    {
        var rows = Vectors.Read("truce_instants.jsonl").ToList();
        Assert.Equal(25, rows.Count);
        foreach (var row in rows)
        {
            var resolved = Deadline.Parse(row.Text("local"), row.Text("zone")).Resolve(DeadlineBases.None);
            Assert.Equal(Exactly(row, "utc"), resolved.Moment);
            Assert.Empty(resolved.Questions);
        }
    }

    private static void CheckUntil(JsonElement row)
    {
        var until = Deadline.Parse(row.Text("text")[^10..], row.Text("zone"));
        Assert.Equal(Exactly(row, "end_if_exclusive"), Read(until, DeadlineBases.None, "boundary=exclusive"));
        Assert.Equal(Exactly(row, "end_if_inclusive"), Read(until, DeadlineBases.None, "boundary=inclusive"));
        Assert.Equal(
            Moment.Between(Instant(row, "end_if_exclusive"), Instant(row, "end_if_inclusive")),
            until.Resolve(DeadlineBases.None).Moment
        );
    }

    private static void CheckUntilUncertain(JsonElement row)
    {
        var zones = row.GetProperty("zones").EnumerateArray().Select(zone => zone.GetString()!).ToEquatableArray();
        var until = Deadline.Parse(row.Text("text")[^10..], zones);
        Assert.Equal(Window(row), until.Resolve(DeadlineBases.None).Moment);
        Assert.Equal(
            Window(row.GetProperty("if_inclusive_known")),
            Read(until, DeadlineBases.None, "boundary=inclusive")
        );
        Assert.Equal(
            Window(row.GetProperty("if_exclusive_known")),
            Read(until, DeadlineBases.None, "boundary=exclusive")
        );
    }

    private static void CheckHours(JsonElement row)
    {
        var (hours, bases) = (Number(row), Since(row, Anchor.Announcement));
        var exact = Deadline.After(Anchor.Announcement, Period.FromHours(hours), row.Text("zone"));
        Assert.Equal(Exactly(row, "end_exact_elapsed"), exact.Resolve(bases).Moment);
        Assert.Equal(
            Exactly(row, "end_reg1182_hour_of_event_not_counted"),
            (exact with { Counting = CountingRule.Regulation1182 }).Resolve(bases).Moment
        );

        // Hours are exact time; only as whole days can they be meant by the clock.
        var days = exact with
        {
            Length = Length.FromDays(hours / 24),
            Counting = CountingRule.FromInstant,
        };
        Assert.Equal(Exactly(row, "end_wall_clock"), Read(days, bases, "elapsed=wall-clock"));
        Assert.Equal(Exactly(row, "end_exact_elapsed"), Read(days, bases, "elapsed=exact"));
    }

    private static void CheckDays(JsonElement row)
    {
        var bases = Since(row, Anchor.Signature);
        var after = Deadline.After(Anchor.Signature, Period.FromDays(Number(row)), row.Text("zone"));
        var last = Exactly(row, "end_reg1182_day_of_event_not_counted_end_of_last_day");
        Assert.Equal(last, Read(after, bases, "counting=event-day-not-counted"));
        Assert.Equal(last, (after with { Counting = CountingRule.Regulation1182 }).Resolve(bases).Moment);
        var counted = after with { Counting = CountingRule.FromInstant };
        Assert.Equal(Exactly(row, "end_exact_24h_days"), Read(counted, bases, "elapsed=exact"));
        Assert.Equal(Exactly(row, "end_same_wall_clock"), Read(counted, bases, "elapsed=wall-clock"));
    }

    private static void CheckMonths(JsonElement row)
    {
        var text = row.Text("text");
        var signed = Deadline.Parse(text[^10..] + "T12:00:00Z").Resolve(DeadlineBases.None).Moment;
        var bases = DeadlineBases.None.With(Anchor.Signature, signed);
        var after = Deadline.After(Anchor.Signature, Period.FromMonths(Number(row)), "Etc/UTC") with
        {
            Counting = CountingRule.FromInstant,
        };
        Assert.Equal(Noon(row, "round_down_nodatime"), Read(after, bases, "monthEnd=down"));
        Assert.Equal(Noon(row, "round_up"), Read(after, bases, "monthEnd=up"));
        Assert.Equal(row.Flag("ambiguous"), after.Resolve(bases).Questions.Count == 1);
    }

    private static void CheckLocalTime(JsonElement row)
    {
        var local = Deadline.Parse(row.Text("local"), row.Text("zone"));
        Assert.Equal(Exactly(row, "after_offset"), Read(local, DeadlineBases.None, "fold=earlier"));
        Assert.Equal(Exactly(row, "nodatime_lenient"), Read(local, DeadlineBases.None, "fold=later"));
    }

    private static Moment Read(Deadline deadline, DeadlineBases bases, string answer) =>
        deadline.Resolve(bases, Reading.None.Fix(answer)).Moment;

    private static DeadlineBases Since(JsonElement row, Anchor anchor) =>
        DeadlineBases.None.With(anchor, Exactly(row, "event_instant"));

    private static Moment Window(JsonElement row) =>
        Moment.Between(Instant(row, "certainly_in_force_before"), Instant(row, "certainly_over_from"));

    private static Instant Instant(JsonElement row, string name) =>
        InstantPattern.ExtendedIso.Parse(row.Text(name)).Value;

    private static Moment Exactly(JsonElement row, string name) => Moment.Exactly(Instant(row, name));

    private static Moment Noon(JsonElement row, string name) =>
        Deadline.Parse(row.Text(name) + "T12:00:00Z").Resolve(DeadlineBases.None).Moment;

    private static int Number(JsonElement row) =>
        int.Parse(row.Text("text").Split(' ')[0], CultureInfo.InvariantCulture);
}
