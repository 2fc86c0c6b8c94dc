using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <content>Acts that are alike.</content>
public sealed partial class LikeWordsTests
{
    [Fact]
    public void Extensions_at_once_that_differ_are_chosen_from_time_by_time()
    {
        // Were the choice at the second time that at the first, it would end after day 27 in either case.
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 10)),
            Extends(9, "b", 30),
            Extends(9, "c", 20),
            Extends(15, "d", 25),
            Extends(15, "e", 40)
        );

        var verdict = dossier.Ask(27);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal([(Phase.Expired, Phase.InForce)], [(verdict.Phases[0], verdict.Phases[1])]);
    }

    [Fact]
    public void Of_extensions_at_once_that_differ_any_may_count()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 10)),
            Extends(9, "d", 20),
            Extends(9, "b", 25),
            Extends(9, "c", 30)
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown, Truth.False],
            Days(19, 24, 29, 30).Select(day => dossier.Ask(day).InForce)
        );
        var cause = Assert.Single(dossier.Ask(24).Causes);
        Assert.Equal(CauseKind.ConflictingSources, cause.Kind);
        Assert.Equal(["b", "c", "d"], cause.Statements.Select(id => id.Value));
    }

    [Fact]
    public void What_was_denied_is_not_the_last_act_on_what_never_came_about()
    {
        var performance = new Performance("bound", Commit(8, 20)) { At = Moment.Exactly(Day(5)) };
        var dossier = Of(
            Say(4, "a", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(6, "b", "outlet", new Report(performance)),
            Say(7, "c", "bound", new DenyAct(new Performance("bound", new Commit("p"))))
        );

        Assert.Equal([Phase.Offered], dossier.Ask(9, Bound.CarriedBy("outlet")).Phases);
        Assert.Equal([Phase.InForce], dossier.Ask(9, Account.Of("outlet")).Phases);
    }

    [Fact]
    public void Of_offers_within_the_same_days_the_last_is_the_last_act()
    {
        // The first offer was refused before the second was made.
        Statement Within(Statement said, string? answered) =>
            said with
            {
                SaidAt = Moment.Between(Day(2), Day(8)),
                InReplyTo = answered is null ? (StatementId?)null : answered,
            };
        var dossier = Of(
            Within(Say(9, "a", "other", new Offer("p")), null),
            Within(Say(9, "b", "bound", new Refuse("p")), "a"),
            Within(Say(9, "c", "other", new Offer("p")), "b")
        );

        Assert.Contains(Phase.Offered, dossier.Ask(9).Phases);
    }

    [Fact]
    public void On_the_commitment_of_one_a_quotation_silences_what_is_told_and_not_on_that_of_another()
    {
        Statement Told(string id, string actor) =>
            Say(
                6,
                id,
                "outlet",
                new Report(new Performance(actor, Commit(8, 20)) { At = Moment.Exactly(Day(5)) })
                {
                    Paraphrases = "words",
                }
            );
        var dossier = Of(
                // A denial counts in no other account, and yet it is a quotation there.
                Say(5, "words", "bound", new DenyAct(new Performance("bound", new Commit("p")))),
                Told("a", "bound"),
                Told("b", "other")
            )
            .WithUndertakings(
                new Undertaking("of-bound", Form.Unilateral, "bound"),
                new Undertaking("of-other", Form.Unilateral, "other")
            );

        Assert.Equal(
            ["Announced", "InForce"],
            dossier
                .Ask(9, Account.Of("stranger").CarriedBy("outlet"))
                .Undertakings.Select(of => string.Join(' ', of.Assessment.Phases))
        );
    }

    [Fact]
    public void On_one_kind_of_act_a_quotation_silences_what_is_told_and_not_on_another()
    {
        Statement Told(string id, Act act) =>
            Say(
                12,
                id,
                "outlet",
                new Report(new Performance("bound", act) { At = Moment.Exactly(Day(10)) }) { Paraphrases = "words" }
            );
        var dossier = Of(
            Say(1, "c", "bound", Commit(2, 40)),
            Say(10, "words", "bound", new DenyAct(new Performance("bound", new Suspend("p")))),
            Told("a", new Suspend("p")),
            Told("b", new Terminate("p") { From = Deadline.At(Day(20)) })
        );
        var account = Account.Of("stranger").CarriedBy("outlet");

        Assert.Equal(
            [Phase.InForce, Phase.Terminated],
            Days(15, 25).Select(day => dossier.Ask(day, account).Phase!.Value)
        );
    }

    private static Statement Extends(int day, string id, int until) =>
        Say(day, id, "bound", new Extend("p") { Until = Deadline.At(Day(until)) });
}
