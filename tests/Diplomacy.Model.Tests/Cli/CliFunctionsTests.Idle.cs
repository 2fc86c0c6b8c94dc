namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <content>Options and readings that change nothing are refused or noted.</content>
public sealed partial class CliFunctionsTests
{
    [Theory]
    [InlineData("Europe/Kyiv")]
    [InlineData("UTC+03", "DC2008 error at --zone: 'UTC+03' is no zone")]
    public void A_zone_with_instants_alone_is_refused(
        string zone,
        string expected = "DC2010 error at --zone: Both --from and --until are instants"
    )
    {
        string[] options = ["--from", "2026-01-30T00:00:00Z", "--until", "2026-02-02T00:00:00Z", "--zone", zone];

        var run = CliRun.On(CliDossiers.Kyiv, ["due", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        options[1] = "2026-01-30";
        Assert.Equal(
            expected.StartsWith("DC2010", StringComparison.Ordinal) ? 0 : 2,
            CliRun.On(CliDossiers.Kyiv, ["due", .. options]).ExitCode
        );
    }

    [Theory]
    [InlineData("--known-at", "2026-01-26T00:00:00Z")]
    [InlineData("--recorded-by", "2026-02-02T12:00:00Z")]
    [InlineData("--known-to", "reuters")]
    [InlineData("--reading", "boundary=inclusive")]
    public void Options_that_bear_on_accounts_alone_are_refused_of_two_texts(params string[] option)
    {
        var run = CliRun.On(CliDossiers.Kyiv, ["compare", "--statement", "A1", "--statement", "B1", .. option]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"DC2010 error at {option[0]}: ", run.Error, StringComparison.Ordinal);
        string[] accounts = ["compare", "--according-to", "russia", "--according-to", "united-states", .. option];
        Assert.Equal(0, CliRun.On(CliDossiers.Kyiv, accounts).ExitCode);
    }

    [Theory]
    [InlineData("--known-at", "2026-01-26T00:00:00Z")]
    [InlineData("--recorded-by", "2026-02-02T12:00:00Z")]
    [InlineData("--known-to", "reuters")]
    public void What_was_known_is_refused_of_drafts_that_are_named(params string[] option)
    {
        var run = CliRun.On(CliDossiers.Kyiv, ["lint", "--statement", "A1", .. option]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"DC2010 error at {option[0]}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.On(CliDossiers.Kyiv, ["lint", .. option]).ExitCode);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("due", "--from", "2026-01-30T00:00:00Z", "--until", "2026-02-03T00:00:00Z")]
    public void A_reading_that_changes_nothing_is_noted(params string[] command)
    {
        var dossier = CliDossiers.TwoPauses.Append(
            CliDossiers.Kyiv.Statements[0] with
            {
                Id = "O1",
                Acts = [((Commit)CliDossiers.Kyiv.Statements[0].Acts[0]) with { Pause = "odesa" }],
            }
        );
        string[] asked = [.. command, "--pause", "kyiv", "--reading"];

        var run = CliRun.On(
            dossier,
            [
                .. asked,
                "boundary:A1/edn=inclusive",
                "--reading",
                "boundary:O1/end=inclusive",
                "--reading",
                "boundary:A1/end=inclusive",
            ]
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "Note: --reading boundary:A1/edn=inclusive changes nothing here.\n"
                + "Note: --reading boundary:O1/end=inclusive changes nothing here; it does for odesa.\n",
            run.Error
        );
        Assert.Equal(CliRun.On(dossier, [.. asked, "boundary:A1/end=inclusive"]).Output, run.Output);
        Assert.Equal("", CliRun.On(dossier, [.. command, "--reading", "boundary:O1/end=inclusive"]).Error);
    }

    [Fact]
    public void A_reading_that_leaves_two_accounts_as_they_were_is_noted()
    {
        var dossier = CliDossiers
            .Kyiv.Append(Said("A2", new AssertClaim(new TermsClaim("kyiv", Until(CliDossiers.Utc(2026, 2, 3))))))
            .Append(Said("A3", new Decline(new Performance("russia", new Retract("A2")))));
        string[] asked = ["compare", "--according-to", "russia", "--according-to", "united-states", "--reading"];

        var run = CliRun.On(dossier, [.. asked, "act=not-made", "--reading", "boundary=inclusive"]);

        Assert.Equal((0, "Note: --reading boundary=inclusive changes nothing here.\n"), (run.ExitCode, run.Error));
        Assert.NotEqual(CliRun.On(dossier, [.. asked, "act=made"]).Output, run.Output);

        static Statement Said(string id, Act act) =>
            new(id, "russia", act)
            {
                SaidAt = Moment.Exactly(CliDossiers.Utc(2026, 1, 29)),
                RecordedAt = CliDossiers.Utc(2026, 2, 3),
            };

        static Terms Until(NodaTime.Instant end) =>
            new() { Window = new Window(Deadline.At(CliDossiers.Utc(2026, 1, 25)), Deadline.At(end)) };
    }
}
