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
            .. Each(dossier.Pauses, Shrink).Select(pauses => dossier with { Pauses = pauses }),
            .. Without(dossier.Lists).Select(lists => dossier with { Lists = lists }),
            .. Each(dossier.Statements.ToEquatableArray(), Shrink)
                .Select(statements => dossier with { Statements = statements }),
            .. dossier.Withheld is null ? (Dossier[])[] : [dossier with { Withheld = null }],
        ];

    private static IEnumerable<Pause> Shrink(Pause pause) =>
        [
            .. Without(pause.Undertakings).Select(undertakings => pause with { Undertakings = undertakings }),
            .. Without(pause.Roles).Select(roles => pause with { Roles = roles }),
            .. Without(pause.Obligations).Select(obligations => pause with { Obligations = obligations }),
            .. Without(pause.Relations).Select(relations => pause with { Relations = relations }),
            .. Without(pause.Names).Select(names => pause with { Names = names }),
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
                    statement with
                    {
                        Audience = null,
                    },
                    statement with
                    {
                        ReplyBy = null,
                    },
                    .. Without(statement.Signatories).Select(s => statement with { Signatories = s }),
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
            Commit commit => Shrink(commit.Terms).Select(terms => commit with { Terms = terms }),
            Offer offer => Shrink(offer.Terms).Select(terms => offer with { Terms = terms }),
            Request request => Shrink(request.Terms).Select(terms => request with { Terms = terms }),
            Demand demand => Shrink(demand.Terms).Select(terms => demand with { Terms = terms }),
            CallFor call => Shrink(call.Terms).Select(terms => call with { Terms = terms }),
            Accept accept => Shrink(accept.Terms).Select(terms => accept with { Terms = terms }),
            Amend amend => Shrink(amend.Terms).OfType<Terms>().Select(terms => amend with { Terms = terms }),
            AssertClaim { Claim: TermsClaim claim } => Shrink(claim.Terms)
                .OfType<Terms>()
                .Select(terms => new AssertClaim(claim with { Terms = terms })),
            Extend { Until: not null } extend => [extend with { Until = null }],
            Extend { From: not null } extend => [extend with { From = null }],
            Suspend { Until: not null } suspend => [suspend with { Until = null }],
            Suspend { From: not null } suspend => [suspend with { From = null }],
            _ => [],
        };

    private static IEnumerable<Terms?> Shrink(Terms? terms) =>
        terms is null
            ? []
            : new Terms?[]
            {
                null,
                new Terms(),
                terms with
                {
                    Window = null,
                },
                terms with
                {
                    Activities = null,
                },
                terms with
                {
                    Exceptions = null,
                },
                terms with
                {
                    Schedule = null,
                },
                terms with
                {
                    Limit = null,
                },
                terms with
                {
                    Conditions = null,
                },
                terms with
                {
                    Extension = null,
                },
                terms with
                {
                    Exit = null,
                },
                terms with
                {
                    Purposes = null,
                },
            }
                .Concat(
                    Each(terms.Conditions ?? [], Shrink).Select(conditions => terms with { Conditions = conditions })
                )
                .Where(smaller => smaller != terms);

    private static IEnumerable<Condition> Shrink(Condition condition) =>
        [
            .. condition.Fact.Parts.Select(part => condition with { Fact = part }),
            .. condition.LongStop is null ? [] : new[] { condition with { LongStop = null } },
            .. condition.Wording is null ? [] : new[] { condition with { Wording = null } },
        ];

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
