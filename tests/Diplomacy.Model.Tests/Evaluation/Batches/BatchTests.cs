namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>All pauses at one go: the answers of each asked alone, in order, as they come.</summary>
public sealed class BatchTests
{
    private static readonly DossierView s_view = ManyPauses.Dossier.AsKnownAt(Day(100));

    // More than two blocks, of pauses that nobody has spoken of.
    private static readonly DossierView s_many = (
        Of([]) with
        {
            Pauses = [.. Enumerable.Range(0, 3_000).Select(i => Pause.Unilateral($"p{i}", "bound"))],
        }
    ).AsKnownAt(Day(100));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(null)]
    public void Every_verdict_is_that_of_the_pause_asked_alone_in_the_order_of_the_dossier(int? threads)
    {
        var options = new BatchOptions { Threads = threads };

        Assert.Equal(
            s_view.Dossier.Pauses.Select(pause =>
                s_view.Evaluate(pause.Id, Day(12), ManyPauses.AccountOf(pause)).ToString()
            ),
            s_view.EvaluateAll(Day(12), ManyPauses.AccountOf, options).Select(verdict => verdict.ToString())
        );
    }

    [Fact]
    public void Side_by_side_and_in_one_account_it_is_the_same_too()
    {
        var pauses = s_view.Dossier.Pauses;

        Assert.Equal(
            pauses.Select(pause => s_view.Evaluate(pause.Id, Day(12)).InForce),
            s_view.EvaluateAll(Day(12)).Select(verdict => verdict.InForce)
        );
        Assert.Equal(
            pauses.Select(pause => s_view.Timeline(pause.Id, Bound).ToString()),
            s_view.TimelinesOfAll(Bound).Select(timeline => timeline.ToString())
        );
    }

    [Fact]
    public void Pauses_that_are_named_come_in_the_order_in_which_they_are()
    {
        var named = new[] { ManyPauses.Id(8), ManyPauses.Id(3) };
        var options = new BatchOptions { Pauses = [.. named] };

        Assert.Equal(named, s_view.TimelinesOfAll(options).Select(timeline => timeline.Pause));
        Assert.Equal(Bound, Assert.Single(s_view.TimelinesOfAll(Bound, options).Take(1)).Account);
    }

    [Fact]
    public void They_are_answered_under_the_reading_given()
    {
        var window = new Window(Deadline.At(Day(2)), Deadline.Until(Day(9).InUtc().Date, "Etc/UTC"));
        var view = Of([Say(1, "s", "bound", new Commit("p") { Terms = new Terms { Window = window } })])
            .AsKnownAt(Day(100));
        Truth At(string reading) =>
            Assert.Single(
                view.EvaluateAll(Day(9), new BatchOptions { Reading = Reading.None.Fix(reading) })
                    .Select(v => v.InForce)
            );

        Assert.Equal(Truth.Unknown, Assert.Single(view.EvaluateAll(Day(9))).InForce);
        Assert.Equal(Truth.True, At("boundary=inclusive"));
        Assert.Equal(Truth.False, At("boundary=exclusive"));
    }

    [Fact]
    public void What_is_missing_is_said_as_if_asked_alone()
    {
        var options = new BatchOptions { Pauses = ["no-such-pause"] };

        Assert.Contains(
            "no-such-pause",
            Assert.Throws<ArgumentException>(() => s_view.TimelinesOfAll(options).ToList()).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "nobody",
            Assert.Throws<ArgumentException>(() => s_view.EvaluateAll(Day(1), Account.Of("nobody")).ToList()).Message,
            StringComparison.Ordinal
        );
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { Threads = 0 });
    }

    [Fact]
    public void It_says_how_far_it_has_come()
    {
        var progress = new Heard();
        var options = new BatchOptions { Progress = progress };

        Assert.Equal(ManyPauses.Count, s_view.TimelinesOfAll(options).Count());
        Assert.Equal([new BatchProgress(ManyPauses.Count, ManyPauses.Count)], progress.All);
        Assert.Equal("120 of 120", progress.All[0].ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Many_blocks_come_in_order_and_each_is_told(int threads)
    {
        var progress = new Heard();
        var options = new BatchOptions { Progress = progress, Threads = threads };

        Assert.Equal(
            s_many.Dossier.Pauses.Select(pause => pause.Id),
            s_many.EvaluateAll(Day(12), Bound, options).Select(verdict => verdict.Pause)
        );
        Assert.Equal([1_024, 2_048, 3_000], progress.All.Select(told => told.Done));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(1_024)]
    [InlineData(2_100)]
    [InlineData(2_999)]
    public void Cancelled_after_some_results_it_gives_no_more(int count)
    {
        using var cancelled = new CancellationTokenSource();
        var options = new BatchOptions { Cancellation = cancelled.Token };
        var taken = 0;

        _ = Assert.Throws<OperationCanceledException>(() =>
        {
            if (count == 0)
            {
                cancelled.Cancel();
            }

            foreach (var _ in s_many.EvaluateAll(Day(12), Bound, options))
            {
                if (++taken == count)
                {
                    cancelled.Cancel();
                }
            }
        });

        Assert.Equal(count, taken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1_500)]
    public void What_goes_wrong_with_one_pause_is_told_after_the_results_before_it(int bad)
    {
        var taken = new List<PauseId>();
        Account AccountOf(Pause pause) =>
            pause.Id == s_many.Dossier.Pauses[bad].Id ? throw new TimeoutException("no account") : Bound;

        var thrown = Assert.Throws<TimeoutException>(() =>
        {
            foreach (var verdict in s_many.EvaluateAll(Day(12), AccountOf))
            {
                taken.Add(verdict.Pause);
            }
        });

        Assert.Equal("no account", thrown.Message);
        Assert.Equal(s_many.Dossier.Pauses.Take(bad).Select(pause => pause.Id), taken);
    }

    [Fact]
    public void Nothing_is_evaluated_before_it_is_asked_for_nor_beyond_the_block_that_is()
    {
        var asked = 0;
        Account Counted(Pause pause)
        {
            _ = Interlocked.Increment(ref asked);
            return Bound;
        }

        var timelines = s_many.TimelinesOfAll(Counted);
        Assert.Equal(0, asked);
        Assert.Equal(s_many.Dossier.Pauses[0].Id, timelines.First().Pause);
        Assert.Equal(1_024, asked);
    }

    private sealed class Heard : IProgress<BatchProgress>
    {
        public List<BatchProgress> All { get; } = [];

        public void Report(BatchProgress value) => All.Add(value);
    }
}
