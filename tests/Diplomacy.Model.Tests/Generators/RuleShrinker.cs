namespace Diplomacy.Model.Tests.Generators;

/// <summary>Conditions and rules that say less.</summary>
internal static class RuleShrinker
{
    public static IEnumerable<EquatableArray<Condition>> Conditions(EquatableArray<Condition>? conditions)
    {
        if (conditions is not { } all)
        {
            yield break;
        }

        for (var i = 0; i < all.Count; i++)
        {
            if (all.Count > 1)
            {
                yield return all.Where((_, at) => at != i).ToEquatableArray();
            }

            foreach (var less in Shrink(all[i]))
            {
                yield return all.Select((c, at) => at == i ? less : c).ToEquatableArray();
            }
        }
    }

    public static IEnumerable<ExtensionRule> Extensions(ExtensionRule? rule) =>
        rule is null
            ? []
            : new[]
            {
                rule with
                {
                    Period = null,
                },
                rule with
                {
                    Cap = null,
                },
                rule with
                {
                    NoticeBefore = null,
                },
                rule with
                {
                    StopsOnModification = false,
                },
                rule with
                {
                    Holders = [],
                },
                rule with
                {
                    Undertakings = [],
                },
            }.Where(less => less != rule);

    public static IEnumerable<ExitRule> Exits(ExitRule? rule) =>
        rule is null
            ? []
            : new[]
            {
                rule with
                {
                    NoticePeriod = null,
                },
                rule with
                {
                    ByDeclaration = false,
                },
                rule with
                {
                    OnBreach = false,
                },
                rule with
                {
                    Holders = [],
                },
                rule with
                {
                    Undertakings = [],
                },
            }.Where(less => less != rule);

    private static IEnumerable<Condition> Shrink(Condition condition)
    {
        if (condition.LongStop is not null)
        {
            yield return condition with
            {
                LongStop = null,
            };
        }

        foreach (var part in Shrink(condition.Fact).ToList())
        {
            yield return condition with
            {
                Fact = part,
            };
        }
    }

    private static EquatableArray<Fact> Shrink(Fact fact) =>
        fact is Occurred { Before: not null } occurred ? [occurred with { Before = null }] : fact.Parts;
}
