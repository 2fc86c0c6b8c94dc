using Diplomacy.Model;
using Xunit;

/// <summary>The only test that Stryker runs: it keeps the mutated library, which Stryker removes when it is done.</summary>
public class KeepTests
{
    [Fact]
    public void The_mutated_library_is_kept()
    {
        Truth.True.And(Truth.Unknown);
        var library = typeof(Truth).Assembly;
        if (
            library.GetTypes().Any(type => type.Name is "MutantControl")
            && Environment.GetEnvironmentVariable("DIPLOMACY_MUTATED") is { } folder
        )
        {
            File.Copy(library.Location, Path.Combine(folder, "Diplomacy.Model.dll"), overwrite: true);
        }
    }
}
