namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A paraphrase speaks of a pause on the points that no quotation of the utterance covers, and only there.</summary>
public sealed class SilencedParaphraseTests
{
    // A denial is its speaker's assertion: it counts in no other account, and yet it is a quotation there.
    private static readonly Account s_stranger = Account.Of("stranger");

    [Fact]
    public void On_the_act_that_a_quotation_denies_a_paraphrase_says_nothing()
    {
        IsSilent(Quoted("bound", new Commit("p")), Told("bound", new Commit("p")));
        IsSilent(Quoted("bound", new Accept("p")), Told("bound", new Commit("p")));
        IsSilent(Quoted("office", new Commit("p")), Told("bound", new Commit("p")));
        IsSilent(Quoted("outlet", new Commit("p")), Told("outlet", new Accept("p")));
        IsSilent(Quoted("other", new Request("p")), Told("other", new Request("p")));
        IsSilent(Quoted("office", new Request("p")), Told("bound", new Request("p")));
        IsSilent(Quoted("bound", new Request("p")), Told("office", new Request("p")));
    }

    [Fact]
    public void On_another_act_it_does()
    {
        Speaks(Quoted("bound", new Commit("q")), Told("bound", new Commit("p")));
        Speaks(Quoted("bound", new Extend("p")), Told("bound", new Commit("p")));
        Speaks(Quoted("other", new Commit("p")), Told("bound", new Commit("p")));
        Speaks(Quoted("other", new Commit("p")), Told("outlet", new Commit("p")));
        Speaks(Quoted("other", new Request("q")), Told("other", new Request("p")));
        Speaks(Quoted("other", new Request("p")), Told("other", new Demand("p")));
        Speaks(Quoted("other", new Request("p")), Told("outlet", new Request("p")));
        Speaks(Quoted("outlet", new Extend("p")), Told("outlet", new Accept("p")));
        Speaks(Quoted("outlet", new Accept("q")), Told("outlet", new Accept("p")));
    }

    [Fact]
    public void On_terms_that_the_quotation_leaves_out_it_does()
    {
        var window = new Commit("p") { Terms = Terms(8, 20) };

        Speaks(Quoted("bound", new Commit("p")), Told("bound", window));
        IsSilent(Quoted("bound", window), Told("bound", window));
        IsSilent(Quoted("bound", window), Told("bound", new Amend("p", Terms(8, 30))));
        Speaks(Quoted("bound", new Commit("q") { Terms = Terms(8, 20) }), Told("bound", new Amend("p", Terms(8, 30))));
        Speaks(Quoted("bound", window), Told("bound", new Amend("p", new Terms { Area = "city" })));
    }

    private static void IsSilent(Statement quoted, Statement told) =>
        Assert.Equal((Truth.Unknown, CauseKind.Silence), (Ask(quoted, told).InForce, Ask(quoted, told).Causes[0].Kind));

    private static void Speaks(Statement quoted, Statement told)
    {
        Assert.DoesNotContain(Phase.None, Ask(quoted, told).Phases);
        Assert.NotEqual(Truth.True, Ask(quoted, told).InForce);
    }

    private static Verdict Ask(Statement quoted, Statement told) =>
        (
            Of(quoted, told) with
            {
                Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("q", "bound")],
                Places = [new Area("city")],
            }
        ).Ask(20, s_stranger);

    private static Statement Quoted(string actor, Act act) =>
        Say(5, "words", actor, new DenyAct(new Performance(actor, act)));

    private static Statement Told(string actor, Act act) =>
        Say(6, "told", "outlet", new Report(new Performance(actor, act)) { Paraphrases = "words" });
}
