using Diplomacy.Model.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Diplomacy.Model.Tests;

/// <summary>
/// Starts with what takes minutes, law 1 and the programs on the pages, then the other laws: what starts last runs alone while the other cores wait.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] s_minutes =
    [
        ".Laws.ReferenceLaws",
        ".Documentation.DocumentationTests",
        ".Project.SamplesTests",
        ".Cli.CliProcessTests",
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))];

    private static int Place(string name) =>
        s_minutes.Any(part => name.Contains(part, StringComparison.Ordinal)) ? 0
        : name.Contains("Laws", StringComparison.Ordinal) ? 1
        : 2;
}
