namespace Diplomacy.Model.Tests.Evaluation.Worlds;

/// <summary>Worlds and instants whose microseconds are small numbers.</summary>
internal static class Instants
{
    public static World New(HashSet<long>? edges = null) => new(Reading.None, [], [], (-1_000, 1_000), edges);

    public static VagueInstant Vague(long? earliest, long? latest) =>
        new(Moment.FromMicroseconds(earliest, latest), CauseKind.Base, []);

    /// <summary>A limit of which it is open whether it is the one instant or the other.</summary>
    public static Limit Open(World world, long first, long last) =>
        world.Open(
            (first, last),
            () =>
                new Limit(
                    Point.Exactly(
                        world.Answer(new Choice($"{first} or {last}", 2, CauseKind.Zone, [])) == 0 ? first : last
                    )
                )
        );

    /// <summary>Every class of worlds at one instant, by what is asked of it.</summary>
    public static Exploration Explore(long at, Func<World, bool> ask, ExplorationBound? bound = null) =>
        WorldExplorer.Explore(
            Reading.None,
            (at, at),
            world => new Outcome(Phase.None) { Answer = ask(world) },
            new object(),
            bound
        );
}
