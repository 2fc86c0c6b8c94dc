using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>An open question that matters somewhere in an interval, and where: its hours at stake.</summary>
/// <param name="Question">The question.</param>
/// <param name="When">The stretches in which the answer hangs on it, in order, each as long as it can be; an open end has none.</param>
/// <param name="Statements">The statements that leave it open, in the order of their identifiers.</param>
public sealed record QuestionAtStake(
    Question Question,
    EquatableArray<Interval> When,
    EquatableArray<StatementId> Statements
)
{
    /// <summary>How long it matters in all; null when a stretch has an open end.</summary>
    public Duration? Total =>
        When.All(stretch => stretch.HasStart && stretch.HasEnd)
            ? When.Aggregate(Duration.Zero, (all, stretch) => all + stretch.Duration)
            : null;

    /// <summary>Text such as <c>boundary:A2/end (exclusive | inclusive): 1:00:00:00 at stake</c>.</summary>
    public override string ToString() =>
        $"{Question}: {(Total is { } total ? DurationPattern.Roundtrip.Format(total) : "without end")} at stake";
}
