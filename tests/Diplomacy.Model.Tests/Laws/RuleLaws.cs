using Diplomacy.Model.Tests.Generators;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Rules of extension that give more take nothing away.</summary>
public sealed class RuleLaws
{
    private const int Cases = 1_500;

    [Fact]
    public void A_longer_cap_shortens_nothing() =>
        Check(rule => rule.Cap is { } cap ? rule with { Cap = Longer(cap) } : rule);

    [Fact]
    public void Notice_that_must_be_given_earlier_shortens_nothing() =>
        Check(rule => rule.NoticeBefore is { } before ? rule with { NoticeBefore = Longer(before) } : rule);

    private static Length Longer(Length length) => Length.FromHours(length.Period.Hours + 1);

    // With extensions, what falls into which period changes with the ends before.
    private static void Check(Func<ExtensionRule, ExtensionRule> change) =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                if (
                    @case.Acts().Any(a => a is Extend)
                    || @case.Terms().All(t => t.Extension is null || change(t.Extension) == t.Extension)
                )
                {
                    return;
                }

                var map = ActMap.OfTerms(t => t with { Extension = t.Extension is { } rule ? change(rule) : null });
                var statements = @case.Dossier.Statements.Select(map.Map).ToEquatableArray();
                Compared.NoShorter(@case, @case with { Dossier = @case.Dossier with { Statements = statements } });
            }
        );
}
