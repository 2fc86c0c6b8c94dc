using System.Reflection;
using System.Xml.Linq;

namespace Diplomacy.Package.Tests;

/// <summary>
/// The packages of this checkout, uncommitted changes included, packed twice: in two copies of the tree, in folders of different names,
/// one with a remote, which is a folder, and one without; of a remote that has an address, the address is in the packages.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("diplomacy-packages-").FullName;

    /// <summary>The version that the packages have.</summary>
    public static string Version { get; } =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The folder with the packages of the first copy.</summary>
    public string First => Path.Combine(_root, "packed");

    /// <summary>The folder with the packages of the second copy.</summary>
    public string Second => Path.Combine(_root, "packed again");

    /// <summary>The second copy of the tree.</summary>
    public string SecondTree => Path.Combine(_root, "another place");

    /// <summary>The two packages and NodaTime, and nothing else: all that a stranger may need.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>An empty folder outside the checkout.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, "strangers", name)).FullName;

    /// <summary>What keeps a package of the same version that this machine has seen before from answering.</summary>
    public IReadOnlyDictionary<string, string> Isolation() =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NUGET_PACKAGES"] = Path.Combine(_root, "strangers", "packages"),
            ["DOTNET_CLI_HOME"] = NewFolder("home"),
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
        };

    public async ValueTask InitializeAsync()
    {
        await Pack(Path.Combine(_root, "tree"), First, hasRemote: true);
        await Pack(SecondTree, Second, hasRemote: false);

        _ = Directory.CreateDirectory(Feed);
        foreach (var package in Directory.EnumerateFiles(First, "*.nupkg").Append(NodaTime()))
        {
            File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task Pack(string tree, string output, bool hasRemote)
    {
        _ = await Dotnet.Run("git", Repository.Root, ["clone", "--quiet", ".", tree]);
        if (!hasRemote)
        {
            _ = await Dotnet.Run("git", tree, ["remote", "remove", "origin"]);
        }

        await CopyChanges(tree);

        // The tool's build makes the library; no step asks a feed for anything that building this checkout has not brought already.
        string[] options = ["--output", output, "--property:NuGetAudit=false"];
        _ = await Dotnet.Run("dotnet", tree, ["pack", "src/Diplomacy.Cli", .. options]);
        _ = await Dotnet.Run("dotnet", tree, ["pack", "src/Diplomacy.Model", "--no-build", .. options]);
    }

    /// <summary>What is in the checkout and not committed is packed as well.</summary>
    private static async Task CopyChanges(string tree)
    {
        var listed = await Dotnet.Run(
            "git",
            Repository.Root,
            ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        );
        foreach (var file in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, to) = (Repository.PathOf(file), Path.Combine(tree, file));
            if (!File.Exists(from))
            {
                File.Delete(to);
                continue;
            }

            _ = Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }
    }

    /// <summary>NodaTime's package, from the folder into which building this checkout has restored it.</summary>
    private static string NodaTime()
    {
        var restored = typeof(Packages)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NuGetPackageRoot")
            .Value!;
        var version = XDocument
            .Load(Repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(e => e.Attribute("Include")!.Value == "NodaTime")
            .Attribute("Version")!
            .Value;
        return Path.Combine(restored, "nodatime", version, $"nodatime.{version}.nupkg");
    }
}
