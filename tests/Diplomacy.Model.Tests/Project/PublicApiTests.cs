using PublicApiGenerator;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The public surface is a text file, so that a change of it shows as a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var path = Repository.PathOf("src", "Diplomacy.Model", "PublicApi.txt");
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            // The second numbers what the compiler makes, which is nobody's interface.
            ExcludeAttributes =
            [
                "System.Diagnostics.DebuggerDisplayAttribute",
                "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
            ],
        };
        var actual = typeof(Dossier).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1")
        {
            File.WriteAllText(path, actual);
        }

        // Approve a wanted change by running this test with APPROVE_PUBLIC_API=1, and commit the file.
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
