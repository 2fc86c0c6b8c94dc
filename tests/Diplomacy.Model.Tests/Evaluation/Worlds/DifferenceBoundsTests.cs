using FsCheck.Xunit;

namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using Assert = Xunit.Assert;

/// <summary>Bounds on differences against shortest paths worked out anew after each constraint (Floyd and Warshall).</summary>
public sealed class DifferenceBoundsTests
{
    private const int Variables = 6;

    [Property(MaxTest = 300)]
    public void Constraints_one_after_the_other_leave_the_shortest_paths((byte I, byte J, sbyte C)[] constraints)
    {
        var (bounds, naive) = (new DifferenceBounds(), new Naive());
        foreach (var (i, j, c) in Sensible(constraints))
        {
            var isPossible = naive.Constrain(i, j, c);
            Assert.Equal(isPossible, bounds.Constrain(i, j, c));
            if (!isPossible)
            {
                return;
            }

            AssertSame(naive, bounds);
        }
    }

    [Property(MaxTest = 300)]
    public void A_copy_goes_its_own_way((byte I, byte J, sbyte C)[] first, (byte I, byte J, sbyte C)[] second)
    {
        var (bounds, naive) = (new DifferenceBounds(), new Naive());
        if (!Sensible(first).All(one => naive.Constrain(one.I, one.J, one.C) && bounds.Constrain(one.I, one.J, one.C)))
        {
            return;
        }

        var copy = bounds.Copy();
        AssertSame(naive, copy);
        foreach (var (i, j, c) in Sensible(second))
        {
            _ = copy.Constrain(i, j, c);
        }

        AssertSame(naive, bounds);
    }

    [Property(MaxTest = 300)]
    public void Two_meet_where_all_constraints_together_are_possible(
        (byte I, byte J, sbyte C)[] left,
        (byte I, byte J, sbyte C)[] right
    )
    {
        var (one, other, both) = (new DifferenceBounds(), new DifferenceBounds(), new Naive());
        if (
            !Sensible(left).All(constraint => one.Constrain(constraint.I, constraint.J, constraint.C))
            || !Sensible(right).All(constraint => other.Constrain(constraint.I, constraint.J, constraint.C))
        )
        {
            return;
        }

        var isPossible = Sensible([.. left, .. right])
            .All(constraint => both.Constrain(constraint.I, constraint.J, constraint.C));

        Assert.Equal(isPossible, one.Meets(other));
        Assert.Equal(isPossible, other.Meets(one));
    }

    [Property(MaxTest = 300)]
    public void Variables_called_otherwise_have_the_same_bounds((byte I, byte J, sbyte C)[] constraints)
    {
        var (bounds, naive) = (new DifferenceBounds(), new Naive());
        if (
            !Sensible(constraints)
                .All(one => naive.Constrain(one.I, one.J, one.C) && bounds.Constrain(one.I, one.J, one.C))
        )
        {
            return;
        }

        int[] numbers = [0, 1, 9, 7, 2, 8];
        var renumbered = bounds.Renumbered(numbers);

        for (var i = 0; i < Variables; i++)
        {
            for (var j = 0; j < Variables; j++)
            {
                Assert.Equal(bounds.Distance(i, j), renumbered.Distance(numbers[i], numbers[j]));
            }
        }
    }

    private static IEnumerable<(int I, int J, long C)> Sensible((byte I, byte J, sbyte C)[] constraints) =>
        constraints
            .Select(one => (one.I % Variables, one.J % Variables, (long)one.C))
            .Where(one => one.Item1 != one.Item2);

    private static void AssertSame(Naive naive, DifferenceBounds bounds)
    {
        for (var i = 0; i < Variables; i++)
        {
            for (var j = 0; j < Variables; j++)
            {
                Assert.Equal(naive.Distance(i, j), bounds.Distance(i, j));
            }

            Assert.Equal(naive.Distance(i, 0), bounds.Greatest(i));
            Assert.Equal(-naive.Distance(0, i), bounds.Least(i));
        }
    }

    private sealed class Naive
    {
        private readonly List<(int I, int J, long C)> _constraints = [];
        private long?[,] _paths = Paths([]);

        public bool Constrain(int i, int j, long c)
        {
            _constraints.Add((i, j, c));
            _paths = Paths(_constraints);
            return Enumerable.Range(0, Variables).All(variable => _paths[variable, variable] >= 0);
        }

        public long? Distance(int i, int j) => _paths[i, j];

        private static long?[,] Paths(List<(int I, int J, long C)> constraints)
        {
            var paths = new long?[Variables, Variables];
            for (var i = 0; i < Variables; i++)
            {
                paths[i, i] = 0;
            }

            foreach (var (i, j, c) in constraints)
            {
                paths[i, j] = paths[i, j] is { } known ? Math.Min(known, c) : c;
            }

            for (var k = 0; k < Variables; k++)
            {
                for (var i = 0; i < Variables; i++)
                {
                    for (var j = 0; j < Variables; j++)
                    {
                        var through = paths[i, k] + paths[k, j];
                        paths[i, j] = through < (paths[i, j] ?? long.MaxValue) ? through : paths[i, j];
                    }
                }
            }

            return paths;
        }
    }
}
