using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

/// <summary>Holds small dossiers on one matter against the possible worlds, taken at their word.</summary>
internal static class AgainstWorlds
{
    private const int MostWorlds = 400;
    private static readonly List<long> s_ticks =
    [
        .. Enumerable.Range(-1, 17).Select(tick => Line.ToMicroseconds(Cast.Tick(tick))),
    ];

    /// <summary>Holds as many dossiers as are asked for against the worlds; those with errors or too many worlds are left out.</summary>
    public static void Agree(int count, Func<Dealt, Dossier> deal, params string[] voices)
    {
        var (compared, sound) = (0, 0);
        for (var seed = 0; seed < count; seed++)
        {
            var dossier = deal(new Dealt(seed));
            if (dossier.Index.Validation.IsSound)
            {
                sound++;
                compared += Agrees(dossier, seed, voices);
            }
        }

        Xunit.Assert.True(compared > count / 2, $"Of {count} dossiers {sound} were sound, {compared} with few worlds.");
    }

    private static int Agrees(Dossier dossier, int seed, string[] voices)
    {
        var @case = new EvaluationCase(dossier, Cast.Tick(13), new Conduct("p", Activities.Strikes, "city"));
        var compared = 0;
        foreach (var account in voices.Select(voice => new ReferenceAccount(voice)))
        {
            if (Reckoning.Evaluate(@case, account, s_ticks, maxWorlds: MostWorlds) is not { } expected)
            {
                continue;
            }

            compared = 1;
            var actual = Laws.Subject.Evaluate(@case, account, s_ticks)!;
            if (!Same(actual, expected))
            {
                expected =
                    Reckoning.OnOtherLines(@case, account, s_ticks, null).FirstOrDefault(other => Same(actual, other))
                    ?? expected;
            }

            for (var i = 0; i < expected.Count; i++)
            {
                Xunit.Assert.True(
                    actual[i] with { IsContradictory = expected[i].IsContradictory } == expected[i],
                    $"{seed}: {account} at tick {i - 1}: {actual[i]}, but {expected[i]} by worlds, of\n{@case}"
                );
            }
        }

        return compared;
    }

    private static bool Same(IReadOnlyList<ReferenceAnswer> actual, IReadOnlyList<ReferenceAnswer> expected) =>
        actual
            .Zip(expected)
            .All(pair => pair.First with { IsContradictory = pair.Second.IsContradictory } == pair.Second);

    /// <summary>What is dealt for one dossier: the same for the same seed.</summary>
    internal sealed class Dealt(int seed)
    {
        private readonly Random _random = new(seed);
        private int _said;

        public T One<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

        public int Tick(int from, int until) => _random.Next(from, until + 1);

        public bool OneIn(int times) => _random.Next(times) == 0;

        /// <summary>Mostly exact, seldom within two ticks.</summary>
        public Moment When(int from, int until)
        {
            var tick = Tick(from, until);
            return OneIn(5) ? Moment.Between(Cast.Tick(tick), Cast.Tick(tick + 2)) : Moment.Exactly(Cast.Tick(tick));
        }

        public Deadline Limit(int from, int until) => new MomentDeadline(When(from, until));

        public Statement Says(string speaker, Moment at, params Act[] acts) =>
            new($"s{_said++}", speaker, [.. acts])
            {
                SaidAt = at,
                StatedKnownFrom = Cast.Tick(13),
                RecordedAt = Cast.Tick(13),
            };

        /// <summary>The statements, and of some of them that they are taken back.</summary>
        public List<Statement> TakingBack(int oneIn, List<Statement> said)
        {
            foreach (var statement in said.Where(_ => OneIn(oneIn)).ToList())
            {
                var at = statement.SaidAt.Latest!.Value;
                var later = at + (Cast.Step * Tick(0, 3));
                said.Add(Says(statement.Speaker.Value, Moment.Exactly(later), new Retract(statement.Id)));
            }

            return said;
        }
    }
}
