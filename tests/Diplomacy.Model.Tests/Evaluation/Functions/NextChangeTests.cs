using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>When to look again.</summary>
public sealed class NextChangeTests
{
    private static readonly Account North = Account.Of("north");

    [Fact]
    public void The_next_change_is_the_beginning_then_the_end_then_never()
    {
        var view = Dossiers.Declared(Deadline.At(Dossiers.Day(5)));

        Assert.Equal(Moment.Exactly(Dossiers.Day(2)), view.NextChange("p", Dossiers.Day(1), North));
        Assert.Equal(Moment.Exactly(Dossiers.Day(5)), view.NextChange("p", Dossiers.Day(2), North));
        Assert.Null(view.NextChange("p", Dossiers.Day(5), North));
    }

    [Fact]
    public void Where_the_end_may_be_read_in_two_ways_the_change_is_between_them()
    {
        var view = Dossiers.Declared(Deadline.Until(new LocalDate(2026, 1, 5), "UTC"));
        var change = Moment.Between(Dossiers.Day(5), Dossiers.Day(6));

        Assert.Equal(change, view.NextChange("p", Dossiers.Day(3), North));
        Assert.Equal(change, view.NextChange("p", Dossiers.Day(3)));
        Assert.Equal(change, view.NextChange("p", Dossiers.Day(3), Accounts.Preferring(North)));
        Assert.Equal(
            Moment.Exactly(Dossiers.Day(6)),
            view.NextChange("p", Dossiers.Day(3), North, Reading.None.Fix("boundary=inclusive"))
        );
    }

    [Fact]
    public void From_what_is_unknown_the_next_change_is_when_it_is_known()
    {
        var view = Dossiers.Declared(Deadline.Until(new LocalDate(2026, 1, 5), "UTC"));

        Assert.Equal(
            Moment.Exactly(Dossiers.Day(6)),
            view.NextChange("p", Dossiers.Day(5) + Duration.FromHours(1), North)
        );
    }

    [Fact]
    public void A_pause_that_nobody_speaks_of_never_changes() =>
        Assert.Null(
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .Dossier.Build()
                .AsKnownAt(Dossiers.Day(9))
                .NextChange("p", Dossiers.Day(1), North)
        );
}
