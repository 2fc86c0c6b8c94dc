namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whether a strand was observed without a break for a time (docs/evaluation.md, 6).</summary>
internal sealed class Observance(World world, Strand strand)
{
    public long FirstAfter(Length length)
    {
        var lasting = strand.Deadlines.Calendar.Plus(0, length with { Elapsed = Elapsed.Exact }, [], "");
        var bound = strand.IsMutual
            ? strand.OfPause.Where(s => s.IsMutual).Select(s => s.Party)
            : strand.Undertaking.Bound;
        var parties = bound.ToList();
        var violations = world
            .Violations.Of(strand.Pause)
            .Where(v => parties.Exists(p => strand.Powers.IsPartOf(v.Actor, p)))
            .ToList();
        for (var c = world.Line.First; c <= world.Line.Last; c += world.Line.Step)
        {
            if (
                strand.Begun <= c - lasting
                && IsUnendedIn(c - lasting, c)
                && !violations.Exists(v => v.IsWithin(c - lasting, c))
            )
            {
                return c;
            }
        }

        return Line.Never;
    }

    /// <summary>Whether it is neither expired nor terminated throughout; what would end by this very observance aside.</summary>
    private bool IsUnendedIn(long since, long until)
    {
        for (var instant = since; instant < until; instant += world.Line.Step)
        {
            if (strand.OwnEndAt(instant, isObservanceAside: true) != (Line.Never, Line.Never))
            {
                return false;
            }
        }

        return true;
    }
}
