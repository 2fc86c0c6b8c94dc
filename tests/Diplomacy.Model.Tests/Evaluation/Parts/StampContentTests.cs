namespace Diplomacy.Model.Tests.Evaluation.Parts;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Stamps are of the same dossier where its hash is the same.</summary>
public sealed class StampContentTests
{
    private static readonly Dossier s_dossier = Of(Say(5, "a", "bound", Commit(8, 20)));

    [Fact]
    public void The_same_content_has_one_stamp_however_it_came_to_be_known()
    {
        var content = new StampContent(s_dossier);

        Assert.True(content.Equals(content));
        Assert.True(content.Equals(new StampContent(s_dossier)));
        Assert.True(content.Equals(new StampContent(Of(Say(5, "a", "bound", Commit(8, 20))))));
        Assert.True(content.Equals(new StampContent(content.Hash)));
        Assert.True(new StampContent(content.Hash).Equals(content));
    }

    [Fact]
    public void Other_content_has_another()
    {
        var content = new StampContent(s_dossier);

        Assert.False(content.Equals(null));
        Assert.False(content.Equals(new StampContent(Of())));
        Assert.False(content.Equals(new StampContent("another")));
        Assert.False(new StampContent("one").Equals(new StampContent("another")));
    }
}
