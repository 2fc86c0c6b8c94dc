namespace Diplomacy.Model;

/// <summary>Looks instants up where they would be if they were evenly spread, and from there by steps that double and halves.</summary>
/// <remarks>
/// Interpolation search (Peterson 1957), then exponential search (Bentley and Yao 1976): a few neighbours are read where a search by halves
/// reads all over the memory, and never more than twice as many.
/// </remarks>
internal static class InterpolationSearch
{
    /// <summary>The last that is not later than an instant; -1 where there is none.</summary>
    public static int LastAtOrBefore(ReadOnlySpan<long> rising, long instant) =>
        rising.IsEmpty ? -1 : LastAtOrBefore(rising, instant, rising[0], rising[^1]);

    /// <summary>The last that is not later than an instant; -1 where there is none.</summary>
    /// <param name="rising">The instants, in order.</param>
    /// <param name="instant">The instant looked for.</param>
    /// <param name="from">About where they begin: it is only guessed from.</param>
    /// <param name="until">About where they end.</param>
    public static int LastAtOrBefore(ReadOnlySpan<long> rising, long instant, long from, long until)
    {
        var share = ((double)instant - from) / Math.Max(1, (double)until - from);
        var guess = (int)(Math.Clamp(share, 0, 1) * rising.Length);

        // What is before the lower one is not later, and what is from the upper one on is.
        var (low, high) = (guess, guess);
        for (var step = 1; low > 0 && rising[low - 1] > instant; step *= 2)
        {
            (low, high) = (Math.Max(low - step, 0), low - 1);
        }

        for (var step = 1; high < rising.Length && rising[high] <= instant; step *= 2)
        {
            (low, high) = (high + 1, Math.Min(high + step, rising.Length));
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = rising[middle] <= instant ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
