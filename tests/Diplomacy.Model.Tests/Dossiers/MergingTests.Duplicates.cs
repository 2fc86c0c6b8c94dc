using Diplomacy.Model.Tests.Evaluation;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed partial class MergingTests
{
    [Fact]
    public void The_day_may_be_the_hour_that_the_other_keeper_has()
    {
        var noon = s_first with { Id = "noon", SaidAt = Moment.Exactly(SmallDossiers.Day(1) + Duration.FromHours(12)) };
        var day = s_first with { Id = "day", SaidAt = Moment.Between(SmallDossiers.Day(1), SmallDossiers.Day(2)) };

        Assert.Equal(["day and noon"], Duplicates(noon, day));
        Assert.Empty(Duplicates(noon, s_first));
        Assert.Empty(Duplicates(noon, day with { SaidAt = Moment.Unknown }));
        Assert.Empty(Duplicates(noon, day with { SaidAt = Moment.NotAfter(SmallDossiers.Day(2)) }));
        Assert.Equal(
            ["a and b"],
            Duplicates(day with { Id = "a", SaidAt = Moment.Unknown }, day with { Id = "b", SaidAt = Moment.Unknown })
        );
    }

    [Fact]
    public void A_joint_text_is_one_whoever_is_put_down_as_its_speaker()
    {
        var signedAt = Moment.Exactly(SmallDossiers.Day(2));
        var ours = s_first with { Id = "ours", Signatories = [new("other") { At = signedAt }] };
        var theirs = s_first with
        {
            Id = "theirs",
            Speaker = "other",
            SaidAt = signedAt,
            Signatories = [new("bound") { At = s_first.SaidAt }],
        };

        Assert.Equal(["ours and theirs"], Duplicates(ours, theirs));
        Assert.Empty(Duplicates(ours, theirs with { Signatories = [] }));
        Assert.Empty(Duplicates(ours, theirs with { SaidAt = Moment.Exactly(SmallDossiers.Day(3)) }));
    }

    private static IEnumerable<string> Duplicates(Statement one, Statement other) =>
        SmallDossiers.Of(one).Merge(SmallDossiers.Of(other)).Duplicates.Select(pair => pair.ToString());
}
