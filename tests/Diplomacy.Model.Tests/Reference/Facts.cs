namespace Diplomacy.Model.Tests.Reference;

/// <summary>Facts of a strand's conditions, each true or false at every instant of a world (docs/evaluation.md, 5 and 6).</summary>
internal sealed class Facts(World world, Strand strand)
{
    public bool IsTrue(Fact fact, long instant) =>
        fact switch
        {
            AllOf all => all.Facts.All(f => IsTrue(f, instant)),
            AnyOf any => any.Facts.Any(f => IsTrue(f, instant)),
            AtLeast atLeast => atLeast.Facts.Count(f => IsTrue(f, instant)) >= atLeast.Count,
            Not not => !IsTrue(not.Fact, instant),
            Holds holds => world.States.Holds(holds.State, holds.Silence, instant),
            _ => FromWhen(fact) is { } from && from != Line.Never && from <= instant,
        };

    /// <summary>The first instant at which it is true.</summary>
    public long FirstTrue(Fact fact) => FromWhen(fact) ?? First(Line.Always, t => IsTrue(fact, t));

    /// <summary>The first instant, of those from a given one on, at which it is false.</summary>
    public long FirstFalse(Fact fact, long from) => First(from, t => !IsTrue(fact, t));

    /// <summary>From when on a single fact is true that stays so; null for others.</summary>
    private long? FromWhen(Fact fact) =>
        fact switch
        {
            Occurred occurred => Occurred(occurred),
            Stated stated => world.Events.Stated(stated),
            Fulfilled fulfilled => world.Events.Fulfilled(fulfilled, strand.Pause),
            ObservedFor observed => strand.ObservedFrom(observed.Length),
            UnrecognizedFact unknown => world.IsSo(unknown) ? Line.Always : Line.Never,
            _ => null,
        };

    private long Occurred(Occurred fact)
    {
        var at = world.Events.InFact(fact);
        return fact.Before is { } before && at >= strand.Deadlines.Resolve(before, $"{strand.ConditionsPath}/{fact}")
            ? Line.Never
            : at;
    }

    private long First(long from, Func<long, bool> isSo)
    {
        var line = world.Line;
        if (from == Line.Never)
        {
            return Line.Never;
        }

        for (var instant = Math.Max(from, line.First - line.Step); instant <= line.Last; instant += line.Step)
        {
            if (isSo(instant))
            {
                return instant < line.First ? Line.Always : instant;
            }
        }

        return Line.Never;
    }
}
