using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What the sources may not use is told in files that the analyzer reads; a name with a slip in it would ban nothing.</summary>
public sealed class BannedSymbolsTests
{
    [Theory]
    [InlineData("src", "BannedSymbols.txt")]
    [InlineData("src", "Diplomacy.Model", "BannedSymbols.txt")]
    public void Every_banned_symbol_exists_and_its_replacement_is_named(params string[] path)
    {
        var compilation = CSharpCompilation.Create(
            "banned",
            references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(file => MetadataReference.CreateFromFile(file))
        );

        foreach (var line in File.ReadLines(Repository.PathOf(path)))
        {
            var parts = line.Split(';', 2);
            Assert.NotNull(DocumentationCommentId.GetFirstSymbolForDeclarationId(parts[0], compilation));
            Assert.NotEmpty(parts[1]);
        }
    }
}
