using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class FallingDueTests
{
    private static readonly Statement s_offer = Said("offer", "mission", new Offer("p")) with
    {
        Addressees = ["north", "south"],
        ReplyBy = Deadline.At(Dossiers.Day(6)),
    };

    [Fact]
    public void A_reply_is_due_from_those_who_have_not_replied()
    {
        var offer = s_offer;
        var reply = Said("reply", "speaker", new Refuse("p")) with { OnBehalfOf = "north", InReplyTo = "offer" };
        var other = Said("other-reply", "south", new Refuse("p")) with { InReplyTo = "offer" };
        var dossier = Dossiers.Parties.UnilateralPause("p", "north").Dossier.Build().Append(offer);

        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (north, south) according to mission"],
            Due(dossier.AsKnownAt(Dossiers.Day(9)), 3, 9)
        );
        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (south) according to mission"],
            Due(dossier.Append(reply).AsKnownAt(Dossiers.Day(9)), 3, 9)
        );
        Assert.Empty(Due(dossier.Append([reply, other]).AsKnownAt(Dossiers.Day(9)), 3, 9));
        Assert.Empty(
            Due(dossier.Append(Said("back", "mission", new Retract("offer"))).AsKnownAt(Dossiers.Day(9)), 3, 9)
        );
        Assert.Empty(
            dossier.AsKnownAt(Dossiers.Day(9)).FallingDue(Dossiers.Day(3), Dossiers.Day(9), account: North).Items
        );
    }

    public static TheoryData<Act> Answers =>
        new()
        {
            new Accept("p") { Of = "offer" },
            new Refuse("p") { Of = "offer" },
            // What one says of oneself is one's own act.
            new Report(new Performance("south", new Refuse("p") { Of = "offer" })),
            new Confirm(new Performance("south", new Accept("p") { Of = "offer" })),
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Who_accepts_or_refuses_what_was_asked_has_replied(Act answer) =>
        Assert.Equal(["2026-01-06T00:00:00Z Reply of offer (north) according to mission"], DueOf(s_offer, answer));

    public static TheoryData<Act> OtherAnswers =>
        new()
        {
            new Accept("p"),
            new Accept("p") { Of = "another" },
            new Report(new Performance("north", new Refuse("p") { Of = "offer" })),
            new DenyAct(new Performance("south", new Accept("p") { Of = "offer" })),
        };

    [Theory]
    [MemberData(nameof(OtherAnswers))]
    public void What_answers_something_else_or_is_said_of_another_is_no_reply(Act answer) =>
        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (north, south) according to mission"],
            DueOf(s_offer, Said("another", "mission", new Offer("p")), Said("south-says", "south", answer))
        );

    [Fact]
    public void Every_signatory_of_a_reply_has_replied_and_a_replaced_reply_has_not()
    {
        var joint = Said("joint", "south", new Refuse("p") { Of = "offer" }) with { Signatories = [new("north")] };
        var corrected = Said("corrected", "south", new AssertClaim(new Remark(new LocalizedText("No comment")))) with
        {
            Supersedes = "joint",
        };
        var later = s_offer with { Id = "offer-2", Supersedes = "offer" };

        Assert.Empty(DueOf(s_offer, joint));
        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (north, south) according to mission"],
            DueOf(s_offer, joint, corrected)
        );
        Assert.Empty(DueOf(s_offer, later, joint));
    }

    [Fact]
    public void A_reply_to_anybody_is_given_by_whoever_accepts()
    {
        var toAll = s_offer with { Addressees = [] };

        Assert.Equal(["2026-01-06T00:00:00Z Reply of offer according to mission"], DueOf(toAll));
        Assert.Empty(DueOf(toAll, new Accept("p") { Of = "offer" }));
    }

    [Fact]
    public void A_reply_asked_for_after_an_event_is_due_so_long_after_it_occurred_as_the_asker_has_it()
    {
        var counted = s_offer with { ReplyBy = Deadline.After(Anchor.Event("gate"), Period.FromHours(48)) };
        var remark = counted with { Acts = [new AssertClaim(new Remark(new LocalizedText("We await your word")))] };
        var opened = Said("opened", "mission", Gate(4));
        var elsewhere = Said("elsewhere", "north", Gate(5));

        foreach (var asking in new[] { counted, remark })
        {
            Assert.Equal(
                ["2026-01-06T00:00:00Z Reply of offer (north, south) according to mission"],
                DueOf(asking, opened, elsewhere)
            );
            Assert.Equal(
                ["[2026-01-11T00:00:00.000001Z, ..] Reply of offer (north, south) according to mission, perhaps"],
                Due(
                    Dossiers
                        .Parties.UnilateralPause("p", "north")
                        .Dossier.Build()
                        .Append(asking)
                        .AsKnownAt(Dossiers.Day(9)),
                    3,
                    20
                )
            );
        }

        static Act Gate(int day) =>
            new AssertClaim(new EventClaim("gate", true) { At = Moment.Exactly(Dossiers.Day(day)) });
    }

    [Fact]
    public void A_reply_asked_for_after_the_signature_is_due_so_long_after_it()
    {
        var counted = s_offer with { ReplyBy = Deadline.After(Anchor.Signature, Period.FromHours(48)) };
        var signed = Said("signed", "north", new Commit("p"));

        Assert.Equal(
            ["2026-01-04T00:00:00Z Reply of offer (north, south) according to mission"],
            DueOf(counted, signed)
        );
        Assert.Empty(DueOf(counted));
    }

    private static string[] DueOf(Statement asking, Act answer) => DueOf(asking, Said("south-says", "south", answer));

    private static string[] DueOf(Statement asking, params Statement[] others) =>
        [
            .. Due(
                    Dossiers
                        .Parties.UnilateralPause("p", "north")
                        .Dossier.Build()
                        .Append([asking, .. others])
                        .AsKnownAt(Dossiers.Day(9)),
                    3,
                    9
                )
                .Where(line => line.Contains("Reply", StringComparison.Ordinal)),
        ];

    private static Statement Said(string id, string who, Act act) =>
        new(id, who, act)
        {
            SaidAt = Moment.Exactly(Dossiers.Day(2)),
            StatedKnownFrom = Dossiers.Day(2),
            RecordedAt = Dossiers.Day(2),
        };
}
