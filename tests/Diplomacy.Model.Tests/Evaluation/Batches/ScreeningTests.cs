using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Which pauses cover each report of conduct: what asking every pause says.</summary>
public sealed class ScreeningTests
{
    private static readonly int[] s_days = [1, 9, 15, 40];
    private static readonly int[] s_hours = [8, 12, 32, 36];
    private static readonly DossierView s_view = ManyPauses.Dossier.AsKnownAt(Day(100));
    private static readonly PauseIndex s_index = PauseIndex.Of(s_view.TimelinesOfAll(ManyPauses.AccountOf));

    private static IEnumerable<Incident> Incidents =>
        from day in s_days
        from actor in new ActorId[] { "bound", "other", "outlet" }
        from place in new PlaceId[] { "kyiv", "odesa" }
        from activity in new[] { Activities.DroneStrikes, Activities.GroundCombat }
        select new Incident(new Conduct(actor, activity, place), Day(day)) { Reference = $"{day}" };

    [Fact]
    public void Every_report_has_the_pauses_that_cover_it_as_asking_each_of_them_says()
    {
        var screened = s_view.Screen(Incidents, s_index).ToList();

        Assert.Equal(Incidents, screened.Select(one => one.Incident));
        Assert.Contains(screened, one => one.Covering.Any(match => match.Answer == Truth.True));
        Assert.Contains(screened, one => one.Covering.Any(match => match.Answer == Truth.Unknown));
        Assert.Contains(screened, one => one.Covering.IsEmpty);
        foreach (var one in screened)
        {
            var naive = s_view
                .Dossier.Pauses.Select(pause => new PauseMatch(
                    pause.Id,
                    s_view.Covers(pause.Id, one.Incident.Conduct, one.Incident.At, ManyPauses.AccountOf(pause)).InForce
                ))
                .Where(match => match.Answer != Truth.False)
                .OrderBy(match => match.Pause);
            Assert.Equal(naive, one.Covering);
        }
    }

    [Fact]
    public void A_report_in_a_long_stream_has_the_pauses_that_it_has_alone()
    {
        var parties = Enumerable.Range(0, 8).Select(i => (ActorId)$"party-{i}").ToList();
        PauseId Id(int number) => $"pause-{number:00}";

        // Every fifth pause is spoken of by nobody, so that nobody knows whom it binds; the last party is part of the first.
        var dossier = Of([
            .. Enumerable
                .Range(0, 40)
                .Where(i => i % 5 != 0)
                .Select(i =>
                    Say(2, $"s-{i}", parties[i % 7].Value, new Commit(Id(i)) { Terms = StrikesUntil(10 + i) })
                ),
        ]) with
        {
            Actors = [.. parties.Select(party => (Actor)new ArmedGroup(party))],
            Relations = [new PartOf(parties[7], parties[0]) { Valid = new ValidTime(Moment.Exactly(Day(15))) }],
            Places = [new Area("here")],
            Pauses = [.. Enumerable.Range(0, 40).Select(i => Pause.Unilateral(Id(i), parties[i % 7]))],
        };
        var view = dossier.AsKnownAt(Day(100));
        var index = PauseIndex.Of(view.TimelinesOfAll(pause => Account.Of(pause.Undertakings[0].Bound[0])));
        var reports = Enumerable
            .Range(0, 80)
            .Select(i => new Incident(new Conduct(parties[i % 8], Activities.Strikes, "here"), Day(3 + (i / 2))))
            .ToList();

        var streamed = view.Screen(reports, index).ToList();

        Assert.Equal(reports.SelectMany(report => view.Screen([report], index)), streamed);
        Assert.Contains(streamed, one => one.Covering.Any(match => match.Answer == Truth.True));
        Assert.All(streamed, one => Assert.Equal(8, one.Covering.Count(match => match.Answer == Truth.Unknown)));
    }

    [Fact]
    public void Contradictory_terms_leave_open_whom_they_bind_in_a_stream_as_alone()
    {
        var window = new Window(
            Deadline.At(Day(20)),
            Deadline.After(Anchor.Announcement, Period.FromDays(1), "Europe/Kyiv")
        );
        var dossier = Of(
            Say(2, "s", "bound", new Commit("p") { Terms = StrikesUntil(9) with { Window = window } })
        ) with
        {
            Places = [new Area("here")],
        };
        var view = dossier.AsKnownAt(Day(100));
        var index = PauseIndex.Of(view.TimelinesOfAll(Bound));
        var reports = Enumerable
            .Range(0, 9)
            .Select(i => new Incident(new Conduct("other", Activities.Strikes, "here"), Day(5 + i)))
            .ToList();

        Assert.All(
            view.Screen(reports, index),
            one => Assert.Equal([new PauseMatch("p", Truth.Unknown)], one.Covering.AsEnumerable())
        );
        Assert.Equal(Truth.Unknown, view.Covers("p", reports[0].Conduct, Day(5), Bound).InForce);
    }

