using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Where a window begins and ends by what is said of it, and what follows from what is not.</summary>
public sealed class WindowsAsSaidTests
{
    [Fact]
    public void A_window_starts_when_a_state_first_fails_and_ends_when_it_fails_after_the_start()
    {
        // Talks were broken off before they began again.
        Statement[] talks =
        [
            Say(1, "t1", "bound", Talks(true, 1)),
            Say(4, "t2", "bound", Talks(false, 4)),
            Say(6, "t3", "bound", Talks(true, 6)),
            Say(15, "t4", "bound", Talks(false, 15)),
        ];

        Assert.Equal(
            // Nobody says whether they held before the first day.
            [null, Phase.InForce, Phase.Expired],
            Phases(3, new Window(Deadline.While("talks"), Deadline.At(Day(12))), 3, 4, 12)
        );
        Assert.Equal(
            [Phase.Pending, Phase.InForce, Phase.Expired],
            Phases(1, new Window(Deadline.At(Day(8)), Deadline.While("talks")), 7, 14, 15)
        );

        IEnumerable<Phase?> Phases(int day, Window window, params int[] days) =>
            days.Select(asked =>
                Of([.. talks, Say(day, "c", "bound", new Commit("p") { Terms = new Terms { Window = window } })])
                    .Ask(asked)
                    .Phase
            );
    }

    [Fact]
    public void An_end_that_is_start_plus_length_in_another_zone_is_the_end_that_was_said()
    {
        // Ten days on the clocks of Kyiv, which go forward, are an hour less than on those of nobody.
        var window = new Window(
            Deadline.At(new LocalDateTime(2026, 3, 20, 0, 0), "Etc/UTC"),
            Deadline.At(new LocalDateTime(2026, 3, 25, 2, 0), "Europe/Kyiv"),
            Length.FromDays(5, Elapsed.Exact)
        );
        var view = Of(
                Say(5, "c", "bound", new Commit("p") { Terms = new Terms { Window = window } }),
                Say(83, "d", "bound", new Extend("p") { By = Length.FromDays(10, Elapsed.WallClock) })
            )
            .AsKnownAt(Day(100));
        var end = Instant.FromUtc(2026, 4, 3, 23, 0);

        Assert.Equal(Truth.True, view.Evaluate("p", end.PlusNanoseconds(-1_000), Bound).InForce);
        Assert.Equal(Truth.False, view.Evaluate("p", end, Bound).InForce);
    }

    [Fact]
    public void A_start_that_nobody_said_is_not_after_the_end_so_that_a_cap_counts_from_before_it()
    {
        var terms = new Terms
        {
            Window = new Window(End: Deadline.At(Day(5))),
            Extension = new ExtensionRule(ExtensionMode.Unilateral) { Cap = Length.FromHours(72) },
        };
        var dossier = Of(
            Say(1, "a", "bound", new Commit("p") { Terms = terms }),
            Say(4, "b", "bound", new Extend("p") { Until = Deadline.At(Day(12)) }),
            Say(10, "c", "bound", new Accept("p"))
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(7).InForce);
        Assert.Equal([Phase.Expired], dossier.Ask(9).Phases);
    }

    [Fact]
    public void Notice_that_is_taken_back_in_time_ends_nothing()
    {
        var terms = Terms(2, 40) with { Exit = new ExitRule { NoticePeriod = Length.FromHours(120) } };
        Statement[] said =
        [
            Say(1, "a", "bound", new Commit("p") { Terms = terms }),
            Say(10, "b", "bound", new GiveNotice("p", NoticeKind.Terminate)),
        ];

        Assert.Equal(Phase.Terminated, Of(said).Ask(16).Phase);
        Assert.Equal(Phase.InForce, Of([.. said, Say(15, "c", "bound", new Retract("b"))]).Ask(16).Phase);
        Assert.Equal(Phase.Terminated, Of([.. said, Say(16, "c", "bound", new Retract("b"))]).Ask(17).Phase);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void What_is_observed_begins_anew_with_a_window_that_is_opened_again(int opened)
    {
        // Of the five days from the first start some are over before the window is opened again.
        var observed = Condition.Precedent(new ObservedFor(Length.FromDays(5)));
        var reopens = new Extend("p") { From = Deadline.At(Day(opened)), Until = Deadline.At(Day(30)) };
        var dossier = Of(Say(1, "a", "bound", Commit(2, 5, observed)), Say(6, "b", "bound", reopens));

        Assert.Equal(
            [Phase.Pending, Phase.Expired, Phase.Pending, Phase.Pending, Phase.InForce],
            Days(4, 5, opened, opened + 4, opened + 5).Select(day => dossier.Ask(day).Phase!.Value)
        );
    }
}
