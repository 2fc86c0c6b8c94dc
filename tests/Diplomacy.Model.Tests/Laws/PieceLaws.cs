using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>A timeline explored one part of the time line after the other is the one explored at once.</summary>
public sealed class PieceLaws
{
    private const int Cases = 1_000;

    [Fact]
    public void A_part_of_the_time_line_is_answered_as_within_the_whole() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var view = @case.Dossier.AsKnownAt(@case.KnownAt);
                var (pause, reading) = (view.Find(Cast.Pause), Subject.ReadingOf(@case));
                var ticks = Reckoning.LineOf(@case).Asked().Order().ToList();
                List<long> cuts = [Microseconds.Min, ticks[ticks.Count / 3], ticks[ticks.Count / 3] + 1, ticks[^3]];
                foreach (var account in PlainComparison.Accounts)
                {
                    PauseTimeline Explored((long First, long Last) asked) =>
                        AccountSource.Compute(view, pause, account, reading, null, asked).Timeline;

                    var whole = Explored((Microseconds.Min, Microseconds.Max));
                    foreach (var (first, next) in cuts.Zip(cuts.Skip(1).Append(Microseconds.Max)))
                    {
                        var part = Explored((first, next - 1));
                        foreach (var at in ticks.Where(at => first <= at && at < next).Select(Line.ToInstant))
                        {
                            var (here, there) = (part.AssessmentAt(at), whole.AssessmentAt(at));
                            Assert.True(
                                here.InForce == there.InForce && here.Phases == there.Phases,
                                $"{account} at {at}: {here}, but in the whole {there}"
                            );
                        }
                    }
                }
            }
        );
}
