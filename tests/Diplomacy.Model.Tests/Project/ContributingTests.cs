using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What a contributor reads about adding a kind names every file that tells the kinds apart.</summary>
/// <remarks>
/// A file matches on a kind in a pattern, a case label, <c>is</c>, <c>as</c>, <c>typeof</c>, or as the argument of a generic
/// type or method. Of the sources each such file is named. Of the tests, those that match on two kinds of a section or more,
/// and the generators that make two or more with <c>new</c>; not what is called <c>Tests</c> or <c>Laws</c>, which is on
/// single behaviours.
/// </remarks>
public sealed partial class ContributingTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly string[] Roots = ["src", "tests"];

    private static readonly (string Section, Type[] Families)[] Sections =
    [
        ("To add an act", [typeof(Act), typeof(Claim)]),
        ("To add a fact", [typeof(Model.Fact)]),
        ("To add a kind of deadline", [typeof(Deadline)]),
    ];

    private static readonly Lazy<IReadOnlyList<Source>> Sources = new(Read);

    public static TheoryData<string> Names => [.. Sections.Select(section => section.Section)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_section_on_adding_a_kind_names_every_file_that_tells_kinds_apart(string section)
    {
        var named = NamedIn(section);
        var cases = CasesOf(section);

        var missing = Sources
            .Value.Where(source => !named.Contains(source.Path, StringComparer.Ordinal))
            .Where(source => HasToBeNamed(source, cases))
            .Select(source =>
                $"CONTRIBUTING.md, \"{section}\": add `{source.Path}`, which tells apart {source.Of(cases)}"
            );

        ApiTypes.None(missing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_section_on_adding_a_kind_names_only_files_that_exist(string section) =>
        ApiTypes.None(
            NamedIn(section)
                .Where(path => !File.Exists(Repository.PathOf(path)))
                .Select(path => $"CONTRIBUTING.md, \"{section}\": `{path}` does not exist")
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_of_the_families_is_told_apart_somewhere(string section)
    {
        var cases = CasesOf(section);

        Assert.True(cases.Count >= 10);
        ApiTypes.None(cases.Where(name => !Sources.Value.Any(source => source.Matched.Contains(name))));
    }

    private static bool HasToBeNamed(Source source, HashSet<string> cases)
    {
        var matched = source.Matched.Count(cases.Contains);
        return source.Path.StartsWith("src/", StringComparison.Ordinal)
            ? matched > 0
            : !source.IsTest && (matched > 1 || (source.IsGenerator && source.Made.Count(cases.Contains) > 1));
    }

    private static HashSet<string> CasesOf(string section) =>
        [
            .. from family in Sections.Single(s => s.Section == section).Families
            from type in family.Assembly.GetTypes()
            where type.IsSealed && family.IsAssignableFrom(type)
            select type.Name,
        ];

    /// <summary>The files that a section names: in full, or in the folder that it named last with a slash at its end.</summary>
    private static List<string> NamedIn(string section)
    {
        var page = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"));
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"CONTRIBUTING.md has no section \"{section}\"");
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var folder = "";
        List<string> named = [];
        foreach (
            var code in Code().Matches(page[start..(end < 0 ? page.Length : end)]).Select(m => m.Groups["code"].Value)
        )
        {
            var isFull =
                code.StartsWith("src/", StringComparison.Ordinal)
                || code.StartsWith("tests/", StringComparison.Ordinal);
            if (isFull && code.EndsWith('/'))
            {
                folder = code;
            }
            else if (code.EndsWith(".cs", StringComparison.Ordinal))
            {
                named.Add(isFull ? code : folder + code);
            }
        }

        return named;
    }

    private static List<Source> Read() =>
        [
            .. from root in Roots
            from path in Directory.EnumerateFiles(Repository.PathOf(root), "*.cs", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
            where !relative.Split('/').Any(part => part is "bin" or "obj")
            select Source.Of(relative, CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options).GetRoot()),
        ];

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private sealed record Source(string Path, HashSet<string> Matched, HashSet<string> Made)
    {
        public bool IsTest
        {
            get
            {
                var name = System.IO.Path.GetFileName(Path).Split('.')[0];
                return name.EndsWith("Tests", StringComparison.Ordinal)
                    || name.EndsWith("Laws", StringComparison.Ordinal);
            }
        }

        public bool IsGenerator => Path.Contains("/Generators/", StringComparison.Ordinal);

        public string Of(HashSet<string> cases) =>
            string.Join(", ", Matched.Union(Made).Where(cases.Contains).Order(StringComparer.Ordinal));

        public static Source Of(string path, SyntaxNode root)
        {
            var nodes = root.DescendantNodes().ToList();
            return new(
                path,
                [.. nodes.SelectMany(MatchedIn).Select(NameOf).OfType<string>()],
                [.. nodes.OfType<ObjectCreationExpressionSyntax>().Select(made => NameOf(made.Type)).OfType<string>()]
            );
        }

        private static IEnumerable<SyntaxNode?> MatchedIn(SyntaxNode node) =>
            node switch
            {
                DeclarationPatternSyntax pattern => [pattern.Type],
                RecursivePatternSyntax pattern => [pattern.Type],
                TypePatternSyntax pattern => [pattern.Type],
                ConstantPatternSyntax pattern => [pattern.Expression],
                CaseSwitchLabelSyntax label => [label.Value],
                BinaryExpressionSyntax binary
                    when binary.Kind() is SyntaxKind.IsExpression or SyntaxKind.AsExpression => [binary.Right],
                TypeOfExpressionSyntax type => [type.Type],
                TypeArgumentListSyntax arguments => arguments.Arguments,
                _ => [],
            };

        // What follows a type, as in `Phase.Refused`, is a value and parsed as a member access: no kind.
        private static string? NameOf(SyntaxNode? node) =>
            node switch
            {
                IdentifierNameSyntax name => name.Identifier.Text,
                QualifiedNameSyntax name => name.Right.Identifier.Text,
                _ => null,
            };
    }
}
