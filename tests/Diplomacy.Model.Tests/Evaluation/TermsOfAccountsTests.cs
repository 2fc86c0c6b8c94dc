using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>An account's terms are term by term what its voices last said, else what the bound party last performed.</summary>
public sealed class TermsOfAccountsTests
{
    private static readonly Account s_other = Account.Of("other");

    [Fact]
    public void What_the_bound_party_only_proposed_counts_where_nobody_said_more()
    {
        var dossier = Of(
            Say(4, "a", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "bound", new Commit("p"))
        );

        foreach (var account in new[] { Bound, s_other })
        {
            Assert.Equal([Phase.InForce, Phase.Expired], PhasesOf(dossier, account, 19, 20));
        }
    }

    [Fact]
    public void What_a_voice_denies_of_its_own_words_leaves_what_the_party_performed()
    {
        static TermsClaim Claim() => new("p", Terms(8, 30));
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 20)),
            Say(6, "b", "other", new AssertClaim(Claim())),
            Say(7, "c", "other", new DenyClaim(Claim()))
        );

        Assert.Equal([Phase.InForce, Phase.Expired], PhasesOf(dossier, s_other, 19, 25));
        Assert.Equal(
            [Phase.InForce, Phase.Expired],
            PhasesOf(dossier with { Statements = [.. dossier.Statements.Take(2)] }, s_other, 25, 30)
        );
        var ended = dossier
            .Ask(25, s_other)
            .Explanation.Children.Single(child => child.Kind == ExplanationKind.NotEnded);
        Assert.Contains(ended.All(), node => node.Statement == new StatementId("a"));
    }

    [Fact]
    public void A_denial_of_other_terms_or_of_another_pause_takes_nothing_off()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 20)),
            Say(6, "b", "other", new DenyClaim(new TermsClaim("q", Terms(8, 20)))),
            Say(7, "c", "other", new DenyClaim(new TermsClaim("p", Terms(8, 30))))
        ) with
        {
            Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("q", "bound")],
        };

        Assert.Equal([Phase.InForce, Phase.Expired], PhasesOf(dossier, s_other, 19, 20));
    }

    [Fact]
    public void An_open_limit_goes_by_the_act_in_which_it_was_said()
    {
        var dossier = Of(Say(5, "a", "bound", new Warn("no more"), new Commit("p") { Terms = Open }));

        Assert.Equal(["a#2/end"], Keys(dossier));
        Assert.Equal(["a/end"], Keys(Of(Say(5, "a", "bound", new Commit("p") { Terms = Open }))));
        Assert.Equal(
            ["b#3/end"],
            Keys(Of(Say(5, "b", "bound", new Warn("no more"), new Warn("enough"), new Commit("p") { Terms = Open })))
        );
    }

    [Fact]
    public void An_open_limit_that_was_accepted_goes_by_the_act_in_which_it_was_proposed()
    {
        var accepted = Say(6, "yes", "bound", new Accept("p") { Of = "ask" });

        Assert.Equal(["ask/end"], Keys(Of(Say(5, "ask", "other", new Request("p") { Terms = Open }), accepted)));
        Assert.Equal(
            ["ask#2/end"],
            Keys(Of(Say(5, "ask", "other", new Warn("enough"), new Request("p") { Terms = Open }), accepted))
        );
    }

    [Fact]
    public void An_open_limit_that_a_signatory_reserves_goes_by_the_text_and_by_whose_reservation_it_is()
    {
        var signed = Say(5, "a", "bound", Commit(8, 90)) with
        {
            Signatories = [new Signature("other") { ReservedTerms = Open }],
        };

        Assert.Equal(["a/other/end"], Keys(Of(signed) with { Pauses = [Pause.Unilateral("p", "other")] }, s_other));
    }

    [Fact]
    public void A_quotation_without_authority_still_silences_paraphrases_on_the_undertaking_that_it_names()
    {
        var named = new Performance(
            "stranger",
            new Commit("p") { Terms = Terms(8, 50) with { Undertaking = "quoted" } }
        )
        {
            OnBehalfOf = "bound",
        };
        var dossier = Of(
                Say(4, "base", "bound", new Commit("p")),
                Say(5, "call", "bound", new Report(named)),
                Say(
                    6,
                    "told",
                    "outlet",
                    new Report(new Performance("bound", new Commit("p") { Terms = Terms(8, 30) }))
                    {
                        Paraphrases = "call",
                    }
                )
            )
            .WithUndertakings(
                new Undertaking("quoted", Form.Unilateral, "bound"),
                new Undertaking("paraphrased", Form.Unilateral, "bound")
            );

        Assert.Equal(
            [Truth.Unknown, Truth.False],
            dossier.Ask(40).Undertakings.Select(undertaking => undertaking.InForce)
        );
    }

    private static Terms Open =>
        new()
        {
            Window = new Window(
                Deadline.At(Day(8)),
                new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"])
            ),
        };

    private static List<string> Keys(Dossier dossier, Account? account = null)
    {
        var keys = KeysOf(dossier, account).ToList();
        Assert.Equal(keys, KeysOf(dossier.BesideBystander(), account));
        return keys;
    }

    private static IEnumerable<string> KeysOf(Dossier dossier, Account? account) =>
        dossier
            .AsKnownAt(Day(100))
            .Evaluate("p", Day(20) + Duration.FromHours(12), account ?? Bound)
            .OpenQuestions.Select(open => open.Question.Key);

    private static List<Phase> PhasesOf(Dossier dossier, Account account, params int[] days) =>
        [.. days.Select(day => dossier.Ask(day, account).Phase!.Value)];
}
