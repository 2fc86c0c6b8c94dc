namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Whoever fixes a reading is answered under it, whichever way is asked.</summary>
public sealed class ReadingsOfAnswersTests
{
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "odesa");
    private static readonly Reading s_city = Reading.None.Fix("place=city");
    private static readonly Reading s_country = Reading.None.Fix("place=country");
    private static readonly Accounts s_accounts = Accounts.SideBySide(Bound);

    private static readonly DossierView s_view = (
        Of(
            Say(
                5,
                "a",
                "bound",
                new Commit("p") { Terms = Terms(8, 20) with { Activities = [Activities.Strikes], Area = "kyiv" } }
            )
        ) with
        {
            Places =
            [
                new Area("country"),
                new Area("city") { Within = ["country"] },
                new Area("odesa") { Within = ["country"] },
                new Toponym("kyiv")
                {
                    Readings = [new PlaceReading("city", "city"), new PlaceReading("country", "country")],
                },
            ],
        }
    ).AsKnownAt(Day(10));

    [Fact]
    public void A_strike_on_one_city_is_covered_under_the_reading_that_means_the_country()
    {
        var asked = new Func<Reading?, Truth>[]
        {
            reading => s_view.Covers("p", s_strike, Day(12), Bound, reading).InForce,
            reading => s_view.Covers("p", s_strike, Day(12), s_accounts, reading).InForce,
            reading => s_view.Covers("p", s_strike, Day(12), reading).InForce,
        };

        Assert.All(
            asked,
            ask =>
            {
                Assert.Equal(Truth.Unknown, ask(null));
                Assert.Equal(Truth.False, ask(s_city));
                Assert.Equal(Truth.True, ask(s_country));
            }
        );
    }
}
