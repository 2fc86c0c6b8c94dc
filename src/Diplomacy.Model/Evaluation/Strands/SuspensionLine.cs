namespace Diplomacy.Model;

/// <summary>
/// The suspensions and resumptions of a strand along time: stretch by stretch which of them can matter, whatever the world.
/// </summary>
/// <remarks>
/// A party that suspends and resumes a thousand times makes as many stretches, and a world lies in one of them. Without this each
/// world would look at each suspension. A suspension cannot matter before it may take effect, nor once it has certainly lapsed
/// or something certainly resumed after it; a resumption cannot before it may take effect, nor beside a later one that is certain.
/// What is told apart here is told by bounds that hold in every world; the rest is left to the world.
/// </remarks>
internal sealed class SuspensionLine
{
    private readonly SpannedMove[] _suspensions;
    private readonly SpannedMove[] _resumptions;
    private readonly ExactCuts _starts;
    private readonly Stretch[] _stretches;

    public SuspensionLine(IEnumerable<Making> suspensions, IEnumerable<Making> resumptions)
    {
        _suspensions = Ordered(suspensions);
        _resumptions = _suspensions.Length == 0 ? [] : Ordered(resumptions);
        _starts = new([
            .. _suspensions
                .SelectMany(move => (long[])[move.Earliest, move.Latest, move.LapsesFrom, move.LapsedFrom])
                .Concat(_resumptions.SelectMany(move => (long[])[move.Earliest, move.Latest]))
                .Where(start => start is > long.MinValue and < long.MaxValue)
                .Distinct()
                .Order(),
        ]);
        _stretches = Stretches();
    }

    /// <summary>The stretch that the instant asked about lies in, which the world is asked for.</summary>
    public Stretch Of(Point at, World world) => _stretches[_starts.ComeBy(at, world)];

    /// <summary>The suspensions that may last in a stretch.</summary>
    public IEnumerable<Making> SuspensionsIn(Stretch stretch)
    {
        for (var i = stretch.FirstSuspension; i < stretch.EndSuspension; i++)
        {
            if (!IsOver(_suspensions[i], stretch.Start, stretch.ResumedAt))
            {
                yield return _suspensions[i].Making;
            }
        }
    }

    /// <summary>The resumptions that may end one of those suspensions.</summary>
    public IEnumerable<Making> ResumptionsIn(Stretch stretch)
    {
        for (var i = stretch.FirstResumption; i < stretch.EndResumption; i++)
        {
            if (_resumptions[i].Latest >= stretch.ResumedAt)
            {
                yield return _resumptions[i].Making;
            }
        }
    }

    private static SpannedMove[] Ordered(IEnumerable<Making> makings) =>
        [.. makings.Select(SpannedMove.Of).OrderBy(move => move.Earliest)];

    // Certainly lapsed by an instant, or resumed by what certainly came at or after another.
    private static bool IsOver(SpannedMove suspension, long by, long resumedAt) =>
        suspension.LapsedFrom <= by || suspension.Latest <= resumedAt;

    private Stretch[] Stretches()
    {
        var byLatest = Array.FindAll(_resumptions, move => move.IsCertain);
        Array.Sort(byLatest, (left, right) => left.Latest.CompareTo(right.Latest));
        var (result, certain, lastResumption) = (new Stretch[_starts.All.Count + 1], 0, long.MinValue);
        var here = new Stretch(long.MinValue, false, 0, 0, 0, 0, long.MinValue);
        for (var i = 0; i < result.Length; i++)
        {
            var start = i == 0 ? long.MinValue : _starts.All[i - 1];
            var (first, end) = (here.FirstSuspension, here.EndSuspension);
            var (firstResumption, endResumption, resumedAt) = (
                here.FirstResumption,
                here.EndResumption,
                here.ResumedAt
            );
            for (; certain < byLatest.Length && byLatest[certain].Latest <= start; certain++)
            {
                resumedAt = Math.Max(resumedAt, byLatest[certain].Earliest);
            }

            for (; end < _suspensions.Length && _suspensions[end].Earliest <= start; end++) { }

            for (
                ;
                endResumption < _resumptions.Length && _resumptions[endResumption].Earliest <= start;
                endResumption++
            )
            {
                lastResumption = Math.Max(lastResumption, _resumptions[endResumption].Latest);
            }

            for (; first < end && IsOver(_suspensions[first], start, resumedAt); first++) { }

            for (
                ;
                firstResumption < endResumption && _resumptions[firstResumption].Latest < resumedAt;
                firstResumption++
            ) { }

            here = new Stretch(
                start,
                Lasts(first, end, start, lastResumption),
                first,
                end,
                firstResumption,
                endResumption,
                resumedAt
            );
            result[i] = here;
        }

        return result;
    }

    // Whether some suspension certainly lasts: it came after all resumptions that may have come.
    private bool Lasts(int first, int end, long start, long lastResumption)
    {
        for (var i = end - 1; i >= first && _suspensions[i].Earliest > lastResumption; i--)
        {
            if (_suspensions[i] is { IsCertain: true } move && move.Latest <= start && move.LapsesFrom > start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What can matter from an instant to the next at which that changes: ranges of positions, the ends exclusive.</summary>
    /// <param name="Start">The first instant, in microseconds.</param>
    /// <param name="IsSuspended">Whether some suspension lasts in every world.</param>
    /// <param name="FirstSuspension">The first suspension that can matter.</param>
    /// <param name="EndSuspension">Where those end that may have come.</param>
    /// <param name="FirstResumption">The first resumption that can matter.</param>
    /// <param name="EndResumption">Where those end that may have come.</param>
    /// <param name="ResumedAt">The last instant at or after which something certainly resumed.</param>
    internal readonly record struct Stretch(
        long Start,
        bool IsSuspended,
        int FirstSuspension,
        int EndSuspension,
        int FirstResumption,
        int EndResumption,
        long ResumedAt
    );
}
