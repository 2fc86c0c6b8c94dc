using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliUsageTests
{
    [Theory]
    [InlineData("--at")]
    [InlineData("--known-at")]
    [InlineData("--recorded-by")]
    public void A_bad_instant_is_refused_by_the_name_of_its_option(string option)
    {
        foreach (
            var bad in new[] { "yesterday", "2026-01-31", "2026-02-30T00:00:00Z", "2026-01-31T21:30:00+02:00", "" }
        )
        {
            var run = CliRun.On(CliDossiers.Kyiv, "evaluate", option, bad);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Equal(
                $"DC2002 error at {option}: '{bad}' is not an instant: write ISO 8601 in UTC, such as 2026-01-31T21:30:00Z.\n",
                run.Error
            );
        }
    }

    [Fact]
    public void An_unknown_pause_and_unknown_actors_are_refused_together_with_those_there_are()
    {
        var run = CliRun.On(
            CliDossiers.TwoPauses,
            "evaluate",
            "--pause",
            "lviv",
            "--according-to",
            "France",
            "--according-to",
            "Russia"
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "DC2003 error at --pause: The dossier has no pause 'lviv'; it has kyiv, odesa.\n"
                + "DC2004 error at --according-to: The dossier has no actor 'France'; it has reuters, russia, united-states.\n"
                + "DC2004 error at --according-to: The dossier has no actor 'Russia'; it has reuters, russia, united-states.\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("inclusive")]
    [InlineData("boundary=")]
    [InlineData("boundary=perhaps")]
    [InlineData("mood=good")]
    [InlineData("boundary:=inclusive")]
    public void A_reading_that_cannot_be_is_refused(string reading)
    {
        var run = CliRun.On(CliDossiers.Kyiv, "explain", "--reading", reading);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("DC2005 error at --reading: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_the_options_is_said_at_once()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate", "--at", "x", "--known-at", "y", "--reading", "z", "--prefer");

        Assert.Equal(
            ["DC2002", "DC2002", "DC2005", "DC2006"],
            run.Error.TrimEnd('\n').Split('\n').Select(line => line[..6]),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("diplomacy")]
    [InlineData("diplomacy", "foretell")]
    [InlineData("FILE", "evaluate")]
    [InlineData("validate", "validate", "-", "--at", "2026-01-31T21:30:00Z")]
    [InlineData("evaluate", "evaluate", "-", "second")]
    [InlineData("--according-to", "evaluate", "-", "--according-to")]
    [InlineData("diplomacy", "@response")]
    [InlineData("diplomacy", "[diagram]")]
    public void Arguments_that_do_not_parse_are_refused_by_place(string place, params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"DC2001 error at {place}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_file_that_cannot_be_read_has_an_exit_code_of_its_own(string file)
    {
        foreach (var command in new[] { "validate", "evaluate", "explain", "timeline", "lint", "compare", "redact" })
        {
            var run = CliRun.Of(command, file);

            Assert.Equal((3, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("DC3001 error at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("explain", "-h")]
    [InlineData("timeline", "-?")]
    [InlineData("validate", "--help", "--bogus")]
    public void Help_documents_the_exit_codes_and_the_json(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  1  the dossier has errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("assessment{inForce, phases[], causes[]}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_one_that_verdicts_are_stamped_with()
    {
        var stamp = CliRun
            .On(CliDossiers.Kyiv, "evaluate", "--at", "2026-01-28T00:00:00Z", "--json")
            .Json.GetProperty("verdicts")[0]
            .GetProperty("stamp");

        Assert.Equal($"{stamp.GetProperty("libraryVersion").GetString()}\n", CliRun.Of("--version").Output);
    }
}
