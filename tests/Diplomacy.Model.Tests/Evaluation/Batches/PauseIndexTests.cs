using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>The index finds what asking every timeline finds, before and after some of them are replaced.</summary>
public sealed class PauseIndexTests
{
    private static readonly DossierView s_view = ManyPauses.Dossier.AsKnownAt(Day(100));

    [Fact]
    public void At_every_instant_it_finds_the_pauses_that_are_or_may_be_in_force()
    {
        var timelines = s_view.TimelinesOfAll(ManyPauses.AccountOf).ToList();
        var index = PauseIndex.Of(timelines);

        Assert.Equal(ManyPauses.Count, index.Count);
        foreach (var day in Enumerable.Range(1, 45))
        {
            foreach (var at in new[] { Day(day) - Duration.FromTicks(1), Day(day), Day(day) + Duration.FromHours(7) })
            {
                Assert.Equal(NaiveMatches.Of(timelines, timeline => timeline.InForceAt(at)), index.InForceAt(at));
            }
        }
    }

    [Fact]
    public void In_a_stretch_it_finds_the_pauses_that_are_or_may_be_in_force_at_some_instant_of_it()
    {
        var timelines = s_view.TimelinesOfAll(ManyPauses.AccountOf).ToList();
        var index = PauseIndex.Of(timelines);
        foreach (
            var (from, until) in new (int?, int?)[]
            {
                (1, 3),
                (5, 6),
                (12, 20),
                (null, 4),
                (28, null),
                (null, null),
                (60, 90),
            }
        )
        {
            var stretch = new Interval(from is { } a ? Day(a) : null, until is { } b ? Day(b) : null);

            Assert.Equal(
                NaiveMatches.Of(timelines, timeline => NaiveMatches.During(timeline, stretch)),
                index.InForceDuring(stretch)
            );
        }

        Assert.Empty(index.InForceDuring(new Interval(Day(12), Day(12))));
        // The rest of the microsecond in which a stretch ends is in it.
        var start = timelines
            .First(t => t.InForceAt(Day(5)) == Truth.True && t.InForceAt(Day(4)) == Truth.False)
            .Segments[1]
            .Start!.Value;
        Assert.NotEmpty(index.InForceDuring(new Interval(start, start + Duration.FromNanoseconds(1))));
    }

    [Fact]
    public void A_stretch_without_an_end_has_the_last_microsecond_there_is()
    {
        var last = Microseconds.ToInstant(Microseconds.Max);
        var terms = new Terms { Window = new Window(Deadline.At(last), Deadline.Never) };
        var timeline = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms }))
            .AsKnownAt(Day(100))
            .Timeline("p", Bound);

        var match = Assert.Single(PauseIndex.Of([timeline]).InForceDuring(new Interval(Day(9), null)));

        Assert.Equal(Truth.True, match.Answer);
    }

    [Fact]
    public void What_is_evaluated_again_after_an_append_takes_the_place_of_what_was()
    {
        var index = PauseIndex.Of(s_view.TimelinesOfAll(ManyPauses.AccountOf));
        var dossier = ManyPauses.Dossier;
        foreach (var number in Enumerable.Range(0, 70))
        {
            var before = index.Find(ManyPauses.Id(number));
            var ending = ManyPauses.Ending(number);
            dossier = dossier.Append(ending);
            var concerned = dossier.PausesConcernedBy(ending.Id);
            var options = new BatchOptions { Pauses = concerned };
            var grown = index.With(dossier.AsKnownAt(Day(100)).TimelinesOfAll(ManyPauses.AccountOf, options));

            Assert.Contains(ManyPauses.Id(number), concerned);
            Assert.InRange(concerned.Count, 1, 2);
            Assert.Same(before, index.Find(ManyPauses.Id(number)));
            index = grown;
        }

        var scratch = PauseIndex.Of(dossier.AsKnownAt(Day(100)).TimelinesOfAll(ManyPauses.AccountOf));
        Assert.Equal(scratch.Count, index.Count);
        foreach (var day in Enumerable.Range(1, 45))
        {
            Assert.Equal(scratch.InForceAt(Day(day)), index.InForceAt(Day(day)));
        }
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        Assert.Empty(PauseIndex.Empty.InForceAt(Day(1)));
        Assert.Null(PauseIndex.Empty.Find("p0"));
        Assert.Equal("0 pauses", PauseIndex.Empty.ToString());
    }

    [Fact]
    public async Task Readers_of_an_index_see_what_they_have_while_others_add_to_it()
    {
        var timelines = s_view.TimelinesOfAll(ManyPauses.AccountOf).ToList();
        var index = PauseIndex.Of(timelines);
        var expected = index.InForceAt(Day(12));
        var adding = Task.Run(
            () => timelines.Aggregate(index, (grown, timeline) => grown.With(timeline)),
            Xunit.TestContext.Current.CancellationToken
        );
        do
        {
            Assert.Equal(expected, index.InForceAt(Day(12)));
        } while (!adding.IsCompleted);

        Assert.Equal(expected, (await adding).InForceAt(Day(12)));
    }
}
