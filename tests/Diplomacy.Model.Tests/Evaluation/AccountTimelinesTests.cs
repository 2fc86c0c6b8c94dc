namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What combines several accounts has the timeline of each, so that nobody need work it out again.</summary>
public sealed class AccountTimelinesTests
{
    private static readonly Account s_bound = Account.Of("bound");
    private static readonly Account s_other = Account.Of("other");

    private static readonly DossierView s_view = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 20) }),
            Say(6, "b", "other", new AssertClaim(new TermsClaim("p", Terms(8, 15))))
        )
        .AsKnownAt(Day(100));

    [Fact]
    public void Side_by_side_and_preferred_they_stand_in_the_order_asked_for()
    {
        foreach (var combined in new[] { Accounts.SideBySide(s_other, s_bound), Accounts.Preferring(s_other, s_bound) })
        {
            var each = s_view.Timeline("p", combined).AccountTimelines;

            Assert.Equal([s_other, s_bound], each.Select(timeline => timeline.Account));
            Assert.All(
                each,
                timeline => Assert.Equal(s_view.Timeline("p", timeline.Account!).Segments, timeline.Segments)
            );
        }
    }

    [Fact]
    public void One_account_combines_none() => Assert.Empty(s_view.Timeline("p", s_bound).AccountTimelines);
}
