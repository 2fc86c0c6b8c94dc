using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 11: to move every instant by one amount moves every verdict by it.</summary>
public sealed class TranslationLaws
{
    private static readonly Duration Amount = Duration.FromDays(97) + Duration.FromNanoseconds(1_234_567_000);

    [Fact]
    public void Verdicts_move_with_their_instants() =>
        LawRunner.Check(
            EvaluationGenerators.CasesWithoutDates(),
            2_000,
            @case =>
            {
                var moved = Translation.By(@case, Amount);
                var ticks = Reckoning.LineOf(@case).Asked().ToList();
                var later = ticks.ConvertAll(t => Line.ToMicroseconds(Line.ToInstant(t) + Amount));
                foreach (var account in Reckoning.Accounts(@case))
                {
                    Xunit.Assert.Equal(
                        Subject.Evaluate(@case, account, ticks),
                        Subject.Evaluate(moved, account, later)
                    );
                }
            }
        );
}
