using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>When an event occurs, as voices of one account have it.</summary>
public sealed class EventTrackTests
{
    [Fact]
    public void Voices_that_differ_on_whether_it_occurred_leave_that_open_each_event_for_itself()
    {
        var limits = new Limits(
            Of(
                Say(10, "b", "bound", Occurred("talks", 8), Occurred("summit", 8)),
                Say(11, "a", "office", new DenyClaim(new EventClaim("talks", true)), Occurred("summit", null))
            )
        );
        var both = Deadline.LatestOf(Deadline.Upon("talks"), Deadline.Upon("summit"));

        Assert.Equal(Truth.Unknown, limits.HasCome(Deadline.Upon("talks"), Day(9)));
        Assert.Equal(Truth.False, limits.HasCome(Deadline.Upon("talks"), Day(7)));
        var found = limits.Explore(Day(9), world => limits.Resolve(both, world).At is { } at && world.HasCome(at));
        Assert.Equal(2, found.Choices.Count);
        Assert.Equal([true, false], Answers(found).Order().Reverse());
        Assert.All(
            found.Worlds!.SelectMany(world => world.Choices),
            choice => Assert.Equal(["a", "b"], choice.Choice.Statements.Select(id => id.Value))
        );
    }

    [Fact]
    public void The_first_answer_to_whether_it_occurred_is_yes()
    {
        var limits = new Limits(
            Of(Say(10, "b", "bound", Occurred("talks", 8)), Say(11, "a", "office", NotOccurred("talks")))
        );
        var found = limits.Explore(
            Day(9),
            world => world.HasCome(limits.Resolve(Deadline.Upon("talks"), world).At!.Value)
        );

        Assert.All(
            found.Worlds!,
            world => Assert.Equal(world.Outcome.Answer, Assert.Single(world.Choices).Answer == 0)
        );
    }

    [Fact]
    public void Voices_that_differ_on_when_it_occurred_leave_that_open()
    {
        var limits = new Limits(
            Of(Say(20, "b", "bound", Occurred("talks", 8)), Say(20, "a", "office", Occurred("talks", 12)))
        );

        Assert.Equal(Truth.False, limits.HasCome(Deadline.Upon("talks"), Day(7)));
        Assert.Equal(Truth.Unknown, limits.HasCome(Deadline.Upon("talks"), Day(10)));
        Assert.Equal(Truth.True, limits.HasCome(Deadline.Upon("talks"), Day(12)));
        Assert.Equal(["a", "b"], limits.Facts.Event("talks").Statements.Select(id => id.Value));
    }

    [Fact]
    public void Voices_that_agree_leave_nothing_open()
    {
        var limits = new Limits(
            Of(Say(20, "b", "bound", Occurred("talks", 8)), Say(20, "a", "office", Occurred("talks", 8)))
        );

        Assert.Empty(limits.Explore(Day(9), world => Come(limits, world)).Choices);
        Assert.Equal(Truth.True, limits.HasCome(Deadline.Upon("talks"), Day(8)));
    }

    [Fact]
    public void The_order_of_words_that_say_the_same_is_not_asked_for()
    {
        var limits = new Limits(
            Of(
                Say(20, "a", "bound", Occurred("talks", 8)) with
                {
                    SaidAt = Moment.Between(Day(10), Day(20)),
                },
                Say(20, "b", "bound", Occurred("talks", 8)) with
                {
                    SaidAt = Moment.Between(Day(10), Day(20)),
                }
            )
        );

        Assert.Equal([true], Answers(limits.Explore(Day(9), world => Come(limits, world))));
        Assert.Single(limits.Explore(Day(9), world => Come(limits, world)).Worlds!);
    }

    [Fact]
    public void What_was_denied_may_occur_after_it_is_known()
    {
        var limits = new Limits(Of(Say(10, "a", "bound", new DenyClaim(new EventClaim("talks", true)))), Day(20));

        Assert.Equal(Truth.False, limits.HasCome(Deadline.Upon("talks"), Day(20)));
        Assert.Equal(Truth.Unknown, limits.HasCome(Deadline.Upon("talks"), Day(21)));
        var affirmed = new Limits(Of(Say(10, "a", "bound", new DenyClaim(new EventClaim("talks", false)))), Day(20));
        Assert.Equal(Truth.True, affirmed.HasCome(Deadline.Upon("talks"), Day(10)));
    }

    [Fact]
    public void An_event_is_settled_where_all_is_said_and_its_time_hangs_on_no_other()
    {
        Assert.NotNull(Settled(Say(10, "a", "bound", Occurred("talks", 8))));
        Assert.NotNull(Settled(Say(10, "a", "bound", Occurred("talks", null))));
        Assert.Null(Settled());
        Assert.Null(Settled(Say(10, "a", "bound", NotOccurred("talks"))));
        Assert.Null(
            Settled(Say(10, "a", "bound", Occurred("talks", null)) with { SaidAt = Moment.Between(Day(5), Day(9)) })
        );
    }

    [Theory]
    [InlineData("event")]
    [InlineData("delivery")]
    [InlineData("state")]
    public void A_quotation_covers_what_it_speaks_of_and_leaves_the_rest_to_paraphrases(string kind)
    {
        // Quoted is the one with the day 20, paraphrased both with the day 10.
        var limits = new Limits(
            Of(Say(30, "words", "bound", Claim("one", 20)), Say(31, "told", "outlet", Told("one"), Told("other"))),
            account: Bound with
            {
                Carriers = ["outlet"],
            }
        );

        Assert.Equal((false, true), (Is("one", 12), Is("one", 22)));
        Assert.Equal((false, true), (Is("other", 8), Is("other", 12)));

        Report Told(string name) => new(new Performance("bound", Claim(name, 10))) { Paraphrases = "words" };

        AssertClaim Claim(string name, int day) =>
            new(
                kind switch
                {
                    "event" => new EventClaim(name, true) { At = Moment.Exactly(Day(day)) },
                    "delivery" => new DeliveryClaim("p", name, 10) { At = Moment.Exactly(Day(day)) },
                    _ => new StateClaim(name, true) { Since = Moment.Exactly(Day(day)) },
                }
            );

        bool Is(string name, int day) =>
            limits.Ask(
                Day(day),
                world =>
                    kind switch
                    {
                        "event" => world.HasCome(limits.Resolve(Deadline.Upon(name), world).At!.Value),
                        "delivery" => limits.Facts.Deliveries.TotalBy(name, Point.AskedAbout, world) > 0,
                        _ => limits
                            .Facts.State(name)
                            .HoldsAt(Point.AskedAbout, SilenceRule.PresumedNotToHold, [], world),
                    }
            ) == Truth.True;
    }

    private static VagueInstant? Settled(params Statement[] statements) =>
        new Limits(Of(statements)).Facts.Event("talks").Settled;

    private static bool Come(Limits limits, World world) =>
        limits.Resolve(Deadline.Upon("talks"), world).At is { } at && world.HasCome(at);

    private static IEnumerable<bool> Answers(Exploration found) =>
        found.Worlds!.Select(world => world.Outcome.Answer).Distinct();

    private static AssertClaim NotOccurred(string name) => new(new EventClaim(name, false));

    private static AssertClaim Occurred(string name, int? day) =>
        new(new EventClaim(name, true) { At = day is { } on ? Moment.Exactly(Day(on)) : null });
}
