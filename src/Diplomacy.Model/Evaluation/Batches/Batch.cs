using System.Runtime.ExceptionServices;

namespace Diplomacy.Model;

/// <summary>Works on many items on all cores, block by block, and hands the results out in the items' order.</summary>
/// <remarks>One block is in memory at a time, however many items there are; whoever takes no more results leaves no work behind.</remarks>
internal static class Batch
{
    // Enough for the slowest item of a block not to matter on some dozens of cores, and few enough to be nothing in memory.
    private const int BlockSize = 1_024;
    private const int AsManyAsThereAre = -1;

    /// <param name="items">The items, taken a block at a time.</param>
    /// <param name="total">How many there are, if that is known.</param>
    /// <param name="begin">Makes what the workers on one block share.</param>
    /// <param name="work">Makes the result of an item.</param>
    /// <param name="options">How many threads, who is told, and what cancels.</param>
    public static IEnumerable<TResult> Run<TItem, TShared, TResult>(
        IEnumerable<TItem> items,
        long? total,
        Func<TShared> begin,
        Func<TShared, TItem, TResult> work,
        BatchOptions options
    )
    {
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Threads ?? AsManyAsThereAre,
            CancellationToken = options.Cancellation,
        };
        var done = 0L;
        foreach (var block in items.Chunk(BlockSize))
        {
            var shared = begin();
            var results = new TResult[block.Length];
            var refused = Work(block.Length, parallel, i => results[i] = work(shared, block[i]));
            for (var i = 0; i < results.Length; i++)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                refused?[i]?.Throw();
                yield return results[i];
            }

            done += results.Length;
            options.Progress?.Report(new BatchProgress(done, total));
        }
    }

    // What one item makes impossible is told in its place, after the results of those before it, as if it had been asked for alone; those after
    // it need not be worked on.
    private static ExceptionDispatchInfo?[]? Work(int count, ParallelOptions parallel, Action<int> work)
    {
        ExceptionDispatchInfo?[]? refused = null;
        _ = Parallel.For(
            0,
            count,
            parallel,
            (i, loop) =>
            {
                try
                {
                    work(i);
                }
#pragma warning disable CA1031 // Whatever it is, it is thrown where its result would stand.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    _ = Interlocked.CompareExchange(ref refused, new ExceptionDispatchInfo?[count], null);
                    refused[i] = ExceptionDispatchInfo.Capture(exception);
                    loop.Break();
                }
            }
        );
        return refused;
    }
}
