using Diplomacy.Model.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Small valid dossiers on a short time line, with every construct of this version, that shrink.</summary>
internal static class EvaluationGenerators
{
    private const int DatesPercent = 6;

    /// <summary>Dossiers with moments only, or at times with dates in one of two zones.</summary>
    public static Arbitrary<EvaluationCase> Cases() => Arb.From(From(DatesPercent), Shrink);

    /// <summary>Dossiers without dates, whose verdicts move with their instants.</summary>
    public static Arbitrary<EvaluationCase> CasesWithoutDates() => Arb.From(From(0), Shrink);

    /// <summary>A case, and dice to throw something beside it with.</summary>
    public static Arbitrary<(EvaluationCase Case, Dice Dice)> CasesWithDice() =>
        Arb.From(
            Seeds.Select(seed => (Throw(new Dice(seed), 0), new Dice(~seed))),
            pair => Shrink(pair.Item1).Select(smaller => (smaller, pair.Item2))
        );

    /// <summary>The case of a seed, the same everywhere.</summary>
    public static EvaluationCase FromSeed(ulong seed) => Throw(new Dice(seed), DatesPercent);

    private static Gen<ulong> Seeds { get; } =
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(seed => ((ulong)(uint)seed.Item1 << 32) | (uint)seed.Item2);

    private static Gen<EvaluationCase> From(int datesPercent) =>
        Seeds.Select(seed => Throw(new Dice(seed), datesPercent));

    private static EvaluationCase Throw(Dice dice, int datesPercent)
    {
        var withDates = dice.Percent(datesPercent);
        var statements = new StatementDice(dice, withDates).Throw(dice.Between(1, dice.Percent(30) ? 6 : 4));
        var dossier = Cast.Empty(dice.Of(Form.Unilateral, Form.CalledFor)) with { Statements = statements };
        var known = statements.Select(s => s.KnownFrom).ToList();
        var acts = new ActDice(dice, new TimeDice(dice), withDates: false);
        return new EvaluationCase(dossier, dice.Percent(70) ? known.Max() : dice.Of(known), acts.Conduct())
        {
            Reading = dice.Percent(25) ? [Answer(dice)] : [],
        };
    }

    private static FixedAnswer Answer(Dice dice)
    {
        var (kind, key, options) = dice.Of<(QuestionKind, string?, string[])>(
            (QuestionKind.Act, $"{Cast.P}/{Cast.Pause}", [QuestionKinds.Made, QuestionKinds.NotMade]),
            (QuestionKind.Act, null, [QuestionKinds.Made, QuestionKinds.NotMade]),
            (QuestionKind.Extent, null, [QuestionKinds.End, QuestionKinds.StartPlusLength]),
            (QuestionKind.Failure, null, [QuestionKinds.Suspends, QuestionKinds.Ends]),
            (QuestionKind.Boundary, "first", [QuestionKinds.Exclusive, QuestionKinds.Inclusive]),
            (QuestionKind.Boundary, null, [QuestionKinds.Exclusive, QuestionKinds.Inclusive]),
            (QuestionKind.Zone, "second", [.. Cast.TwoZones]),
            (QuestionKind.Zone, null, [.. Cast.TwoZones]),
            (QuestionKind.Place, "the-name", ["city", "country"])
        );
        return new FixedAnswer(kind, key, dice.Of(options));
    }

    private static IEnumerable<EvaluationCase> Shrink(EvaluationCase large)
    {
        if (large.Reading.Count > 0)
        {
            yield return large with
            {
                Reading = [],
            };
        }

        foreach (var statements in StatementShrinker.Shrink([.. large.Dossier.Statements]))
        {
            yield return large with
            {
                Dossier = large.Dossier with { Statements = statements.ToEquatableArray() },
            };
        }
    }
}
