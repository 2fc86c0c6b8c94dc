using System.Diagnostics;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The first programs of a newcomer: short, and they run.</summary>
public sealed class SamplesTests
{
    private const int MostLines = 24;

    [Theory]
    [InlineData("record.cs", "True\nFalse\n")]
    [InlineData("compare.cs", "agency: True\nnorth: True\nsouth: False\n")]
    [InlineData(
        "due.cs",
        "[2026-04-15T21:00:00Z, 2026-04-16T21:00:00Z] NoticeToLeave of truce/main: north\n"
            + "[2026-04-16T21:00:00Z, 2026-04-17T21:00:00Z] End of truce/main: north\n"
    )]
    [InlineData(
        "next.cs",
        "2026-04-12T21:00:00Z: Unknown\n2026-04-13T21:00:00Z: False\n"
            + "boundary:s1/end (exclusive | inclusive): 1:00:00:00 at stake\n"
    )]
    public async Task A_first_program_is_short_and_prints_what_it_should(string file, string expected)
    {
        var lines = await File.ReadAllLinesAsync(
            Repository.PathOf("samples", file),
            TestContext.Current.CancellationToken
        );
        Assert.InRange(lines.Length, 1, MostLines);

        var (exitCode, output) = await Run(file);

        Assert.Equal(expected, output);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task The_pause_in_code_says_what_it_should()
    {
        var (exitCode, output) = await Run("kyiv.cs");

        Assert.Equal(0, exitCode);
        var lines = output.Split('\n');
        Assert.Equal("Unknown", lines[0]);
        Assert.Contains(
            lines,
            line => line.Contains("Whose clock the limit is in was not said", StringComparison.Ordinal)
        );
        Assert.Contains("True", lines);
        Assert.Contains("[2026-01-25T22:00:00Z, 2026-01-31T21:00:00Z) True (InForce)", lines);
    }

    private static async Task<(int ExitCode, string Output)> Run(string file)
    {
        var start = new ProcessStartInfo("dotnet", ["run", $"samples/{file}"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };

        // The test host's own MSBuild settings must not reach the build that is started here.
        foreach (
            var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.Ordinal)).ToList()
        )
        {
            _ = start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
