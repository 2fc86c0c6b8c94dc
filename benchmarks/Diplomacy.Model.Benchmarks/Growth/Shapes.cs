using NodaTime;

namespace Diplomacy.Model.Benchmarks.Growth;

/// <summary>Dossiers of a shape and a size, each with the question asked of it.</summary>
internal static partial class Shapes
{
    private static readonly DateDeadline s_openEnd = Deadline.Until(
        new LocalDate(2026, 2, 1),
        "Europe/Moscow",
        "Europe/Kyiv"
    );

    public static Func<Truth> Extensions(int size) =>
        Ask(
            [
                Say(5, "commitment", "first", Commit("p", 8, 11)),
                .. Enumerable
                    .Range(0, size)
                    .Select(i => Say(10 + i, $"e{i}", "first", new Extend("p") { By = Length.FromDays(1) })),
            ],
            size
        );

    public static Func<Truth> Suspensions(int size) =>
        AskAll([
            Say(5, "commitment", "first", Commit("p", 8, 20 + size)),
            .. Enumerable
                .Range(0, size)
                .Select(i => Say(10 + i, $"s{i}", "first", i % 2 == 0 ? new Suspend("p") : new Resume("p")))
                .Select((said, i) => i % 4 == 1 ? said with { SaidAt = Within(10 + i) } : said),
        ]);

