using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 1: the evaluator equals the possible-worlds reference, in verdicts and phases.</summary>
public sealed class ReferenceLaws
{
    private const int Cases = 20_000;

    private static readonly int s_fewWorlds = LawRunner.Number("DIPLOMACY_LAW_WORLDS", 500);
    private static readonly int s_manyWorlds = LawRunner.Number("DIPLOMACY_LAW_WORLDS", Reckoning.FullWorlds);

    [Fact]
    public void The_evaluator_answers_as_the_possible_worlds_do() =>
        LawRunner.Check(EvaluationGenerators.Cases(), Cases, @case => Compare(@case, null, s_fewWorlds));

    [Fact]
    public void The_evaluator_answers_as_thousands_of_possible_worlds_do() =>
        LawRunner.Check(EvaluationGenerators.FullCases(), Cases / 50, @case => Compare(@case, null, s_manyWorlds));

    [Fact]
    public void Coverage_is_as_the_possible_worlds_have_it() =>
        LawRunner.Check(EvaluationGenerators.Cases(), Cases / 20, @case => Compare(@case, @case.Conduct));

    /// <summary>Cases in which the two once differed, found by long runs; a change of the generators makes other cases of them.</summary>
    [Theory]
    [InlineData(13107990603594369686)] // What is carried of one utterance has one time, however vague tenures are.
    [InlineData(1261677421616707947)] // What one avows to have reported, one reports when one avows it.
    [InlineData(8942622046389207356)] // A statement that its principal took back supersedes nothing, whoever else signed it.
    [InlineData(3288952533016689558)] // A quotation of a party's own act covers what its office is told to have done.
    [InlineData(15809537797570467047)] // Prolonged by itself for an unknown time, stretch by stretch: it took for ever.
    [InlineData(791599202598562222)] // An utterance has its recording's time as long as that is not taken back, of which others may speak.
    [InlineData(12694759748914348155)] // Where a quotation covers it, what nobody had authority for counts no more than other paraphrases.
    [InlineData(12529279182103903227)] // What is carried of one utterance has one time only if that is not before what it tells of.
    [InlineData(7958491180815231386)] // The same, of a report that tells of a commitment within bounds.
    [InlineData(7573973604685068468)] // Bound anew and free again at one instant, a party has been free since it first was.
    [InlineData(8012550977446263930)] // One party bound again at the instant at which the other is not any more makes no break.
    [InlineData(11517763379082191047)] // When an act was made bounds the report of it, though a start settles since when it binds.
    [InlineData(7028611504608287411)] // Of an instant bounded above alone, the day of the bound is followed by a calendar, too.
    public void Cases_that_once_differed_agree(ulong seed) => Compare(EvaluationGenerators.FromSeed(seed), null);

    [Theory]
    [InlineData(16092469169938918528)] // A window that never starts says nothing of the state that it would last with.
    public void Cases_of_the_full_size_that_once_differed_agree(ulong seed) =>
        Compare(EvaluationGenerators.FromSeed(seed, Size.Full), null, Reckoning.FullWorlds);

    private static void Compare(EvaluationCase @case, Conduct? conduct, int? maxWorlds = null)
    {
        var ticks = Reckoning.LineOf(@case).Asked().ToList();
        foreach (var account in Reckoning.Accounts(@case))
        {
            if (Reckoning.Evaluate(@case, account, ticks, conduct, maxWorlds: maxWorlds) is not { } expected)
            {
                continue;
            }

            var actual = conduct is null
                ? Subject.Evaluate(@case, account, ticks)
                : Subject.Covers(@case, account, ticks);
            Xunit.Assert.True(actual is not null, $"{account}: no answer");
            if (Differing(actual, expected, conduct) is not null)
            {
                expected =
                    Reckoning
                        .OnOtherLines(@case, account, ticks, conduct)
                        .FirstOrDefault(other => Differing(actual, other, conduct) is null)
                    ?? expected;
            }

            if (Differing(actual, expected, conduct) is { } i)
            {
                Xunit.Assert.Fail($"{account} at {Line.ToInstant(ticks[i])}: {actual[i]}, but {expected[i]} by worlds");
            }
        }
    }

    private static int? Differing(
        IReadOnlyList<ReferenceAnswer> actual,
        IReadOnlyList<ReferenceAnswer> expected,
        Conduct? conduct
    )
    {
        for (var i = 0; i < expected.Count; i++)
        {
            var isEqual = conduct is null
                ? actual[i] with { IsContradictory = expected[i].IsContradictory } == expected[i]
                : actual[i].InForce == expected[i].InForce;
            if (!isEqual)
            {
                return i;
            }
        }

        return null;
    }
}
