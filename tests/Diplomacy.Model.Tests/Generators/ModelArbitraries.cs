using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Dossiers for properties, shrinking by leaving out one element, member or act at a time.</summary>
public static class ModelArbitraries
{
    public static Arbitrary<Dossier> Dossier() => Arb.From(ModelGenerators.Dossiers, Shrink);

    private static IEnumerable<Dossier> Shrink(Dossier dossier) =>
        [
            .. Without(dossier.Actors).Select(actors => dossier with { Actors = actors }),
            .. Without(dossier.Relations).Select(relations => dossier with { Relations = relations }),
            .. Without(dossier.Places).Select(places => dossier with { Places = places }),
            .. Without(dossier.Pauses).Select(pauses => dossier with { Pauses = pauses }),
            .. Each(dossier.Statements.ToEquatableArray(), Shrink)
                .Select(statements => dossier with { Statements = statements }),
        ];

    private static IEnumerable<Statement> Shrink(Statement statement) =>
        (
            (Statement[])
                [
                    statement with
                    {
                        Wording = null,
                    },
                    statement with
                    {
                        Sources = [],
                    },
                    statement with
                    {
                        Addressees = [],
                    },
                    .. Each(statement.Acts, Shrink).Select(acts => statement with { Acts = acts }),
                ]
        ).Where(smaller => smaller != statement);

    private static IEnumerable<Act> Shrink(Act act) =>
        act switch
        {
            Report report => [report.Performance.Act],
            Confirm confirm => [confirm.Performance.Act],
            DenyAct deny => [deny.Performance.Act],
            Decline decline => [decline.About.Act],
            Commit { Terms: not null } commit => [commit with { Terms = null }],
            Offer { Terms: not null } offer => [offer with { Terms = null }],
            _ => [],
        };

    private static IEnumerable<EquatableArray<T>> Without<T>(EquatableArray<T> items)
        where T : notnull =>
        Enumerable.Range(0, items.Count).Select(i => items.Where((_, at) => at != i).ToEquatableArray());

    private static IEnumerable<EquatableArray<T>> Each<T>(EquatableArray<T> items, Func<T, IEnumerable<T>> shrink)
        where T : notnull =>
        Without(items)
            .Concat(
                Enumerable
                    .Range(0, items.Count)
                    .SelectMany(i =>
                        shrink(items[i]).Select(s => items.Select((x, at) => at == i ? s : x).ToEquatableArray())
                    )
            );
}
