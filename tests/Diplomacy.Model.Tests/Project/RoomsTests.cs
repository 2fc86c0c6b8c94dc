using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The folders of the library are rooms in an order, and a room uses only those above it.</summary>
public sealed class RoomsTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly string[] Order =
    [
        "Internal",
        "Logic",
        "Time",
        "Parties",
        "Scope",
        "Pauses",
        "Statements",
        "Dossiers",
        "Evaluation",
        "Json",
    ];

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var source = Repository.PathOf("src", "Diplomacy.Model");
        var trees = Order
            .SelectMany(room =>
                Directory.EnumerateFiles(Path.Combine(source, room), "*.cs", SearchOption.AllDirectories)
            )
            .Select(path =>
                CSharpSyntaxTree.ParseText(
                    File.ReadAllText(path),
                    Options,
                    path,
                    cancellationToken: TestContext.Current.CancellationToken
                )
            )
            .ToList();
        trees.Add(
            CSharpSyntaxTree.ParseText(
                cancellationToken: TestContext.Current.CancellationToken,
                text: "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                    + "global using System.Threading; global using System.Threading.Tasks;",
                options: Options,
                path: "usings"
            )
        );
        var compilation = CSharpCompilation.Create(
            "rooms",
            trees,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("Diplomacy.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Take(5)
        );

        var trespasses = trees
            .SelectMany(tree => Uses(tree, compilation.GetSemanticModel(tree)))
            .Where(use => Array.IndexOf(Order, use.To) > Array.IndexOf(Order, use.From))
            .Select(use => $"{use.File} in {use.From} uses {use.Name} of {use.To}")
            .Distinct()
            .Order();

        Assert.Empty(trespasses);

        IEnumerable<(string From, string To, string File, string Name)> Uses(SyntaxTree tree, SemanticModel model) =>
            from name in tree.GetRoot(TestContext.Current.CancellationToken)
                .DescendantNodes()
                .OfType<SimpleNameSyntax>()
            where !IsConverterOfEnumeration(name)
            let symbol = model.GetSymbolInfo(name, TestContext.Current.CancellationToken).Symbol
            let room = HomeOf(symbol)
            where RoomOf(tree.FilePath) is not null && room is not null
            select (RoomOf(tree.FilePath)!, room, Path.GetFileName(tree.FilePath), symbol!.Name);

        // A type lives in the first room that declares it; what a later one adds to it, each member, lives there.
        string? HomeOf(ISymbol? symbol) =>
            symbol
                ?.Locations.Where(l => l.SourceTree is not null)
                .Select(l => RoomOf(l.SourceTree!.FilePath))
                .OfType<string>()
                .MinBy(room => Array.IndexOf(Order, room));

        string? RoomOf(string path) =>
            path.StartsWith(source, StringComparison.Ordinal)
                ? Path.GetRelativePath(source, path).Split(Path.DirectorySeparatorChar)[0]
                : null;
    }

    // An enumeration cannot be declared in parts, so that what it is in JSON cannot be said of it in the room that knows.
    private static bool IsConverterOfEnumeration(SimpleNameSyntax name) =>
        name.Identifier.Text is "Json" or "DiplomacyJsonConverter"
        && name.FirstAncestorOrSelf<AttributeSyntax>()?.Parent?.Parent is EnumDeclarationSyntax;

    [Fact]
    public void Every_folder_of_the_library_is_a_room()
    {
        var folders = Directory
            .EnumerateDirectories(Repository.PathOf("src", "Diplomacy.Model"))
            .Select(path => Path.GetFileName(path)!)
            .Except(["bin", "obj"]);

        Assert.Equal(Order.Order(), folders.Order());
    }
}
