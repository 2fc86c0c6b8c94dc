using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is presumed of the other side's conduct, where an undertaking answers it.</summary>
public sealed class ReciprocalPauseTests
{
    [Fact]
    public void Without_any_violation_the_other_side_is_presumed_to_observe_it()
    {
        Assert.Equal(Truth.True, On(20).InForce);
        Assert.Contains(On(20).Presumptions, IsObserved);
    }

    [Fact]
    public void A_violation_suspends_it_while_it_lasts_and_before_and_after_nothing_is_known_so_that_it_is_presumed()
    {
        Assert.Equal(Truth.False, On(20, Violation(19, 21)).InForce);
        Assert.DoesNotContain(On(20, Violation(19, 21)).Presumptions, IsObserved);
        Assert.Equal(Truth.True, On(20, Violation(15, 17)).InForce);
        Assert.Contains(On(20, Violation(15, 17)).Presumptions, IsObserved);
        Assert.Contains(On(20, Violation(25, 27)).Presumptions, IsObserved);
    }

    [Fact]
    public void A_violation_that_lasts_no_time_suspends_nothing()
    {
        Assert.Equal(Truth.True, On(20, Violation(20, 20)).InForce);
        Assert.Equal(Truth.False, On(20, Violation(20, 20), Violation(20, 21)).InForce);
    }

    private static bool IsObserved(Presumption presumption) => presumption.Kind == PresumptionKind.Observed;

    private static Verdict On(int day, params AssertClaim[] violations) =>
        (
            Of([
                Say(5, "commitment", "bound", Commit(8, 60)),
                .. violations.Select((violation, i) => Say(30 + i, $"violation-{i}", "bound", violation)),
            ]) with
            {
                Places = [new Area("city", "City")],
                Pauses =
                [
                    new Pause("p")
                    {
                        Undertakings =
                        [
                            new Undertaking("main", Form.Reciprocal, "bound") { Beneficiaries = ["other"] },
                        ],
                    },
                ],
            }
        )
            .AsKnownAt(Day(100))
            .Evaluate("p", Day(day), Bound);

    private static AssertClaim Violation(int since, int until) =>
        new(
            new ConductClaim(new Conduct("other", "strikes", "city"), true)
            {
                Pause = "p",
                During = new ValidTime(Moment.Exactly(Day(since)), Moment.Exactly(Day(until))),
            }
        );
}
