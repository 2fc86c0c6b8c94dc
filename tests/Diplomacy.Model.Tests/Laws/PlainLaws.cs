using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The quick answer on a plain pause equals that of the worlds explored, and of the possible-worlds reference.</summary>
public sealed class PlainLaws
{
    private const int Cases = 6_000;

    [Fact]
    public void A_plain_pause_has_the_timeline_of_its_worlds() => Check(MostlyPlain);

    [Fact]
    public void A_plain_pause_among_all_others_has_the_timeline_of_its_worlds() => Check(EvaluationGenerators.Cases());

    [Fact]
    public void A_plain_pause_is_answered_as_the_possible_worlds_do() =>
        LawRunner.Check(
            MostlyPlain,
            Cases / 6,
            @case =>
            {
                var ticks = Reckoning.LineOf(@case).Asked().ToList();
                foreach (var account in Reckoning.Accounts(@case))
                {
                    if (
                        !PlainComparison.IsPlain(@case, Subject.AccountOf(account))
                        || Reckoning.Evaluate(@case, account, ticks) is not { } expected
                    )
                    {
                        continue;
                    }

                    var actual = Subject.Evaluate(@case, account, ticks)!;
                    for (var i = 0; i < ticks.Count; i++)
                    {
                        Xunit.Assert.Equal(
                            expected[i],
                            actual[i] with
                            {
                                IsContradictory = expected[i].IsContradictory,
                            }
                        );
                    }
                }
            }
        );

    private static Arbitrary<EvaluationCase> MostlyPlain =>
        Gen.Choose(int.MinValue, int.MaxValue)
            .Two()
            .Select(seed => PlainDice.FromSeed(((ulong)(uint)seed.Item1 << 32) | (uint)seed.Item2))
            .ToArbitrary();

    private static void Check(Arbitrary<EvaluationCase> cases)
    {
        var plain = 0;
        LawRunner.Check(
            cases,
            Cases,
            @case =>
            {
                var (count, difference) = PlainComparison.Compare(@case);
                plain += count;
                Xunit.Assert.True(difference is null, difference);
            }
        );
        Xunit.Assert.True(plain > 0, "no account was plain");
    }
}
