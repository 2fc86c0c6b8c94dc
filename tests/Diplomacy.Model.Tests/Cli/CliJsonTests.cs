using System.Text.Json;
using Diplomacy.Model.Json;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliJsonTests
{
    private const string WithinTheDoubt = "2026-01-31T21:30:00Z";

    [Fact]
    public void A_verdict_is_read_back_as_the_library_gives_it()
    {
        var written = CliRun
            .On(CliDossiers.Kyiv, "explain", "--at", WithinTheDoubt, "--according-to", "russia", "--json")
            .Json.GetProperty("verdicts")[0];

        var read = DiplomacyJson.Parse<Verdict>(written.GetRawText(), Tolerance.Strict);

        var given = CliDossiers
            .Kyiv.AsKnownAt(read.Stamp.KnownAt)
            .Timeline("kyiv", Account.Of("russia"))
            .At(Instant.FromUtc(2026, 1, 31, 21, 30));
        Assert.Equal(DiplomacyJson.Write(given), DiplomacyJson.Write(read));
    }

    [Fact]
    public void A_verdict_tells_of_each_account()
    {
        var verdict = CliRun
            .On(CliDossiers.Kyiv, "evaluate", "--at", WithinTheDoubt, "--json")
            .Json.GetProperty("verdicts")[0];

        Assert.Equal("diplomacy-model/1", verdict.GetProperty("format").GetString());
        Assert.False(verdict.TryGetProperty("account", out _));
        Assert.Equal("unknown", verdict.GetProperty("assessment").GetProperty("inForce").GetString());
        var russia = verdict.GetProperty("accounts")[0];
        Assert.Equal("""{"voices":["russia"]}""", Compact(russia.GetProperty("account")));
        Assert.Equal("""["expired","inForce"]""", Compact(russia.GetProperty("assessment").GetProperty("phases")));
        Assert.Equal(
            """{"start":"2026-01-31T21:00:00Z","end":"2026-01-31T22:00:00Z"}""",
            Compact(russia.GetProperty("interval"))
        );
        Assert.Equal(
            """{"kind":"boundary","statements":["A1"],"question":{"kind":"boundary","key":"A1/end","options":["exclusive","inclusive"]}}""",
            Compact(russia.GetProperty("assessment").GetProperty("causes")[0])
        );
    }

    [Fact]
    public void The_table_is_the_same_as_the_one_for_people()
    {
        var table = CliRun.On(CliDossiers.Kyiv, "evaluate", "--json").Json.GetProperty("tables")[0];

        Assert.Equal(5, table.GetProperty("instants").GetArrayLength());
        Assert.Equal(3, table.GetProperty("rows").GetArrayLength());
        Assert.Equal(
            """["false","true","unknown","unknown","false"]""",
            Compact(table.GetProperty("rows")[0].GetProperty("answers"))
        );
    }

    [Fact]
    public void A_timeline_has_segments_account_by_account()
    {
        var timelines = CliRun.On(CliDossiers.Kyiv, "timeline", "--json").Json.GetProperty("timelines");

        Assert.Equal(3, timelines.GetArrayLength());
        Assert.Equal(
            """{"start":null,"end":"2026-01-25T00:00:00Z","assessment":{"inForce":"false","phases":["announced"]}}""",
            Compact(timelines[0].GetProperty("segments")[0])
        );
    }

    [Fact]
    public void An_explanation_keeps_statements_and_sources_apart_from_the_text()
    {
        var verdict = CliRun
            .On(CliDossiers.Kyiv, "explain", "--according-to", "russia", "--json")
            .Json.GetProperty("verdicts")[0];
        var leaf = verdict.GetProperty("explanation").GetProperty("children")[0].GetProperty("children")[0];

        Assert.Equal("true", verdict.GetProperty("assessment").GetProperty("inForce").GetString());
        Assert.Equal("A1", leaf.GetProperty("statement").GetString());
        Assert.Equal("Reuters", leaf.GetProperty("sources")[0].GetProperty("publisher").GetString());
        Assert.False(leaf.TryGetProperty("children", out _));
    }

    [Fact]
    public void Diagnostics_are_json_too_whoever_is_at_fault()
    {
        var sound = CliRun.On(CliDossiers.Kyiv, "validate", "--json");
        var malformed = CliRun.OnText("{", "validate", "--json");
        var refused = CliRun.OnText("{", "evaluate", "--json");
        var usage = CliRun.On(CliDossiers.Kyiv, "evaluate", "--json", "--at", "x");
        var arguments = CliRun.On(CliDossiers.Kyiv, "evaluate", "--json", "--bogus");
        var file = CliRun.Of("validate", "no-such-file.json", "--json");

        Assert.Equal("""{"valid":true,"diagnostics":[]}""", Compact(sound.Json));
        Assert.False(malformed.Json.GetProperty("valid").GetBoolean());
        Assert.Equal(
            [("DM1001", 1), ("DM1001", 1), ("DC2002", 2), ("DC2001", 2), ("DC3001", 3)],
            new[] { malformed, refused, usage, arguments, file }.Select(run =>
                (run.Json.GetProperty("diagnostics")[0].GetProperty("code").GetString()!, run.ExitCode)
            )
        );
        Assert.Equal(
            """["code","severity","path","message"]""",
            JsonSerializer.Serialize(
                usage.Json.GetProperty("diagnostics")[0].EnumerateObject().Select(member => member.Name)
            )
        );
        Assert.Equal("", string.Concat(new[] { malformed, refused, usage, arguments, file }.Select(run => run.Error)));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