    [Fact]
    public void A_timeline_of_several_accounts_is_screened_in_those()
    {
        var dossier = Of([
            Say(2, "commits", "bound", new Commit("p") { Terms = StrikesUntil(30) }),
            Say(3, "claims", "other", new AssertClaim(new TermsClaim("p", StrikesUntil(10)))),
        ]) with
        {
            Places = [new Area("here")],
        };
        var view = dossier.AsKnownAt(Day(100));
        var report = new Incident(new Conduct("bound", Activities.Strikes, "here"), Day(20));
        Account[] both = [Bound, Account.Of("other")];
        foreach (
            var accounts in new[]
            {
                Accounts.Preferring([.. both]),
                Accounts.Preferring([.. both.Reverse()]),
                Accounts.SideBySide([.. both]),
                Accounts.SideBySide(Bound),
            }
        )
        {
            var screened = Assert.Single(view.Screen([report], PauseIndex.Of([view.Timeline("p", accounts)])));
            var expected = view.Covers("p", report.Conduct, report.At, accounts).InForce;

            Assert.Equal(
                expected == Truth.False ? [] : [new PauseMatch("p", expected)],
                screened.Covering.AsEnumerable()
            );
        }

        Assert.Equal(Truth.True, view.Covers("p", report.Conduct, report.At, Accounts.Preferring([.. both])).InForce);
        Assert.Equal(
            Truth.Unknown,
            view.Covers("p", report.Conduct, report.At, Accounts.SideBySide([.. both])).InForce
        );
        Assert.Equal(
            Truth.False,
            view.Covers("p", report.Conduct, report.At, Accounts.Preferring([.. both.Reverse()])).InForce
        );
    }

    [Fact]
    public void Only_the_pauses_that_are_named_are_looked_at()
    {
        var options = new BatchOptions { Pauses = [ManyPauses.Id(3), ManyPauses.Id(1)] };

        Assert.All(
            s_view.Screen(Incidents, s_index, options),
            one =>
                Assert.All(
                    one.Covering,
                    match => Assert.True(match.Pause == ManyPauses.Id(1) || match.Pause == ManyPauses.Id(3))
                )
        );
    }

    [Fact]
    public void A_report_of_an_unknown_place_is_told_when_it_comes()
    {
        var report = new Incident(new Conduct("bound", Activities.Strikes, "nowhere"), Day(9));

        Assert.Contains(
            "nowhere",
            Assert.Throws<ArgumentException>(() => s_view.Screen([report], s_index).ToList()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Daily_hours_count_on_every_day()
    {
        var dossier = ManyPauses.Dossier.Append(
            Say(
                2,
                "hours",
                "bound",
                new Amend(
                    ManyPauses.Id(0),
                    new Terms { Schedule = new DailySchedule(new LocalTime(9, 0), new LocalTime(17, 0), "Etc/UTC") }
                )
            )
        );
        var view = dossier.AsKnownAt(Day(100));
        var index = PauseIndex.Of(view.TimelinesOfAll(ManyPauses.AccountOf));
        var options = new BatchOptions { Pauses = [ManyPauses.Id(0)] };
        var reports = s_hours.Select(hours => new Incident(
            new Conduct("bound", Activities.Strikes, "kyiv"),
            Day(4) + Duration.FromHours(hours)
        ));

        Assert.Equal(
            [false, true, false, true],
            view.Screen(reports, index, options).Select(one => !one.Covering.IsEmpty)
        );
    }

    [Fact]
    public void Units_of_several_parties_are_held_against_the_pauses_of_all_of_these_in_a_stream_as_alone()
    {
        PauseId Id(int number) => $"pause-{number:00}";
        var hours = new DailySchedule(new LocalTime(9, 0), new LocalTime(17, 0), "Etc/UTC");
        var dossier = Of([
            .. Enumerable
                .Range(0, 20)
                .Select(i =>
                    Say(
                        2,
                        $"s-{i}",
                        i % 2 == 0 ? "bound" : "other",
                        new Commit(Id(i)) { Terms = StrikesUntil(5 + i) with { Schedule = i % 5 == 0 ? hours : null } }
                    )
                ),
        ]) with
        {
            Places = [new Area("here")],
            Pauses =
            [
                .. Enumerable
                    .Range(0, 20)
                    .Select(i => Pause.Unilateral(Id(i), i % 2 == 0 ? "bound" : "other"))
                    .Reverse(),
            ],
        };
        dossier = dossier with
        {
            Actors = [.. dossier.Actors, new ArmedGroup("unit"), new ArmedGroup("joint")],
            Relations =
            [
                .. dossier.Relations,
                new PartOf("unit", "bound"),
                new PartOf("joint", "bound"),
                new PartOf("joint", "other") { Valid = new ValidTime(Moment.Exactly(Day(8))) },
            ],
        };
        var view = dossier.AsKnownAt(Day(100));
        var index = PauseIndex.Of(view.TimelinesOfAll(pause => Account.Of(pause.Undertakings[0].Bound[0])));
        ActorId[] whose = ["unit", "joint", "outlet", "other"];
        var reports = Enumerable
            .Range(0, 120)
            .Select(i => new Incident(
                new Conduct(whose[i % whose.Length], Activities.Strikes, "here"),
                Day(3) + Duration.FromHours(7 * i)
            ))
            .ToList();

        var streamed = view.Screen(reports, index).ToList();

        Assert.Equal(reports.SelectMany(report => view.Screen([report], index)), streamed);
        Assert.All(
            streamed,
            one =>
                Assert.Equal(
                    one.Covering.Select(match => match.Pause),
                    dossier
                        .Pauses.Where(pause =>
                            view.Covers(
                                pause.Id,
                                one.Incident.Conduct,
                                one.Incident.At,
                                Account.Of(pause.Undertakings[0].Bound[0])
                            ).InForce != Truth.False
                        )
                        .Select(pause => pause.Id)
                        .Order()
                )
        );
        Assert.Equal(
            [true, true, false, true],
            whose.Select(actor => streamed.Exists(one => one.Incident.Conduct.Actor == actor && !one.Covering.IsEmpty))
        );
    }

    private static Terms StrikesUntil(int day) =>
        Terms(2, day) with
        {
            Activities = [Activities.Strikes],
            Area = "here",
        };
}
