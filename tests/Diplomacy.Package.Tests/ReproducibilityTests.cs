namespace Diplomacy.Package.Tests;

/// <summary>One commit gives one package, wherever and whenever it is packed, and packing checks it.</summary>
public sealed class ReproducibilityTests(Packages packages)
{
    [Fact]
    public void Packing_again_in_another_place_gives_the_same_bytes()
    {
        var files = Directory.EnumerateFiles(packages.First).Select(path => Path.GetFileName(path)).ToList();

        Assert.Equal(4, files.Count);
        Assert.All(
            files,
            file =>
                Assert.True(
                    File.ReadAllBytes(Path.Combine(packages.First, file))
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(Path.Combine(packages.Second, file))),
                    file
                )
        );
    }

    [Fact]
    public void Packing_validates_the_package() =>
        Assert.NotEmpty(
            Directory.EnumerateFiles(
                Path.Combine(packages.SecondTree, "src", "Diplomacy.Model", "obj"),
                "Microsoft.NET.ApiCompat.ValidatePackage.semaphore",
                SearchOption.AllDirectories
            )
        );

    [Fact]
    public async Task With_a_public_repository_the_symbols_would_name_its_sources()
    {
        _ = await Dotnet.Run(
            "git",
            packages.SecondTree,
            ["remote", "add", "origin", "https://github.com/example/example.git"]
        );
        var link = await Dotnet.Run(
            "dotnet",
            packages.SecondTree,
            [
                "msbuild",
                "src/Diplomacy.Model",
                "-target:GenerateSourceLinkFile",
                "-property:Configuration=Release",
                "-getProperty:SourceLink",
            ]
        );

        Assert.Contains(
            "example/example",
            await File.ReadAllTextAsync(
                Path.Combine(packages.SecondTree, "src", "Diplomacy.Model", link.Trim()),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }
}
