using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>An index and a screen answer in the order of pauses, to the microsecond, and in words.</summary>
public sealed class IndexOrderTests
{
    private static readonly PauseTimeline[] s_timelines =
    [
        .. ManyPauses.Dossier.AsKnownAt(Day(100)).TimelinesOfAll(ManyPauses.AccountOf),
    ];

    [Fact]
    public void Whatever_order_timelines_are_added_in_matches_come_in_that_of_their_pauses()
    {
        var at = Day(12);
        var all = PauseIndex.Of(s_timelines).InForceAt(at);
        PauseTimeline Of(PauseId id) => s_timelines.Single(timeline => timeline.Pause == id);
        var some = all.Select(match => match.Pause).Take(3).ToArray();
        Assert.Equal(3, some.Length);

        PauseIndex[] indexes =
        [
            PauseIndex.Of([Of(some[1]), Of(some[0]), Of(some[2])]),
            PauseIndex.Of([Of(some[1]), Of(some[2])]).With(Of(some[0])),
            PauseIndex.Of([Of(some[2])]).With(Of(some[1])).With(Of(some[0])),
            PauseIndex.Of(s_timelines.Reverse()),
        ];

        Assert.All(indexes, index => Assert.Equal(all.Take(3), index.InForceAt(at).Take(3).AsEnumerable()));
        Assert.All(
            indexes,
            index =>
                Assert.Equal(all.Take(3), index.InForceDuring(new Interval(at, at + Duration.FromTicks(1))).Take(3))
        );
    }

    [Fact]
    public void A_stretch_takes_in_the_microsecond_in_which_it_ends_unless_it_ends_at_its_beginning()
    {
        var view = Of(Say(1, "s1", "bound", Commit(5, 10))).AsKnownAt(Day(100));
        var index = PauseIndex.Of(view.TimelinesOfAll(Bound));
        var (start, end) = (Day(5), Day(10));
        EquatableArray<PauseMatch> During(Instant from, Instant until) => index.InForceDuring(new(from, until));
        var nanosecond = Duration.FromNanoseconds(1);

        Assert.Empty(During(Day(1), start));
        Assert.Equal([new PauseMatch("p", Truth.True)], During(Day(1), start + nanosecond));
        Assert.Equal([new PauseMatch("p", Truth.True)], During(start, start + nanosecond));
        Assert.Equal([new PauseMatch("p", Truth.True)], During(end - nanosecond, end));
        Assert.Empty(During(end, Day(20)));
    }

    [Fact]
    public void A_unit_of_a_unit_of_a_party_is_held_against_the_pauses_of_the_party()
    {
        var terms = Terms(2, 30) with { Activities = [Activities.Strikes], Area = "here" };
        var dossier = Of(Say(2, "s", "bound", new Commit("p") { Terms = terms })) with
        {
            Actors = [new State("bound"), new ArmedGroup("army"), new ArmedGroup("brigade"), new ArmedGroup("unit")],
            Relations = [new PartOf("unit", "brigade"), new PartOf("brigade", "army"), new PartOf("army", "bound")],
            Places = [new Area("here")],
        };
        var view = dossier.AsKnownAt(Day(100));
        var reports = Enumerable
            .Range(3, 6)
            .Select(day => new Incident(new Conduct("unit", Activities.Strikes, "here"), Day(day)));

        Assert.All(
            view.Screen(reports, PauseIndex.Of(view.TimelinesOfAll(Bound))),
            one => Assert.Equal([new PauseMatch("p", Truth.True)], one.Covering.AsEnumerable())
        );
    }

    [Fact]
    public void A_report_is_told_with_its_reference_and_what_covers_it()
    {
        var report = new Incident(new Conduct("bound", Activities.Strikes, "here"), Day(5));
        const string Told = "hostilities/strikes by bound at here, 2026-01-05T00:00:00Z";

        Assert.Equal(Told, report.ToString());
        Assert.Equal($"UCDP-7: {Told}", (report with { Reference = "UCDP-7" }).ToString());
        Assert.Equal($"{Told}: no pause", new ScreenedIncident(report, []).ToString());
        Assert.Equal(
            $"{Told}: a: True, b: Unknown",
            new ScreenedIncident(report, [new("a", Truth.True), new("b", Truth.Unknown)]).ToString()
        );
    }
}
