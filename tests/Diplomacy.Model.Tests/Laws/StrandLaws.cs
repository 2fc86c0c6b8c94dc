using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>How the answers on undertakings and on the pause hang together.</summary>
public sealed class StrandLaws
{
    private const int Cases = 600;

    [Fact]
    public void In_full_is_in_force_and_the_undertakings_bracket_the_pause() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
                Compared.Each(
                    @case,
                    @case,
                    (answer, _, _, where) =>
                    {
                        var each = answer.Undertakings.Select(u => u.InForce).ToList();
                        Xunit.Assert.False(answer.InFull == Truth.True && answer.InForce != Truth.True, where);
                        Xunit.Assert.False(answer.InForce == Truth.False && answer.InFull != Truth.False, where);
                        Xunit.Assert.False(each.Contains(Truth.True) && answer.InForce != Truth.True, where);
                        Xunit.Assert.False(answer.InForce == Truth.False && each.Exists(e => e != Truth.False), where);
                        Xunit.Assert.False(answer.InFull == Truth.True && each.Exists(e => e != Truth.True), where);
                        Xunit.Assert.False(each.Contains(Truth.False) && answer.InFull != Truth.False, where);
                    }
                )
        );

    [Fact]
    public void A_mutual_undertaking_without_the_last_acceptance_is_never_in_force() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var awaiting = Map(
                    @case,
                    us =>
                        us.Select(u =>
                            u.Form == Form.Mutual
                                ? u with
                                {
                                    RequiredParties = [.. u.Bound, Cast.Group],
                                    Quorum = null,
                                }
                                : u
                        )
                );
                var mutual = awaiting
                    .Dossier.Pauses[0]
                    .Undertakings.Where(u => u.Form == Form.Mutual)
                    .Select(u => u.Id)
                    .ToList();
                Compared.Each(
                    awaiting,
                    awaiting,
                    (answer, _, _, where) =>
                        Xunit.Assert.False(
                            Compared.IsSpoken(answer)
                                && !@case.Acts().Any(a => a is UnrecognizedAct)
                                && answer.Undertakings.Any(u =>
                                    mutual.Contains(u.Undertaking) && u.InForce != Truth.False
                                ),
                            where
                        )
                );
            }
        );

    [Fact]
    public void The_order_of_undertakings_does_not_matter() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
                Compared.Each(
                    @case,
                    Map(@case, us => us.Reverse()),
                    (one, other, _, where) =>
                        Xunit.Assert.True(
                            one == other with { Undertakings = other.Undertakings.Reverse().ToEquatableArray() },
                            where
                        )
                )
        );

    private static EvaluationCase Map(
        EvaluationCase @case,
        Func<IEnumerable<Undertaking>, IEnumerable<Undertaking>> map
    )
    {
        var pauses = @case.Dossier.Pauses.Select(
            (p, i) => i == 0 ? p with { Undertakings = map(p.Undertakings).ToEquatableArray() } : p
        );
        return @case with { Dossier = @case.Dossier with { Pauses = pauses.ToEquatableArray() } };
    }
}
