namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Acts that move a pause, in the order of time: as they come, late ones, and those that are used up.</summary>
public sealed class MovesInTimeTests
{
    private readonly World _world = new(Reading.None, [], [], (Microseconds.Min, Microseconds.Max));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Late_extensions_are_those_after_the_end_in_their_order_without_the_used_ones(long vague)
    {
        // Vague ones do not overlap, so that their order is the same in every world.
        Move[] said = [At(40, vague), At(20, vague), At(60), At(30, vague), At(50), At(10, vague), At(70)];
        var late = new LateExtensions(said, _world);
        var used = new UsedExtensions(_world);
        for (var end = 5; end <= 75; end += 10)
        {
            Assert.Equal(
                said.Where(move => Earliest(move) > end).OrderBy(Earliest),
                late.After(Point.Exactly(end), used)
            );
        }

        Assert.Equal(said.Where(move => Earliest(move) > 60), late.After(Point.Exactly(60), used));
        if (vague > 0)
        {
            used.Add(said[3]);
            Assert.Equal([said[0], said[4], said[2], said[6]], late.After(Point.Exactly(25), used));
        }
    }

    [Fact]
    public void Late_extensions_made_at_once_stay_in_the_order_in_which_they_were_said()
    {
        Move[] said = [At(20, 2), At(40), At(30), At(40), At(30)];

        Assert.Equal(
            [said[2], said[4], said[1], said[3]],
            new LateExtensions(said, _world).After(Point.Exactly(25), new UsedExtensions(_world))
        );
    }

    [Fact]
    public void What_its_performer_said_before_a_used_extension_is_used_up()
    {
        var used = new UsedExtensions(_world);
        Move[] before = [At(10), At(30), At(45)];
        Move[] after = [At(50), At(60)];
        Assert.DoesNotContain(before, used.Exhausts);

        used.Add(At(50));
        used.Add(At(20));
        used.Add(At(40));

        Assert.All(before, move => Assert.True(used.Exhausts(move)));
        Assert.DoesNotContain(after, used.Exhausts);
        Assert.False(used.Exhausts(At(10) with { By = "other" }));
        used.Add(after[1]);
        Assert.True(used.Exhausts(after[1]));
        Assert.True(used.Exhausts(after[0]));
        Assert.False(used.Contains(after[0]));
    }

    [Fact]
    public void Coming_moves_are_taken_once_each_exact_and_vague_alike()
    {
        List<Move> moves = [At(40), At(10), At(20, 4), At(30), At(50, 4)];
        var coming = new ComingMoves(moves, _world);

        Assert.Equal([moves[1], moves[2]], coming.TakeUntil(Point.Exactly(25)));
        Assert.Empty(coming.TakeUntil(Point.Exactly(25)));
        Assert.Equal([moves[3]], coming.TakeUntil(Point.Exactly(30)));
        Assert.Equal(2, coming.Next.Count());
        Assert.Contains(new Limit(Point.Exactly(40)), coming.Next);
        Assert.Equal([moves[0], moves[4]], coming.TakeUntil(Point.Exactly(60)));
        Assert.Empty(coming.Next);
    }

    [Fact]
    public void Each_vague_move_may_be_the_next_at_its_own_instant()
    {
        List<Move> moves = [At(20, 4), At(50, 4), At(40)];

        Assert.Equal(
            moves.Select(move => new Limit(_world.PointOf(move.Making.Time))),
            new ComingMoves(moves, _world).Next
        );
    }

    [Fact]
    public void Of_violations_a_few_instants_apart_the_last_end_is_found_at_once()
    {
        const long Length = 10;
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            List<(long Since, long Until)> violations =
            [
                .. Enumerable
                    .Range(0, random.Next(6))
                    .Select(_ => (long)random.Next(60))
                    .Select(since => (since, since + random.Next(8))),
            ];
            var found = new Interruptions(
                violations.Select(one => (Point.Exactly(one.Since), Point.Exactly(one.Until))),
                Length,
                _world
            );
            for (var from = 0L; from < 80; from += random.Next(1, 20))
            {
                var last = from;
                while (
                    violations
                        .Where(one => one.Since < one.Until && one.Since < last + Length && one.Until > last)
                        .ToList()
                        is { Count: > 0 } some
                )
                {
                    last = some.Max(one => one.Until);
                }

                Assert.Equal(last == from ? null : Point.Exactly(last), found.LastEnd(Point.Exactly(from)));
            }
        }
    }

    [Fact]
    public void A_violation_that_may_come_later_or_end_before_interrupts_nothing_for_certain()
    {
        var vague = new Point[]
        {
            _world.PointOf(Vague(Moment.Between(Microseconds.ToInstant(12), Microseconds.ToInstant(18)))),
            _world.PointOf(Vague(Moment.NotBefore(Microseconds.ToInstant(3)))),
            _world.PointOf(Vague(Moment.NotAfter(Microseconds.ToInstant(25)))),
        };

        Assert.Equal(Point.Exactly(19), Last((vague[0], Point.Exactly(19)), 10));
        Assert.Null(Last((vague[0], Point.Exactly(19)), 8));
        Assert.Null(Last((vague[1], Point.Exactly(19)), 10));
        Assert.Null(Last((Point.Exactly(5), vague[2]), 10));

        Point? Last((Point, Point) violation, long length) =>
            new Interruptions([violation], length, _world).LastEnd(Point.Exactly(9));
    }

    [Fact]
    public void Windows_are_exact_where_all_their_limits_are()
    {
        var (exact, vague) = (new Limit(Point.Exactly(5)), new Limit(new Point(7, 0)));

        Assert.True(Are((exact, exact), (exact, Limit.Never)));
        Assert.True(Are((Limit.Never, Limit.Never)));
        Assert.True(Are((Limit.Never, exact)));
        Assert.False(Are((exact, exact), (exact, vague)));
        Assert.False(Are((vague, exact)));
        Assert.False(Are((Limit.Never, vague)));

        static bool Are(params (Limit Start, Limit End)[] periods) => new WindowPeriods(periods, []).AreExact;
    }

    private static long Earliest(Move move) => move.Making.Time.Bounds.EarliestMicroseconds!.Value;

    private static Move At(long earliest, long within = 0) =>
        new(
            new Making(
                Vague(Moment.Between(Microseconds.ToInstant(earliest), Microseconds.ToInstant(earliest + within))),
                new Extend("p"),
                [],
                []
            ),
            "bound"
        );

    private static VagueInstant Vague(Moment bounds) => new(bounds, CauseKind.Start, []);

    [Fact]
    public void Two_suspensions_from_instants_known_within_bounds_begin_each_at_its_own()
    {
        static Suspend Between(int from, int to, int until) =>
            new("p") { From = new MomentDeadline(Moment.Between(Day(from), Day(to))), Until = Deadline.At(Day(until)) };
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 40)),
            Say(2, "b", "bound", Between(5, 6, 8)),
            Say(10, "c", "bound", Between(12, 13, 16))
        );

        Assert.Equal(
            [Truth.False, Truth.True, Truth.Unknown, Truth.False, Truth.True],
            Days(7, 11, 12, 14, 17).Select(day => dossier.Ask(day).InForce)
        );
    }

    [Fact]
    public void A_suspension_and_its_end_from_the_same_bounds_may_come_in_either_order()
    {
        var vague = new MomentDeadline(Moment.Between(Day(12), Day(14)));
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 40)),
            Say(5, "b", "bound", new Suspend("p") { From = vague }),
            Say(6, "c", "bound", new Resume("p") { From = vague })
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown],
            Days(11, 13, 15).Select(day => dossier.Ask(day).InForce)
        );
    }
}
