using Diplomacy.Model.Tests.Generators;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>What falls due agrees with the timeline.</summary>
public sealed class DueLaws
{
    private const int Cases = 400;

    [Fact]
    public void Every_certain_expiry_of_the_timeline_is_an_end_that_falls_due()
    {
        var expiries = 0;
        Check(
            (timeline, ends) =>
            {
                foreach (var (before, after) in timeline.Segments.Zip(timeline.Segments.Skip(1)))
                {
                    if (
                        before.Assessment is { InForce: Truth.True }
                        && after.Assessment is { InForce: Truth.False } then
                        && then.Phases.ToArray() is [Phase.Expired]
                    )
                    {
                        expiries++;
                        Assert.Contains(ends, end => end.When.Admits(after.Start!.Value));
                    }
                }
            }
        );
        Assert.True(expiries > 20, $"{expiries} expiries");
    }

    [Fact]
    public void At_an_end_that_is_known_exactly_nothing_is_in_force()
    {
        var exact = 0;
        Check(
            (timeline, ends) =>
            {
                foreach (var end in ends.Where(end => end.When.IsExact))
                {
                    exact++;
                    Assert.Equal(Truth.False, timeline.At(end.When.Earliest!.Value).InForce);
                }
            }
        );
        Assert.True(exact > 20, $"{exact} exact ends");
    }

    // Where one party is bound by one undertaking, its end is the pause's.
    private static void Check(Action<PauseTimeline, IReadOnlyList<DueItem>> law) =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var pause = @case.Dossier.Pauses[0];
                if (pause.Undertakings.Count > 1 || pause.Undertakings[0].Bound.Count > 1)
                {
                    return;
                }

                var view = @case.Dossier.AsKnownAt(@case.KnownAt);
                foreach (var account in view.SpeakersOf(pause.Id).ToArray())
                {
                    var report = view.FallingDue(
                        Cast.Origin - Duration.FromDays(400),
                        Cast.Origin + Duration.FromDays(400),
                        pause.Id,
                        account
                    );
                    if (report.Incomplete.IsEmpty)
                    {
                        law(
                            view.Timeline(pause.Id, account),
                            [.. report.Items.Where(item => item.Kind == DueKind.End)]
                        );
                    }
                }
            }
        );
}
