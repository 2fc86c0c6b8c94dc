using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>Who is bound, whether it has begun, what it waits for and what it covers, in words.</summary>
public sealed class PartsInWordsTests
{
    private static readonly Account s_both = new("bound", "other");

    [Fact]
    public void A_start_that_may_never_come_is_told_so()
    {
        var terms = new Terms { Window = new Window(new MomentDeadline(Moment.NotBefore(Day(5))), Deadline.Never) };

        Assert.Equal(
            "It has not begun: it begins not before 5 January 2026, 00:00 UTC, if at all.",
            Text(Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms })).Ask(3), ExplanationKind.Started)
        );
    }

    [Theory]
    [InlineData(1, ": that \"talks 0\" holds.")]
    [InlineData(3, ": that \"talks 0\" holds, \"talks 1\" holds and \"talks 2\" holds.")]
    [InlineData(4, ".")]
    public void Conditions_that_fail_are_named_as_long_as_they_are_few(int count, string named)
    {
        var conditions = Enumerable
            .Range(0, count)
            .Select(i => Condition.While($"talks-{i}", SilenceRule.PresumedNotToHold, FailureEffect.Suspends));

        Assert.Equal(
            $"A condition that it hangs on does not hold{named}",
            Text(Of(Say(1, "s1", "bound", Commit(1, 50, [.. conditions]))).Ask(9), ExplanationKind.ConditionsHold)
        );
    }

    [Fact]
    public void Conditions_and_suspensions_that_are_not_known_are_told_in_one_sentence()
    {
        var hangs = Commit(1, 50, Condition.While("talks", SilenceRule.Unknown, FailureEffect.Suspends));
        var halt = Say(12, "halt", "bound", new Suspend("p")) with { SaidAt = Moment.Between(Day(8), Day(12)) };

        Assert.Equal(
            "Whether its conditions hold is not known, nor whether it is suspended: bound suspended its part "
                + "between 8 January, 00:00 and 12 January 2026, 00:00 UTC.",
            Text(Of(Say(1, "s1", "bound", hangs), halt).Ask(10), ExplanationKind.ConditionsHold)
        );
    }

    [Fact]
    public void Conditions_of_several_roles_that_fail_are_told_in_one_sentence()
    {
        var dossier = Of(
            Say(
                1,
                "s1",
                "bound",
                Commit(
                    1,
                    50,
                    Condition.Precedent(new Occurred("gate", SilenceRule.PresumedNotToHold)),
                    Condition.While("talks", SilenceRule.PresumedNotToHold, FailureEffect.Suspends)
                )
            )
        );

        Assert.Equal(
            "A condition that it hangs on has not come true, or does not hold: that \"gate\" has come about and "
                + "\"talks\" holds.",
            Text(dossier.Ask(9), ExplanationKind.ConditionsHold)
        );
    }

    [Fact]
    public void It_goes_on_for_another_party_where_one_may_have_suspended_its_part()
    {
        var halt = Say(12, "halt", "bound", new Suspend("p")) with { SaidAt = Moment.Between(Day(8), Day(12)) };
        string Told(int day) =>
            Text(
                Of(Say(1, "s1", "bound", Commit(1, 50)), Say(1, "s2", "other", Commit(1, 50)), halt)
                    .WithUndertakings(new Undertaking("main", Form.Mutual, "bound", "other"))
                    .Ask(day, s_both),
                ExplanationKind.ConditionsHold
            );
        const string Suspended = "bound suspended its part between 8 January, 00:00 and 12 January 2026, 00:00 UTC";

        Assert.Equal($"It goes on for another party; whether all go on is not known: {Suspended}.", Told(10));
        Assert.Equal($"{Suspended}; for another party it goes on.", Told(13));
        Assert.Equal("It is not suspended.", Told(7));
    }

    [Fact]
    public void Who_is_bound_as_the_reading_has_it_is_told_so()
    {
        Statement Evades(string id, string by) =>
            Say(9, id, by, new Decline(new Performance(by, Commit(5, 50)) { At = Moment.Exactly(Day(1)) }));
        var made = Reading.None.Fix("act=made");
        var one = Of(Evades("asked", "bound")).AsKnownAt(Day(100)).Evaluate("p", Day(20), Bound, made);
        var both = (
            Of(Evades("asked", "bound"), Evades("asked-too", "other")) with
            {
                Pauses = [Pause.Mutual("p", "bound", "other")],
            }
        )
            .AsKnownAt(Day(100))
            .Evaluate("p", Day(20), s_both, made);

        Assert.Equal("bound is bound, as the reading asked for has it.", Text(one, ExplanationKind.Established));
        Assert.Equal(
            "bound and other are bound, as the reading asked for has it.",
            Text(both, ExplanationKind.Established)
        );
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Of_an_offer_and_a_refusal_the_later_one_is_told_whatever_they_are_called(string first, string second)
    {
        string Told(Act earlier, Act later) =>
            Text(
                Of(Say(1, first, "bound", earlier), Say(2, second, "bound", later)).Ask(9),
                ExplanationKind.Established
            );

        Assert.Equal("bound refused it.", Told(new Offer("p"), new Refuse("p")));
        Assert.Equal("bound offered it and did not commit to it.", Told(new Refuse("p"), new Offer("p")));
        Assert.Equal("bound asked for it and did not commit to it.", Told(new Refuse("p"), new Request("p")));
    }

    public static TheoryData<Terms, Conduct, string> Gaps =>
        new()
        {
            { Covering, Strike with { Actor = "other" }, "it binds others than other" },
            { Covering, Strike with { Activity = Activities.GroundCombat }, "it is about other conduct" },
            { Covering, Strike with { Place = "hill" }, "it holds elsewhere" },
            {
                Covering with
                {
                    Schedule = new DailySchedule(new LocalTime(6, 0), new LocalTime(9, 0), "Etc/UTC"),
                },
                Strike,
                "it holds at other hours"
            },
            {
                Covering with
                {
                    Limit = new NumericLimit(3, "strikes"),
                },
                Strike with
                {
                    Quantity = 2,
                },
                "so much is allowed"
            },
            {
                Covering with
                {
                    Exceptions = [new SelfDefence()],
                },
                Strike with
                {
                    InSelfDefence = Truth.True,
                },
                "an exception leaves it free"
            },
        };

    [Fact]
    public void Conduct_that_is_covered_is_told_to_be_within_its_terms() =>
        Assert.Equal(
            "The conduct asked about is within its terms.",
            Text(
                (Of(Say(1, "s1", "bound", new Commit("p") { Terms = Covering })) with { Places = [new Area("valley")] })
                    .AsKnownAt(Day(100))
                    .Covers("p", Strike, Day(9), Bound),
                ExplanationKind.Covers
            )
        );

    [Theory]
    [MemberData(nameof(Gaps))]
    public void What_keeps_conduct_from_being_covered_is_told(Terms terms, Conduct conduct, string told)
    {
        var dossier = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms })) with
        {
            Places =
            [
                new Area("land"),
                new Area("valley") { Within = ["land"] },
                new Area("hill") { Within = ["land"] },
            ],
        };

        Assert.Equal(
            $"The conduct asked about is not within its terms: {told}.",
            Text(dossier.AsKnownAt(Day(100)).Covers("p", conduct, Day(9), Bound), ExplanationKind.Covers)
        );
    }

    [Fact]
    public void Where_it_is_not_told_why_conduct_is_not_covered_only_that_is_said() =>
        Assert.Equal(
            "The conduct asked about is not within its terms.",
            new PartPhrases(new ActPhrases(Of()), null!, Reading.None, Day(9)).Covers(Truth.False, [], Strike)
        );

    [Fact]
    public void A_word_on_what_a_failing_does_is_cited_where_something_may_fail()
    {
        var ends = new Clarify("p", QuestionKind.Failure, QuestionKinds.Ends);
        string[] Cited(Commit commit, params Statement[] others) =>
            [
                .. Of([Say(1, "s1", "bound", commit), Say(2, "meant", "bound", ends), .. others])
                    .Ask(9)
                    .Explanation.All()
                    .First(node => node.Kind == ExplanationKind.NotEnded)
                    .Statements.Select(id => id.Value),
            ];
        var hangs = Commit(1, 50, Condition.While("talks", SilenceRule.PresumedToHold));

        Assert.Equal(["meant", "off", "s1"], Cited(hangs, Say(6, "off", "bound", Talks(false, 5))));
        Assert.Equal(["s1"], Cited(Commit(1, 50)));
    }

    private static Terms Covering => Terms(1, 50) with { Activities = [Activities.Strikes], Area = "valley" };

    private static Conduct Strike => new("bound", Activities.Strikes, "valley");

    private static string Text(Verdict verdict, ExplanationKind kind) =>
        verdict.Explanation.All().First(node => node.Kind == kind).Text;
}
