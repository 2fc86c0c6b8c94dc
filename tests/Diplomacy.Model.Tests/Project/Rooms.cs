using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Model.Tests.Project;

/// <summary>
/// The folders of a library as rooms in an order, and what each uses of those below it: by name, and without one, in the types of
/// expressions and variables and in the members that the language calls of itself.
/// </summary>
/// <param name="order">The rooms, each using only those before it.</param>
/// <param name="source">The folder that the rooms are in.</param>
/// <param name="compilation">All files of the rooms.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class Rooms(
    string[] order,
    string source,
    CSharpCompilation compilation,
    CancellationToken cancellation
)
{
    private readonly Dictionary<ISymbol, string?> _homes = new(SymbolEqualityComparer.Default);

    /// <summary>Each use of a room further down, as a sentence.</summary>
    public IEnumerable<string> Trespasses() =>
        compilation
            .SyntaxTrees.SelectMany(tree =>
                RoomOf(tree.FilePath) is { } room ? Trespasses(tree, room, compilation.GetSemanticModel(tree)) : []
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> Trespasses(SyntaxTree tree, string room, SemanticModel model) =>
        from node in tree.GetRoot(cancellation).DescendantNodes()
        where !IsConverterOfEnumeration(node)
        from symbol in Used(node, model).Distinct<ISymbol?>(SymbolEqualityComparer.Default)
        from part in Parts(symbol)
        let home = HomeOf(part)
        where home is not null && Array.IndexOf(order, home) > Array.IndexOf(order, room)
        select $"{Path.GetFileName(tree.FilePath)} in {room} uses {part.Name} of {home}";

    /// <summary>All that a piece of source uses, whether its name stands there or not.</summary>
    private IEnumerable<ISymbol?> Used(SyntaxNode node, SemanticModel model)
    {
        yield return model.GetSymbolInfo(node, cancellation).Symbol;
        var type = model.GetTypeInfo(node, cancellation);
        yield return type.Type;
        yield return type.ConvertedType;
        yield return model.GetDeclaredSymbol(node, cancellation) switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (node is ExpressionSyntax expression)
        {
            yield return model.GetConversion(expression, cancellation).MethodSymbol;
        }

        foreach (var symbol in Called(node, model))
        {
            yield return symbol;
        }
    }

    /// <summary>What the language calls of itself.</summary>
    private IEnumerable<ISymbol?> Called(SyntaxNode node, SemanticModel model) =>
        node switch
        {
            AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment =>
                Deconstructing(model.GetDeconstructionInfo(assignment)),
            ForEachVariableStatementSyntax each =>
            [
                .. Deconstructing(model.GetDeconstructionInfo(each)),
                .. Walking(model.GetForEachStatementInfo(each)),
            ],
            CommonForEachStatementSyntax each => Walking(model.GetForEachStatementInfo(each)),
            AwaitExpressionSyntax wait => Waiting(model.GetAwaitExpressionInfo(wait)),
            QueryClauseSyntax clause =>
            [
                model.GetQueryClauseInfo(clause, cancellation).CastInfo.Symbol,
                model.GetQueryClauseInfo(clause, cancellation).OperationInfo.Symbol,
            ],
            ExpressionSyntax
            {
                Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
            } added => [model.GetCollectionInitializerSymbolInfo(added, cancellation).Symbol],
            RecursivePatternSyntax
            or ListPatternSyntax
            or CollectionExpressionSyntax
            or SpreadElementSyntax
            or AssignmentExpressionSyntax => Called(model.GetOperation(node, cancellation)),
            _ => [],
        };

    private static IEnumerable<ISymbol?> Called(IOperation? operation) =>
        operation switch
        {
            IRecursivePatternOperation pattern => [pattern.DeconstructSymbol, pattern.NarrowedType],
            IListPatternOperation pattern => [pattern.LengthSymbol, pattern.IndexerSymbol],
            ICollectionExpressionOperation collection => [collection.ConstructMethod],
            ISpreadOperation spread => [spread.ElementType],
            ICompoundAssignmentOperation changed =>
            [
                changed.OperatorMethod,
                changed.InConversion.MethodSymbol,
                changed.OutConversion.MethodSymbol,
            ],
            _ => [],
        };

    private static IEnumerable<ISymbol?> Deconstructing(DeconstructionInfo info) =>
        [info.Method, info.Conversion?.MethodSymbol, .. info.Nested.SelectMany(Deconstructing)];

    private static IEnumerable<ISymbol?> Walking(ForEachStatementInfo info) =>
        [
            info.GetEnumeratorMethod,
            info.GetEnumeratorMethod?.ReturnType,
            info.MoveNextMethod,
            info.CurrentProperty,
            info.DisposeMethod,
            info.ElementType,
            info.ElementConversion.MethodSymbol,
            info.CurrentConversion.MethodSymbol,
        ];

    private static IEnumerable<ISymbol?> Waiting(AwaitExpressionInfo info) =>
        [info.GetAwaiterMethod, info.GetAwaiterMethod?.ReturnType, info.IsCompletedProperty, info.GetResultMethod];

    /// <summary>A symbol, and of a type made of others those too.</summary>
    private static IEnumerable<ISymbol> Parts(ISymbol? symbol) =>
        symbol switch
        {
            null => [],
            IArrayTypeSymbol array => Parts(array.ElementType),
            IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
            INamedTypeSymbol type => [type.OriginalDefinition, .. type.TypeArguments.SelectMany(Parts)],
            IMethodSymbol method =>
            [
                (method.ReducedFrom ?? method).OriginalDefinition,
                .. method.TypeArguments.SelectMany(Parts),
            ],
            _ => [symbol.OriginalDefinition],
        };

    private string? HomeOf(ISymbol symbol)
    {
        if (!_homes.TryGetValue(symbol, out var home))
        {
            _homes.Add(symbol, home = FindHome(symbol));
        }

        return home;
    }

    // A type lives in the first room that declares it; what a later one adds to it, each member, lives there.
    private string? FindHome(ISymbol symbol) =>
        symbol
            .Locations.Where(l => l.SourceTree is not null)
            .Select(l => RoomOf(l.SourceTree!.FilePath))
            .OfType<string>()
            .MinBy(room => Array.IndexOf(order, room));

    private string? RoomOf(string path) =>
        path.StartsWith(source, StringComparison.Ordinal)
            ? Path.GetRelativePath(source, path).Split(Path.DirectorySeparatorChar)[0]
            : null;

    // An enumeration cannot be declared in parts, so that what it is in JSON cannot be said of it in the room that knows.
    private static bool IsConverterOfEnumeration(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeListSyntax>() is { Parent: EnumDeclarationSyntax, Attributes: [{ } only] }
        && only.Name.ToString().EndsWith("JsonConverter", StringComparison.Ordinal);
}
