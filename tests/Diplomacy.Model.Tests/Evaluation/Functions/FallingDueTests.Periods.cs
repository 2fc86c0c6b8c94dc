using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class FallingDueTests
{
    [Fact]
    public void What_goes_on_by_itself_has_the_last_moment_for_notice_before_each_period()
    {
        var view = Dossiers
            .Parties.MutualPause("truce", "north", "south")
            .At(Dossiers.Day(1))
            .Agree(Renewing, "north", "south")
            .Build()
            .AsKnownAt(Dossiers.Day(2));

        var due = view.FallingDue(Dossiers.Day(5), Dossiers.Day(20), account: North).Items;

        Assert.Equal(
            [
                (DueKind.NoticeAgainstRenewal, 8, "north"),
                (DueKind.NoticeAgainstRenewal, 8, "south"),
                (DueKind.Renewal, 10, "north"),
                (DueKind.Renewal, 10, "south"),
                (DueKind.NoticeAgainstRenewal, 17, "north"),
                (DueKind.NoticeAgainstRenewal, 17, "south"),
                (DueKind.Renewal, 19, "north"),
                (DueKind.Renewal, 19, "south"),
            ],
            due.Select(item => (item.Kind, DayOf(item), item.Undertaking!.Value.Value))
        );
        Assert.Equal(["north", "south"], due[0].Who.Select(who => who.Value));
    }

    [Fact]
    public void Notice_against_renewal_makes_the_period_the_last()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Renewing)
            .At(Dossiers.Day(7))
            .GivesNotice("north", NoticeKind.NotRenew)
            .Build()
            .AsKnownAt(Dossiers.Day(7));

        Assert.Equal(["2026-01-10T00:00:00Z End of p/main (north) according to north"], Due(view, 8, 40));
    }

    [Fact]
    public void The_last_moment_for_notice_counts_and_a_microsecond_later_does_not()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Renewing)
            .Build()
            .AsKnownAt(Dossiers.Day(2));
        var last = view.FallingDue(Dossiers.Day(5), Dossiers.Day(10)).Items[0].When.Latest!.Value;

        Truth After(Instant notice) =>
            DossierBuilder
                .From(view.Dossier)
                .On("p")
                .At(notice)
                .GivesNotice("north", NoticeKind.NotRenew)
                .Build()
                .AsKnownAt(Dossiers.Day(30))
                .Evaluate("p", Dossiers.Day(11), North)
                .InForce;

        Assert.Equal(Truth.False, After(last));
        Assert.Equal(Truth.True, After(last + Duration.FromNanoseconds(1_000)));
    }

    [Fact]
    public void A_cap_ends_what_goes_on_by_itself()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits(
                "north",
                Renewing with
                {
                    Extension = Renewing.Extension! with { Cap = Length.FromHours(12 * 24) },
                }
            )
            .Build()
            .AsKnownAt(Dossiers.Day(2));

        Assert.Equal(
            [(DueKind.NoticeAgainstRenewal, 8), (DueKind.Renewal, 10), (DueKind.End, 13)],
            view.FallingDue(Dossiers.Day(5), Dossiers.Day(40)).Items.Select(item => (item.Kind, DayOf(item)))
        );
    }

    [Fact]
    public void An_extension_moves_the_end()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(9))
            .At(Dossiers.Day(5))
            .Extends("north", Dossiers.Day(12))
            .Build()
            .AsKnownAt(Dossiers.Day(31));

        Assert.Equal([12], view.FallingDue(Dossiers.Day(6), Dossiers.Day(40)).Items.Select(DayOf));
    }

    [Fact]
    public void An_extension_by_word_puts_off_the_end_from_which_it_goes_on_by_itself()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Renewing)
            .At(Dossiers.Day(4))
            .Extends("north", Dossiers.Day(15))
            .Build()
            .AsKnownAt(Dossiers.Day(5));

        Assert.Equal(
            [
                (DueKind.NoticeAgainstRenewal, 13),
                (DueKind.Renewal, 15),
                (DueKind.NoticeAgainstRenewal, 22),
                (DueKind.Renewal, 24),
            ],
            view.FallingDue(Dossiers.Day(6), Dossiers.Day(25)).Items.Select(item => (item.Kind, DayOf(item)))
        );
    }

    [Fact]
    public void Notice_to_leave_has_a_last_moment_and_once_given_an_effect()
    {
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(20))),
            Exit = new ExitRule { NoticePeriod = Length.FromHours(5 * 24) },
        };
        var builder = Dossiers.Parties.UnilateralPause("p", "north").At(Dossiers.Day(1)).Commits("north", terms);
        var before = builder.Build().AsKnownAt(Dossiers.Day(3));
        var after = builder.At(Dossiers.Day(4)).GivesNotice("north").Build().AsKnownAt(Dossiers.Day(4));

        Assert.Equal(
            [(DueKind.NoticeToLeave, 15), (DueKind.End, 20)],
            before.FallingDue(Dossiers.Day(5), Dossiers.Day(40)).Items.Select(item => (item.Kind, DayOf(item)))
        );
        Assert.Equal(
            [(DueKind.Termination, 9)],
            after.FallingDue(Dossiers.Day(5), Dossiers.Day(40)).Items.Select(item => (item.Kind, DayOf(item)))
        );
    }
}
