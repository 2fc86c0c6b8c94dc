namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <content>Shapes of many parties, undertakings or pauses.</content>
public sealed partial class GrowingDossiersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    public void Of_sixteen_pauses_that_replace_all_before_them_each_ends_the_first(int spoken)
    {
        PauseRelation Replacing(int other) => new(PauseRelationKind.Replaces, other == 0 ? "p" : $"p-{other}");
        var pauses = Enumerable
            .Range(1, 15)
            .Select(i =>
                Pause.Unilateral($"p-{i}", "bound") with
                {
                    Relations = [.. Enumerable.Range(0, i).Select(Replacing)],
                }
            );
        var dossier = Of(
            Say(5, "commitment", "bound", Commit(8, 60)),
            Say(20, "later", "bound", new Commit($"p-{spoken}") { Terms = Terms(30, 60) })
        );
        dossier = dossier with { Pauses = [.. dossier.Pauses, .. pauses] };

        Assert.Equal(Truth.True, dossier.Ask(29).InForce);
        Assert.Equal([Phase.Terminated], dossier.Ask(30).Phases);
    }

    [Fact]
    public void A_hundred_undertakings_of_one_party_each_with_its_own_end_are_in_force_until_the_last_and_in_full_until_the_first()
    {
        var undertakings = Enumerable.Range(0, 100).Select(i => new Undertaking($"u-{i}", Form.Unilateral, "bound"));
        var statements = Enumerable
            .Range(0, 100)
            .Select(i =>
                Say(5, $"s-{i}", "bound", new Commit("p") { Terms = Terms(8, 20 + i) with { Undertaking = $"u-{i}" } })
            );
        var timeline = Known(
            Of([.. statements]) with
            {
                Pauses = [new Pause("p") { Undertakings = [.. undertakings] }],
            }
        );

        AssertFullUntilTheFirstAndInForceUntilTheLast(timeline, 20, 119);
        Assert.Equal(
            60,
            timeline.At(Day(59)).Undertakings.Count(undertaking => undertaking.Assessment.InForce == Truth.True)
        );
    }

    [Fact]
    public void Of_fifty_signatories_one_that_has_not_signed_keeps_it_from_being_established_for_all()
    {
        var parties = Enumerable.Range(0, 50).Select(i => (ActorId)$"party-{i:00}").ToList();
        Dossier Signed(int count) =>
            Of(
                Say(5, "text", "party-00", Commit(8, 60)) with
                {
                    Signatories = [.. parties.Take(count).Skip(1).Select(party => new Signature(party))],
                }
            ) with
            {
                Actors = [.. parties.Select(party => (Actor)new State(party))],
                Relations = [],
                Pauses = [Pause.Mutual("p", [.. parties])],
            };

        Assert.Equal(Truth.True, Signed(50).AsKnownAt(Day(10)).Evaluate("p", Day(9)).InForce);
        Assert.Equal(Truth.False, Signed(49).AsKnownAt(Day(10)).Evaluate("p", Day(9)).InForce);
        Assert.Equal(50, Signed(50).AsKnownAt(Day(10)).Evaluate("p", Day(9)).Accounts.Count);
    }

    [Fact]
    public void What_is_presumed_of_undertakings_stands_in_their_order_and_not_in_that_of_time()
    {
        Commit Hanging(UndertakingId undertaking, string state, int from) =>
            new("p")
            {
                Terms = Terms(
                    from,
                    60,
                    new Condition(ConditionRole.Continuing, new Holds(state, SilenceRule.PresumedToHold))
                    {
                        OnFailure = FailureEffect.Suspends,
                    }
                ) with
                {
                    Undertaking = undertaking,
                },
            };
        var dossier = Of(
                Say(5, "first", "bound", Hanging("of-first", "calm", 20)),
                Say(5, "second", "bound", Hanging("of-second", "talks", 10))
            )
            .WithUndertakings(
                new Undertaking("of-first", Form.Unilateral, "bound"),
                new Undertaking("of-second", Form.Unilateral, "bound")
            );

        Assert.Equal(["calm", "talks"], dossier.Ask(25).Presumptions.Select(presumption => presumption.Subject));
    }

    [Fact]
    public void Of_a_hundred_undertakings_that_one_rule_names_all_end_with_the_one_whose_terms_say_it()
    {
        var undertakings = Enumerable.Range(0, 100).Select(i => (UndertakingId)$"u-{i}").ToList();
        var leaving = new ExitRule { ByDeclaration = true, Undertakings = [.. undertakings] };
        var commitments = undertakings.Select(
            (undertaking, i) =>
                Say(
                    5,
                    $"commitment-{i}",
                    "bound",
                    new Commit("p")
                    {
                        Terms = Terms(8, 1_000) with { Undertaking = undertaking, Exit = i == 0 ? leaving : null },
                    }
                )
        );
        var endings = undertakings.Select(
            (undertaking, i) =>
                Say(119 - i, $"ending-{i}", "bound", new Terminate("p") { Undertakings = [undertaking] })
        );
        var timeline = Known(
            Of([.. commitments, .. endings]) with
            {
                Pauses =
                [
                    new Pause("p")
                    {
                        Undertakings = [.. undertakings.Select(u => new Undertaking(u, Form.Unilateral, "bound"))],
                    },
                ],
            }
        );

        AssertFullUntilTheFirstAndInForceUntilTheLast(timeline, 20, 119);
        Assert.Equal(40, timeline.At(Day(79)).Undertakings.Count(of => of.Assessment.InForce == Truth.True));
    }

    [Fact]
    public void Fifty_mutual_undertakings_end_together_with_the_first_of_them()
    {
        var undertakings = Enumerable.Range(0, 50).Select(i => (UndertakingId)$"u-{i}").ToList();
        Statement By(string party, int i) =>
            Say(
                5,
                $"{party}-{i}",
                party,
                new Commit("p") { Terms = Terms(8, 20 + ((i + 25) % 50)) with { Undertaking = undertakings[i] } }
            );
        Dossier Mutual(bool severable) =>
            Of([.. Enumerable.Range(0, 50).SelectMany(i => (Statement[])[By("bound", i), By("other", i)])]) with
            {
                Pauses =
                [
                    new Pause("p")
                    {
                        Undertakings =
                        [
                            .. undertakings.Select(u => new Undertaking(u, Form.Mutual, "bound", "other")
                            {
                                IsSeverable = severable,
                            }),
                        ],
                    },
                ],
            };

        var together = Known(Mutual(severable: false));
        Assert.Equal((Truth.True, Truth.True), (together.At(Day(19)).InForce, together.At(Day(19)).InFull));
        Assert.Equal([Phase.Expired], together.At(Day(20)).Phases);
        Assert.All(together.At(Day(20)).Undertakings, of => Assert.Equal(Truth.False, of.Assessment.InForce));

        var apart = Known(Mutual(severable: true));
        Assert.Equal((Truth.True, Truth.False), (apart.At(Day(20)).InForce, apart.At(Day(20)).InFull));
        Assert.Equal(Truth.False, apart.At(Day(69)).InForce);
    }

    private static void AssertFullUntilTheFirstAndInForceUntilTheLast(PauseTimeline timeline, int first, int last) =>
        Assert.Equal(
            [
                (Truth.True, Truth.True),
                (Truth.True, Truth.False),
                (Truth.True, Truth.False),
                (Truth.False, Truth.False),
            ],
            new List<int> { first - 1, first, last - 1, last }.Select(day =>
                (timeline.At(Day(day)).InForce, timeline.At(Day(day)).InFull)
            )
        );
}
