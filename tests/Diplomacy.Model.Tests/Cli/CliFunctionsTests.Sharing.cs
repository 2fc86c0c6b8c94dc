using System.Text.Json;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed partial class CliFunctionsTests
{
    [Fact]
    public void Redact_writes_a_dossier_whose_answers_say_that_they_are_partial()
    {
        var redacted = CliRun.On(Private, "redact", "--channel", "telephone");
        Assert.Equal(0, redacted.ExitCode);
        var document = redacted.Output;
        Assert.Equal(Private.Withhold([Channel.Telephone]), DiplomacyJson.Parse(document));

        const string At = "2026-01-31T12:00:00Z";
        Assert.Contains(
            "(partial: 1 statement withheld)",
            CliRun.OnText(document, "evaluate").Lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(partial: 1 statement withheld)",
            CliRun.OnText(document, "explain").Lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(partial: 1 statement withheld)",
            CliRun.OnText(document, "timeline").Lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            CliRun.OnText(document, "evaluate", "--at", At).Lines,
            line => line.StartsWith("Partial", StringComparison.Ordinal)
        );
        var verdict = CliRun.OnText(document, "evaluate", "--at", At, "--json").Json.GetProperty("verdicts")[0];
        Assert.Equal(1, verdict.GetProperty("stamp").GetProperty("withheld").GetProperty("count").GetInt32());
        Assert.True(
            CliRun
                .OnText(document, "evaluate", "--json")
                .Json.GetProperty("tables")[0]
                .GetProperty("isPartial")
                .GetBoolean()
        );
        Assert.True(
            CliRun
                .OnText(document, "timeline", "--json")
                .Json.GetProperty("timelines")[0]
                .GetProperty("isPartial")
                .GetBoolean()
        );
    }

    [Fact]
    public void Pictures_of_a_redacted_dossier_say_that_they_are_partial()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Equal(0, CliRun.On(Private.WithholdPrivate(), "timeline", "--svg", path).ExitCode);
            Assert.Contains("partial: 1 statement withheld", File.ReadAllText(path), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Redact_withholds_by_reader_identifier_or_audience()
    {
        foreach (
            var options in new[]
            {
                new[] { "--reader", "reuters" },
                ["--statement", "B1"],
                ["--private"],
                ["--private", "--hide-pauses"],
            }
        )
        {
            var redacted = DiplomacyJson.Parse(CliRun.On(Private, ["redact", .. options]).Output);
            Assert.Single(redacted.Statements);
            Assert.Equal(options.Length == 2 && options[1] == "--hide-pauses", redacted.Withheld!.Pauses is null);
        }

        Assert.StartsWith("DC2009", CliRun.On(Private, "redact", "--channel", "fax").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DC2006 error at redact")]
    [InlineData("DC2006 error at redact", "--hide-pauses")]
    [InlineData("DC2006 error at redact", "--private", "false")]
    [InlineData("DC2007 error at --statement", "--statement", "")]
    [InlineData("DC2009 error at --channel", "--channel", "")]
    [InlineData("DC2004 error at --reader", "--reader", "")]
    public void Redact_hands_on_nothing_until_it_is_told_what_to_withhold(string expected, params string[] options)
    {
        var run = CliRun.On(Private, ["redact", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"{expected}: ",
            Assert.Single(run.Error.TrimEnd('\n').Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Redact_answers_where_there_is_nothing_to_withhold() =>
        Assert.Equal(CliDossiers.Kyiv, DiplomacyJson.Parse(CliRun.On(CliDossiers.Kyiv, "redact", "--private").Output));

    [Fact]
    public void Answers_may_be_asked_as_known_to_an_actor()
    {
        var verdict = CliRun
            .On(Private, "evaluate", "--at", "2026-01-31T12:00:00Z", "--known-to", "reuters", "--json")
            .Json.GetProperty("verdicts")[0];

        Assert.Equal("reuters", verdict.GetProperty("stamp").GetProperty("knownTo").GetString());
        Assert.Single(verdict.GetProperty("accounts").EnumerateArray());
        Assert.Contains(
            " to reuters",
            CliRun.On(Private, "evaluate", "--known-to", "reuters").Lines[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "DC2004 error at --known-to",
            CliRun.On(Private, "evaluate", "--known-to", "x").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Merge_writes_both_dossiers_in_one_and_notes_probable_duplicates()
    {
        var other = CliDossiers.Kyiv with { Statements = [CliDossiers.Kyiv.Statements[0] with { Id = "A1-again" }] };

        var run = Merged(CliDossiers.Kyiv, other);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, DiplomacyJson.Parse(run.Output).Statements.Count);
        Assert.Contains("Note: A1 and A1-again are probably one statement.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_refuses_what_contradicts_itself_with_both_paths()
    {
        var other = CliDossiers.Kyiv with
        {
            Statements = [CliDossiers.Kyiv.Statements[1], CliDossiers.Kyiv.Statements[0] with { Wording = null }],
        };

        var run = Merged(CliDossiers.Kyiv, other);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "DC1001 error at $.statements[0]: 'A1' is at $.statements[1] in the other dossier with different content (wording). "
                + "Correct one, or give one an identifier of its own.\n",
            run.Error
        );
    }

    private static CliRun Merged(Dossier dossier, Dossier other)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, DiplomacyJson.Write(other));
            return CliRun.On(dossier, "merge", path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
