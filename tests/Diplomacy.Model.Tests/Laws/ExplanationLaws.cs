using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The interval of each step of an explanation is where the step, asked again, has the same truth: no less, and no more.</summary>
public sealed class ExplanationLaws(ITestOutputHelper output)
{
    private const int Cases = 150;
    private const int FewestShorter = 100;

    [Fact]
    public void Steps_are_as_true_as_they_say_throughout_their_interval_and_not_beyond()
    {
        var (steps, shorter) = (0, 0);
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                foreach (var account in Reckoning.Accounts(@case))
                {
                    var timeline = Subject.Timeline(@case, account)!;
                    var ticks = Reckoning.LineOf(@case).Asked().Select(Line.ToInstant).ToList();
                    var all = ticks.ConvertAll(tick => Truths(timeline.At(tick)));
                    for (var i = 0; i < ticks.Count; i++)
                    {
                        var segment = timeline.At(ticks[i]).Interval;
                        foreach (var (step, told) in all[i])
                        {
                            steps++;
                            shorter += told.Interval == segment ? 0 : 1;
                            for (var j = 0; j < ticks.Count; j++)
                            {
                                if (told.Interval.Contains(ticks[j]))
                                {
                                    Xunit.Assert.Equal(told.Truth, all[j].GetValueOrDefault(step)?.Truth);
                                }
                            }

                            if (told.IsAlone)
                            {
                                AssertMaximal(timeline, step, told, segment);
                            }
                        }
                    }
                }
            }
        );

        output.WriteLine($"{steps} steps, {shorter} of them shorter than the segment");
        Xunit.Assert.InRange(shorter, FewestShorter, int.MaxValue);
    }

    // An end of the interval is one of the segment, or the step is otherwise right beyond it.
    private static void AssertMaximal(
        PauseTimeline timeline,
        (ExplanationKind Kind, string Of) step,
        Told told,
        Interval segment
    )
    {
        var interval = told.Interval;
        if (interval.HasStart && (!segment.HasStart || interval.Start > segment.Start))
        {
            var before = Truths(timeline.At(interval.Start - Duration.FromNanoseconds(1_000)));
            Xunit.Assert.NotEqual(told.Truth, before.GetValueOrDefault(step)?.Truth);
        }

        if (interval.HasEnd && (!segment.HasEnd || interval.End < segment.End))
        {
            Xunit.Assert.NotEqual(told.Truth, Truths(timeline.At(interval.End)).GetValueOrDefault(step)?.Truth);
        }
    }

    // By what it is about and of which undertaking.
    private static Dictionary<(ExplanationKind Kind, string Of), Told> Truths(Verdict verdict)
    {
        var result = new Dictionary<(ExplanationKind, string), Told>();
        foreach (var node in verdict.Explanation.Children.Prepend(verdict.Explanation))
        {
            // The phases of a verdict and of an undertaking count as well.
            Add(node, [""], isAlone: node.Kind is not (ExplanationKind.Verdict or ExplanationKind.Undertaking));
            foreach (var part in node.Kind == ExplanationKind.Undertaking ? node.Children : [])
            {
                // Told together, they are told for as long as all of them stand so.
                Add(part, node.Subjects, isAlone: node.Subjects.Count == 1);
            }
        }

        return result;

        void Add(ExplanationNode node, IEnumerable<string> undertakings, bool isAlone)
        {
            foreach (var undertaking in node.Kind == ExplanationKind.Undertaking ? node.Subjects : undertakings)
            {
                if (node is { Truth: { } truth, Interval: { } interval })
                {
                    result[(node.Kind, undertaking)] = new Told(truth, interval, isAlone);
                }
            }
        }
    }

    private sealed record Told(Truth Truth, Interval Interval, bool IsAlone);
}
