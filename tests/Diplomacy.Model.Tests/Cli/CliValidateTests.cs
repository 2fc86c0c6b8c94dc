using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliValidateTests
{
    private const string Broken = """
        {
          "format": "diplomacy-model/1",
          "bogus": 1,
          "actors": [{ "kind": "planet", "id": "mars" }, { "kind": "state" }],
          "pauses": 7
        }
        """;

    // Names an actor that is not there.
    private static readonly Dossier s_dangling = CliDossiers.Kyiv with
    {
        Actors = [new State("united-states", "United States")],
    };

    [Fact]
    public void A_sound_dossier_is_reported_as_such()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "validate");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("0 errors, 0 warnings: 3 actors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_of_a_malformed_document_is_listed_not_only_the_first()
    {
        Assert.False(DiplomacyJson.TryParse(Broken, out _, out var expected, Tolerance.Strict));
        var run = CliRun.OnText(Broken, "validate");

        Assert.True(expected.Count >= 4);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(expected.Select(diagnostic => diagnostic.ToString()), run.Lines[..^1], StringComparer.Ordinal);
        Assert.Equal($"{expected.Count} errors, 0 warnings: the dossier gives no answers.", run.Lines[^1]);
    }

    [Fact]
    public void What_the_dossier_finds_in_itself_is_listed_and_errors_decide_the_exit_code()
    {
        var expected = s_dangling.Validate();
        var run = CliRun.On(s_dangling, "validate");

        Assert.Equal(expected.Select(diagnostic => diagnostic.ToString()), run.Lines[..^1], StringComparer.Ordinal);
        Assert.Equal(expected.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 1 : 0, run.ExitCode);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("timeline")]
    public void No_command_answers_from_an_invalid_dossier(string command)
    {
        var expected = s_dangling.Validate();
        var run = CliRun.On(s_dangling, command);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(string.Concat(expected.Select(diagnostic => $"{diagnostic}\n")), run.Error);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("timeline")]
    public void No_command_answers_from_a_malformed_document(string command)
    {
        Assert.False(DiplomacyJson.TryParse(Broken, out _, out var expected));
        var run = CliRun.OnText(Broken, command);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(string.Concat(expected.Select(diagnostic => $"{diagnostic}\n")), run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"format":"diplomacy-model/2"}""")]
    public void Text_that_is_no_dossier_is_a_coded_error(string document)
    {
        var run = CliRun.OnText(document, "validate");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^DM10[0-9]{2} error at \\$", run.Output);
    }
}
