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

    [Theory]
    [InlineData(3, true)]
    [InlineData(6, false)]
    public void Who_signs_a_reply_for_another_has_replied_for_it_where_that_was_its_office_when_it_signed(
        int signed,
        bool isReply
    )
    {
        var reply = Said("joint", "south", new Refuse("p") { Of = "offer" }) with
        {
            SaidAt = Moment.Exactly(Dossiers.Day(8)),
            StatedKnownFrom = Dossiers.Day(8),
            Signatories = [new("envoy") { OnBehalfOf = "north", At = Moment.Exactly(Dossiers.Day(signed)) }],
        };
        var view = Dossiers
            .Parties.With(new Person("envoy"))
            .With(new SpeaksFor("envoy", "north") { Valid = new ValidTime(Until: Moment.Exactly(Dossiers.Day(5))) })
            .UnilateralPause("p", "north")
            .Dossier.Build()
            .Append([s_offer, reply])
            .AsKnownAt(Dossiers.Day(9));

        Assert.Equal(
            isReply ? [] : ["2026-01-06T00:00:00Z Reply of offer (north) according to mission"],
            Due(view, 3, 9)
        );
    }

    [Fact]
    public void A_reply_asked_for_after_the_effect_is_due_within_what_the_window_leaves_of_it()
    {
        var counted = s_offer with { ReplyBy = Deadline.After(Anchor.Effect, Period.FromHours(48)) };
        var opened = new EventClaim("gate", true) { At = Moment.Exactly(Dossiers.Day(9)) };
        string[] DueIf(Deadline start) =>
            [
                .. Due(
                        Dossiers
                            .Parties.UnilateralPause("p", "north")
                            .At(Dossiers.Day(1))
                            .Commits("north", start, Deadline.At(Dossiers.Day(7)))
                            .At(Dossiers.Day(10))
                            .Asserts("mission", opened)
                            .Build()
                            .Append(counted)
                            .AsKnownAt(Dossiers.Day(11)),
                        3,
                        20
                    )
                    .Where(line => line.Contains("Reply", StringComparison.Ordinal)),
            ];

        Assert.Equal(
            ["[2026-01-06T00:00:00Z, 2026-01-09T00:00:00Z] Reply of offer (north, south) according to mission"],
            DueIf(Deadline.Between(Dossiers.Day(4), Dossiers.Day(10)))
        );
        // What begins after it ends has no effect that could be dated.
        Assert.Equal(
            ["unknown Reply of offer (north, south) according to mission, perhaps"],
            DueIf(Deadline.Upon("gate"))
        );
    }

    [Fact]
    public void A_reply_is_due_after_an_event_as_those_tell_it_who_may_have_had_the_authority_together()
    {
        // Who held the office on the twelfth held it on the eleventh.
        Statement Told(int said, string id, int at) =>
            SmallDossiers.Say(
                said,
                id,
                "bound",
                new AssertClaim(new EventClaim("gate", true) { At = Moment.Exactly(Dossiers.Day(at)) })
            );
        var asking = SmallDossiers.Say(7, "asking", "bound", new Offer("p")) with
        {
            Addressees = ["other"],
            ReplyBy = Deadline.After(Anchor.Event("gate"), Period.FromHours(48)),
        };
        var dossier = SmallDossiers.Leaving(
            10,
            20,
            Told(5, "first", 3),
            Told(6, "second", 5),
            asking,
            SmallDossiers.Say(11, "first-back", "spokesman", new Retract("first")).For("bound"),
            SmallDossiers.Say(12, "second-back", "spokesman", new Retract("second")).For("bound")
        );

        var due = dossier
            .AsKnownAt(Dossiers.Day(30))
            .FallingDue(Dossiers.Day(1), Dossiers.Day(60), account: SmallDossiers.Bound);

        Assert.Equal(Moment.NotBefore(Dossiers.Day(7)), Assert.Single(due.Items).When);
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
