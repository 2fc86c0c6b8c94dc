using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliTimelineTests
{
    [Fact]
    public void Every_account_and_the_combined_one_has_its_segments()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "timeline");

        Assert.Contains(
            """

            kyiv, known at 2026-01-29T00:00:00Z: russia
            From                  Until                 In force  Phase               Because of
            --------------------  --------------------  --------  ------------------  --------------------------------------
            ..                    2026-01-25T00:00:00Z  False     Announced
            2026-01-25T00:00:00Z  2026-01-31T21:00:00Z  True      InForce
            2026-01-31T21:00:00Z  2026-01-31T22:00:00Z  Unknown   Expired or InForce  boundary:A1/end (A1); zone:A1/end (A1)
            2026-01-31T22:00:00Z  2026-02-01T21:00:00Z  Unknown   Expired or InForce  boundary:A1/end (A1)
            2026-02-01T21:00:00Z  2026-02-01T22:00:00Z  Unknown   Expired or InForce  boundary:A1/end (A1); zone:A1/end (A1)
            2026-02-01T22:00:00Z  ..                    False     Expired

            kyiv, known at 2026-01-29T00:00:00Z: united-states

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("kyiv, known at 2026-01-29T00:00:00Z: side by side", run.Lines, StringComparer.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void The_selection_options_hold_for_it_too()
    {
        var run = CliRun.On(
            CliDossiers.TwoPauses,
            "timeline",
            "--pause",
            "kyiv",
            "--according-to",
            "russia",
            "--reading",
            "boundary=inclusive",
            "--reading",
            "zone=Europe/Kyiv"
        );

        Assert.Equal(3 + 3, run.Lines.SkipWhile(line => line != "").Skip(1).Count());
        Assert.EndsWith(
            "2026-02-01T22:00:00Z  ..                    False     Expired",
            run.Lines[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_timeline_is_for_all_time_and_takes_no_instant()
    {
        Assert.Equal(2, CliRun.On(CliDossiers.Kyiv, "timeline", "--at", "2026-01-28T00:00:00Z").ExitCode);
        Assert.Equal("The dossier has no pause.\n", CliRun.On(new Dossier(), "timeline").Output);
    }
}
