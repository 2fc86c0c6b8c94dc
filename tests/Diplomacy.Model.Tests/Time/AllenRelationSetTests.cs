using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class AllenRelationSetTests
{
    private static readonly AllenRelation[] Relations = Enum.GetValues<AllenRelation>();

    [Fact]
    public void A_relation_given_twice_is_in_the_set_once()
    {
        var set = new AllenRelationSet(AllenRelation.Before, AllenRelation.Before);

        Assert.True(set.Contains(AllenRelation.Before));
        Assert.Equal(1, set.Count);
    }

    [Fact]
    public void Sets_of_up_to_two_relations_are_united_intersected_and_taken_away_as_sets_are()
    {
        foreach (var (one, two) in Pairs())
        {
            foreach (var (three, four) in Pairs())
            {
                HashSet<AllenRelation> left = [one, two];
                HashSet<AllenRelation> right = [three, four];
                var (first, second) = (new AllenRelationSet(one, two), new AllenRelationSet(three, four));

                Assert.Equal(SetOf(left.Union(right)), first.Union(second));
                Assert.Equal(SetOf(left.Intersect(right)), first.Intersect(second));
                Assert.Equal(SetOf(left.Except(right)), first.Except(second));
                Assert.Equal(left.Overlaps(right), first.Overlaps(second));
                Assert.Equal(left.IsSupersetOf(right), first.Contains(second));
            }
        }
    }

    [Fact]
    public void The_sets_that_have_names_have_the_relations_they_say()
    {
        Assert.Equal(SetOf(Relations), AllenRelationSet.All);
        Assert.Equal(
            SetOf(
                Relations.Except([AllenRelation.Before, AllenRelation.Meets, AllenRelation.MetBy, AllenRelation.After])
            ),
            AllenRelationSet.Sharing
        );
        Assert.Equal("{Before, Meets}", AllenRelationSet.AllBefore.ToString());
        Assert.Equal(AllenRelationSet.AllBefore, SetOf([AllenRelation.MetBy, AllenRelation.After]).Converse());
    }

    [Fact]
    public void What_is_none_of_the_thirteen_is_refused()
    {
        var none = (AllenRelation)13;

        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new AllenRelationSet(none));
        Assert.Contains("thirteen", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(
            "thirteen",
            Assert.Throws<ArgumentOutOfRangeException>(() => none.Converse()).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => AllenRelationSet.All.Contains((AllenRelation)(-1)));
    }

    private static IEnumerable<(AllenRelation, AllenRelation)> Pairs() =>
        from one in Relations
        from two in Relations
        where one <= two
        select (one, two);

    private static AllenRelationSet SetOf(IEnumerable<AllenRelation> relations) => new([.. relations]);
}
