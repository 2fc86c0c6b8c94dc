namespace Diplomacy.Model;

/// <summary>By when a statement asks for a reply, where that hangs on events, states or acts: as an account has them, over all possible worlds.</summary>
internal sealed class ReplyLimit(DossierView view, Account account, Reading reading)
{
    /// <summary>The narrowest bounds; never where it comes in no world.</summary>
    public Moment Of(Statement asking)
    {
        var at = Microseconds.Floor(view.KnownAt);
        var (bounds, worlds) = (new DueBounds(), 0);
        var (pause, whole) = (PauseOf(asking), new object());

        // In whichever way the account unfolds, whether anybody in it has spoken of the pause or not.
        foreach (var way in Ways.All())
        {
            var words = new AccountWords(view, pause, account, way);
            var facts = new PauseFacts(words.View, pause, words, reading, new Moments());
            var explored = WorldExplorer.Explore(
                reading,
                (at, at),
                world =>
                {
                    words.Constrain(world, facts.Points, facts.Clarified);
                    var here = world.IsImpossible ? [] : In(world, facts, asking).ToList();
                    if (!world.IsImpossible)
                    {
                        here.ForEach(point => bounds.Add(point, world));
                    }

                    return new Outcome(Phase.None) { Answer = true };
                },
                whole
            );
            if (explored.Worlds is not { } found)
            {
                return Moment.Unknown;
            }

            worlds += found.Count;
        }

        return worlds == 0 ? Moment.Unknown : bounds.Over(worlds) ?? Moment.Never;
    }

    // Counted from an act on the pause, it may be another instant for each of its undertakings.
    private static IEnumerable<Point> In(World world, PauseFacts facts, Statement asking)
    {
        var pause = new PauseWorld(facts, world);
        pause.RequireOrder(Enumerable.Range(0, pause.Strands.Count));
        IEnumerable<IAnchors> anchors = pause.Strands.Count > 0 ? pause.Strands : [new NoActs(facts.Facts, world)];
        foreach (var each in anchors)
        {
            var limit = facts.Deadlines.Resolve(
                asking.ReplyBy!,
                $"{asking.Id}/replyBy",
                CauseKind.End,
                asking.Id,
                each,
                world
            );
            if (limit.At is { } at)
            {
                yield return at;
            }
        }
    }

    // What is about no pause is looked at like something due of one that binds nobody.
    private Pause PauseOf(Statement asking) =>
        AboutPause
            .PausesOf(asking)
            .Select(id => view.Dossier.Index.Pauses.GetValueOrDefault(id))
            .FirstOrDefault(pause => pause is not null)
        ?? new Pause(new PauseId(asking.Id.Value))
        {
            Obligations = [new Obligation("reply", asking.Principal) { Due = asking.ReplyBy }],
        };

    /// <summary>Of no pause there are no acts to count from: when they were is unknown.</summary>
    private sealed class NoActs(AccountFacts facts, World world) : IAnchors
    {
        public Limit LookedAtFrom => new(Point.Always);

        public Limit InstantOf(Anchor anchor) =>
            new(world.PointOf(facts.Moments.Of($"{anchor} of no pause", Moment.Unknown, CauseKind.Base, [])));
    }
}
