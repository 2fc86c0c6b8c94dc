using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation;

/// <summary>Windows that extensions made after the end open again.</summary>
public sealed class RevivedWindowTests
{
    [Fact]
    public void An_extension_that_a_later_one_replaced_does_not_move_the_window_that_this_one_opened()
    {
        var dossier = Of(
            Say(8, "a", "bound", Commit(8, 20)),
            Say(22, "b", "bound", new Extend("p") { Until = Deadline.At(Day(30)) }),
            Say(23, "c", "bound", new Extend("p") { From = Deadline.At(Day(24)), Until = Deadline.At(Day(26)) })
        );

        Assert.Equal(Truth.False, dossier.Ask(23).InForce);
        Assert.Equal(Truth.True, dossier.Ask(24).InForce);
        Assert.Equal(Truth.True, dossier.Ask(25).InForce);
        Assert.Equal(Truth.False, dossier.Ask(26).InForce);
    }

    [Fact]
    public void An_extension_made_in_the_window_opened_again_moves_its_end()
    {
        var dossier = Of(
            Say(8, "a", "bound", Commit(8, 20)),
            Say(23, "b", "bound", new Extend("p") { From = Deadline.At(Day(24)), Until = Deadline.At(Day(26)) }),
            Say(25, "c", "bound", new Extend("p") { Until = Deadline.At(Day(30)) })
        );

        Assert.Equal(Truth.True, dossier.Ask(29).InForce);
        Assert.Equal(Truth.False, dossier.Ask(30).InForce);
    }
}
