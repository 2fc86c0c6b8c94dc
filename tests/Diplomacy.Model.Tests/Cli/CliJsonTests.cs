using System.Text.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliJsonTests
{
    private const string WithinTheDoubt = "2026-01-31T21:30:00Z";

    [Fact]
    public void A_verdict_has_every_member_and_its_accounts()
    {
        var verdict = CliRun
            .On(CliDossiers.Kyiv, "evaluate", "--at", WithinTheDoubt, "--json")
            .Json.GetProperty("verdicts")[0];

        Assert.Equal(
            [
                "pause",
                "at",
                "knownAt",
                "account",
                "inForce",
                "phases",
                "causes",
                "isProjection",
                "isPartial",
                "interval",
                "nextChange",
                "presumptions",
                "openQuestions",
                "accounts",
                "stamp",
            ],
            verdict.EnumerateObject().Select(member => member.Name),
            StringComparer.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("account").ValueKind);
        Assert.Equal("unknown", verdict.GetProperty("inForce").GetString());
        var russia = verdict.GetProperty("accounts")[0];
        Assert.Equal("""{"voices":["russia"]}""", Compact(russia.GetProperty("account")));
        Assert.Equal("""["expired","inForce"]""", Compact(russia.GetProperty("phases")));
        Assert.Equal(
            """{"start":"2026-01-31T21:00:00Z","end":"2026-01-31T22:00:00Z"}""",
            Compact(russia.GetProperty("interval"))
        );
        Assert.Equal(
            """{"kind":"boundary","statements":["A1"],"question":"boundary:A1/end"}""",
            Compact(russia.GetProperty("causes")[0])
        );
        Assert.Equal(
            """{"kind":"boundary","key":"A1/end","answers":{"exclusive":"unknown","inclusive":"true"},"statements":["A1"]}""",
            Compact(russia.GetProperty("openQuestions")[0])
        );
    }

    [Fact]
    public void An_open_interval_and_no_further_change_are_null()
    {
        var verdict = CliRun
            .On(CliDossiers.Kyiv, "evaluate", "--at", "2030-01-01T00:00:00Z", "--json")
            .Json.GetProperty("verdicts")[0];

        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("interval").GetProperty("end").ValueKind);
        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("nextChange").ValueKind);
        Assert.True(verdict.GetProperty("isProjection").GetBoolean());
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
            """{"start":null,"end":"2026-01-25T00:00:00Z","inForce":"false","phases":["announced"],"causes":[]}""",
            Compact(timelines[0].GetProperty("segments")[0])
        );
    }

    [Fact]
    public void An_explanation_keeps_statements_and_sources_apart_from_the_text()
    {
        var explanation = CliRun
            .On(CliDossiers.Kyiv, "explain", "--according-to", "russia", "--json")
            .Json.GetProperty("explanations")[0];
        var leaf = explanation.GetProperty("explanation").GetProperty("children")[0].GetProperty("children")[0];

        Assert.Equal("true", explanation.GetProperty("verdict").GetProperty("inForce").GetString());
        Assert.Equal("A1", leaf.GetProperty("statement").GetString());
        Assert.Equal("Reuters", leaf.GetProperty("sources")[0].GetProperty("publisher").GetString());
        Assert.Empty(leaf.GetProperty("children").EnumerateArray());
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
