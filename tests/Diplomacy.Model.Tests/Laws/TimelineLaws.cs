using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 2: a timeline is total and canonical, and a point answer is a look-up in it.</summary>
public sealed class TimelineLaws
{
    private const int Cases = 1_000;

    [Fact]
    public void A_timeline_answers_as_evaluation_does_at_every_instant() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var timeline = Subject.Timeline(@case, account)!;
                    foreach (var at in Instants(@case, timeline))
                    {
                        var (looked, evaluated) = (timeline.At(at), Subject.Verdict(@case, account, at));
                        Xunit.Assert.Equal(evaluated.InForce, looked.InForce);
                        Xunit.Assert.Equal(evaluated.Phases, looked.Phases);
                        Xunit.Assert.Equal(evaluated.Causes, looked.Causes);
                    }
                }
            }
        );

    [Fact]
    public void A_timeline_has_no_gaps_and_no_equal_neighbours() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var segments = Subject.Timeline(@case, account)!.Segments.ToList();
                    Xunit.Assert.Null(segments[0].Start);
                    Xunit.Assert.Null(segments[^1].End);
                    foreach (var (left, right) in segments.Zip(segments.Skip(1)))
                    {
                        Xunit.Assert.NotNull(left.End);
                        Xunit.Assert.Equal(left.End, right.Start);
                        var (one, other) = (left.Assessment, right.Assessment);
                        var isEqual =
                            one.InForce == other.InForce
                            && one.Phases.Equals(other.Phases)
                            && one.Causes.Equals(other.Causes);
                        Xunit.Assert.False(isEqual, $"equal neighbours at {left.End}");
                    }
                }
            }
        );

    /// <summary>Every tick, and the ends of the segments with the microsecond before and a nanosecond after.</summary>
    private static IEnumerable<Instant> Instants(EvaluationCase @case, PauseTimeline timeline) =>
        Reckoning
            .LineOf(@case)
            .Asked()
            .Select(Line.ToInstant)
            .Concat(
                timeline
                    .Segments.Select(s => s.End)
                    .OfType<Instant>()
                    .SelectMany(end => new[] { end, end.PlusNanoseconds(-1_000), end.PlusNanoseconds(1) })
            );
}
