namespace Diplomacy.Model;

/// <summary>The violations that certainly interrupt a stretch of observance, found by what is known of their times in a world.</summary>
/// <remarks>
/// No stretch that begins before the end of such a violation is long enough, so that the clock may start again there at once: of a
/// hundred violations a few days apart, it need not be asked which is the last in each stretch.
/// </remarks>
internal sealed class Interruptions
{
    private readonly World _world;
    private readonly long _length;

    // By the last instant at which each may begin.
    private readonly (long BegunBy, Point End, long EndsFrom)[] _all;
    private int _next;
    private (Point At, long From)? _last;

    public Interruptions(IEnumerable<(Point Since, Point Until)> violations, long length, World world)
    {
        (_world, _length) = (world, length);
        _all =
        [
            .. violations
                .Select(violation =>
                    (
                        BegunBy: world.RangeOf(violation.Since).Latest ?? long.MaxValue,
                        End: violation.Until,
                        EndsFrom: world.RangeOf(violation.Until).Earliest ?? long.MinValue
                    )
                )
                // One that may last no time may interrupt nothing.
                .Where(violation => violation.BegunBy < violation.EndsFrom)
                .OrderBy(violation => violation.BegunBy),
        ];
    }

    /// <summary>
    /// The end of the last violation by which every stretch is interrupted that begins at an instant, or before that end; null where there is
    /// none. Asked of later and later instants.
    /// </summary>
    public Point? LastEnd(Point from)
    {
        Point? found = null;
        while (_world.RangeOf(found ?? from) is ({ } first, { } latest))
        {
            // Begun while the stretch lasts, whenever that begins.
            for (; _next < _all.Length && _all[_next].BegunBy < first + _length; _next++)
            {
                if (_last is not { } known || known.From < _all[_next].EndsFrom)
                {
                    _last = (_all[_next].End, _all[_next].EndsFrom);
                }
            }

            if (_last is not { } last || last.From <= latest)
            {
                break;
            }

            found = last.At;
        }

        return found;
    }
}
