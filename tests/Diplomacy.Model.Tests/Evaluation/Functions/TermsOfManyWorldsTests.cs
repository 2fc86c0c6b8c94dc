using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>An account has every term that may be its own, be the orders of its words more than are gone through.</summary>
public sealed class TermsOfManyWorldsTests
{
    [Theory]
    [InlineData(WorldExplorer.Limit)]
    [InlineData(1)]
    public void A_term_that_was_denied_at_a_time_not_known_may_hold(int worlds)
    {
        static Terms In(string area) => new() { Area = area };
        static Statement Vague(string id, Act act) =>
            Say(30, id, "bound", act) with
            {
                SaidAt = Moment.Between(Day(1), Day(30)),
            };
        var view = (
            Of(
                Vague("first", new Commit("p") { Terms = In("hill") }),
                Vague("denial", new DenyClaim(new TermsClaim("p", In("hill")))),
                Vague("second", new Amend("p", In("valley")))
            ) with
            {
                Places = [new Area("hill"), new Area("valley")],
            }
        ).AsKnownAt(Day(100));

        var terms = new AccountTerms(
            view,
            view.Dossier.Pauses[0],
            Bound,
            Reading.None,
            new ExplorationBound(worlds, WorldExplorer.MostAsked)
        );

        Assert.Equal(
            ["hill", "valley"],
            terms
                .Of("main", "bound", TermPart.Area)
                .Select(said => said.Area!.Value.Value)
                .Order(StringComparer.Ordinal)
        );
    }
}
