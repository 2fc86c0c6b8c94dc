using System.Diagnostics;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What the README shows and claims is so.</summary>
public sealed class ReadmeTests
{
    private static string Readme { get; } = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public async Task The_sample_program_that_it_names_compiles_and_answers()
    {
        var (exitCode, output) = await Run("dotnet", ["run", "samples/kyiv.cs"]);

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

    [Fact]
    public void Both_commands_name_files_that_exist()
    {
        Assert.Contains(
            "dotnet run --project src/Diplomacy.Cli -- evaluate samples/kyiv-2026.json\n    dotnet test\n",
            Readme,
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Repository.PathOf("samples", "kyiv-2026.json")));
        Assert.True(Directory.Exists(Repository.PathOf("src", "Diplomacy.Cli")));
    }

    [Fact]
    public void Every_file_and_folder_that_a_contributor_is_sent_to_exists()
    {
        var paths = System
            .Text.RegularExpressions.Regex.Matches(
                File.ReadAllText(Repository.PathOf("CONTRIBUTING.md")),
                "`(?<path>(?:src|tests|benchmarks|samples|docs|scripts)/[^` ]*)`",
                default,
                TimeSpan.FromSeconds(1)
            )
            .Select(match => match.Groups["path"].Value)
            .ToList();

        Assert.True(paths.Count > 40);
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathOf(path)), path));
    }

    private static async Task<(int ExitCode, string Output)> Run(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
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
