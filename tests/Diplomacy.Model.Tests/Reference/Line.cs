using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>
/// A finite time line of evenly spaced ticks on which every instant of a dossier lies, and every instant asked about.
/// </summary>
/// <remarks>
/// Real instants are whole microseconds without end either way. The finite line gives the same answers at its ticks:
/// <list type="bullet">
/// <item>All bounds and lengths are whole ticks, so rounding every instant of a world up to a tick keeps it within its bounds,
/// keeps every weak order between instants and shifted instants, and keeps every comparison with a tick asked about.
/// Where a strict order matters, rounding the earlier one down instead is open.</item>
/// <item>An instant before every bound and tick asked about compares with those always alike, so only its order among others of
/// that sort matters. The margin leaves a place for each open instant, beyond the longest length that shifts one.</item>
/// </list>
/// Tests compare the answers on this line with those on a finer line and on a longer one.
/// </remarks>
internal sealed record Line(long Low, long High, long Step, int Margin)
{
    public const long Never = long.MaxValue;

    /// <summary>Before everything.</summary>
    public const long Always = long.MinValue;

    public long First => Low - (Margin * Step);

    public long Last => High + (Margin * Step);

    public static Line Around(Dossier dossier, Duration step, int margin)
    {
        var (low, high) = (long.MaxValue, long.MinValue);
        foreach (var instant in DossierInstants.Of(dossier))
        {
            var tick = ToMicroseconds(instant);
            (low, high) = (Math.Min(low, tick), Math.Max(high, tick));
        }

        return new Line(low, high, ToMicroseconds(NodaConstants.UnixEpoch + step), margin);
    }

    /// <summary>Every tick of the dossier, one before and three after: an extension reaches beyond what is named.</summary>
    public IEnumerable<long> Asked()
    {
        for (var tick = Low - Step; tick <= High + (3 * Step); tick += Step)
        {
            yield return tick;
        }
    }

    /// <summary>The line that reaches to the ticks asked about too.</summary>
    public Line Including(IReadOnlyList<long> ticks) =>
        this with
        {
            Low = Math.Min(Low, ticks.Min() + Step),
            High = Math.Max(High, ticks.Max() - Step),
        };

    public static long ToMicroseconds(Instant instant) => Moment.Exactly(instant).EarliestMicroseconds!.Value;

    public static Instant ToInstant(long microseconds) =>
        NodaConstants.UnixEpoch + Duration.FromNanoseconds((Int128)microseconds * 1000);
}
