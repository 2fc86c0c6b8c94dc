using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The program that is published with native AOT and trimmed uses every public type, but for those that the page lists.</summary>
public sealed class SmokeTests
{
    // What the framework's generator makes of the program's own context is not made here.
    private const string MadeByGenerator = """
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;

        namespace Diplomacy.Smoke;

        internal sealed partial class TallyContext
        {
            public TallyContext() : base(null) { }
            public static TallyContext Default => new();
            public JsonTypeInfo<Tally> Tally => null!;
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;

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
            .TakeWhile(line => line != "## What it does not call")
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);
        Assert.Equal(unused.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_public_methods_that_the_smoke_program_does_not_call_are_listed()
    {
        var called = Symbols()
            .OfType<IMethodSymbol>()
            .Select(method => $"{HolderOf(method).Name}.{method.Name}")
            .ToHashSet(StringComparer.Ordinal);
        var uncalled = ApiTypes
            .Public.SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly
                )
            )
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method && !IsOfEveryType(method))
            .Select(method => (Type: method.DeclaringType!.Name.Split('`')[0], method.Name))
            .Where(method => !called.Contains($"{method.Type}.{method.Name}"))
            .GroupBy(method => method.Type, method => method.Name, StringComparer.Ordinal)
            .OrderBy(of => of.Key, StringComparer.Ordinal)
            .Select(of => $"- `{of.Key}`: {string.Join(", ", of.Distinct().Order(StringComparer.Ordinal))}")
            .ToList();

        // Call a new method in tests/Diplomacy.Smoke, or name it in the list at the end of docs/aot.md.
        var listed = File.ReadLines(Repository.PathOf("docs", "aot.md"))
            .SkipWhile(line => line != "## What it does not call")
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal));
        Assert.True(
            uncalled.SequenceEqual(listed, StringComparer.Ordinal),
            $"docs/aot.md should list:\n{string.Join('\n', uncalled)}"
        );

        static bool IsOfEveryType(MethodInfo method) =>
            method.Name is "Equals" or "GetHashCode" or "ToString" or "CompareTo" or "Deconstruct" or "<Clone>$";
    }

    private static INamedTypeSymbol HolderOf(ISymbol member) =>
        member.ContainingType is { IsExtension: true } block ? block.ContainingType : member.ContainingType;

    /// <summary>The names of the library's types that the program's code mentions, or has values of.</summary>
    private static HashSet<string> Used()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in Symbols())
        {
            var holder = symbol.ContainingType;

            // What an extension block holds belongs to the class around the block.
            foreach (var named in new[] { symbol, holder, holder?.ContainingType })
            {
                if (named is INamedTypeSymbol { ContainingAssembly.Name: "Diplomacy.Model" })
                {
                    _ = used.Add(named.Name);
                }
            }
        }

        return used;
    }

    /// <summary>What the program's code mentions, and the types of what it has values of.</summary>
    private static IEnumerable<ISymbol> Symbols()
    {
        var trees = Directory
            .EnumerateFiles(Repository.PathOf("tests", "Diplomacy.Smoke"), "*.cs")
            .Select(File.ReadAllText)
            .Prepend(
                "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                    + "global using System.Threading.Tasks;"
            )
            .Append(MadeByGenerator)
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

        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot(Token).DescendantNodes())
            {
                var type = model.GetTypeInfo(node, Token);
                ISymbol?[] mentioned = [model.GetSymbolInfo(node, Token).Symbol, type.Type, type.ConvertedType];
                foreach (var symbol in mentioned.OfType<ISymbol>())
                {
                    yield return symbol;
                }
            }
        }
    }
}
