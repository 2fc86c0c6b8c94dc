using System.Collections.Concurrent;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>Law 1 on the same few cases a test, for the trial of mutants: a mutant is held against the handfuls that reach it.</summary>
/// <remarks>What the worlds come to is remembered, since the evaluator is what changes between two runs in one process.</remarks>
public sealed class FixedCasesTests
{
    private const int Handfuls = 150;
    private const int InHandful = 10;
    private const int PlainHandfuls = 60;
    private const int InPlainHandful = 50;
    private const int MostWorlds = 1_000;

    private static readonly ConcurrentDictionary<int, List<(EvaluationCase, Expected[])>> s_handfuls = new();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Handfuls)];

    public static TheoryData<int> PlainNumbers => [.. Enumerable.Range(0, PlainHandfuls)];

    [Theory(Explicit = true)]
    [MemberData(nameof(Numbers))]
    public void The_evaluator_answers_as_the_possible_worlds_do(int handful)
    {
        foreach (var (@case, accounts) in s_handfuls.GetOrAdd(handful, Handful))
        {
            foreach (var (account, ticks, expected) in accounts)
            {
                var actual = Subject.Evaluate(@case, account, ticks)!;
                for (var i = 0; i < expected.Count; i++)
                {
                    Assert.Equal(expected[i], actual[i] with { IsContradictory = expected[i].IsContradictory });
                }
            }
        }
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(PlainNumbers))]
    public void What_is_answered_without_worlds_is_what_they_come_to(int handful)
    {
        foreach (var number in Enumerable.Range(handful * InPlainHandful, InPlainHandful))
        {
            Assert.Null(PlainComparison.Compare(PlainDice.FromSeed(SeedOf(number))).Difference);
        }
    }

    private static ulong SeedOf(int number) => (ulong)(number + 1) * 0x9E37_79B9_7F4A_7C15UL;

    private static List<(EvaluationCase, Expected[])> Handful(int handful) =>
        Enumerable
            .Range(handful * InHandful, InHandful)
            .Select(number => EvaluationGenerators.FromSeed(SeedOf(number)))
            .Select(@case => (@case, Reckoned(@case).ToArray()))
            .ToList();

    // Accounts with too many worlds are left out, and those that have the same as another.
    private static IEnumerable<Expected> Reckoned(EvaluationCase @case)
    {
        var ticks = Reckoning.LineOf(@case).Asked().ToList();
        foreach (var account in Reckoning.Accounts(@case).DistinctBy(account => Reckoning.HeardBy(@case, account)))
        {
            if (Reckoning.Evaluate(@case, account, ticks, maxWorlds: MostWorlds) is { } expected)
            {
                yield return new(account, ticks, expected);
            }
        }
    }

    private sealed record Expected(
        ReferenceAccount Account,
        IReadOnlyList<long> Ticks,
        IReadOnlyList<ReferenceAnswer> Answers
    );
}
