using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation;

/// <summary>When acts that the terms allow could end a pause at the earliest (docs/evaluation.md, section 6).</summary>
public sealed class EarliestExitTests
{
    private static readonly Pause TwoSided = new(
        "p",
        new Undertaking("first", Form.Unilateral, "bound"),
        new Undertaking("second", Form.Unilateral, "other")
    );

    [Fact]
    public void Of_several_undertakings_the_last_that_can_be_left_ends_the_pause()
    {
        var dossier = Two(TwoSided, Leaving(7), Leaving(30));

        Assert.Equal(Day(42), ExitAt(dossier, 12));
        Assert.Equal(Day(42), EndAt(dossier, 12, new GiveNotice("p", NoticeKind.Terminate)));
    }

    [Fact]
    public void Of_mutual_undertakings_the_first_that_can_be_left_ends_the_pause()
    {
        var dossier = Two(Pause.Mutual("p", "bound", "other"), Leaving(7), Leaving(30));

        Assert.Equal(Day(19), ExitAt(dossier, 12));
        Assert.Equal(Day(19), EndAt(dossier, 12, new GiveNotice("p", NoticeKind.Terminate)));
    }

    [Fact]
    public void An_undertaking_that_cannot_be_left_is_over_when_its_window_is()
    {
        var dossier = Two(TwoSided, Terms(8, 200) with { Exit = Free }, Terms(8, 20) with { Exit = new ExitRule() });

        Assert.Equal(Day(20), ExitAt(dossier, 12));
    }

    [Fact]
    public void Notice_against_renewal_is_a_way_out()
    {
        var dossier = Of(Say(8, "a", "bound", new Commit("p") { Terms = Renewed() }));

        Assert.Equal(Day(20), ExitAt(dossier, 12));
        Assert.Equal(Day(20), EndAt(dossier, 12, new GiveNotice("p", NoticeKind.NotRenew)));
        // Too late for the first period.
        Assert.Equal(Day(32), ExitAt(dossier, 16));
        Assert.Equal(Day(32), EndAt(dossier, 16, new GiveNotice("p", NoticeKind.NotRenew)));
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(12, null)]
    public void What_is_terminated_cannot_be_ended(int known, int? exit)
    {
        var dossier = Of(Say(8, "a", "bound", Commit(8, 20)), Say(10, "b", "bound", new Terminate("p")));

        Assert.Equal(exit is { } day ? Day(day) : null, ExitAt(dossier, known));
    }

    [Fact]
    public void What_is_expired_or_was_never_established_cannot_be_ended()
    {
        Assert.Null(ExitAt(Of(Say(8, "a", "bound", Commit(8, 20))), 30));
        Assert.Null(ExitAt(Of(Say(8, "a", "bound", new Offer("p") { Terms = Terms(8, 20) })), 12));
    }

    [Fact]
    public void What_has_not_begun_can_be_ended() =>
        Assert.Equal(Day(5), ExitAt(Of(Say(4, "a", "bound", Commit(8, 20))), 5));

    [Fact]
    public void Notice_that_would_end_it_only_after_its_end_is_no_way_out() =>
        Assert.Null(
            ExitAt(
                Of(Say(8, "a", "bound", new Commit("p") { Terms = Terms(8, 20) with { Exit = Leaving(30).Exit } })),
                12
            )
        );

    [Fact]
    public void A_right_to_leave_on_breach_takes_a_breach()
    {
        var terms = Terms(8, 200) with { Exit = new ExitRule { OnBreach = true } };
        var dossier = Two(TwoSided, terms, Terms(8, 20) with { Exit = new ExitRule() });
        var breach = new Accuse("p", new Conduct("other", Activities.Strikes, "city")) { At = Moment.Exactly(Day(10)) };

        Assert.Null(ExitAt(dossier, 12));
        Assert.Equal(Day(20), ExitAt(dossier.Append(Say(11, "c", "bound", breach)), 12));
        Assert.Equal(Day(22), ExitAt(dossier.Append(Say(11, "c", "bound", breach)), 22));
    }

    [Fact]
    public void Of_an_end_within_bounds_the_latest_can_still_be_cut_short()
    {
        var end = new MomentDeadline(Moment.Between(Day(20), Day(24)));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), end), Exit = Leaving(10).Exit };
        var dossier = Of(Say(8, "a", "bound", new Commit("p") { Terms = terms }));

        Assert.Equal(Day(22), ExitAt(dossier, 12));
        Assert.Null(ExitAt(dossier, 14));
    }

    [Fact]
    public void Side_by_side_it_is_not_known_where_one_account_has_more_worlds_than_are_explored()
    {
        var date = Deadline.Until(Day(40).InUtc().Date, "Europe/Moscow", "Europe/Kyiv");
        var ends = Enumerable.Range(0, 24).Select(i => (Deadline)(date with { Key = $"limit-{i}" }));
        var many = new Terms
        {
            Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])),
            Exit = Leaving(7).Exit,
        };
        var own = Of(Told("a", "outlet", Leaving(7)));
        var both = own.Append(Told("b", "stranger", many));

        Assert.Equal(Day(19), own.AsKnownAt(Day(12)).Evaluate("p", Day(12)).EarliestExit);
        var verdict = both.AsKnownAt(Day(12)).Evaluate("p", Day(12));
        Assert.Equal([null, Day(19)], verdict.Accounts.Select(account => account.EarliestExit).Order());
        Assert.Null(verdict.EarliestExit);

        Statement Told(string id, string by, Terms terms) =>
            Say(8, id, by, new Report(new Performance("bound", new Commit("p") { Terms = terms })));
    }

    private static ExitRule Free => new() { ByDeclaration = true };

    private static Terms Leaving(int days) =>
        Terms(8, 200) with
        {
            Exit = new ExitRule { NoticePeriod = Length.FromDays(days) },
        };

    private static Terms Renewed() =>
        Terms(8, 20) with
        {
            Exit = new ExitRule(),
            Extension = new ExtensionRule(ExtensionMode.Automatic) { NoticeBefore = Length.FromDays(5) },
        };

    private static Dossier Two(Pause pause, Terms bound, Terms other) =>
        Of(
            Say(8, "a", "bound", new Commit("p") { Terms = bound with { Undertaking = pause.Undertakings[0].Id } }),
            Say(8, "b", "other", new Commit("p") { Terms = other with { Undertaking = pause.Undertakings[1].Id } })
        ) with
        {
            Pauses = [pause],
            Places = [new Area("city")],
        };

    private static Instant? ExitAt(Dossier dossier, int day) =>
        dossier.AsKnownAt(Day(day)).Evaluate("p", Day(day), Bound).EarliestExit;

    // When the pause is in force for the last time, if all parties do an act on a day.
    private static Instant EndAt(Dossier dossier, int day, Act act)
    {
        var view = dossier.Append(Say(day, "x", "bound", act)).Append(Say(day, "y", "other", act)).AsKnownAt(Day(day));
        return view.Timeline("p", Bound).Segments.Last(s => s.Assessment.InForce == Truth.True).End!.Value;
    }
}
