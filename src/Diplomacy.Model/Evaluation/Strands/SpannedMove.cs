namespace Diplomacy.Model;

/// <summary>A suspension or a resumption with what is known of its times in every world, in microseconds, all bounds inclusive.</summary>
/// <param name="Making">The act.</param>
/// <param name="Earliest">The first instant at which it may take effect; <see cref="long.MinValue"/> where it has none.</param>
/// <param name="Latest">The last; <see cref="long.MaxValue"/> where it has none.</param>
internal sealed record SpannedMove(Making Making, long Earliest, long Latest)
{
    /// <summary>Whether it takes effect in every world, and was never taken back.</summary>
    public bool IsCertain => Latest < long.MaxValue && Making.TakenBack.Count == 0;

    /// <summary>The first instant at which it may lapse by itself; <see cref="long.MaxValue"/> where it never does.</summary>
    public long LapsesFrom { get; private init; } = long.MaxValue;

    /// <summary>The instant from which it has lapsed in every world; <see cref="long.MaxValue"/> where there is none.</summary>
    public long LapsedFrom { get; private init; } = long.MaxValue;

    public static SpannedMove Of(Making making)
    {
        var time = making.Time;
        var earliest = time.Root.MayBeAlways ? long.MinValue : time.Bounds.EarliestMicroseconds ?? long.MinValue;
        var latest = Moves.From(making.Act) is null ? time.Latest ?? long.MaxValue : long.MaxValue;
        var move = new SpannedMove(making, earliest, latest);
        if (making.Act is not Suspend { Until: { } until })
        {
            return move;
        }

        var lapse = LimitBounds.Of(until);
        return lapse.IsNever
            ? move
            : move with
            {
                LapsesFrom = lapse.EarliestMicroseconds ?? long.MinValue,
                LapsedFrom = lapse.LatestMicroseconds ?? long.MaxValue,
            };
    }
}
