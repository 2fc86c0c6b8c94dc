using Xunit;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Reference;

using Assert = Xunit.Assert;

/// <summary>The reference on several undertakings, by example (docs/evaluation.md, 6).</summary>
public sealed class ReferenceStrandTests
{
    private static readonly PauseId P = Generators.Cast.Pause;

    [Fact]
    public void A_mutual_pause_takes_every_party()
    {
        Assert.Equal("aaaIIIIEEE", Mutual.Dossier("p".Says(1, Commit(2, 7)), "q".Says(3, new Accept(P))).Phases());
        Assert.Equal("aaaaaaaaaa", Mutual.Dossier("p".Says(1, Commit(2, 7))).Phases());
    }

    [Fact]
    public void A_quorum_of_the_required_parties_is_enough_if_the_bound_one_is_among_them()
    {
        var tied = new Undertaking("of-p", Form.Mutual, "p") { RequiredParties = ["p", "q", "r"], Quorum = 2 };
        var pause = new Pause(P, tied);
        Assert.Equal("aaaIIIIEEE", pause.Dossier("p".Says(1, Commit(2, 7)), "r".Says(3, new Accept(P))).Phases());
        Assert.Equal("aaaaaaaaaa", pause.Dossier("q".Says(1, Commit(2, 7)), "r".Says(3, new Accept(P))).Phases("q"));
    }

    [Fact]
    public void The_end_of_one_mutual_undertaking_ends_the_others_unless_severable()
    {
        Statement[] said = ["p".Says(1, Commit(2, 7)), "q".Says(1, new Accept(P)), "q".Says(5, new Terminate(P))];
        Assert.Equal("apIIITTTTT", Mutual.Dossier(said).Phases());
        Assert.Equal("apIIITTTTT", Mutual.Dossier(said).Phases("p", "p"));
        var severable = Mutual with
        {
            Undertakings = Mutual.Undertakings.Select(u => u with { IsSeverable = true }).ToEquatableArray(),
        };
        Assert.Equal("apIIIIIEEE", severable.Dossier(said).Phases("p", "p"));
        Assert.Equal("apIIITTTTT", severable.Dossier(said).Phases("p", "q"));
        Assert.Equal("0011100000", severable.Dossier(said).InFull());
    }

    [Fact]
    public void Suspension_is_of_the_party_alone()
    {
        var dossier = Mutual.Dossier(
            "p".Says(1, Commit(2, 7)),
            "q".Says(1, new Accept(P)),
            "p".Says(4, new Suspend(P))
        );
        Assert.Equal("apIIIIIEEE", dossier.Phases());
        Assert.Equal("0011000000", dossier.InFull());
        Assert.Equal("apIISSSEEE", dossier.Phases("p", "p"));
    }

    [Fact]
    public void A_hand_under_a_text_binds_at_its_own_time()
    {
        var text = "p".Says(4, Commit(2, 7)) with { SaidAt = On(1), Signatories = [new Signature("q") { At = On(3) }] };
        // The text is q's word on the window too, at the time of its hand, so its start is earlier than its act.
        Assert.Equal("aaaIIIIEEE", Mutual.Dossier(text).Phases("p"));
        Assert.Equal("aaIIIIIEEE", Mutual.Dossier(text).Phases("r", "q"));
    }

    [Fact]
    public void A_reservation_stands_for_the_term_it_is_on()
    {
        var text = "p".Says(1, Commit(2, 7)) with
        {
            Signatories = [new Signature("q") { ReservedTerms = Within(2, 5) }],
        };
        var severable = Mutual with
        {
            Undertakings = Mutual.Undertakings.Select(u => u with { IsSeverable = true }).ToEquatableArray(),
        };
        Assert.Equal("apIIIIIEEE", severable.Dossier(text).Phases("r", "p"));
        Assert.Equal("apIIIEEEEE", severable.Dossier(text).Phases("r", "q"));
    }

    [Fact]
    public void Terms_that_name_an_undertaking_are_its_own()
    {
        var pause = new Pause(
            P,
            new Undertaking("north", Form.Unilateral, "p"),
            new Undertaking("south", Form.Unilateral, "p")
        );
        var north = new Commit(P) { Terms = Within(2, 4) with { Undertaking = "north" } };
        var south = new Commit(P) { Terms = Within(3, 6) with { Undertaking = "south" } };
        var dossier = pause.Dossier("p".Says(1, north, south));
        Assert.Equal("apIIEEEEEE", dossier.Phases("p", "north"));
        Assert.Equal("appIIIEEEE", dossier.Phases("p", "south"));
        Assert.Equal("apIIIIEEEE", dossier.Phases());
    }

    [Fact]
    public void A_pause_that_replaces_this_one_ends_it_when_it_takes_effect()
    {
        var other = new Pause(Generators.Cast.Other, new Undertaking(Pause.Main, Form.Unilateral, "q"))
        {
            Relations = [new PauseRelation(PauseRelationKind.Replaces, P)],
        };
        var replacing = new Commit(Generators.Cast.Other) { Terms = Within(4, 9) };
        var dossier = Alone.Dossier("p".Says(1, Commit(2, 7)), "q".Says(3, replacing));
        Assert.Equal("apIITTTTTT", (dossier with { Pauses = dossier.Pauses.Add(other) }).Phases());
    }

    [Fact]
    public void A_term_denied_falls_back_on_what_was_said_before() =>
        Assert.Equal(
            "apIIIIIEEE",
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7)),
                    "p".Says(3, new AssertClaim(new TermsClaim(P, Within(2, 9)))),
                    "p".Says(4, new DenyClaim(new TermsClaim(P, Within(2, 9))))
                )
                .Phases()
        );

    [Fact]
    public void Conduct_is_covered_within_schedule_above_the_limit_and_outside_the_exceptions()
    {
        var conduct = new Conduct("p", Activities.Strikes, "city")
        {
            Quantity = 3,
            Against = "q",
            InSelfDefence = Truth.False,
        };
        string Covers(Func<Terms, Terms> also) =>
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7, t => also(t with { Activities = [Activities.Strikes], Area = "city" })))
                )
                .InForce("p", conduct);

        Assert.Equal("0011111000", Covers(t => t));
        Assert.Equal("0000000000", Covers(t => t with { Limit = new NumericLimit(3, "sorties") }));
        Assert.Equal("0011111000", Covers(t => t with { Limit = new NumericLimit(2, "sorties") }));
        Assert.Equal("0001100000", Covers(t => t with { Schedule = new DailySchedule(new(3, 0), new(5, 0), "UTC") }));
        Assert.Equal("0011111000", Covers(t => t with { Exceptions = [new SelfDefence()] }));
        Assert.Equal("0000011000", Covers(t => t with { Exceptions = [new ListedGroups(Generators.Cast.List)] }));
        Assert.Equal("0000000000", Covers(t => t with { Exceptions = [new PermittedConduct(Activities.Strikes)] }));
    }
}
