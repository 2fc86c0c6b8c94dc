using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

public sealed partial class EndsInWordsTests
{
    [Fact]
    public void A_notice_that_may_not_count_stops_it_only_where_it_does()
    {
        // Whether the spokesman still held the office is open.
        var terms = Terms(1, 10) with
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic)
            {
                Period = Length.FromHours(240),
                NoticeBefore = Length.FromHours(48),
                Cap = Length.FromHours(480),
            },
        };
        var notice = Say(15, "notice", "spokesman", new GiveNotice("p", NoticeKind.NotRenew)).For("bound");

        Assert.Equal(
            "It is not over: it runs out on 20 January 2026, 00:00 UTC, or on 21 January 2026, 00:00 UTC, "
                + "prolonged by itself, and no further where bound gave notice in time.",
            End(Leaving(10, 20, Say(1, "s1", "bound", new Commit("p") { Terms = terms }), notice).Ask(17))
        );
    }

    [Fact]
    public void A_notice_that_may_come_after_the_end_is_told_with_all_the_time_in_which_it_may_be_up()
    {
        var terms = Terms(1, 9) with { Exit = new ExitRule { NoticePeriod = Length.FromHours(72) } };
        var notice = Say(8, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate)) with
        {
            SaidAt = Moment.Between(Day(1), Day(8)),
        };

        var dossier = Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms }), notice);

        Assert.All(
            [Bound, Account.Of("other")],
            account =>
                Assert.Equal(
                    "It is not over: it runs out on 9 January 2026, 00:00 UTC, or the notice that bound gave is up "
                        + "between 4 January, 00:00 and 11 January 2026, 00:00 UTC.",
                    End(dossier.Ask(3, account))
                )
        );
    }

    [Fact]
    public void A_notice_of_one_without_the_power_is_told_alike_in_its_own_account()
    {
        var terms = Terms(1, 9) with { Exit = new ExitRule { NoticePeriod = Length.FromHours(72) } };
        var notice = Say(8, "notice", "other", new GiveNotice("p", NoticeKind.Terminate)) with
        {
            SaidAt = Moment.Between(Day(1), Day(8)),
        };

        Assert.Equal(
            "It is not over: it runs out on 9 January 2026, 00:00 UTC, or the notice that other gave is up "
                + "between 4 January, 00:00 and 11 January 2026, 00:00 UTC.",
            End(Of(Say(1, "s1", "bound", new Commit("p") { Terms = terms }), notice).Ask(3, Account.Of("other")))
        );
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Who_may_leave_on_breach_has_the_power_to_where_there_was_one(
        bool isOnBreach,
        bool isBreached,
        bool hasPower
    )
    {
        var accusation = new Accuse("p", new Conduct("other", Activities.Strikes, "valley"))
        {
            At = Moment.Exactly(Day(4)),
        };
        var exit = new ExitRule { OnBreach = isOnBreach };
        var dossier = Of([
            Say(1, "s1", "bound", new Commit("p") { Terms = Terms(1, 50) with { Exit = exit } }),
            Say(5, "over", "bound", new Terminate("p")),
            .. isBreached ? [Say(4, "struck", "stranger", accusation)] : Array.Empty<Statement>(),
        ]) with
        {
            Places = [new Area("valley")],
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound") { Beneficiaries = ["other"] })],
        };

        var verdict = dossier.Ask(9, Account.Of("stranger"));

        Assert.Equal(hasPower ? Truth.False : Truth.True, verdict.InForce);
        Assert.Equal(hasPower ? [] : [new StatementId("over")], WithoutPower(verdict));
    }

    [Theory]
    [InlineData("bound", "other", NoticeKind.Terminate)]
    [InlineData("other", "bound", NoticeKind.NotRenew)]
    public void Who_may_give_notice_of_the_one_kind_has_the_power_to(string leaves, string prolongs, NoticeKind kind)
    {
        var terms = Terms(1, 50) with
        {
            Exit = new ExitRule { NoticePeriod = Length.FromHours(72), Holders = [leaves] },
            Extension = new ExtensionRule(ExtensionMode.Unilateral) { Holders = [prolongs] },
        };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = terms }),
            Say(5, "notice", "bound", new GiveNotice("p", kind)),
            Say(5, "not-mine", "stranger", new GiveNotice("p", kind))
        );

        Assert.Equal([new StatementId("not-mine")], WithoutPower(dossier.Ask(6, Account.Of("other"))));
    }

    [Fact]
    public void Who_may_give_notice_under_one_of_several_rules_has_the_power_to()
    {
        Commit On(string undertaking, ActorId holder) =>
            new("p")
            {
                Terms = Terms(1, 90) with
                {
                    Undertaking = undertaking,
                    Exit = new ExitRule
                    {
                        NoticePeriod = Length.FromHours(72),
                        Undertakings = ["first", "second"],
                        Holders = [holder],
                    },
                    Extension = new ExtensionRule(ExtensionMode.Unilateral) { Holders = ["stranger"] },
                },
            };
        var dossier = Of(
                Say(1, "s1", "bound", On("first", "bound")),
                Say(1, "s2", "other", On("second", "other")),
                Say(5, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate))
            )
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

        var verdict = dossier.Ask(6, Account.Of("other"));

        Assert.Equal("It is not over: the notice that bound gave is up on 8 January 2026, 00:00 UTC.", End(verdict));
        Assert.Empty(WithoutPower(verdict));
    }

    [Fact]
    public void Whoever_of_several_may_leave_has_the_power_to()
    {
        var exit = new ExitRule { ByDeclaration = true, Holders = ["bound", "other"] };
        var dossier = Of(
            Say(1, "s1", "bound", new Commit("p") { Terms = Terms(1, 50) with { Exit = exit } }),
            Say(20, "over", "other", new Terminate("p")),
            Say(21, "not-mine", "stranger", new Terminate("p"))
        );

        var powerless = dossier.Ask(9).Explanation.Children.Single(child => child.Kind == ExplanationKind.WithoutPower);

        Assert.Equal([new StatementId("not-mine")], powerless.Statements);
    }

    [Fact]
    public void A_notice_under_the_rule_of_another_part_is_told_as_one()
    {
        ExitRule After(int days, params EquatableArray<ActorId> holders) =>
            new()
            {
                NoticePeriod = Length.FromHours(24 * days),
                Undertakings = ["first", "second"],
                Holders = holders,
            };
        Commit On(string undertaking, ExitRule exit) =>
            new("p") { Terms = Terms(1, 90) with { Undertaking = undertaking, Exit = exit } };
        var dossier = Of(
                Say(1, "s1", "bound", On("first", After(3, "bound"))),
                Say(1, "s2", "other", On("second", After(14, "other"))),
                Say(5, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate))
            )
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

        var verdict = dossier.Ask(6, new Account("bound", "other"));

        Assert.Equal("It is not over: the notice that bound gave is up on 8 January 2026, 00:00 UTC.", End(verdict));
        Assert.DoesNotContain(verdict.Explanation.All(), node => node.Kind == ExplanationKind.WithoutPower);
    }

    [Fact]
    public void Who_may_leave_under_one_of_several_rules_has_the_power_to()
    {
        Commit On(string undertaking, ActorId holder) =>
            new("p")
            {
                Terms = Terms(1, 90) with
                {
                    Undertaking = undertaking,
                    Exit = new ExitRule
                    {
                        ByDeclaration = true,
                        Undertakings = ["first", "second"],
                        Holders = [holder],
                    },
                },
            };
        var dossier = Of(
                Say(1, "s1", "bound", On("first", "bound")),
                Say(1, "s2", "other", On("second", "other")),
                Say(5, "over", "bound", new Terminate("p"))
            )
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

        var verdict = dossier.Ask(6, Account.Of("other"));

        Assert.Equal("It is over: bound ended it on 5 January 2026, 00:00 UTC.", End(verdict));
        Assert.DoesNotContain(verdict.Explanation.All(), node => node.Kind == ExplanationKind.WithoutPower);
    }

    private static IEnumerable<StatementId> WithoutPower(Verdict verdict) =>
        verdict
            .Explanation.All()
            .Where(node => node.Kind == ExplanationKind.WithoutPower)
            .SelectMany(node => node.Statements);
}
