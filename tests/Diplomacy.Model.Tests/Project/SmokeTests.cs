using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The program that is published with native AOT and trimmed uses every public type, but for those that the page lists.</summary>
public sealed class SmokeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_public_types_that_the_smoke_program_does_not_use_are_listed()
    {
        var used = Used();
        var unused = ApiTypes
            .Public.Where(t => !t.IsNested)
            .Select(t => t.Name.Split('`')[0])
            .Distinct()
            .Where(name => !used.Contains(name));

        // Use a new type in tests/Diplomacy.Smoke, or name it in the list at the end of docs/aot.md.
        var listed = File.ReadLines(Repository.PathOf("docs", "aot.md"))
            .SkipWhile(line => line != "## What it does not use")
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);
        Assert.Equal(unused.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The names of the library's types that the program's code mentions, or has values of.</summary>
    private static HashSet<string> Used()
    {
        var trees = Directory
            .EnumerateFiles(Repository.PathOf("tests", "Diplomacy.Smoke"), "*.cs")
            .Select(File.ReadAllText)
            .Prepend(
                "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                    + "global using System.Threading.Tasks;"
            )
            .Select(text => CSharpSyntaxTree.ParseText(text, cancellationToken: Token))
            .ToList();
        var compilation = CSharpCompilation.Create(
            "smoke",
            trees,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path))
        );
        Assert.Empty(compilation.GetDiagnostics(Token).Where(d => d.Severity == DiagnosticSeverity.Error).Take(5));

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot(Token).DescendantNodes())
            {
                var symbol = model.GetSymbolInfo(node, Token).Symbol;
                var type = model.GetTypeInfo(node, Token);
                var holder = symbol?.ContainingType;

                // What an extension block holds belongs to the class around the block.
                foreach (
                    var named in new ISymbol?[]
                    {
                        symbol,
                        holder,
                        holder?.ContainingType,
                        type.Type,
                        type.ConvertedType,
                    }
                )
                {
                    if (named is INamedTypeSymbol { ContainingAssembly.Name: "Diplomacy.Model" })
                    {
                        _ = used.Add(named.Name);
                    }
                }
            }
        }

        return used;
    }
}
