namespace Diplomacy.Model.Tests.Evaluation.Words;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>
/// What is on record of an utterance silences what is told of it, act by act and performer by performer, although it may count for nobody itself: here
/// it is only in the name of one for whom nobody was authorized to sign, since who said it took it back.
/// </summary>
public sealed class QuotedBySignatoriesTests
{
    private static readonly Account s_other = Account.Of("stranger");

    private static readonly Pause s_ofTwo = new("p", new Undertaking("main", Form.Unilateral, "bound", "other"));

    public static TheoryData<Pause, Act, string, string> Acts { get; } =
        new()
        {
            { s_ofTwo, new Commit("p"), "other", "bound" },
            { Pause.Unilateral("p", "bound"), new Commit("p"), "other", "stranger" },
            { s_ofTwo, new Suspend("p"), "other", "bound" },
            { s_ofTwo, new Offer("p"), "other", "bound" },
        };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Of_two_of_whom_the_same_is_told_only_the_one_on_record_is_not_spoken_of(
        Pause pause,
        Act act,
        string recorded,
        string second
    )
    {
        var alone = Told(pause, new Performance(recorded, act), new Performance(recorded, act));
        var both = Told(
            pause,
            new Performance(recorded, act),
            new Performance(recorded, act),
            new Performance(second, act)
        );

        Assert.Equal([Phase.None], alone.Ask(9, s_other).Phases);
        Assert.DoesNotContain(Phase.None, both.Ask(9, s_other).Phases);
    }

    [Fact]
    public void Of_two_who_speak_for_a_party_either_is_on_record_with_the_other()
    {
        var pause = new Pause("p", new Undertaking("main", Form.Mutual, "bound") { RequiredParties = ["bound"] });
        var dossier = Told(
            pause,
            new Performance("ministry", new Commit("p")),
            new Performance("office", new Commit("p"))
        );
        dossier = dossier with
        {
            Actors = [.. dossier.Actors, new Office("ministry")],
            Relations = [.. dossier.Relations, new SpeaksFor("ministry", "bound")],
        };

        Assert.Equal([Phase.None], dossier.Ask(9, s_other).Phases);
    }

    private static Dossier Told(Pause pause, Performance recorded, params Performance[] told) =>
        Of([
            Say(2, "joint", "bound", new Report(recorded), new Welcome("words")) with
            {
                Signatories = [new Signature("stranger") { OnBehalfOf = "office" }],
            },
            Say(3, "taken-back", "bound", new Retract("joint")),
            .. told.Select(
                (performance, i) => Say(4 + i, $"told-{i}", "outlet", new Report(performance) { Paraphrases = "joint" })
            ),
        ]) with
        {
            Pauses = [pause],
        };
}
