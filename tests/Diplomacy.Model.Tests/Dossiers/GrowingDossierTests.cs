using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>A dossier that grew by appending is in nothing else than one that was made at once.</summary>
public sealed class GrowingDossierTests
{
    private static Arbitrary<ulong> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(n => (ulong)n));

    [Property(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 100)]
    public void Arbitrary_content_may_grow_in_any_steps(Dossier dossier) => Check(dossier, new Dice(7));

    [Property(Arbitrary = [typeof(TiedDossiers)], MaxTest = 150)]
    public void Tied_content_may_grow_in_any_steps(Dossier dossier) => Check(dossier, new Dice(11));

    [Fact]
    public void Threads_may_grow_in_any_steps() =>
        LawRunner.Check(Seeds, 1_000, seed => Check(ThreadDice.FromSeed(seed), new Dice(seed)));

    [Fact]
    public void What_evaluation_is_asked_about_may_grow_in_any_steps() =>
        LawRunner.Check(EvaluationGenerators.CasesWithDice(), 300, pair => Check(pair.Case.Dossier, pair.Dice));

    [Fact]
    public void Many_of_the_threads_are_sound_and_many_have_warnings()
    {
        var dossiers = Enumerable.Range(0, 500).Select(seed => ThreadDice.FromSeed((ulong)seed).Validate()).ToList();
        Assert.InRange(dossiers.Count(found => found.All(d => d.Severity == Severity.Warning)), 150, 400);
        Assert.InRange(dossiers.Count(found => found.Any(d => d.Severity == Severity.Warning)), 150, 500);
    }

    [Fact]
    public void The_order_of_appending_never_shows_in_a_view() =>
        LawRunner.Check(
            Seeds,
            300,
            seed =>
            {
                var dossier = ThreadDice.FromSeed(seed);
                Statement[] backwards = [.. dossier.Statements.Reverse()];
                var other = (dossier with { Statements = [] }).Append(backwards[..1]).Append(backwards[1..]);
                if (IsSound(dossier))
                {
                    ViewAssert.Same(dossier, other);
                }
            }
        );

    // Grows in steps of one to three statements, asked after some of them.
    private static void Check(Dossier whole, Dice dice)
    {
        var grown = whole with { Statements = [] };
        var asked = grown;
        for (var at = 0; at < whole.Statements.Count; )
        {
            var next = Math.Min(whole.Statements.Count, at + dice.Of(1, 1, 1, 2, 3));
            Statement[] step = [.. whole.Statements.Skip(at).Take(next - at)];
            grown = step.Length == 1 ? grown.Append(step[0]) : grown.Append(step);
            at = next;
            if (dice.Percent(70))
            {
                CheckSame(whole with { Statements = [.. whole.Statements.Take(at)] }, grown);

                // What the older one answers is still what it answered, and it may grow otherwise.
                var left = grown.Append(whole.Statements[0]);
                CheckSame(left with { }, left);
                CheckSame(asked with { }, asked);
                asked = grown;
            }
        }

        CheckSame(whole, grown);
    }

    private static void CheckSame(Dossier expected, Dossier grown)
    {
        var atOnce = expected with { };
        Assert.Equal(atOnce, grown);
        Assert.Equal(atOnce.GetHashCode(), grown.GetHashCode());
        Assert.Equal(atOnce.Validate(), grown.Validate());
        foreach (var subject in expected.Statements.SelectMany(Subjects.Of).Distinct())
        {
            Assert.Equal(
                atOnce.Index.Statements.About(subject).Select(entry => entry.Position),
                grown.Index.Statements.About(subject).Select(entry => entry.Position)
            );
        }

        if (IsSound(grown))
        {
            ViewAssert.Same(atOnce, grown);
        }
    }

    private static bool IsSound(Dossier dossier) => dossier.Validate().All(d => d.Severity != Severity.Error);
}
