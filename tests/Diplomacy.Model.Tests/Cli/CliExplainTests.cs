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
            "Whether kyiv is in force on 31 January 2026, 21:30 UTC is not known, according to Russia.",
            run.Lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("  Whether it is over is not known", StringComparison.Ordinal)
        );
        Assert.Contains(
            """  [A1] Russia, 25 January 2026, 00:00 UTC: "until 1 February" (Reuters)""",
            run.Lines,
            StringComparer.Ordinal
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_an_instant_the_knowledge_time_is_explained()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "explain", "--known-at", "2026-01-28T00:00:00Z");

        Assert.StartsWith("kyiv is in force on 28 January 2026, 00:00 UTC.", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_tree_is_told_if_asked()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "explain", "--full", "--according-to", "russia");

        Assert.Contains(
            """    [A1] Russia, 25 January 2026, 00:00 UTC: "until 1 February" (Reuters)""",
            run.Lines,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Each_node_is_data_with_kind_truth_cause_and_statements()
    {
        var run = CliRun.On(
            CliDossiers.Kyiv,
            "explain",
            "--at",
            "2026-01-31T21:30:00Z",
            "--according-to",
            "russia",
            "--json"
        );

        var root = run.Json.GetProperty("verdicts")[0].GetProperty("explanation");
        Assert.Equal("verdict", root.GetProperty("kind").GetString());
        Assert.Equal("unknown", root.GetProperty("truth").GetString());
        var cause = root.GetProperty("children")
            .EnumerateArray()
            .First(node => node.GetProperty("kind").GetString() == "cause");
        Assert.Equal("boundary", cause.GetProperty("cause").GetString());
        var deciding = run.Json.GetProperty("verdicts")[0].GetProperty("decidingFacts");
        Assert.Equal("found", deciding.GetProperty("status").GetString());
        Assert.NotEqual(0, deciding.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public void Every_pause_is_explained()
    {
        var run = CliRun.On(CliDossiers.TwoPauses, "explain");

        Assert.Contains("  Nobody has spoken of it.", run.Lines, StringComparer.Ordinal);
        Assert.Equal("The dossier has no pause.\n", CliRun.On(new Dossier(), "explain").Output);
    }
}
