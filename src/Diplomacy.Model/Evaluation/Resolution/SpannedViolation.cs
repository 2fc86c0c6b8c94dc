namespace Diplomacy.Model;

/// <summary>A violation with what is known of its times in every world, in microseconds.</summary>
/// <param name="Spans">Bounds on its beginning and on its end, all inclusive; without a bound the least or the greatest number.</param>
/// <param name="IsContested">Whether there may be worlds without it.</param>
/// <param name="In">From and until when it goes on in a world; null where there it does not.</param>
internal sealed record SpannedViolation(
    ((long Earliest, long Latest) Since, (long Earliest, long Latest) Until) Spans,
    bool IsContested,
    Func<World, (Point Since, Point Until)?> In
);
