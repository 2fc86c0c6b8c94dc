namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What ends together.</summary>
public sealed class TiesTests
{
    [Fact]
    public void Mutual_undertakings_do_not_end_with_one_of_another_form()
    {
        var dossier = Of(
                Say(1, "a", "bound", Commit(2, 40)),
                Say(1, "b", "other", Commit(2, 40)),
                Say(10, "c", "bound", new Terminate("p") { Undertakings = ["alone"] })
            )
            .WithUndertakings(new("together", Form.Mutual, "bound", "other"), new("alone", Form.Unilateral, "bound"));

        Assert.Equal(
            [("together", Phase.InForce), ("alone", Phase.Terminated)],
            dossier.Ask(15).Undertakings.Select(of => (of.Undertaking.Value, Assert.Single(of.Assessment.Phases)))
        );
    }
}
