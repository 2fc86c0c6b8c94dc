using Diplomacy.Model.Tests.Laws;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What once differed between the quick answer on a plain pause and that of its worlds.</summary>
public sealed class PlainPauseTests
{
    [Fact]
    public void Of_mutual_undertakings_that_take_different_acts_all_is_presumed_that_a_tie_rests_on()
    {
        var dossier = Of(Say(2, "commitment", "other", Commit(3, 5))) with
        {
            Pauses =
            [
                new Pause("p")
                {
                    Undertakings =
                    [
                        new Undertaking("of-bound", Form.Mutual, "bound") { RequiredParties = ["other"] },
                        new Undertaking("of-other", Form.Mutual, "other"),
                    ],
                },
            ],
        };
        var account = Account.Of("other");
        var view = dossier.AsKnownAt(Day(10));

        Assert.Null(PlainComparison.Difference(view, "p", account, Reading.None));
        Assert.Contains(
            view.Evaluate("p", Day(4), account).Presumptions,
            presumption => presumption is { Kind: PresumptionKind.NoActKnown, Subject: "bound" }
        );
    }
}
