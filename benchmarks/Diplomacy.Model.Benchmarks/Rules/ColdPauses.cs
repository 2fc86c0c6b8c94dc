using NodaTime;

namespace Diplomacy.Model.Benchmarks.Rules;

/// <summary>
/// Pauses with ten statements each: offered, committed to, welcomed, described by the party and by others, reported, and said to be kept.
/// </summary>
internal static class ColdPauses
{
    private static readonly EquatableArray<string> s_zones = ["Europe/Kyiv", "Europe/Moscow"];
    private static readonly LocalDate s_first = new(2026, 1, 20);
    private static readonly LocalDate s_last = new(2026, 1, 31);

    public static Instant Known { get; } = Day(60);

    /// <summary>An instant that is within the window or not by how its last day is read.</summary>
    public static Instant Asked { get; } = Instant.FromUtc(2026, 1, 31, 12, 0);

    public static Account Account { get; } = Account.Of("a");

    public static Window Exact { get; } = new(Deadline.At(Day(19)), Deadline.At(Day(31)));

    /// <summary>In whose zone it begins, whether its last day is in, and in whose zone that ends.</summary>
    public static Window Open { get; } =
        new(
            new DateTimeDeadline(s_first.AtMidnight(), s_zones),
            new DateDeadline(s_last, Boundary.Unspecified, s_zones)
        );

    public static PauseId Id(int number) => new(FormattableString.Invariant($"p{number}"));

    public static Dossier Of(int pauses, Window window) =>
        new()
        {
            Actors = [new State("a"), new State("b"), new Organization("outlet", OrganizationKind.Media)],
            Places = [new Area("here")],
            Pauses = [.. Enumerable.Range(0, pauses).Select(i => Pause.Unilateral(Id(i), "a"))],
            Statements = [.. Enumerable.Range(0, pauses).SelectMany(i => Statements(i, window))],
        };

    private static IEnumerable<Statement> Statements(int number, Window window)
    {
        var (pause, terms) = (Id(number), new Terms { Activities = [Activities.Strikes], Window = window });
        var reported = new Report(new Performance("a", new Commit(pause)));
        var kept = new ConductClaim(new Conduct("a", Activities.Strikes, "here"), false) { Pause = pause };
        Act[] acts =
        [
            new Offer(pause) { Terms = terms },
            new Commit(pause) { Terms = terms },
            new Welcome("the pause") { Beside = pause },
            reported,
            new AssertClaim(new TermsClaim(pause, terms)),
            new AssertClaim(kept),
            reported,
            new AssertClaim(new TermsClaim(pause, terms)),
            new AssertClaim(kept),
            new Amend(pause, terms),
        ];
        string[] speakers = ["a", "a", "b", "outlet", "b", "b", "outlet", "a", "b", "a"];
        return acts.Select(
            (act, i) =>
                new Statement(FormattableString.Invariant($"s{number}-{i}"), speakers[i], act)
                {
                    SaidAt = Moment.Exactly(Day(i)),
                    StatedKnownFrom = Day(i),
                    RecordedAt = Day(i),
                }
        );
    }

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day);
}
