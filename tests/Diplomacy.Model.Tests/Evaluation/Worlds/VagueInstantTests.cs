namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using static Instants;
using Assert = Xunit.Assert;

/// <summary>What is known of an instant by those that it is not after, and which instants are one.</summary>
public sealed class VagueInstantTests
{
    [Fact]
    public void An_instant_is_no_later_than_the_earliest_of_all_that_it_is_not_after()
    {
        Assert.Equal(40, Latest(40));
        Assert.Equal(30, Latest(40, 30));
        Assert.Equal(30, Latest(30, 40));
        Assert.Equal(20, Latest(40, 20, 30));
        Assert.Equal(30, Latest(null, 40, null, 30));
        Assert.Null(Latest(null, (long?)null));
    }

    [Fact]
    public void What_others_are_not_after_bounds_it_too()
    {
        var (one, other, last) = (Vague(null, 50), Vague(null, null), Vague(null, 20));
        one.AddNotAfter(other);
        other.AddNotAfter(last);

        Assert.Equal(20, one.Latest);
    }

    [Fact]
    public void Instants_that_are_not_after_each_other_have_one_last_bound()
    {
        var (one, other) = (Vague(null, 50), Vague(null, 30));
        one.AddNotAfter(other);
        other.AddNotAfter(one);

        Assert.Equal(30, one.Latest);
        Assert.Equal(30, other.Latest);
    }

    [Fact]
    public void What_follows_from_a_known_bound_is_not_noted_again()
    {
        var (instant, bound) = (Vague(null, null), Vague(10, 20));
        instant.AddNotAfter(bound);
        instant.AddNotAfter(Vague(20, 30));
        instant.AddNotAfter(Vague(25, 26));

        Assert.Equal([bound], instant.NotAfter);
    }

    [Fact]
    public void Instants_without_a_name_are_each_their_own()
    {
        Assert.NotEqual(Vague(10, 20).Identity, Vague(10, 20).Identity);
        Assert.Equal(Named("a").Identity, Named("a").Identity);
        Assert.NotEqual(Named("a").Identity, Named("b").Identity);
    }

    private static VagueInstant Named(string name) => new(Moment.Unknown, CauseKind.Base, []) { Name = name };

    // Of an instant with its own bound first and others that it is not after.
    private static long? Latest(long? own, params long?[] others)
    {
        var instant = Vague(null, own);
        foreach (var other in others)
        {
            instant.AddNotAfter(Vague(null, other));
        }

        return instant.Latest;
    }
}
