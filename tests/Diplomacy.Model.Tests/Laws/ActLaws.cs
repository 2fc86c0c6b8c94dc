using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Laws 7, 8 and 9, and others on what one more statement changes.</summary>
public sealed class ActLaws
{
    private const int Cases = 600;

    [Fact]
    public void An_extension_moves_no_verdict_before_the_earliest_old_end() =>
        Check(
            (@case, dice) =>
            {
                // Of several strands of one undertaking only the one that is furthest shows its end.
                // A further extension in one period replaces the earlier one, and may be the shorter of the two.
                if (
                    @case.Dossier.Pauses[0].Undertakings.Any(u => u.Bound.Count > 1)
                    || @case.Acts().Any(act => act is Extend)
                )
                {
                    return;
                }

                var line = Reckoning.LineOf(@case);
                var until = Deadline.At(Line.ToInstant(line.High + (2 * line.Step)));
                var longer = @case.With(
                    @case.Says("longer", Cast.P, dice.Between(2, 7), new Extend(Cast.Pause) { Until = until })
                );
                var ends = new Dictionary<string, long>(StringComparer.Ordinal);
                Compared.Each(
                    @case,
                    longer,
                    (before, after, tick, where) =>
                    {
                        var account = where[..where.IndexOf(" at ", StringComparison.Ordinal)];
                        if (before.Undertakings.Any(u => u.Phases.Contains("Expired", StringComparison.Ordinal)))
                        {
                            _ = ends.TryAdd(account, tick);
                        }

                        Xunit.Assert.True(
                            ends.ContainsKey(account) || !Compared.IsSpoken(before) || before == after,
                            where
                        );
                    }
                );
            }
        );

    [Fact]
    public void A_termination_moves_no_verdict_before_itself() =>
        Check(
            (@case, dice) =>
            {
                // A report of a termination that gives no time speaks of the one on record, once there is one.
                if (@case.Acts().Any(act => act is Terminate))
                {
                    return;
                }

                var ending = @case.Says(
                    "ending",
                    dice.Of(Cast.P, Cast.Q),
                    dice.Between(2, 7),
                    new Terminate(Cast.Pause)
                );
                var at = ending.SaidAt.EarliestMicroseconds!.Value;
                Compared.Same(@case, @case.With(ending), tick => tick < at);
            }
        );

    [Fact]
    public void Reports_of_conduct_change_nothing_without_a_term_on_them() =>
        Check(
            (@case, dice) =>
            {
                if (IsAboutConduct(@case))
                {
                    return;
                }

                var conduct = new Conduct(dice.Of(Cast.P, Cast.Q, Cast.Army), Activities.Strikes, "city");
                var accused = @case.Says("accusing", dice.Of(Cast.P, Cast.Q), 4, new Accuse(Cast.Pause, conduct));
                var seen = @case.Says(
                    "seeing",
                    Cast.FirstOutlet,
                    5,
                    new AssertClaim(new ConductClaim(conduct, dice.Percent(50)) { Pause = Cast.Pause })
                );
                Compared.Same(@case, @case.With(accused, seen));
            }
        );

    [Fact]
    public void To_suspend_and_resume_at_once_changes_nothing_where_nothing_is_suspended() =>
        Check(
            (@case, dice) =>
            {
                if (@case.Acts().Any(a => a is Suspend))
                {
                    return;
                }

                var tick = dice.Between(1, 8);
                var suspended = @case.Says("suspending", Cast.P, tick, new Suspend(Cast.Pause));
                var resumed = @case.Says("resuming", Cast.P, tick, new Resume(Cast.Pause));
                Compared.Same(@case, @case.With(suspended, resumed));
            }
        );

    [Fact]
    public void A_strangers_suspension_changes_nothing_outside_its_own_account() =>
        Check(
            (@case, dice) =>
            {
                var own = @case.With(@case.Says("strange", Cast.Group, dice.Between(1, 8), new Suspend(Cast.Pause)));
                Compared.Same(@case, own);
            }
        );

    [Fact]
    public void What_is_asserted_and_taken_back_changes_nothing() =>
        Check(
            (@case, dice) =>
            {
                var said = BystanderDice.Throw(dice, dice.Of(Cast.P, Cast.Q, Cast.FirstOutlet), @case.KnownAt) with
                {
                    Id = "asserting",
                    SaidAt = Moment.Exactly(NodaTime.Instant.Min(Cast.Tick(4), @case.KnownAt)),
                };
                var takenBack = @case.Says("taking-back", said.Speaker, 8, new Retract(said.Id));
                var both = @case.With(said, takenBack);
                if (both.Dossier.Validate().Any(diagnostic => diagnostic.Severity == Severity.Error))
                {
                    // What is said of an act may be too early for it to have been made.
                    return;
                }

                Compared.Same(@case, both);
            }
        );

    private static bool IsAboutConduct(EvaluationCase @case) =>
        @case.Dossier.Pauses[0].Undertakings.Any(u => u.Form == Form.Reciprocal)
        || @case
            .Acts()
            .Any(a => a is Accuse or AssertClaim { Claim: ConductClaim } or DenyClaim { Claim: ConductClaim })
        || @case
            .Terms()
            .Any(t =>
                t.Exit is { OnBreach: true } || (t.Conditions ?? []).AsEnumerable().Any(c => IsAboutConduct(c.Fact))
            );

    private static bool IsAboutConduct(Fact fact) => fact is ObservedFor || fact.Parts.Any(IsAboutConduct);

    private static void Check(Action<EvaluationCase, Dice> law) =>
        LawRunner.Check(EvaluationGenerators.CasesWithDice(), Cases, pair => law(pair.Case, pair.Dice.Fork()));
}
