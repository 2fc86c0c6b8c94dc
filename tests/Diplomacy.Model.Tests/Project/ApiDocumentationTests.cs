using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

/// <summary>Every public member says what it is, in the file that editors show it from.</summary>
public sealed class ApiDocumentationTests
{
    private static readonly Dictionary<string, XElement> s_documentation = XDocument
        .Load(Path.ChangeExtension(ApiTypes.Library.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value);

    [Fact]
    public void Every_public_member_is_documented()
    {
        var undocumented = Members().Where(m => !IsDocumented(m)).Select(m => m.GetDocumentationCommentId()!);

        ApiTypes.None(undocumented);
    }

    /// <summary>
    /// A member says it itself or through what it overrides or implements. What the header of a record makes (the constructor and its
    /// properties), the documentation of the record's parameters says.
    /// </summary>
    private static bool IsDocumented(ISymbol member) =>
        Entry(member) is { } entry
            ? entry.Elements("inheritdoc").Any() || entry.Elements("summary").Any(s => s.Value.Trim().Length > 0)
            : member switch
            {
                IPropertySymbol => HasParameter(member.ContainingType, member.Name),
                IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.All(p =>
                    HasParameter(member.ContainingType, p.Name)
                ),
                _ => false,
            };

    private static bool HasParameter(INamedTypeSymbol type, string name) =>
        Entry(type)!.Elements("param").Any(p => p.Attribute("name")!.Value == name && p.Value.Length > 0);

    /// <summary>What the compiler adds to every record, and the default constructor of every structure.</summary>
    private static bool IsGenerated(ISymbol member) =>
        member.IsImplicitlyDeclared
        || member.GetAttributes().Any(a => a.AttributeClass!.Name == nameof(CompilerGeneratedAttribute));

    private static XElement? Entry(ISymbol member) =>
        s_documentation.GetValueOrDefault(member.GetDocumentationCommentId()!);

    /// <summary>All that others can name, as the compiler sees it.</summary>
    private static List<ISymbol> Members()
    {
        var library = MetadataReference.CreateFromFile(ApiTypes.Library.Location);
        var compilation = CSharpCompilation.Create(
            "documentation",
            references:
            [
                library,
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                    .Split(Path.PathSeparator)
                    .Where(path => path != ApiTypes.Library.Location)
                    .Select(path => MetadataReference.CreateFromFile(path)),
            ]
        );
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        return
        [
            .. ApiTypes
                .Public.Select(t => assembly.GetTypeByMetadataName(t.FullName!)!)
                .SelectMany(t => t.GetMembers().Where(m => m is not INamedTypeSymbol).Prepend(t))
                .Where(m =>
                    m.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
                    && !IsGenerated(m)
                    && m is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
                ),
        ];
    }
}
