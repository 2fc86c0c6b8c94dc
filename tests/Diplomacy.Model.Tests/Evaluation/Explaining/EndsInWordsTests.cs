using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>What ends a pause is told as of how many, with who may have done it, and only where it did.</summary>
public sealed partial class EndsInWordsTests
{
    private const string Tigers = "Liberation Tigers of Tamil Eelam";

    private static readonly Account s_group = Account.Of("group");

    private static readonly Account s_both = new("bound", "other");

    public static TheoryData<Act, string> TakenBack =>
        new()
        {
            {
                new Terminate("p") { From = Deadline.At(Day(20)) },
                "word that ends it"
            },
            {
                new GiveNotice("p", NoticeKind.Terminate) { From = Deadline.At(Day(20)) },
                "notice"
            },
            { new Release("p"), "release" },
            {
                new Extend("p") { Until = Deadline.At(Day(60)) },
                "extension"
            },
        };

    [Theory]
    [MemberData(nameof(TakenBack))]
    public void Each_kind_of_act_that_was_taken_back_is_named_as_its_owners(Act act, string told)
    {
        Assert.EndsWith(
            $"; bound took back its {told}.",
            End(
                Of(
                        Say(1, "s1", "bound", Commit(1, 50)),
                        Say(5, "a", "bound", act),
                        Say(8, "b", "bound", new Retract("a"))
                    )
                    .Ask(9)
            ),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            $"; {Tigers} took back their {told}.",
            End(
                Group(
                        Say(1, "s1", "group", Commit(1, 50)),
                        Say(5, "a", "group", act),
                        Say(8, "b", "group", new Retract("a"))
                    )
                    .Ask(9, s_group)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_may_not_have_been_taken_back_by_then_is_not_told_as_taken_back()
    {
        var over = Say(5, "a", "bound", new Terminate("p") { From = Deadline.At(Day(20)) });
        var back = Say(12, "b", "bound", new Retract("a")) with { SaidAt = Moment.Between(Day(8), Day(12)) };

        Assert.DoesNotContain(
            "took back",
            End(Of(Say(1, "s1", "bound", Commit(1, 50)), over, back).Ask(10)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_or_a_group_of_several_end_it()
    {
        var dossier = Group(Say(1, "s1", "group", Commit(1, 50)), Say(20, "over", "group", new Terminate("p")));

        Assert.Equal(
            $"It is not over: it lasts until {Tigers} end it on 20 January 2026, 00:00 UTC.",
            End(dossier.Ask(9, s_group))
        );
        Assert.Equal($"It is over: {Tigers} ended it on 20 January 2026, 00:00 UTC.", End(dossier.Ask(29, s_group)));
        Assert.Equal(
            "It is not over: it lasts until bound and other end it on 20 January 2026, 00:00 UTC.",
            End(
                Mutual(
                        Say(1, "s1", "bound", Commit(1, 50)),
                        Say(1, "s2", "other", Commit(1, 50)),
                        Say(20, "over", "bound", new Terminate("p")),
                        Say(20, "over-too", "other", new Terminate("p"))
                    )
                    .Ask(9, s_both)
            )
        );
    }

    [Fact]
    public void A_release_that_ends_it_is_told_with_who_gives_it()
    {
        var releasing = Say(20, "go", "other", new Release("p"));
        var group = Say(20, "go", "group", new Release("p"));
        Dossier Owed(Statement release, ActorId to) =>
            Group(Say(1, "s1", "bound", Commit(1, 50)), release) with
            {
                Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound") { Beneficiaries = [to] })],
            };

        Assert.Equal(
            "It is not over: it lasts until other releases the other side on 20 January 2026, 00:00 UTC.",
            End(Owed(releasing, "other").Ask(9))
        );
        Assert.Equal(
            $"It is not over: it lasts until {Tigers} release the other side on 20 January 2026, 00:00 UTC.",
            End(Owed(group, "group").Ask(9))
        );
        Assert.Equal(
            "It is over: other released the other side on 20 January 2026, 00:00 UTC.",
            End(Owed(releasing, "other").Ask(29))
        );
    }

    [Fact]
    public void A_pause_that_has_a_name_takes_its_place_by_its_name()
    {
        var next = Replacing(Say(2, "s2", "bound", new Commit("next") { Terms = Terms(8, 90) }));
        var named = next with { Pauses = [next.Pauses[0], next.Pauses[1] with { Names = ["The Second Truce"] }] };

        Assert.Equal("It is not over: next takes its place on 8 January 2026, 00:00 UTC.", End(next.Ask(5)));
        Assert.Equal(
            "It is not over: \"The Second Truce\" takes its place on 8 January 2026, 00:00 UTC.",
            End(named.Ask(5))
        );
    }

    [Fact]
    public void What_the_pause_that_takes_its_place_waited_for_is_cited()
    {
        var waits = Terms(1, 90, Condition.Precedent(new Occurred("gate", SilenceRule.PresumedNotToHold)));
        var verdict = Replacing(
                Say(2, "s2", "bound", new Commit("next") { Terms = waits }),
                Say(9, "opened", "bound", new AssertClaim(new EventClaim("gate", true) { At = Moment.Exactly(Day(8)) }))
            )
            .Ask(20);

        Assert.Equal("It is over: next took its place on 8 January 2026, 00:00 UTC.", End(verdict));
        Assert.Equal(["opened", "s1", "s2"], Part(verdict).Statements.Select(id => id.Value));
    }

    [Fact]
    public void A_pause_of_several_parts_takes_its_place_as_soon_as_one_takes_effect()
    {
        Terms From(string undertaking, int day) => Terms(day, 90) with { Undertaking = undertaking };
        var next = Replacing(
            Say(2, "s2", "bound", new Commit("next") { Terms = From("bound", 8) }),
            Say(2, "s3", "other", new Commit("next") { Terms = From("other", 30) })
        );
        var both = next with
        {
            Pauses =
            [
                next.Pauses[0],
                new Pause(
                    "next",
                    new Undertaking("bound", Form.Unilateral, "bound"),
                    new Undertaking("other", Form.Unilateral, "other")
                )
                {
                    Relations = next.Pauses[1].Relations,
                },
            ],
        };

        Assert.Equal("It is over: next took its place on 8 January 2026, 00:00 UTC.", End(both.Ask(20)));
    }

    [Fact]
    public void A_window_that_was_revived_is_told_with_its_later_end()
    {
        var revived = new Extend("p") { From = Deadline.At(Day(20)), Until = Deadline.At(Day(30)) };
        var dossier = Of(Say(1, "s1", "bound", Commit(1, 10)), Say(12, "again", "bound", revived));

        Assert.Equal(
            "It is not over: it runs out on 30 January 2026, 00:00 UTC, as last prolonged.",
            End(dossier.Ask(25))
        );
        Assert.Equal("It is over: it ran out on 10 January 2026, 00:00 UTC.", End(dossier.Ask(15)));
    }

    [Fact]
    public void An_extension_that_may_have_come_too_late_is_not_told_as_one_that_did()
    {
        var extended = Say(12, "more", "bound", new Extend("p") { Until = Deadline.At(Day(20)) }) with
        {
            SaidAt = Moment.Between(Day(8), Day(12)),
        };

        Assert.Equal(
            "Whether it is over is not known: it runs out on 10 January 2026, 00:00 UTC, or, if it was prolonged in time, "
                + "on 20 January 2026, 00:00 UTC.",
            End(Of(Say(1, "s1", "bound", Commit(1, 10)), extended).Ask(15))
        );
    }

    private static Dossier Group(params Statement[] statements)
    {
        var dossier = Of(statements);
        return dossier with
        {
            Actors = [.. dossier.Actors, new ArmedGroup("group", Tigers)],
            Pauses = [Pause.Unilateral("p", "group")],
        };
    }

    private static Dossier Mutual(params Statement[] statements) =>
        Of(statements) with
        {
            Pauses = [Pause.Mutual("p", "bound", "other")],
        };

    private static Dossier Replacing(params Statement[] statements)
    {
        var dossier = Of([Say(1, "s1", "bound", Commit(1, 50)), .. statements]);
        return dossier with
        {
            Pauses =
            [
                .. dossier.Pauses,
                Pause.Unilateral("next", "bound") with
                {
                    Relations = [new PauseRelation(PauseRelationKind.Replaces, "p")],
                },
            ],
        };
    }

    private static ExplanationNode Part(Verdict verdict) =>
        verdict.Explanation.All().First(node => node.Kind == ExplanationKind.NotEnded);

    private static string End(Verdict verdict) => Part(verdict).Text;
}