    public static Func<Truth> SuspensionsUntilDates(int size) =>
        AskAll([
            Say(5, "commitment", "first", Commit("p", 8, 20 + (3 * size))),
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Say(
                        10 + (3 * i),
                        $"s{i}",
                        "first",
                        new Suspend("p") { Until = s_openEnd with { Date = Day(12 + (3 * i)).InUtc().Date } }
                    )
                ),
        ]);

    public static Func<Truth> ExtensionsUntilDates(int size) =>
        AskAll([
            Say(
                5,
                "commitment",
                "first",
                new Commit("p")
                {
                    Terms = new Terms
                    {
                        Window = new Window(Deadline.At(Day(8)), s_openEnd with { Date = Day(12).InUtc().Date }),
                    },
                }
            ),
            .. Enumerable
                .Range(1, size)
                .Select(i =>
                    Say(
                        3 + (7 * i),
                        $"e{i}",
                        "first",
                        new Extend("p") { Until = s_openEnd with { Date = Day(12 + (7 * i)).InUtc().Date } }
                    )
                ),
        ]);

    public static Func<Truth> LateExtensions(int size) =>
        AskAll([
            Say(5, "commitment", "first", Commit("p", 8, 9)),
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Say(
                        10 + (2 * i),
                        $"e{i}",
                        "first",
                        new Extend("p") { From = Deadline.At(Day(10 + (2 * i))), By = Length.FromDays(1) }
                    )
                ),
        ]);

    public static Func<Truth> Terminations(int size) =>
        AskAll([
            Say(5, "commitment", "first", Commit("p", 8, 20 + size)),
            .. Enumerable
                .Range(0, size)
                .Select(i => Say(10 + i, $"t{i}", "first", new Terminate("p")) with { SaidAt = Within(10 + i) }),
        ]);

    public static Func<Truth> Violations(int size) =>
        Violated(
            size,
            i => new ValidTime(Moment.Exactly(Day(10 + i) - Duration.FromHours(2)), Moment.Exactly(Day(10 + i)))
        );

    public static Func<Truth> Claims(int size) =>
        Ask(
            [
                Say(5, "commitment", "first", Commit("p", 8, 70)),
                .. Enumerable.Range(0, size).Select(i => Say(6 + (i % 50), $"c{i}", "second", Claim(20 + (i % 40)))),
            ],
            60
        );

    public static Func<Truth> Accounts(int size)
    {
        var actors = Enumerable.Range(0, size).Select(i => (Actor)new State($"state-{i}")).ToList();
        var dossier = Of([
            Say(5, "commitment", "first", Commit("p", 8, 70)),
            .. actors.Select((actor, i) => Say(6, $"c{i}", actor.Id.Value, Claim(20 + (i % 40)))),
        ]);
        var view = (dossier with { Actors = [.. dossier.Actors, .. actors] }).AsKnownAt(Day(100));
        return () => view.Evaluate("p", Day(30)).InForce;
    }

    public static Func<Truth> QuestionsOfOneParty(int size) =>
        Ask([Say(5, "a", "first", new Commit("p") { Terms = Open("main", "a", size) })], 32);

    public static Func<Truth> QuestionsOfTwoParties(int size)
    {
        var dossier = Of([
            Say(5, "a", "first", new Commit("p") { Terms = Open("of-first", "a", size) }),
            Say(5, "b", "second", new Commit("p") { Terms = Open("of-second", "b", size) }),
        ]) with
        {
            Pauses =
            [
                new Pause(
                    "p",
                    new Undertaking("of-first", Form.Unilateral, "first"),
                    new Undertaking("of-second", Form.Unilateral, "second")
                ),
            ],
        };
        var view = dossier.AsKnownAt(Day(10));
        return () => view.Evaluate("p", Day(32), Account.Of("first")).InForce;
    }

    public static Func<Truth> Others(int size)
    {
        var pauses = size / 10;
        var dossier = Of([
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    i < 10
                        ? Say(5 + i, $"s{i}", "first", Commit("p", 8, 40 + i))
                        : Say(5, $"s{i}", "first", Commit($"other-{i % pauses}", 8, 40))
                ),
        ]);
        dossier = dossier with
        {
            Pauses =
            [
                .. dossier.Pauses,
                .. Enumerable.Range(0, pauses).Select(i => Pause.Unilateral($"other-{i}", "first")),
            ],
        };
        var view = dossier.AsKnownAt(Day(100));
        return () => view.Evaluate("p", Day(30), Account.Of("first")).InForce;
    }

    public static Func<Truth> Supersessions(int size) =>
        AskAll([
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Say(5 + i, $"s{i}", "first", Commit("p", 8, 20 + size + i)) with
                    {
                        Supersedes = i == 0 ? default(StatementId?) : $"s{i - 1}",
                    }
                ),
        ]);

    public static Func<Truth> Reports(int size) =>
        AskAll([
            Say(5, "commitment", "first", Commit("p", 8, 20 + size)),
            .. Enumerable
                .Range(0, size)
                .Select(i => Say(10 + i, $"r{i}", "paper", new Report(new Performance("first", new Terminate("p"))))),
        ]);

    // A reciprocal pause and what its party says that the other side did against it.
    private static Func<Truth> Violated(int size, Func<int, ValidTime> during) =>
        AskAll(
            [
                Say(5, "commitment", "first", Commit("p", 8, 20 + size)),
                .. Enumerable
                    .Range(0, size)
                    .Select(i =>
                        Say(
                            10 + i,
                            $"v{i}",
                            "first",
                            new AssertClaim(
                                new ConductClaim(new Conduct("second", "strikes", "city"), true)
                                {
                                    Pause = "p",
                                    During = during(i),
                                }
                            )
                        )
                    ),
            ],
            new Undertaking("main", Form.Reciprocal, "first") { Beneficiaries = ["second"] }
        );

    private static Func<Truth> Ask(Statement[] statements, int day)
    {
        var view = Of(statements).AsKnownAt(Day(10_000));
        return () => view.Evaluate("p", Day(day), Account.Of("first")).InForce;
    }

    // The whole timeline, of which the last truth is returned.
    private static Func<Truth> AskAll(Statement[] statements, params Undertaking[] undertakings)
    {
        var dossier = Of(statements) with { Places = [new Area("city", "City")] };
        if (undertakings.Length > 0)
        {
            dossier = dossier with { Pauses = [new Pause("p") { Undertakings = [.. undertakings] }] };
        }

        var view = dossier.AsKnownAt(Day(20_000));
        return () => view.Timeline("p", Account.Of("first")).Segments[^1].Assessment.InForce;
    }

    private static Moment Within(int day) => Moment.Between(Day(day) - Duration.FromHours(12), Day(day));

    // Two binary questions a limit: whether the day is in, and whose midnight it is.
    private static Terms Open(string undertaking, string key, int questions)
    {
        var ends = Enumerable.Range(0, questions / 2).Select(i => (Deadline)(s_openEnd with { Key = $"{key}-{i}" }));
        EquatableArray<Deadline> limits = [.. ends];
        return new Terms
        {
            Undertaking = undertaking,
            Window = new Window(
                Deadline.At(Day(8)),
                limits.Count switch
                {
                    0 => Deadline.At(Day(32)),
                    1 => limits[0],
                    _ => new EarliestOfDeadline(limits),
                }
            ),
        };
    }

    private static Dossier Of(Statement[] statements) =>
        new()
        {
            Actors = [new State("first"), new State("second"), new Organization("paper", OrganizationKind.Media)],
            Pauses = [Pause.Unilateral("p", "first")],
            Statements = [.. statements],
        };

    private static Statement Say(int day, string id, string speaker, Act act) =>
        new(id, speaker, act)
        {
            SaidAt = Moment.Exactly(Day(day)),
            StatedKnownFrom = Day(day),
            RecordedAt = Day(day),
        };

    private static Commit Commit(string pause, int from, int until) =>
        new(pause) { Terms = new Terms { Window = new Window(Deadline.At(Day(from)), Deadline.At(Day(until))) } };

    private static AssertClaim Claim(int until) =>
        new(new TermsClaim("p", new Terms { Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(until))) }));

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day - 1);
}
