namespace Diplomacy.Model;

/// <summary>Whether a statement is about a pause at all, be it by a remark or a position beside it.</summary>
internal static class AboutPause
{
    public static bool Is(Statement statement, PauseId pause) => PausesOf(statement).Contains(pause);

    /// <summary>The pauses that the acts of a statement name, at any depth.</summary>
    public static IEnumerable<PauseId> PausesOf(Statement statement) => statement.Acts.SelectMany(PausesOf).Distinct();

    private static IEnumerable<PauseId> PausesOf(Act act)
    {
        for (Act? current = act; current is not null; current = Performance.Within(current)?.Act)
        {
            if (PauseOf(current) is { } pause)
            {
                yield return pause;
            }
        }
    }

    internal static PauseId? PauseOf(Act act) =>
        act switch
        {
            Commit commit => commit.Pause,
            Accept accept => accept.Pause,
            Request request => request.Pause,
            Offer offer => offer.Pause,
            Accuse accuse => accuse.Pause,
            TakePosition position => position.Beside,
            AssertClaim assert => PauseOf(assert.Claim),
            DenyClaim deny => PauseOf(deny.Claim),
            _ => default(PauseId?),
        };

    private static PauseId? PauseOf(Claim claim) =>
        claim switch
        {
            TermsClaim terms => terms.Pause,
            ConductClaim conduct => conduct.Pause,
            Remark remark => remark.About,
            _ => default(PauseId?),
        };
}
