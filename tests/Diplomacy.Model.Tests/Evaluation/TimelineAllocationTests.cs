using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is looked up in a timeline is there already.</summary>
public sealed class TimelineAllocationTests
{
    private const int Times = 1_000;

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void Looking_an_answer_up_allocates_nothing(int turns)
    {
        var timeline = Of([
                Say(5, "commitment", "bound", Commit(8, 900)),
                .. Enumerable
                    .Range(0, turns)
                    .Select(i => Say(10 + i, $"turn-{i}", "bound", i % 2 == 0 ? new Suspend("p") : new Resume("p"))),
            ])
            .AsKnownAt(Day(2_000))
            .Timeline("p", Bound);
        var instants = Enumerable.Range(0, Times).Select(i => Day(1) + Duration.FromHours(25 * i)).ToArray();
        Assert.Equal(2, instants.Select(timeline.InForceAt).Distinct().Count());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        foreach (var at in instants)
        {
            count += timeline.InForceAt(at) == timeline.AssessmentAt(at).InForce ? 1 : 0;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Times, count);
    }
}
