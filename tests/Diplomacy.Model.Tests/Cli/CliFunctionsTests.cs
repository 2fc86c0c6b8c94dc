using System.Text.Json;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>The commands <c>lint</c>, <c>due</c>, <c>compare</c>, <c>merge</c> and <c>redact</c>.</summary>
public sealed partial class CliFunctionsTests
{
    private static Dossier Private { get; } =
        CliDossiers.Kyiv with
        {
            Statements =
            [
                CliDossiers.Kyiv.Statements[0],
                CliDossiers.Kyiv.Statements[1] with
                {
                    Audience = ["russia"],
                    Channel = Channel.Telephone,
                },
            ],
        };

    [Fact]
    public void Lint_lists_what_a_draft_leaves_open_with_hours_at_stake()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "lint");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "DL1001 at $.statements[0].acts[0].terms.window.end: Whether that day is in is not said. Say so, or an hour. At stake: 24 hours.",
                "DL1002 at $.statements[0].acts[0].terms.window.end: Whose clock it is in is not said. Name one zone. At stake: 1 hours.",
            ],
            run.Lines.Take(2)
        );
        Assert.Equal("5 findings.", run.Lines[^1]);
    }

    [Fact]
    public void Lint_answers_in_json_and_of_what_is_asked_only()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "lint", "--json", "--statement", "A1", "--reading", "boundary=inclusive");

        var finding = run.Json.GetProperty("findings")[0];
        Assert.Equal("DL1002", finding.GetProperty("code").GetString());
        Assert.Equal(3600, finding.GetProperty("secondsAtStake").GetDouble());
        Assert.Equal("zone:A1/end", finding.GetProperty("question").GetString());
        Assert.Equal(
            0,
            CliRun
                .On(CliDossiers.Kyiv, "lint", "--json", "--statement", "B1")
                .Json.GetProperty("findings")
                .GetArrayLength()
        );
    }

    [Theory]
    [InlineData("2011-12-30", "2011-12-30", "Pacific/Apia", "")]
    [InlineData("2026-01-01", "9999-12-31", "Asia/Aden", "DC2002 error at --until: ")]
    [InlineData("-9998-01-01", "2026-01-01", "Asia/Aden", "DC2002 error at --from: ")]
    public void Due_takes_skipped_days_and_refuses_those_beyond_all_time(
        string from,
        string until,
        string zone,
        string error
    )
    {
        var run = CliRun.On(CliDossiers.Kyiv, "due", "--from", from, "--until", until, "--zone", zone);

        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Equal(error.Length == 0 ? 0 : 2, run.ExitCode);
    }

    [Fact]
    public void Due_lists_what_falls_due_on_days_of_a_zone()
    {
        var run = CliRun.On(
            CliDossiers.Kyiv,
            "due",
            "--from",
            "2026-01-30",
            "--until",
            "2026-02-02",
            "--zone",
            "Europe/Kyiv"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "From 2026-01-29T22:00:00Z until 2026-02-02T22:00:00Z, known at 2026-01-29T00:00:00Z",
            run.Lines[0]
        );
        Assert.Equal(
            "2026-01-31T21:00:00Z  2026-02-01T22:00:00Z  ends  kyiv/main  russia  russia",
            string.Join("  ", run.Lines[3].Split("  ", StringSplitOptions.RemoveEmptyEntries))
        );
        Assert.Equal(5, run.Lines.Length);
    }

    [Fact]
    public void Due_answers_in_json()
    {
        var run = CliRun.On(
            CliDossiers.Kyiv,
            "due",
            "--json",
            "--from",
            "2026-01-30T00:00:00Z",
            "--until",
            "2026-02-02T00:00:00Z",
            "--according-to",
            "united-states"
        );

        var item = Assert.Single(run.Json.GetProperty("items").EnumerateArray());
        Assert.Equal("end", item.GetProperty("kind").GetString());
        Assert.Equal("2026-02-01T00:00:00Z", item.GetProperty("earliest").GetString());
        Assert.Equal("true", item.GetProperty("isWithin").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("obligation").ValueKind);
        Assert.Equal(0, run.Json.GetProperty("incomplete").GetArrayLength());
    }

    [Theory]
    [InlineData("DC2006 error at --from", "--from", "2026-01-30", "--until", "2026-02-02T00:00:00Z")]
    [InlineData("DC2002 error at --until", "--from", "2026-01-30T00:00:00Z", "--until", "soon")]
    [InlineData("DC2002 error at --until", "--from", "2026-01-30T00:00:00Z", "--until", "2026-01-29T00:00:00Z")]
    [InlineData(
        "DC2008 error at --zone",
        "--from",
        "2026-01-30T00:00:00Z",
        "--until",
        "2026-02-02T00:00:00Z",
        "--zone",
        "Mars"
    )]
    [InlineData(
        "DC2003 error at --pause",
        "--from",
        "2026-01-30T00:00:00Z",
        "--until",
        "2026-02-02T00:00:00Z",
        "--pause",
        "x"
    )]
    [InlineData(
        "DC2004 error at --known-to",
        "--from",
        "2026-01-30T00:00:00Z",
        "--until",
        "2026-02-02T00:00:00Z",
        "--known-to",
        "x"
    )]
    [InlineData("DC2001 error at", "--from", "2026-01-30T00:00:00Z")]
    public void Due_refuses_wrong_options(string expected, params string[] options)
    {
        var run = CliRun.On(CliDossiers.Kyiv, ["due", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_puts_two_texts_or_two_accounts_beside_each_other()
    {
        var texts = CliRun.On(CliDossiers.Kyiv, "compare", "--statement", "A1", "--statement", "B1");
        var accounts = CliRun.On(
            CliDossiers.Kyiv,
            "compare",
            "--json",
            "--according-to",
            "russia",
            "--according-to",
            "united-states"
        );

        Assert.Equal("A1 and B1, term by term", texts.Lines[0]);
        Assert.Contains(texts.Lines, line => line.StartsWith("kyiv  End    differ ", StringComparison.Ordinal));
        Assert.Equal(
            ["start same", "end differ", "area same"],
            accounts
                .Json.GetProperty("terms")
                .EnumerateArray()
                .Select(term => $"{term.GetProperty("term").GetString()} {term.GetProperty("agreement").GetString()}")
        );
    }

    [Theory]
    [InlineData("DC2006")]
    [InlineData("DC2006", "--statement", "A1")]
    [InlineData("DC2006", "--statement", "A1", "--according-to", "russia")]
    [InlineData("DC2007", "--statement", "A1", "--statement", "Z")]
    public void Compare_takes_two_of_a_kind(string code, params string[] options)
    {
        var run = CliRun.On(CliDossiers.Kyiv, ["compare", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparing_something_with_itself_is_told_as_such()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "compare", "--statement", "A1", "--statement", "A1");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("DC2006 error at --statement: 'A1' is named twice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_and_compare_say_that_they_are_partial()
    {
        var redacted = Private.Withhold([Channel.Telephone]);
        string[] sides = ["compare", "--according-to", "russia", "--according-to", "united-states"];

        Assert.EndsWith(
            "(partial: 1 statement withheld)",
            CliRun.On(redacted, sides).Lines[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "(partial: 1 statement withheld).",
            CliRun.On(redacted, "lint").Lines[^1],
            StringComparison.Ordinal
        );
        foreach (var run in new[] { CliRun.On(redacted, "lint", "--json"), CliRun.On(redacted, [.. sides, "--json"]) })
        {
            Assert.Equal(1, run.Json.GetProperty("withheld").GetProperty("count").GetInt32());
        }

        Assert.Equal(JsonValueKind.Null, CliRun.On(Private, "lint", "--json").Json.GetProperty("withheld").ValueKind);
    }

    [Fact]
    public void A_signature_at_the_end_of_all_time_is_refused()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "lint", "--signed", "9999-12-31T23:59:59Z");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("DC2002 error at --signed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_there_is_not_is_told_as_such()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "due", "--from", "2022-02-30", "--until", "2022-03-02T00:00:00Z");

        Assert.StartsWith(
            "DC2002 error at --from: '2022-02-30' is neither an instant nor a day that there is",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_wrong_zone_is_one_error()
    {
        var run = CliRun.On(
            CliDossiers.Kyiv,
            ["due", "--from", "2026-01-30", "--until", "2026-02-02", "--zone", "Europe/Kiyv"]
        );

        Assert.StartsWith("DC2008", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
