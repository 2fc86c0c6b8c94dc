using Diplomacy.Model.Tests.Generators;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 3: what is not yet known, and the order of appending, change nothing.</summary>
public sealed class KnowledgeLaws
{
    private const int Cases = 2_000;

    [Fact]
    public void A_view_is_unchanged_by_statements_known_later() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var all = @case.Dossier.Statements.ToList();
                var earlier = all[..((all.Count + 1) / 2)];
                var knownAt = earlier.Max(s => s.KnownFrom);
                var later = all[earlier.Count..]
                    .ConvertAll(s => s with { StatedKnownFrom = Instant.Max(s.KnownFrom, knownAt + Cast.Step) });
                var before = With(@case, earlier) with { KnownAt = knownAt };
                var after = With(@case, [.. earlier, .. later]) with { KnownAt = knownAt };
                Same(before, after, @case);
            }
        );

    [Fact]
    public void The_order_of_statements_does_not_matter() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var statements = @case.Dossier.Statements.ToList();
                Same(@case, With(@case, [.. statements.AsEnumerable().Reverse()]), @case);
                Same(@case, With(@case, [.. statements[1..], statements[0]]), @case);
            }
        );

    private static EvaluationCase With(EvaluationCase @case, List<Statement> statements) =>
        @case with
        {
            Dossier = @case.Dossier with { Statements = statements.ToEquatableArray() },
        };

    private static void Same(EvaluationCase one, EvaluationCase other, EvaluationCase larger)
    {
        var ticks = Reckoning.LineOf(larger).Asked().ToList();
        foreach (var account in Reckoning.Accounts(one))
        {
            var (left, right) = (Subject.Evaluate(one, account, ticks), Subject.Evaluate(other, account, ticks));
            if (left is not null && right is not null)
            {
                Xunit.Assert.Equal(left, right);
            }
        }
    }
}
