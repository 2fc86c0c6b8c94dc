using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The stretch of time that a picture shows, and where in it an instant lies.</summary>
/// <remarks>
/// It spans what is said: when statements were said and known, and the knowledge time. Changes of the answer widen it, up to
/// <see cref="Reach"/> times that span to either side; one that lies beyond (a deadline in another century) would press
/// all else into a line, so it is left to the edge and to the table.
/// </remarks>
internal sealed class PictureAxis
{
    public const int Reach = 4;

    private const double Margin = 0.03;
    private const int Projection = 3;
    private static readonly Duration s_least = Duration.FromDays(1);

    // Four times as long is still a duration.
    private static readonly Duration s_most = Duration.FromDays(1_000_000);

    private PictureAxis(Instant from, Instant to, int beyond)
    {
        From = from;
        To = to;
        Beyond = beyond;
    }

    public Instant From { get; }

    public Instant To { get; }

    /// <summary>How many changes of an answer lie beyond its ends.</summary>
    public int Beyond { get; }

    /// <summary>An axis for instants that must be on it, and changes that should.</summary>
    /// <param name="said">The instants that must be on it.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="known">The knowledge time: beyond it there is room to show what is projected.</param>
    public static PictureAxis Of(IReadOnlyCollection<Instant> said, IReadOnlyCollection<Instant> changes, Instant known)
    {
        var (first, last) = (said.Append(known).Min(), said.Append(known).Max());
        var reach = Duration.Min(Duration.Max(last - first, s_least), s_most) * Reach;
        var (low, high) = (Later(first, -reach), Later(last, reach));
        var shown = changes.Where(change => change >= low && change <= high).ToArray();
        var from = shown.Append(first).Min();
        var to = shown.Append(last).Max();
        var margin = to == from ? s_least / 2 : Duration.FromSeconds(Math.Ceiling((to - from).TotalSeconds * Margin));
        var end = Instant.Max(Later(to, margin), Later(known, margin * Projection));
        return new PictureAxis(Later(from, -margin), end, changes.Count - shown.Length);
    }

    /// <summary>Where an instant lies: 0 at the start or before it, 1 at the end or after it.</summary>
    public double At(Instant instant) =>
        instant <= From ? 0
        : instant >= To ? 1
        : (instant - From).TotalSeconds / (To - From).TotalSeconds;

    public IReadOnlyList<AxisTick> Ticks(int most) => AxisSteps.Between(From, To, most);

    private static Instant Later(Instant instant, Duration by) =>
        by > Duration.Zero
            ? (Instant.MaxValue - instant < by ? Instant.MaxValue : instant + by)
            : (instant - Instant.MinValue < -by ? Instant.MinValue : instant + by);
}
