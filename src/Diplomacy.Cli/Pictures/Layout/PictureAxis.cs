using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The stretch of time that a picture shows, and where in it an instant lies.</summary>
/// <remarks>
/// It spans what is said of the pause: when statements that name it were said and known. Statements that name no pause and the knowledge
/// time widen it, then changes of the answer, up to a few times that span to either side. What lies beyond (a deadline in another
/// century, events about another pause of the dossier) would press all else into a line; it is left to the edge and to the tables.
/// </remarks>
internal sealed class PictureAxis
{
    /// <summary>Whose clock its times are read on, as every picture says beside it.</summary>
    public const string Clock = "UTC";

    public const int Reach = 4;

    /// <summary>The same for statements that name no pause, and for the knowledge time.</summary>
    public const int Near = 2;

    private const double Margin = 0.03;
    private const int Projection = 3;
    private static readonly Duration s_least = Duration.FromDays(1);

    // A pause of one statement has statements beside it weeks before and after.
    private static readonly Duration s_leastNear = Duration.FromDays(60);

    // Four times as long is still a duration.
    private static readonly Duration s_most = Duration.FromDays(1_000_000);

    private PictureAxis(Instant from, Instant to)
    {
        From = from;
        To = to;
    }

    public Instant From { get; }

    public Instant To { get; }

    /// <summary>An axis for instants that must be on it, and others that should.</summary>
    /// <param name="said">The instants that must be on it.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="known">The knowledge time: beyond it there is room to show what is projected.</param>
    /// <param name="beside">When statements were said and known that name no pause.</param>
    public static PictureAxis Of(
        IReadOnlyCollection<Instant> said,
        IReadOnlyCollection<Instant> changes,
        Instant known,
        params IReadOnlyCollection<Instant> beside
    )
    {
        Instant[] others = [.. beside, known];
        var (first, last) = Ends(said.Count > 0 ? said : others);
        var (near, far) = Around(first, last, s_leastNear, Near);
        var isKnownNear = known >= near && known <= far;
        (first, last) = Ends([first, last, .. others.Where(at => at >= near && at <= far)]);
        var (low, high) = Around(first, last, s_least, Reach);
        var (from, to) = Ends([first, last, .. changes.Where(change => change >= low && change <= high)]);
        var margin = to == from ? s_least / 2 : Duration.FromSeconds(Math.Ceiling((to - from).TotalSeconds * Margin));
        var end = Later(to, margin);
        return new PictureAxis(
            Later(from, -margin),
            isKnownNear ? Instant.Max(end, Later(known, margin * Projection)) : end
        );
    }

    /// <summary>Whether an instant lies within its ends.</summary>
    public bool Shows(Instant instant) => instant >= From && instant <= To;

    /// <summary>Where an instant lies: 0 at the start or before it, 1 at the end or after it.</summary>
    public double At(Instant instant) =>
        instant <= From ? 0
        : instant >= To ? 1
        : (instant - From).TotalSeconds / (To - From).TotalSeconds;

    public IReadOnlyList<AxisTick> Ticks(int most) => AxisSteps.Between(From, To, most);

    private static (Instant First, Instant Last) Ends(IReadOnlyCollection<Instant> instants) =>
        (instants.Min(), instants.Max());

    private static (Instant Low, Instant High) Around(Instant first, Instant last, Duration least, int times)
    {
        var reach = Duration.Min(Duration.Max(last - first, least), s_most) * times;
        return (Later(first, -reach), Later(last, reach));
    }

    private static Instant Later(Instant instant, Duration by) =>
        by > Duration.Zero
            ? (Instant.MaxValue - instant < by ? Instant.MaxValue : instant + by)
            : (instant - Instant.MinValue < -by ? Instant.MinValue : instant + by);
}
