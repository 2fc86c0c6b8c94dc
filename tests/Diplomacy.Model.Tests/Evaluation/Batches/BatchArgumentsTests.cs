namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What a batch is asked with is checked at once, and kept to.</summary>
public sealed class BatchArgumentsTests
{
    private static readonly DossierView s_view = ManyPauses.Dossier.AsKnownAt(Day(100));

    [Fact]
    public void What_is_missing_is_refused_before_anything_is_evaluated()
    {
        Assert.Throws<ArgumentNullException>(() => s_view.EvaluateAll(Day(1), (Account)null!));
        Assert.Throws<ArgumentNullException>(() => s_view.EvaluateAll(Day(1), (Func<Pause, Account>)null!));
        Assert.Throws<ArgumentNullException>(() => s_view.TimelinesOfAll((Account)null!));
        Assert.Throws<ArgumentNullException>(() => s_view.TimelinesOfAll((Func<Pause, Account>)null!));
        Assert.Throws<ArgumentNullException>(() => s_view.Screen(null!, PauseIndex.Empty));
        Assert.Throws<ArgumentNullException>(() => s_view.Screen([], null!));
        Assert.Throws<ArgumentNullException>(() => s_view.Screen([null!], PauseIndex.Empty).ToList());
        Assert.Throws<ArgumentNullException>(() => PauseIndex.Empty.With(null!));
        Assert.StartsWith(
            "Give one thread at least, or null.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { Threads = 0 }).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Options_count_whatever_account_is_asked_for()
    {
        var options = new BatchOptions { Pauses = [ManyPauses.Id(3)] };

        Assert.Equal(
            [ManyPauses.Id(3)],
            s_view.EvaluateAll(Day(9), ManyPauses.AccountOf, options).Select(verdict => verdict.Pause)
        );
        Assert.Equal(
            [ManyPauses.Id(3)],
            s_view.TimelinesOfAll(ManyPauses.AccountOf, options).Select(timeline => timeline.Pause)
        );
    }

    [Fact]
    public void On_one_thread_one_pause_is_evaluated_at_a_time()
    {
        var (now, most) = (0, 0);
        Account Slowly(Pause pause)
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            Thread.Sleep(2);
            _ = Interlocked.Decrement(ref now);
            return ManyPauses.AccountOf(pause);
        }

        Assert.Equal(ManyPauses.Count, s_view.EvaluateAll(Day(9), Slowly, new BatchOptions { Threads = 1 }).Count());
        Assert.Equal(1, most);
    }
}
