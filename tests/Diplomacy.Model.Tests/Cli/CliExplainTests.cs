using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliExplainTests
{
    [Fact]
    public void The_tree_goes_down_to_statements_and_their_sources()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "explain", "--at", "2026-01-31T21:30:00Z", "--according-to", "russia");

        Assert.Equal("kyiv, known at 2026-01-29T00:00:00Z", run.Lines[0]);
        Assert.StartsWith(
            "Unknown: kyiv is in force at 2026-01-31T21:30:00Z according to russia",
            run.Lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains("  Unknown: Not ended", run.Lines, StringComparer.Ordinal);
        Assert.Contains(
            """    [A1] Russia, 2026-01-25T00:00:00Z: "until 1 February" (Reuters)""",
            run.Lines,
            StringComparer.Ordinal
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_an_instant_the_knowledge_time_is_explained()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "explain", "--known-at", "2026-01-28T00:00:00Z");

        Assert.StartsWith(
            "True: kyiv is in force at 2026-01-28T00:00:00Z, known at 2026-01-28",
            run.Lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_pause_is_explained()
    {
        var run = CliRun.On(CliDossiers.TwoPauses, "explain");

        Assert.Contains("  Nobody has spoken of it.", run.Lines, StringComparer.Ordinal);
        Assert.Equal("The dossier has no pause.\n", CliRun.On(new Dossier(), "explain").Output);
    }
}
