using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Diplomacy.Package.Tests;

/// <summary>What is in the packages, and what is not.</summary>
public sealed class PackageContentTests(Packages packages)
{
    private const string Library = "Diplomacy.Model";
    private const string Tool = "Diplomacy.Cli";

    [Fact]
    public void Two_packages_with_their_symbols_and_nothing_else_are_packed() =>
        Assert.Equal(
            [
                $"{Tool}.{Packages.Version}.nupkg",
                $"{Tool}.{Packages.Version}.snupkg",
                $"{Library}.{Packages.Version}.nupkg",
                $"{Library}.{Packages.Version}.snupkg",
            ],
            Directory
                .EnumerateFiles(packages.First)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void A_package_says_what_it_is(string id)
    {
        using var package = PackageFile.Open(packages.First, id);

        Assert.Equal(id, package["id"]);
        Assert.Equal(Packages.Version, package["version"]);
        Assert.Equal("The Diplomacy.Model contributors", package["authors"]);
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("expression", package.Elements("license").Single().Attribute("type")!.Value);
        Assert.StartsWith("Copyright", package["copyright"], StringComparison.Ordinal);
        Assert.InRange(package["description"]!.Length, 60, 300);
        Assert.Contains("ceasefire", package["tags"]!.Split(' '));
        Assert.StartsWith("## [", package["releaseNotes"], StringComparison.Ordinal);
        Assert.Contains(package["releaseNotes"]!, File.ReadAllText(Repository.PathOf("CHANGELOG.md")));
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void A_package_names_the_commit_and_no_address_that_does_not_exist(string id)
    {
        using var package = PackageFile.Open(packages.First, id);

        var repository = package.Elements("repository").Single();
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        Assert.Null(repository.Attribute("url"));
        Assert.Null(package["projectUrl"]);
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void A_package_has_its_readme_whose_links_work_anywhere(string id)
    {
        using var package = PackageFile.Open(packages.First, id);

        Assert.Equal("README.md", package["readme"]);
        var readme = package.Text("README.md");
        Assert.Equal(File.ReadAllText(Repository.PathOf("src", id, "README.md")), readme);
        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"\]\((?!https://)", default, TimeSpan.FromSeconds(1)), readme);
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void A_package_has_a_small_square_icon(string id)
    {
        using var package = PackageFile.Open(packages.First, id);

        Assert.Equal("icon.png", package["icon"]);
        var icon = package.Bytes("icon.png");
        Assert.Equal([0x89, .. "PNG\r\n"u8], icon[..6]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
        Assert.InRange(icon.Length, 1, 10_000);
    }

    [Fact]
    public void The_library_depends_on_NodaTime_alone()
    {
        using var package = PackageFile.Open(packages.First, Library);

        Assert.Equal("net10.0", package.Elements("group").Single().Attribute("targetFramework")!.Value);
        Assert.Equal("NodaTime", package.Elements("dependency").Single().Attribute("id")!.Value);
    }

    [Fact]
    public void The_library_is_one_assembly_with_its_documentation()
    {
        using var package = PackageFile.Open(packages.First, Library);

        Assert.Equal(
            ["lib/net10.0/Diplomacy.Model.dll", "lib/net10.0/Diplomacy.Model.xml"],
            package.Files.Where(f => f.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        var members = XDocument
            .Parse(package.Text("lib/net10.0/Diplomacy.Model.xml"))
            .Descendants("member")
            .Select(m => m.Attribute("name")!.Value);
        Assert.Contains("T:Diplomacy.Model.Dossier", members);
    }

    [Fact]
    public void The_library_says_that_it_may_be_trimmed()
    {
        using var package = PackageFile.Open(packages.First, Library);
        using var image = new PEReader(new MemoryStream(package.Bytes("lib/net10.0/Diplomacy.Model.dll")));
        var reader = image.GetMetadataReader();

        var metadata = reader
            .GetAssemblyDefinition()
            .GetCustomAttributes()
            .Select(handle => Encoding.UTF8.GetString(reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)));
        Assert.Contains(
            metadata,
            text =>
                text.Contains("IsTrimmable", StringComparison.Ordinal)
                && text.Contains("True", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_tool_is_a_tool_with_one_command()
    {
        using var package = PackageFile.Open(packages.First, Tool);

        Assert.Equal("DotnetTool", package.Elements("packageType").Single().Attribute("name")!.Value);
        Assert.Empty(package.Elements("dependency"));
        var settings = XDocument.Parse(package.Text("tools/net10.0/any/DotnetToolSettings.xml"));
        Assert.Equal("diplomacy", settings.Descendants("Command").Single().Attribute("Name")!.Value);
    }

    [Theory]
    [InlineData(Library, "lib/net10.0/Diplomacy.Model.pdb")]
    [InlineData(Tool, "tools/net10.0/any/Diplomacy.Cli.pdb")]
    public void Symbols_carry_their_sources_and_no_path_of_the_machine_that_packed(string id, string symbols)
    {
        using var package = PackageFile.Open(packages.First, id, "snupkg");

        var documents = package.Documents(symbols);
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document.Name, StringComparison.Ordinal));
        Assert.All(documents, document => Assert.True(document.HasSource, document.Name));
    }

    [Fact]
    public void No_file_of_a_package_names_a_folder_of_the_machine_that_packed()
    {
        var folder = Encoding.UTF8.GetBytes(Path.GetDirectoryName(packages.First)!);
        foreach (var id in new[] { Library, Tool })
        {
            using var package = PackageFile.Open(packages.First, id);
            Assert.All(package.Files, file => Assert.True(package.Bytes(file).AsSpan().IndexOf(folder) < 0, file));
        }
    }
}
