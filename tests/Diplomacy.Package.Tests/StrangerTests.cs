using System.Net;
using System.Text;

namespace Diplomacy.Package.Tests;

/// <summary>
/// The packages as somebody gets them who has never seen the sources: from a feed with them and NodaTime alone, in folders outside the
/// checkout. They run one after the other, so that they may share what they restored.
/// </summary>
public sealed class StrangerTests(Packages packages)
{
    [Fact]
    public async Task The_example_of_the_packages_readme_runs_as_a_console_program()
    {
        var folder = packages.NewFolder("console");
        using (var package = PackageFile.Open(packages.First, "Diplomacy.Model"))
        {
            var readme = package.Text("README.md");
            var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
            var example = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
            await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), example, Token);
        }

        await Project(folder, "console", "Microsoft.NET.Sdk");
        await Build(folder, "console.csproj");

        var lines = (await Dotnet.Run("dotnet", folder, ["bin/Debug/net10.0/console.dll"])).TrimEnd().Split('\n');
        Assert.Equal("Unknown", lines[0]);
        Assert.Equal("True", lines[1]);
        Assert.Contains(lines, line => line.Contains("promise", StringComparison.Ordinal));
        Assert.Equal("True", lines[^1]);
    }

    [Fact]
    public async Task A_web_service_answers_from_a_dossier_sent_to_it()
    {
        var folder = packages.NewFolder("web");
        File.Copy(Program("web.cs"), Path.Combine(folder, "Program.cs"));
        await Project(folder, "web", "Microsoft.NET.Sdk.Web");
        await Build(folder, "web.csproj");

        using var service = Dotnet.Start(
            "dotnet",
            folder,
            ["bin/Debug/net10.0/web.dll", "--urls", "http://127.0.0.1:0"]
        );
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(service.StandardOutput) };
            var sample = await File.ReadAllTextAsync(Repository.PathOf("samples", "kyiv-2026.json"), Token);
            using var dossier = new StringContent(sample, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(
                new Uri("/pauses/kyiv-strikes?at=2026-01-31T21:30:00Z", UriKind.Relative),
                dossier,
                Token
            );
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(
                "\"inForce\":\"Unknown\"",
                await answer.Content.ReadAsStringAsync(Token),
                StringComparison.Ordinal
            );

            using var broken = new StringContent("{}", Encoding.UTF8, "application/json");
            using var refusal = await client.PostAsync(
                new Uri("/pauses/kyiv-strikes?at=2026-01-31T21:30:00Z", UriKind.Relative),
                broken,
                Token
            );
            Assert.Equal(HttpStatusCode.BadRequest, refusal.StatusCode);
            Assert.Contains("DM1002", await refusal.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_program_of_one_file_reads_the_sample()
    {
        var folder = packages.NewFolder("file");
        File.Copy(Program("file.cs"), Path.Combine(folder, "file.cs"));

        var printed = await Dotnet.Run(
            "dotnet",
            folder,
            [
                "run",
                $"--property:RestoreSources={packages.Feed}",
                "file.cs",
                Repository.PathOf("samples", "kyiv-2026.json"),
            ],
            packages.Isolation()
        );

        Assert.Equal("kyiv-strikes: Unknown\nenergy-mirror: False\n", printed);
    }

    [Fact]
    public async Task The_tool_installs_and_evaluates_the_sample()
    {
        var folder = packages.NewFolder("tool");
        _ = await Dotnet.Run(
            "dotnet",
            folder,
            [
                "tool",
                "install",
                "Diplomacy.Cli",
                "--tool-path",
                "bin",
                "--source",
                packages.Feed,
                "--version",
                Packages.Version,
            ],
            packages.Isolation()
        );

        var tool = Path.Combine(folder, "bin", "diplomacy");
        Assert.Equal(
            await File.ReadAllTextAsync(Repository.PathOf("samples", "kyiv-2026.expected.txt"), Token),
            await Dotnet.Run(tool, folder, ["evaluate", Repository.PathOf("samples", "kyiv-2026.json")])
        );
        Assert.Equal(Packages.Version, (await Dotnet.Run(tool, folder, ["--version"])).Trim());
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Program(string name) => Path.Combine(AppContext.BaseDirectory, "Strangers", name);

    private static Task Project(string folder, string name, string sdk) =>
        File.WriteAllTextAsync(
            Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Diplomacy.Model" Version="{Packages.Version}" />
              </ItemGroup>
            </Project>
            """,
            Token
        );

    private Task<string> Build(string folder, string project) =>
        Dotnet.Run("dotnet", folder, ["build", project, "--source", packages.Feed], packages.Isolation());

    /// <summary>The address that a web service says it listens on.</summary>
    private static async Task<Uri> Address(StreamReader output)
    {
        const string Listening = "Now listening on: ";
        while (await output.ReadLineAsync(Token) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[(at + Listening.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }
}
