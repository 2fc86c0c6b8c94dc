using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What a calendar moves from an instant that is known within bounds.</summary>
public sealed class CalendarMoveTests
{
    [Fact]
    public void From_an_instant_bounded_above_alone_the_day_of_the_bound_itself_is_followed()
    {
        var window = new Window(
            Deadline.After(Anchor.Announcement, Period.FromHours(1), "Etc/GMT+2"),
            new OffsetDeadline(OffsetDirection.After, Anchor.Effect, Length.FromDays(1))
            {
                Zones = ["Etc/GMT+2"],
                Counting = CountingRule.EventDayCounted,
            }
        );
        var dossier = Of(
            Say(10, "report", "outlet", new Report(new Performance("other", new Commit("p")))),
            Say(11, "commitment", "bound", new Commit("p") { Terms = new Terms { Window = window } })
        ) with
        {
            Pauses =
            [
                new Pause("p", new Undertaking("main", Form.Mutual, "bound") { RequiredParties = ["bound", "other"] }),
            ],
        };
        var timeline = dossier.AsKnownAt(Day(20)).Timeline("p", Bound with { Carriers = ["outlet"] });

        // Announced by the tenth at the latest, it ends with the day on which it takes effect, which is over in that zone at two.
        Assert.Equal(Truth.Unknown, timeline.At(Day(10) + Duration.FromHours(1)).InForce);
        Assert.DoesNotContain(timeline.At(Day(9)).Causes, IsBound);
        Assert.Equal(Truth.False, timeline.At(Day(10) + Duration.FromHours(2)).InForce);
    }

    private static bool IsBound(Cause cause) => cause.Kind == CauseKind.SplittingBound;
}
