using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Of extensions of one party the last counts, also where two say the same.</summary>
public sealed class LikeExtensionsTests
{
    private static readonly Statement s_commits = Say(1, "commits", "bound", Commit(2, 10));
    private static readonly Statement s_one = Extends("one", Moment.Between(Day(3), Day(6)));
    private static readonly Statement s_other = Extends("other", Moment.Between(Day(4), Day(5)));

    [Fact]
    public void Which_was_the_last_does_not_matter_where_none_is_taken_back() =>
        Assert.Equal(Truth.True, On(15, s_commits, s_one, s_other));

    [Theory]
    [InlineData("one")]
    [InlineData("other")]
    public void Where_the_last_may_be_the_one_taken_back_it_is_not_known_whether_it_goes_on(string takenBack) =>
        Assert.Equal(
            Truth.Unknown,
            On(15, s_commits, s_one, s_other, Say(8, "takes-back", "bound", new Retract(takenBack)))
        );

    [Fact]
    public void Where_both_are_taken_back_it_does_not_go_on() =>
        Assert.Equal(
            Truth.False,
            On(
                15,
                s_commits,
                s_one,
                s_other,
                Say(8, "takes-back", "bound", new Retract("other")),
                Say(9, "takes-the-other-back", "bound", new Retract("one"))
            )
        );

    private static Statement Extends(string id, Moment said) =>
        Say(7, id, "bound", new Extend("p") { Until = Deadline.At(Day(20)) }) with
        {
            SaidAt = said,
        };

    private static Truth On(int day, params Statement[] statements) =>
        Of(statements).AsKnownAt(Day(100)).Evaluate("p", Day(day), Bound).InForce;
}
