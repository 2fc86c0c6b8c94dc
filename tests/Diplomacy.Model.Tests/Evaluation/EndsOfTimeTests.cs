using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;

/// <summary>A dossier without errors is evaluated at every instant there is, whatever its terms name.</summary>
public sealed class EndsOfTimeTests
{
    private static readonly Conduct Strike = new("bound", Activities.Strikes, "city");

    private static readonly Instant[] Asked =
    [
        Instant.MinValue,
        Instant.MinValue + Duration.FromTicks(1),
        Instant.MinValue + Duration.FromHours(11),
        Instant.MinValue + Duration.FromDays(2),
        Day(9),
        Instant.FromUtc(9999, 12, 29, 12, 0),
        Instant.FromUtc(9999, 12, 30, 12, 0),
        Instant.FromUtc(9999, 12, 31, 0, 0),
        Instant.FromUtc(9999, 12, 31, 23, 0),
        Instant.MaxValue,
    ];

    public static TheoryData<string> Zones => ["UTC", "Europe/Kyiv", "Pacific/Kiritimati", "Pacific/Pago_Pago"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Daily_hours_are_looked_up_at_the_ends_of_time(string zone)
    {
        var view = Declared(Daily(zone, 8, 20));
        foreach (var at in Asked)
        {
            var verdict = view.Covers("p", Strike, at, Bound);
            Assert.Equal(at == Day(9), verdict.Interval.Contains(Day(9)));
            _ = verdict.Explanation.ToString();
            _ = verdict.EarliestExit;
        }
    }

    [Fact]
    public void Daily_hours_go_on_to_the_last_day_there_is()
    {
        var view = Declared(Daily("UTC", 8, 20));
        Assert.Equal(Truth.True, Covers(9999, 12, 31, 12));
        Assert.Equal(Truth.False, Covers(9999, 12, 31, 7));
        Assert.Equal(Truth.False, Covers(9999, 12, 31, 22));
        // It is the first of January there, a day that no date can name.
        Assert.Equal(
            Truth.True,
            Declared(Daily("Pacific/Kiritimati", 8, 20)).Covers("p", Strike, Last(23), Bound).InForce
        );
        Assert.Equal(
            Truth.False,
            Declared(Daily("Pacific/Kiritimati", 8, 20)).Covers("p", Strike, Last(12), Bound).InForce
        );

        Truth Covers(int year, int month, int day, int hour) =>
            view.Covers("p", Strike, Instant.FromUtc(year, month, day, hour, 0), Bound).InForce;

        static Instant Last(int hour) => Instant.FromUtc(9999, 12, 31, hour, 0);
    }

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Far.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Terms_that_reach_beyond_time_are_evaluated(int which) => Evaluate(Declared(Far[which]));

    private static void Evaluate(DossierView view)
    {
        _ = view.FallingDue(Instant.MinValue, Instant.MaxValue);
        _ = view.Timeline("p", Bound).Segments.Count;
        foreach (var at in Asked)
        {
            var verdict = view.Evaluate("p", at, Bound);
            _ = verdict.Explanation.ToString();
            _ = verdict.EarliestExit;
            _ = verdict.DecidingFacts;
            _ = view.Covers("p", Strike, at, Bound).Explanation.ToString();
            _ = view.NextChange("p", at, Bound);
        }
    }

    [Theory]
    [InlineData(OffsetDirection.After, 2_900_000)]
    [InlineData(OffsetDirection.Before, 4_300_000)]
    public void Limits_counted_to_the_ends_of_time_are_evaluated(OffsetDirection direction, int days)
    {
        // The regulation counts forward alone.
        var rules = Enum.GetValues<CountingRule>()
            .Where(rule => direction == OffsetDirection.After || rule != CountingRule.Regulation1182);
        foreach (var rule in rules)
        {
            var limit = new OffsetDeadline(direction, Anchor.Announcement, Length.FromDays(days))
            {
                Counting = rule,
                Zones = ["Pacific/Kiritimati"],
            };
            Evaluate(
                Declared(
                    direction == OffsetDirection.After
                        ? Until(limit)
                        : new Terms { Window = new Window(limit, At(Day(20))) }
                )
            );
        }
    }

    [Fact]
    public void Acts_that_reach_to_the_ends_of_time_are_evaluated()
    {
        var last = At(Instant.MaxValue);
        Act[] acts =
        [
            new Extend("p") { By = Length.FromDays(2_900_000) },
            new Extend("p") { By = new Length(Period.FromYears(7_000)) },
            new Extend("p") { Until = last },
            new Extend("p") { From = last, By = Length.FromDays(1) },
            new Suspend("p") { From = last },
            new Suspend("p") { Until = last },
            new Terminate("p") { From = last },
            new GiveNotice("p", NoticeKind.Terminate) { From = last },
        ];
        foreach (var act in acts)
        {
            Evaluate(Declared(Terms(8, 20), act));
            Evaluate(Declared(Prolonged(new Length(Period.FromYears(7_000))), act));
        }
    }

    [Theory]
    [InlineData(200_000, 200_001, TermAgreement.Differ)]
    [InlineData(200_000, 200_000, TermAgreement.Same)]
    public void Windows_of_many_centuries_are_compared(int one, int other, TermAgreement expected)
    {
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Long(one) }),
            Say(5, "b", "other", new Request("p") { Terms = Long(other) })
        );
        var comparison = dossier.AsKnownAt(Day(100)).CompareAccounts("p", Bound, Account.Of("other"));

        Assert.Contains(comparison.Terms, term => term.Part == TermPart.Length && term.Agreement == expected);

        static Terms Long(int days) =>
            new() { Window = new Window(Deadline.At(Day(8)), Length: Length.FromDays(days)) };
    }

    private static readonly Terms[] Far =
    [
        Until(Deadline.Until(LocalDate.MaxIsoValue, "Pacific/Kiritimati").Exclusive()),
        Until(Deadline.Until(new LocalDate(9999, 12, 30), "UTC", "Pacific/Kiritimati")),
        Until(Deadline.At(new LocalDate(9999, 12, 31).At(new LocalTime(23, 59)), "Pacific/Kiritimati")),
        From(Deadline.At(new LocalDate(-9998, 1, 1).AtMidnight(), "Pacific/Kiritimati")),
        From(Deadline.Until(LocalDate.MinIsoValue, "Pacific/Kiritimati")),
        Lasting(new Length(Period.FromYears(7_900), Elapsed.Exact)),
        Lasting(new Length(Period.FromYears(7_900))),
        Lasting(new Length(Period.FromMonths(90_000))),
        Lasting(new Length(Period.FromDays(2_900_000))),
        Lasting(new Length(Period.FromWeeks(414_000), Elapsed.Exact)),
        Lasting(new Length(Period.FromHours(69_000_000))),
        Prolonged(new Length(Period.FromDays(7_000_000))),
        Prolonged(new Length(Period.FromYears(7_000))),
        Left(new Length(Period.FromYears(9_000))),
        Left(new Length(Period.FromDays(7_000_000))),
        new Terms { Window = new Window(null, At(Instant.MaxValue), Length.FromDays(7)) },
        new Terms { Window = new Window(At(Instant.MaxValue), Deadline.Never) },
        new Terms { Window = new Window(At(Instant.MinValue), Deadline.At(Day(20))) },
        new Terms
        {
            Window = new Window(At(Instant.MinValue), null, new Length(Period.FromMonths(7))),
            Conditions = new[]
            {
                new Condition(ConditionRole.Precedent, new ObservedFor(new Length(Period.FromDays(7_000_000)))),
            }.ToEquatableArray(),
        },
    ];

    private static MomentDeadline At(Instant instant) => Deadline.At(Moment.FloorToMicrosecond(instant));

    private static Terms Daily(string zone, int from, int until) =>
        new()
        {
            Window = new Window(Deadline.At(Day(8)), Deadline.Never),
            Schedule = new DailySchedule(new LocalTime(from, 0), new LocalTime(until, 0), zone),
            Activities = new Activity[] { Activities.Strikes }.ToEquatableArray(),
            Area = "city",
        };

    private static Terms Until(Deadline end) => new() { Window = new Window(Deadline.At(Day(8)), end) };

    private static Terms From(Deadline start) => new() { Window = new Window(start, Deadline.At(Day(20))) };

    private static Terms Lasting(Length length) => new() { Window = new Window(Deadline.At(Day(8)), null, length) };

    private static Terms Prolonged(Length by) =>
        Terms(8, 20) with
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic)
            {
                Period = by,
                NoticeBefore = by,
                Cap = by,
            },
        };

    private static Terms Left(Length notice) =>
        Until(Deadline.Never) with
        {
            Exit = new ExitRule { NoticePeriod = notice },
        };

    private static DossierView Declared(Terms terms, Act? then = null)
    {
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = terms }),
            Say(30, "b", "bound", new GiveNotice("p", NoticeKind.Terminate)),
            Say(
                10,
                "c",
                "bound",
                then ?? new Suspend("p") { From = Deadline.At(Day(12)), Until = Deadline.At(Day(13)) }
            )
        ) with
        {
            Places = [new Area("city")],
        };
        Assert.DoesNotContain(dossier.Validate(), diagnostic => diagnostic.Severity == Severity.Error);
        return dossier.AsKnownAt(Day(25));
    }
}
