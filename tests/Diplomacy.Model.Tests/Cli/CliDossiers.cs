using NodaTime;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>Small dossiers for the command line: one pause in two accounts, and variations.</summary>
internal static class CliDossiers
{
    private static readonly string[] s_zones = ["Europe/Moscow", "Europe/Kyiv"];

    /// <summary>"For a week until 1 February", said by one party; the other speaks of the same pause without a limit of doubt.</summary>
    public static Dossier Kyiv { get; } =
        new()
        {
            Actors =
            [
                new State("russia", "Russia"),
                new State("united-states", "United States"),
                new Organization("reuters", OrganizationKind.Media, "Reuters"),
            ],
            Places = [new Area("kyiv-city", "Kyiv")],
            Pauses = [Pause.Unilateral("kyiv", "russia")],
            Statements =
            [
                new Statement(
                    "A1",
                    "russia",
                    new Commit("kyiv")
                    {
                        Terms = new Terms
                        {
                            Area = "kyiv-city",
                            Window = new Window(
                                Deadline.At(Utc(2026, 1, 25)),
                                Deadline.Until(new LocalDate(2026, 2, 1), [.. s_zones])
                            ),
                        },
                    }
                )
                {
                    SaidAt = Moment.Exactly(Utc(2026, 1, 25)),
                    Wording = new Wording("until 1 February"),
                    Sources = [Source("Reuters", Utc(2026, 1, 25))],
                    RecordedAt = Utc(2026, 2, 2),
                },
                new Statement(
                    "B1",
                    "united-states",
                    new AssertClaim(
                        new TermsClaim(
                            "kyiv",
                            new Terms
                            {
                                Window = new Window(Deadline.At(Utc(2026, 1, 25)), Deadline.At(Utc(2026, 2, 1))),
                            }
                        )
                    )
                )
                {
                    SaidAt = Moment.Exactly(Utc(2026, 1, 29)),
                    Sources = [Source("Reuters", Utc(2026, 1, 29))],
                    RecordedAt = Utc(2026, 2, 3),
                },
            ],
        };

    /// <summary>The same with a second pause that nobody has spoken of.</summary>
    public static Dossier TwoPauses { get; } =
        Kyiv with
        {
            Pauses = [.. Kyiv.Pauses, Pause.Unilateral("odesa", "russia")],
        };

    /// <summary>The same with texts that try to act on a terminal.</summary>
    public static Dossier Hostile { get; } =
        Kyiv with
        {
            Actors = [new State("russia", "[red]Russia\u001b[2J\r\n"), .. Kyiv.Actors.Skip(1)],
            Statements =
            [
                Kyiv.Statements[0] with
                {
                    Wording = new Wording("[bold]until\u202e 1\u0007 [link=x]February[/]\u2028"),
                },
                .. Kyiv.Statements.Skip(1),
            ],
        };

    public static Instant Utc(int year, int month, int day, int hour = 0) => Instant.FromUtc(year, month, day, hour, 0);

    private static Source Source(string publisher, Instant published) =>
        new(publisher) { PublishedAt = Moment.Exactly(published) };
}
