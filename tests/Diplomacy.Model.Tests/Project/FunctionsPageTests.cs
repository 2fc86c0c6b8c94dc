using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The program that the page of functions is made of runs, and prints what the page says.</summary>
public sealed class FunctionsPageTests
{
    // Shadows the system's, so that tests beside this one may print.
    private const string Console = """
        public static class Console
        {
            private static readonly System.Text.StringBuilder s_output = new();
            public static string Output => s_output.ToString();
            public static void WriteLine(object? value) => s_output.Append(value).Append('\n');
        }
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_snippets_are_a_program_that_prints_the_texts_beside_them()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "functions.md"));

        Assert.Equal(Blocks(page, "text"), Run(Blocks(page, "csharp")));
    }

    private static string Blocks(string page, string language)
    {
        var text = new StringBuilder();
        var open = $"```{language}\n";
        for (
            var start = page.IndexOf(open, StringComparison.Ordinal);
            start >= 0;
            start = page.IndexOf(open, start, StringComparison.Ordinal)
        )
        {
            start += open.Length;
            _ = text.Append(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        }

        return text.ToString();
    }

    private static string Run(string code)
    {
        var compilation = CSharpCompilation.Create(
            "page",
            [
                CSharpSyntaxTree.ParseText($"using System; using System.Linq;\n{code}", cancellationToken: Token),
                CSharpSyntaxTree.ParseText(Console, cancellationToken: Token),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: Token);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));

        image.Position = 0;
        var context = new AssemblyLoadContext("page", isCollectible: true);
        var assembly = context.LoadFromStream(image);
        _ = assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        var output = (string)assembly.GetType("Console")!.GetProperty("Output")!.GetValue(null)!;
        context.Unload();
        return output;
    }
}
