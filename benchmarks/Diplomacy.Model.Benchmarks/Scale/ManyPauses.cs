using NodaTime;

namespace Diplomacy.Model.Benchmarks.Scale;

/// <summary>Pauses of ten statements each: a commitment, claims of others, an extension, reports; one in four with an open question.</summary>
internal static class ManyPauses
{
    private const int PerPause = 10;

    public static Instant Known { get; } = Day(400);

    public static Account AccountOf(Pause pause) => Account.Of(pause.Undertakings[0].Bound[0]);

    public static PauseId Id(int number) => new(FormattableString.Invariant($"p{number}"));

    public static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day);

    public static Dossier Of(int pauses) =>
        Reference(pauses) with
        {
            Statements = [.. Enumerable.Range(0, pauses).SelectMany(StatementsOn)],
        };

    /// <summary>The dossier without its statements.</summary>
    public static Dossier Reference(int pauses) =>
        new()
        {
            Actors =
            [
                new State("a"),
                new State("b"),
                new Organization("outlet", OrganizationKind.Media),
                new Organization("monitor", OrganizationKind.NonGovernmental),
            ],
            Places = [new Area("here")],
            Pauses = [.. Enumerable.Range(0, pauses).Select(i => Pause.Unilateral(Id(i), "a"))],
        };

    public static Statement Ending(int pause) => Say(pause, PerPause, "a", new Terminate(Id(pause)));

    public static IEnumerable<Statement> StatementsOn(int pause)
    {
        var start = 1 + (pause % 60);
        var window = new Window(
            Deadline.At(Day(start)),
            pause % 4 == 0
                ? Deadline.Until(new LocalDate(2026, 3, 1).PlusDays(pause % 60), "Etc/UTC")
                : Deadline.At(Day(start + 20))
        );
        var terms = new Terms
        {
            Activities = [Activities.Strikes],
            Area = "here",
            Window = window,
        };
        yield return Say(pause, 0, "a", new Commit(Id(pause)) { Terms = terms });
        yield return Say(pause, 1, "b", new Welcome("the pause"));
        for (var i = 2; i < PerPause; i++)
        {
            yield return (i % 3) switch
            {
                0 => Say(pause, i, "b", new AssertClaim(new TermsClaim(Id(pause), terms))),
                1 => Say(pause, i, "outlet", new Report(new Performance("a", new Commit(Id(pause))))),
                _ => Say(
                    pause,
                    i,
                    "monitor",
                    new AssertClaim(
                        new ConductClaim(new Conduct("a", Activities.Strikes, "here"), false) { Pause = Id(pause) }
                    )
                ),
            };
        }
    }

    private static Statement Say(int pause, int number, string speaker, Act act) =>
        new(FormattableString.Invariant($"s{pause}-{number}"), speaker, act)
        {
            SaidAt = Moment.Exactly(Day(number)),
            StatedKnownFrom = Day(number),
            RecordedAt = Day(number),
        };
}
