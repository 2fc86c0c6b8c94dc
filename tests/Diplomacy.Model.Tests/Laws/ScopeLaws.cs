using Diplomacy.Model.Tests.Generators;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 6: terms over a wider area or wider activities cover no less, those with wider exceptions no more.</summary>
public sealed class ScopeLaws
{
    private const int Cases = 1_000;

    [Fact]
    public void Widening_area_and_activities_takes_no_cover_away() =>
        Check(Widening.Of, (before, after) => before == Truth.True && after == Truth.False, "no longer covered under");

    [Fact]
    public void Widening_an_exception_covers_no_more() =>
        Check(WithWiderException, (before, after) => before == Truth.False && after == Truth.True, "covered under");

    private static EvaluationCase WithWiderException(EvaluationCase @case)
    {
        var map = ActMap.OfTerms(terms =>
            terms with
            {
                Exceptions = terms.Exceptions is { } some ? some.Add(new PermittedConduct(Activities.Strikes)) : null,
            }
        );
        var statements = @case.Dossier.Statements.Select(map.Map).ToEquatableArray();
        return @case with { Dossier = @case.Dossier with { Statements = statements } };
    }

    private static void Check(
        Func<EvaluationCase, EvaluationCase> widen,
        Func<Truth, Truth, bool> isWrong,
        string told
    ) =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var wider = widen(@case);
                var ticks = Reckoning.LineOf(@case).Asked().ToList();
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var (before, after) = (
                        Subject.Covers(@case, account, ticks),
                        Subject.Covers(wider, account, ticks)
                    );
                    for (var i = 0; before is not null && after is not null && i < ticks.Count; i++)
                    {
                        Xunit.Assert.False(isWrong(before[i].InForce, after[i].InForce), $"{account}: {told} {wider}");
                    }
                }
            }
        );
}
