using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>An end while a state lasts is looked for from the start on.</summary>
public sealed class WhileDeadlineTests
{
    [Fact]
    public void A_window_that_never_starts_says_nothing_of_the_state_that_it_would_last_with()
    {
        var window = new Window(
            Deadline.After(Anchor.Signature, Period.FromHours(1), "Europe/Kyiv"),
            Deadline.While("talks")
        );
        var said = new Commit("p") { Terms = new Terms { Window = window } };
        var dossier = Of(
                Say(
                    6,
                    "confirmation",
                    "bound",
                    new Confirm(new Performance("other", said) { At = Moment.Exactly(Day(5)) })
                )
            )
            .WithUndertakings(
                new Undertaking("of-other", Form.Unilateral, "other"),
                new Undertaking("of-bound", Form.Unilateral, "bound")
            );

        Assert.Equal(
            [(Truth.Unknown, "Expired, InForce"), (Truth.False, "Announced")],
            dossier.Ask(10).Undertakings.Select(of => (of.Assessment.InForce, string.Join(", ", of.Assessment.Phases)))
        );
    }
}
