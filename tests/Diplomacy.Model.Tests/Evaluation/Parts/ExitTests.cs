using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Parts;

/// <summary>Of several ways out the earliest counts, unless there may be one that nobody looked at.</summary>
public sealed class ExitTests
{
    private static readonly Exit s_soon = new(Day(10), IsKnown: true);
    private static readonly Exit s_late = new(Day(20), IsKnown: true);

    [Fact]
    public void The_earlier_of_two_counts_in_either_order()
    {
        Assert.Equal(s_soon, s_soon.Or(s_late));
        Assert.Equal(s_soon, s_late.Or(s_soon));
    }

    [Fact]
    public void Where_there_is_none_the_other_counts()
    {
        Assert.Equal(s_late, Exit.None.Or(s_late));
        Assert.Equal(s_late, s_late.Or(Exit.None));
        Assert.Equal(Exit.None, Exit.None.Or(Exit.None));
    }

    [Fact]
    public void What_is_not_known_may_be_earlier_than_any()
    {
        Assert.Equal(Exit.Unknown, s_soon.Or(Exit.Unknown));
        Assert.Equal(Exit.Unknown, Exit.Unknown.Or(s_soon));
        Assert.Equal(Exit.Unknown, Exit.None.Or(Exit.Unknown));
    }
}
