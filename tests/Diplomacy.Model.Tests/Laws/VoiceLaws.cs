using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 5: an assertive of somebody who is neither voice nor carrier of an account changes nothing in it.</summary>
public sealed class VoiceLaws
{
    private static readonly ReferenceAccount[] Accounts =
    [
        new(Cast.P),
        new(Cast.Office),
        new(Cast.FirstOutlet),
        new(Cast.P) { Carriers = [] },
        new(Cast.Q) { Carriers = [] },
    ];

    [Fact]
    public void An_assertive_of_a_stranger_to_the_account_changes_nothing() =>
        LawRunner.Check(EvaluationGenerators.CasesWithDice(), 2_000, pair => Check(pair.Case, pair.Dice.Fork()));

    private static void Check(EvaluationCase @case, Dice dice)
    {
        var account = dice.Of(Accounts);
        ActorId[] carriers = account.Carriers is null ? [Cast.FirstOutlet, Cast.SecondOutlet] : [.. account.Carriers];
        ActorId[] bystanders = [Cast.Q, Cast.Stranger, Cast.FirstOutlet, Cast.SecondOutlet];
        var bystander = dice.Of(bystanders.Where(b => b != account.Voice && !carriers.Contains(b)).ToList());
        var said = BystanderDice.Throw(dice, bystander, @case.KnownAt);
        var before = @case with { KnownAt = said.KnownFrom };
        var after = before with { Dossier = before.Dossier.Append(said) };
        var ticks = Reckoning.LineOf(after).Asked().ToList();
        var (left, right) = (Subject.Evaluate(before, account, ticks), Subject.Evaluate(after, account, ticks));
        if (left is not null && right is not null)
        {
            Xunit.Assert.True(left.SequenceEqual(right), $"{account}: changed by {said}");
        }
    }
}
