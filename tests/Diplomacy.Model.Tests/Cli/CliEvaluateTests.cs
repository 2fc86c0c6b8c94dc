using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliEvaluateTests
{
    private const string WithinTheDoubt = "2026-01-31T21:30:00Z";

    [Fact]
    public void Without_options_a_table_shows_every_account_at_the_telling_instants()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate");

        Assert.Equal(
            """
            kyiv, known at 2026-01-29T00:00:00Z
            According to   2026-01-24  2026-01-29  2026-01-31  2026-02-01  2026-02-02  Depends on
                           00:00:00Z   00:00:00Z   22:00:00Z   00:00:00Z   22:00:00Z
                                       known at    projected   projected   projected
            -------------  ----------  ----------  ----------  ----------  ----------  --------------------------------------
            russia         False       True        Unknown     Unknown     False       boundary:A1/end (A1); zone:A1/end (A1)
            united-states  False       True        True        False       False
            side by side   False       True        Unknown     Unknown     False       the accounts above

            Columns: one instant from each stretch of time over which every row keeps its answer, the knowledge
            time from its own. What a row depends on is said for all time.

            """.ReplaceLineEndings("\n"),
            run.Output
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Every_pause_has_a_table_of_its_own_and_one_of_them_can_be_chosen()
    {
        Assert.Equal(["kyiv", "odesa"], Headings(CliRun.On(CliDossiers.TwoPauses, "evaluate")), StringComparer.Ordinal);
        Assert.Equal(
            ["odesa"],
            Headings(CliRun.On(CliDossiers.TwoPauses, "evaluate", "--pause", "odesa")),
            StringComparer.Ordinal
        );

        static string[] Headings(CliRun run) =>
            [
                .. run
                    .Lines.Where(line => line.Contains(", known at", StringComparison.Ordinal))
                    .Select(line => line.Split(',')[0]),
            ];
    }

    [Fact]
    public void A_dossier_without_pauses_is_answered_by_saying_so()
    {
        var run = CliRun.On(new Dossier(), "evaluate");

        Assert.Equal((0, "The dossier has no pause.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void At_an_instant_the_verdict_is_given_in_full_with_each_account()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate", "--at", WithinTheDoubt);

        Assert.Contains("According to   side by side: russia, united-states", run.Lines, StringComparer.Ordinal);
        Assert.Contains("In force       Unknown", run.Lines, StringComparer.Ordinal);
        Assert.Contains("Phase          Expired or InForce", run.Lines, StringComparer.Ordinal);
        Assert.Contains("Because of     boundary:A1/end (A1)", run.Lines, StringComparer.Ordinal);
        Assert.Contains("Projection     yes: if nobody says anything more", run.Lines, StringComparer.Ordinal);
        Assert.Contains("According to russia", run.Lines, StringComparer.Ordinal);
        Assert.Contains(
            "Open           boundary:A1/end: exclusive makes it Unknown, inclusive makes it True",
            run.Lines,
            StringComparer.Ordinal
        );
        Assert.Contains(
            "The same from  2026-01-31T21:00:00Z until 2026-01-31T22:00:00Z",
            run.Lines,
            StringComparer.Ordinal
        );
        Assert.Contains("Next change    at 2026-02-01T00:00:00Z", run.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public void One_account_alone_stands_without_a_combined_one()
    {
        var table = CliRun.On(CliDossiers.Kyiv, "evaluate", "--according-to", "russia");
        var verdict = CliRun.On(CliDossiers.Kyiv, "evaluate", "--according-to", "russia", "--at", WithinTheDoubt);

        Assert.DoesNotContain(table.Lines, line => line.StartsWith("side by side", StringComparison.Ordinal));
        Assert.Contains("According to   russia", verdict.Lines, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("united-states", "russia", "True")]
    [InlineData("russia", "united-states", "Unknown")]
    public void A_preference_lets_the_first_account_that_has_spoken_decide(string first, string second, string answer)
    {
        var run = CliRun.On(
            CliDossiers.Kyiv,
            "evaluate",
            "--at",
            WithinTheDoubt,
            "--prefer",
            "--according-to",
            first,
            "--according-to",
            second
        );

        Assert.Contains($"According to   preferring, in order: {first}, {second}", run.Lines, StringComparer.Ordinal);
        Assert.Contains($"In force       {answer}", run.Lines[..4], StringComparer.Ordinal);
    }

    [Fact]
    public void What_was_not_yet_known_or_recorded_does_not_count()
    {
        string[] at = ["evaluate", "--at", "2026-01-28T00:00:00Z"];

        Assert.Contains(
            "According to   side by side: russia",
            CliRun.On(CliDossiers.Kyiv, [.. at, "--known-at", "2026-01-27T00:00:00Z"]).Lines,
            StringComparer.Ordinal
        );
        Assert.Contains(
            "According to   side by side: russia",
            CliRun.On(CliDossiers.Kyiv, [.. at, "--recorded-by", "2026-02-02T12:00:00Z"]).Lines,
            StringComparer.Ordinal
        );
        Assert.Contains(
            "According to   nobody: no actor has spoken of it",
            CliRun.On(CliDossiers.Kyiv, [.. at, "--known-at", "2026-01-01T00:00:00Z"]).Lines,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Without_a_knowledge_time_everything_in_the_dossier_is_known()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate", "--at", "2026-01-29T00:00:00Z");

        Assert.StartsWith("kyiv, known at 2026-01-29T00:00:00Z:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Projection     no", run.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public void A_reading_settles_what_was_left_open()
    {
        string[] args = ["evaluate", "--at", WithinTheDoubt, "--according-to", "russia", "--reading"];
        var kind = CliRun.On(CliDossiers.Kyiv, [.. args, "boundary=inclusive"]);
        var one = CliRun.On(
            CliDossiers.Kyiv,
            [.. args, "boundary:A1/end=exclusive", "--reading", "zone=Europe/Moscow"]
        );

        Assert.Contains("In force       True", kind.Lines, StringComparer.Ordinal);
        Assert.Contains("reading boundary=inclusive", kind.Output, StringComparison.Ordinal);
        Assert.Contains("In force       False", one.Lines, StringComparer.Ordinal);
        Assert.Equal("", kind.Error + one.Error);
    }

    [Fact]
    public void A_reading_of_a_question_that_is_not_asked_is_answered_with_a_note()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate", "--reading", "boundary:A1/edn=inclusive");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Note: --reading boundary:A1/edn=inclusive changes nothing here.\n", run.Error);
    }

    [Fact]
    public void A_reading_that_bears_on_another_pause_alone_is_answered_with_a_note_that_names_it()
    {
        var dossier = CliDossiers.TwoPauses.Append(
            CliDossiers.Kyiv.Statements[0] with
            {
                Id = "O1",
                Acts = [((Commit)CliDossiers.Kyiv.Statements[0].Acts[0]) with { Pause = "odesa" }],
            }
        );

        var run = CliRun.On(dossier, "evaluate", "--pause", "kyiv", "--reading", "boundary:O1/end=inclusive");

        Assert.Equal("Note: --reading boundary:O1/end=inclusive changes nothing here; it does for odesa.\n", run.Error);
    }

    [Fact]
    public void A_reading_that_changes_an_undertaking_alone_is_no_idle_one()
    {
        var until = Deadline.Until(new NodaTime.LocalDate(2026, 2, 1), "Etc/UTC");
        var dossier = CliDossiers.Kyiv with
        {
            Pauses =
            [
                new Pause(
                    "kyiv",
                    [
                        new Undertaking("west", Form.Unilateral, "russia"),
                        new Undertaking("east", Form.Unilateral, "russia"),
                    ]
                ),
            ],
            Statements =
            [
                CliDossiers.Kyiv.Statements[0] with
                {
                    Acts =
                    [
                        new Commit("kyiv"),
                        new AssertClaim(
                            new TermsClaim(
                                "kyiv",
                                new Terms
                                {
                                    Undertaking = "east",
                                    Window = new Window(Deadline.At(CliDossiers.Utc(2026, 1, 25)), until),
                                }
                            )
                        ),
                    ],
                },
            ],
        };

        var run = CliRun.On(
            dossier,
            "timeline",
            "--according-to",
            "russia",
            "--reading",
            "boundary=inclusive",
            "--json"
        );

        Assert.Equal("", run.Error);
    }
}
