namespace Diplomacy.Model.Tests.Evaluation.Parts;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Whether conduct is covered whenever a pause is in force is known at once only where nothing can change it.</summary>
public sealed class AlwaysCoversTests
{
    private static readonly Terms s_terms = Terms(8, 90) with { Activities = [Activities.Strikes], Area = "city" };
    private static readonly Statement s_commitment = Say(5, "a", "bound", new Commit("p") { Terms = s_terms });
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");

    [Fact]
    public void Whose_conduct_it_is_settles_it_for_good()
    {
        Assert.True(AlwaysCovers(Model(s_commitment), s_strike));
        Assert.False(AlwaysCovers(Model(s_commitment), s_strike with { Actor = "other" }));
    }

    [Fact]
    public void What_changes_with_time_settles_nothing()
    {
        var dossier = Model(s_commitment) with
        {
            Relations = [new PartOf("other", "bound") { Valid = new ValidTime(Moment.Exactly(Day(15))) }],
        };

        Assert.Null(AlwaysCovers(dossier, s_strike with { Actor = "other" }));
    }

    [Fact]
    public void What_is_open_settles_nothing() =>
        Assert.Null(AlwaysCovers(Model(s_commitment), s_strike with { Place = "street" }));

    [Fact]
    public void What_nobody_spoke_of_or_understands_settles_nothing()
    {
        Assert.Null(AlwaysCovers(Model(), s_strike));
        Assert.Null(
            AlwaysCovers(
                Model(s_commitment, Say(6, "b", "bound", new UnrecognizedAct("muse") { Pause = "p" })),
                s_strike
            )
        );
    }

    [Fact]
    public void Where_authority_is_open_nothing_is_settled()
    {
        var left = Leaving(10, 20, s_commitment, Say(15, "b", "spokesman", new Terminate("p")).For("bound"));

        Assert.Null(AlwaysCovers(left with { Places = Model().Places }, s_strike));
    }

    private static bool? AlwaysCovers(Dossier dossier, Conduct conduct)
    {
        var view = dossier.AsKnownAt(Day(100));
        return new PauseEvaluation(view, dossier.Pauses[0], Bound, Reading.None, conduct).AlwaysCovers;
    }

    private static Dossier Model(params Statement[] statements) =>
        Of(statements) with
        {
            Places = [new Area("city"), new Area("street")],
        };
}
