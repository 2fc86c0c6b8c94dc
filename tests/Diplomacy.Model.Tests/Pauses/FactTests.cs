using Xunit;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

public sealed class FactTests
{
    public static TheoryData<string> Ways => ["not", "all", "stated"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Facts_nest_to_a_limit_whatever_they_nest_in(string way)
    {
        Fact fact = new Holds("talks", SilenceRule.Unknown);
        for (var depth = 1; depth < Fact.MaxDepth; depth++)
        {
            fact = Around(fact, way);
        }

        Assert.Throws<ArgumentException>(() => Around(fact, way));
        Assert.Throws<ArgumentException>(() => Around(fact, "not"));
    }

    private static Fact Around(Fact fact, string way) =>
        way switch
        {
            "not" => new Not(fact),
            "all" => new AllOf(fact),
            _ => new Stated(
                "russia",
                new TermsClaim(
                    "truce",
                    new Terms { Conditions = (EquatableArray<Condition>)[Condition.Resolutive(fact)] }
                )
            ),
        };
}
