using Diplomacy.Model.Tests.Generators;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 6: terms over a wider area or wider activities cover no less.</summary>
public sealed class ScopeLaws
{
    [Fact]
    public void Widening_area_and_activities_takes_no_cover_away() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            1_000,
            @case =>
            {
                var wider = Widening.Of(@case);
                var ticks = Reckoning.LineOf(@case).Asked().ToList();
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var (before, after) = (
                        Subject.Covers(@case, account, ticks),
                        Subject.Covers(wider, account, ticks)
                    );
                    for (var i = 0; before is not null && after is not null && i < ticks.Count; i++)
                    {
                        var isLost = before[i].InForce == Truth.True && after[i].InForce == Truth.False;
                        Xunit.Assert.False(isLost, $"{account}: no longer covered under {wider}");
                    }
                }
            }
        );

    [Fact]
    public void Widening_an_exception_covers_no_more() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            1_000,
            @case =>
            {
                var map = ActMap.OfTerms(terms =>
                    terms with
                    {
                        Exceptions = terms.Exceptions is { } some
                            ? some.Add(new PermittedConduct(Activities.Strikes))
                            : null,
                    }
                );
                var statements = @case.Dossier.Statements.Select(map.Map).ToEquatableArray();
                var wider = @case with { Dossier = @case.Dossier with { Statements = statements } };
                var ticks = Reckoning.LineOf(@case).Asked().ToList();
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var (before, after) = (
                        Subject.Covers(@case, account, ticks),
                        Subject.Covers(wider, account, ticks)
                    );
                    for (var i = 0; before is not null && after is not null && i < ticks.Count; i++)
                    {
                        var isWon = before[i].InForce == Truth.False && after[i].InForce == Truth.True;
                        Xunit.Assert.False(isWon, $"{account}: covered under {wider}");
                    }
                }
            }
        );
}
