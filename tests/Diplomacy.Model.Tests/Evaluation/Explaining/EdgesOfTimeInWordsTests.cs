using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>A start or an end at the edges of time is no bound there, and beyond them it never comes.</summary>
public sealed class EdgesOfTimeInWordsTests
{
    [Fact]
    public void What_begins_with_time_itself_has_begun_not_later() =>
        Assert.Equal(
            "It has begun: not later than 1 January -9998, 00:00 UTC.",
            Text(Deadline.At(Instant.MinValue), Deadline.At(Day(20)), ExplanationKind.Started)
        );

    [Fact]
    public void What_ends_with_time_itself_runs_out_not_before() =>
        Assert.Equal(
            "It is not over: it runs out not before 31 December 9999, 23:59:59.999999 UTC.",
            Text(
                Deadline.At(Day(1)),
                Deadline.At(Moment.FloorToMicrosecond(Instant.MaxValue)),
                ExplanationKind.NotEnded
            )
        );

    [Fact]
    public void What_begins_beyond_all_time_never_begins() =>
        Assert.Equal(
            "It has not begun: it begins never.",
            Text(
                Deadline.After(Anchor.Announcement, Period.FromHours(80_000_000)),
                Deadline.Never,
                ExplanationKind.Started
            )
        );

    private static string Text(Deadline start, Deadline end, ExplanationKind kind) =>
        Of(Say(1, "s1", "bound", new Commit("p") { Terms = new Terms { Window = new Window(start, end) } }))
            .Ask(9)
            .Explanation.All()
            .First(node => node.Kind == kind)
            .Text;
}
