namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>All pauses at one go: the answers of each asked alone, in order, as they come.</summary>
public sealed class BatchTests
{
    private static readonly DossierView s_view = ManyPauses.Dossier.AsKnownAt(Day(100));

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
    public void Pauses_that_are_named_come_in_the_order_in_which_they_are_and_under_the_reading_given()
    {
        var named = new[] { ManyPauses.Id(8), ManyPauses.Id(3) };
        var options = new BatchOptions { Pauses = [.. named] };

        Assert.Equal(named, s_view.TimelinesOfAll(options).Select(timeline => timeline.Pause));
        Assert.Equal(Bound, Assert.Single(s_view.TimelinesOfAll(Bound, options).Take(1)).Account);
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
    public void It_says_how_far_it_has_come_and_stops_when_it_is_told_to()
    {
        using var cancelled = new CancellationTokenSource();
        var progress = new Heard();
        var options = new BatchOptions { Progress = progress, Cancellation = cancelled.Token };

        Assert.Equal(ManyPauses.Count, s_view.TimelinesOfAll(options).Count());
        Assert.Equal(new BatchProgress(ManyPauses.Count, ManyPauses.Count), progress.Last);
        Assert.Equal("120 of 120", progress.Last.ToString());

        cancelled.Cancel();
        _ = Assert.Throws<OperationCanceledException>(() => s_view.TimelinesOfAll(options).ToList());
    }

    [Fact]
    public void Nothing_is_evaluated_before_it_is_asked_for_nor_beyond_the_block_that_is()
    {
        var asked = 0;
        Account Counted(Pause pause)
        {
            _ = Interlocked.Increment(ref asked);
            return ManyPauses.AccountOf(pause);
        }

        var timelines = s_view.TimelinesOfAll(Counted);
        Assert.Equal(0, asked);
        Assert.Equal(ManyPauses.Id(0), timelines.First().Pause);
        Assert.InRange(asked, 1, 1_024);
    }

    private sealed class Heard : IProgress<BatchProgress>
    {
        public BatchProgress Last { get; private set; }

        public void Report(BatchProgress value) => Last = value;
    }
}
