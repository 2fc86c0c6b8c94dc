namespace Diplomacy.Model;

/// <summary>Which pauses a statement is about: all that its acts name, however deep.</summary>
internal static class AboutPause
{
    public static bool Is(Statement statement, PauseId pause) => PausesOf(statement).Contains(pause);

    public static IEnumerable<PauseId> PausesOf(Statement statement) => statement.Acts.SelectMany(PausesOf).Distinct();

    private static IEnumerable<PauseId> PausesOf(Act act)
    {
        for (Act? current = act; current is not null; current = Performance.Within(current)?.Act)
        {
            if (current.PauseNamed is { } pause)
            {
                yield return pause;
            }
        }
    }
}
