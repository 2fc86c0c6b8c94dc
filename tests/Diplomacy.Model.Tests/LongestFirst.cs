using Diplomacy.Model.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Diplomacy.Model.Tests;

/// <summary>Starts with the laws that take minutes, first of all law 1: what starts last runs alone while the other cores wait.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))];

    private static int Place(string name) =>
        name.Contains(".Laws.Reference", StringComparison.Ordinal) ? 0
        : name.Contains("Laws", StringComparison.Ordinal) ? 1
        : 2;
}
