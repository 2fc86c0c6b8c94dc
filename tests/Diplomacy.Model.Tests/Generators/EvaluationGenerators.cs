using Diplomacy.Model.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Small valid dossiers on a short time line, with every construct of this version, that shrink.</summary>
internal static class EvaluationGenerators
{
    private const int DatesPercent = 4;
    private const int FullDatesPercent = 40;

    /// <summary>Dossiers with moments only, or at times with dates in one of two zones.</summary>
    public static Arbitrary<EvaluationCase> Cases() => Arb.From(From(DatesPercent), Shrink);

    /// <summary>Dossiers without dates, whose verdicts move with their instants.</summary>
    public static Arbitrary<EvaluationCase> CasesWithoutDates() => Arb.From(From(0), Shrink);

    /// <summary>A case, and dice to throw something beside it with.</summary>
    public static Arbitrary<(EvaluationCase Case, Dice Dice)> CasesWithDice() =>
        Arb.From(
            Seeds.Select(seed => (Throw(seed, 0), new Dice(~seed))),
            pair => Shrink(pair.Item1).Select(smaller => (smaller, pair.Item2))
        );

    /// <summary>Cases of the full size.</summary>
    public static Arbitrary<EvaluationCase> FullCases() =>
        Arb.From(Seeds.Select(seed => FromSeed(seed, Size.Full)), Shrink);

    /// <summary>The case of a seed and a size, the same everywhere.</summary>
    public static EvaluationCase FromSeed(ulong seed, Size size = Size.Small) =>
        Throw(seed, size == Size.Full ? FullDatesPercent : DatesPercent, size);

    private static Gen<ulong> Seeds { get; } =
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(seed => ((ulong)(uint)seed.Item1 << 32) | (uint)seed.Item2);

    private static Gen<EvaluationCase> From(int datesPercent) => Seeds.Select(seed => Throw(seed, datesPercent));

    /// <summary>How often each theme is thrown, of a hundred.</summary>
    private static readonly (Theme Theme, int Weight)[] s_themes =
    [
        (Theme.Words, 14),
        (Theme.Events, 7),
        (Theme.States, 5),
        (Theme.Facts, 6),
        (Theme.Mutual, 7),
        (Theme.Suspension, 7),
        (Theme.Exit, 8),
        (Theme.Extension, 10),
        (Theme.Deadlines, 6),
        (Theme.Deliveries, 4),
        (Theme.Violations, 5),
        (Theme.Scope, 3),
        (Theme.Relations, 3),
        (Theme.Hands, 3),
        (Theme.Meanings, 4),
        (Theme.Mixed, 8),
    ];

    private static EvaluationCase Throw(ulong seed, int datesPercent, Size size = Size.Small)
    {
        var dice = new Dice(seed);
        var withDates = dice.Percent(datesPercent);
        var theme = ThemeOf(dice);
        withDates |= datesPercent > 0 && theme == Theme.Deadlines && dice.Percent(40);
        var pauses = new PauseDice(dice, theme).Throw();
        var statements =
            theme == Theme.Words
                ? new StatementDice(dice, withDates, size).Throw(
                    dice.Between(size == Size.Full ? 3 : 1, dice.Percent(30) ? 6 : 4)
                )
                : new ScriptDice(dice, theme, pauses[0], withDates, size).Throw();
        var known = statements.Select(s => s.KnownFrom).ToList();
        var ground = Cast.With(pauses);
        var dossier = ground with
        {
            Relations = dice.Percent(4) ? Tenures(ground.Relations, dice) : ground.Relations,
            Statements = statements,
        };
        return new EvaluationCase(Sound(dossier), dice.Percent(70) ? known.Max() : dice.Of(known), ConductOf(dice))
        {
            Reading = dice.Percent(20) ? [Answer(dice)] : [],
            Theme = theme,
            Size = size,
            Seed = seed,
        };
    }

    /// <summary>Links may put something before what it answers, accepts or refuses: then the links go, or the last statement.</summary>
    private static Dossier Sound(Dossier dossier)
    {
        static bool IsSound(Dossier candidate) => candidate.Validate().All(d => d.Severity != Severity.Error);

        if (IsSound(dossier))
        {
            return dossier;
        }

        var sound = dossier with
        {
            Statements = dossier.Statements.Select(s => s with { InReplyTo = null }).ToEquatableArray(),
        };
        while (!IsSound(sound))
        {
            sound = sound with { Statements = sound.Statements.SkipLast(1).ToEquatableArray() };
        }

        return sound;
    }

    /// <summary>The office held since, or until, an instant that may be known within bounds.</summary>
    private static EquatableArray<Relation> Tenures(EquatableArray<Relation> relations, Dice dice)
    {
        var bound = Cast.Tick(dice.Between(0, 4));
        var end = Moment.Between(bound, bound + (Cast.Step * dice.Below(3)));
        var valid = dice.Percent(50) ? new ValidTime(Since: end) : new ValidTime(Until: end);
        return relations.Select(r => r is HoldsOffice ? r with { Valid = valid } : r).ToEquatableArray();
    }

    private static Theme ThemeOf(Dice dice)
    {
        var roll = dice.Below(s_themes.Sum(t => t.Weight));
        foreach (var (theme, weight) in s_themes)
        {
            roll -= weight;
            if (roll < 0)
            {
                return theme;
            }
        }

        return Theme.Mixed;
    }

    private static Conduct ConductOf(Dice dice) =>
        new ActDice(dice, new TimeDice(dice), withDates: false).Conduct() with
        {
            Against = dice.Percent(60) ? dice.Of(Cast.P, Cast.Q, Cast.Army) : (ActorId?)null,
            InSelfDefence = dice.Of(Truth.False, Truth.Unknown, Truth.True),
            Quantity = dice.Percent(60) ? dice.Between(1, 4) : null,
        };

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

        foreach (var pauses in PauseShrinker.Shrink(large.Dossier))
        {
            yield return large with
            {
                Dossier = large.Dossier with { Pauses = pauses },
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
