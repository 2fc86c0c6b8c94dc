using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using Assert = Xunit.Assert;

/// <summary>What can matter of suspensions and resumptions at an instant, against a naive reckoning in worlds picked at random.</summary>
public sealed class SuspensionLineTests
{
    private const int Lines = 1_000;
    private const int Worlds = 16;
    private static readonly Reading s_reading = Reading.None;

    // Ticks of ten microseconds; those between are asked about, too.
    private static readonly long[] s_asked = [.. Enumerable.Range(0, 15).Select(i => i * 5L)];

    [Fact]
    public void What_is_left_out_changes_in_no_world_whether_it_is_suspended()
    {
        for (var seed = 0; seed < Lines; seed++)
        {
            var (random, line, suspensions, resumptions) = Dealt(seed);
            for (var i = 0; i < Worlds; i++)
            {
                var world = suspensions.Concat(resumptions).ToDictionary(move => move, move => move.Picked(random));
                foreach (var at in s_asked)
                {
                    var stretch = line.Of(Point.Exactly(at), Asking());
                    var few = Suspended(
                        suspensions.FindAll(move => line.SuspensionsIn(stretch).Contains(move.Making)),
                        resumptions.FindAll(move => line.ResumptionsIn(stretch).Contains(move.Making)),
                        world,
                        at
                    );
                    var expected = Suspended(suspensions, resumptions, world, at);
                    Assert.True((stretch.IsSuspended || few) == expected, $"{seed} at {at}");
                }
            }
        }
    }

    [Fact]
    public void What_is_looked_at_may_last_and_what_certainly_lasts_is_known()
    {
        for (var seed = 0; seed < Lines; seed++)
        {
            var (_, line, suspensions, resumptions) = Dealt(seed);
            foreach (var at in s_asked)
            {
                var stretch = line.Of(Point.Exactly(at), Asking());
                var certain = resumptions.FindAll(move => move.IsCertain && move.Latest <= at);
                var resumed = certain.Count == 0 ? long.MinValue : certain.Max(move => move.Earliest);
                Assert.Equal(
                    suspensions
                        .Where(move => move.Earliest <= at && move.LapsedBy > at && move.Latest > resumed)
                        .Select(move => move.Making)
                        .ToHashSet(),
                    line.SuspensionsIn(stretch).ToHashSet()
                );
                if (suspensions.Count > 0)
                {
                    Assert.Equal(
                        resumptions
                            .Where(move => move.Earliest <= at && move.Latest >= resumed)
                            .Select(move => move.Making)
                            .ToHashSet(),
                        line.ResumptionsIn(stretch).ToHashSet()
                    );
                }

                var last = resumptions.Where(move => move.Earliest <= at).Select(move => move.Latest);
                Assert.Equal(
                    suspensions.Exists(move =>
                        move.IsCertain
                        && move.Latest <= at
                        && move.LapsesFrom > at
                        && move.Earliest > long.MinValue
                        && last.All(latest => latest < move.Earliest)
                    ),
                    stretch.IsSuspended
                );
            }
        }
    }

    private static bool Suspended(
        List<Given> suspensions,
        List<Given> resumptions,
        Dictionary<Given, (long At, long Lapse, bool Counts)> world,
        long at
    ) =>
        suspensions.Exists(suspension =>
            world[suspension] is { Counts: true } here
            && here.At <= at
            && here.Lapse > at
            && !resumptions.Exists(resumption =>
                world[resumption] is { Counts: true } there && here.At <= there.At && there.At <= at
            )
        );

    private static World Asking() => new(s_reading, [], [], (Microseconds.Min, Microseconds.Max));

    private static (Random Random, SuspensionLine Line, List<Given> Suspensions, List<Given> Resumptions) Dealt(
        int seed
    )
    {
        var random = new Random(seed);
        List<Given> Some(int most, bool suspends) =>
            [.. Enumerable.Range(0, random.Next(most)).Select(_ => Given.Of(random, suspends))];
        var (suspensions, resumptions) = (Some(4, true), Some(4, false));
        var line = new SuspensionLine(suspensions.Select(move => move.Making), resumptions.Select(move => move.Making));
        return (random, line, suspensions, resumptions);
    }

    private sealed record Given(Making Making, long Earliest, long Latest, long LapsesFrom, long LapsedBy)
    {
        private const long Late = 1_000;

        public bool IsCertain => Latest != long.MaxValue && Making.TakenBack.Count == 0;

        public static Given Of(Random random, bool suspends)
        {
            var (bounds, isAlways) = (Within(random), random.Next(12) == 0);
            var from = random.Next(8) == 0 ? Deadline.Never : null;
            var lapse = suspends && random.Next(3) == 0 ? Within(random) : Moment.Never;
            Act act = suspends
                ? new Suspend("p")
                {
                    From = from,
                    Until = lapse.IsNever && random.Next(2) == 0 ? null : new MomentDeadline(lapse),
                }
                : new Resume("p") { From = from };
            var time = new VagueInstant(bounds, CauseKind.Start, []) { MayBeAlways = isAlways };
            return new Given(
                new Making(time, act, [], random.Next(5) == 0 ? [time] : []),
                isAlways ? long.MinValue : bounds.EarliestMicroseconds ?? long.MinValue,
                from is null ? bounds.LatestMicroseconds ?? long.MaxValue : long.MaxValue,
                lapse.IsNever ? long.MaxValue : lapse.EarliestMicroseconds ?? long.MinValue,
                lapse.IsNever ? long.MaxValue : lapse.LatestMicroseconds ?? long.MaxValue
            );
        }

        // An instant within the bounds, and whether it was not taken back.
        public (long At, long Lapse, bool Counts) Picked(Random random) =>
            (
                Between(random, Earliest, Latest),
                LapsesFrom == long.MaxValue ? long.MaxValue : Between(random, LapsesFrom, LapsedBy),
                Making.TakenBack.Count == 0 || random.Next(2) == 0
            );

        private static long Between(Random random, long earliest, long latest)
        {
            var (first, last) = (Math.Max(earliest, -Late), Math.Min(latest, Late));
            return random.Next(3) switch
            {
                0 => first,
                1 => last,
                _ => first + random.NextInt64(last - first + 1),
            };
        }

        private static Moment Within(Random random)
        {
            static Instant At(long microseconds) => Microseconds.ToInstant(microseconds);
            var one = random.Next(1, 6) * 10;
            return random.Next(8) switch
            {
                0 => Moment.NotAfter(At(one)),
                1 => Moment.NotBefore(At(one)),
                2 or 3 => Moment.Between(At(one), At(one + (random.Next(3) * 10))),
                _ => Moment.Exactly(At(one)),
            };
        }
    }
}
