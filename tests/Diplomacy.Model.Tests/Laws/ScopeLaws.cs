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
            2_000,
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
}
