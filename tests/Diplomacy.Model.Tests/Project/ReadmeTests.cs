namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What the README and the page for contributors name is there; their snippets are run with those of all pages.</summary>
public sealed class ReadmeTests
{
    private static string Readme { get; } = File.ReadAllText(Repository.PathOf("README.md"));

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
}
