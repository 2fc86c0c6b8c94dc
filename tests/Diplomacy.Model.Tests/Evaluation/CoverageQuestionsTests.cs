using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is open of whether conduct is covered, and why it is not.</summary>
public sealed class CoverageQuestionsTests
{
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");

    [Fact]
    public void Conduct_told_too_broadly_is_asked_for_by_all_activities_that_it_may_be()
    {
        var verdict = Covers(
            Of(Committed("bound", new Terms { Activities = [Activities.MissileStrikes, Activities.DroneStrikes] })),
            Day(9)
        );

        Assert.Equal(
            "within hostilities/strikes/missile, hostilities/strikes/drone",
            Assert.Single(verdict.DecidingFacts.Facts).Subject
        );
    }

    [Fact]
    public void Each_kind_of_conduct_that_is_permitted_is_asked_for_by_itself()
    {
        var verdict = Covers(
            Of(
                Committed(
                    "bound",
                    new Terms
                    {
                        Exceptions =
                        [
                            new PermittedConduct(Activities.MissileStrikes),
                            new PermittedConduct(Activities.DroneStrikes),
                        ],
                    }
                )
            ),
            Day(9)
        );

        Assert.Equal(
            ["permitted as hostilities/strikes/drone", "permitted as hostilities/strikes/missile"],
            verdict.DecidingFacts.Facts.Select(fact => fact.Subject)
        );
    }

    [Fact]
    public void Daily_hours_said_among_other_things_are_looked_at_for_two_days_around()
    {
        var always = new DailySchedule(LocalTime.Midnight, LocalTime.Midnight, "Etc/UTC");
        var committed = Committed("bound", new Terms { Schedule = always });
        var verdict = Covers(Of(committed with { Acts = [.. committed.Acts, new Welcome("words")] }), Day(14));

        Assert.Equal(Truth.True, verdict.InForce);
        // The last microsecond that is looked at is whole.
        Assert.Equal(new Interval(Day(12), Day(16) + Duration.FromTicks(10)), verdict.Interval);
    }

    [Fact]
    public void Why_conduct_is_not_covered_is_told_of_windows_that_can_be()
    {
        // Were the days in, the third party's window would end before it begins; so they are out, and the first party's is over.
        Deadline Shared(int day) => Deadline.Until(new LocalDate(2026, 1, day), "Etc/UTC") with { Key = "days" };
        var noon = Day(15) + Duration.FromHours(12);
        var dossier = Of(
                Committed("bound", new Terms { Window = new Window(Deadline.At(Day(8)), Shared(12)) }),
                Committed("stranger", new Terms { Activities = [Activities.GroundCombat] }),
                Committed("other", new Terms { Window = new Window(Shared(15), Deadline.At(noon)) })
            )
            .WithUndertakings(new Undertaking("main", Form.Unilateral, "bound", "other", "stranger"));
        var verdict = Covers(dossier, Day(12) + Duration.FromHours(12), "outlet", s_strike with { Actor = "stranger" });

        Assert.Equal(Truth.False, verdict.InForce);
        Assert.Equal(
            "The conduct asked about is not within its terms: it is about other conduct.",
            verdict.Explanation.All().Single(node => node.Kind == ExplanationKind.Covers).Text
        );
    }

    private static Statement Committed(string by, Terms terms) =>
        Say(
            5,
            by,
            by,
            new Commit("p")
            {
                Terms = terms with
                {
                    Window = terms.Window ?? Terms(8, 20).Window,
                    Activities = terms.Activities ?? [Activities.Strikes],
                    Area = "city",
                },
            }
        );

    private static Verdict Covers(Dossier dossier, Instant at, string voice = "bound", Conduct? conduct = null) =>
        (dossier with { Places = [new Area("city")] })
            .AsKnownAt(Day(100))
            .Covers("p", conduct ?? s_strike, at, Account.Of(voice));
}
