using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The finite line that the reference works on stands for the endless line of microseconds.</summary>
public sealed class ReferenceLineLaws
{
    [Fact]
    public void A_finer_line_changes_no_answer() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            400,
            @case => Same(@case, line => line with { Step = line.Step / 2, Margin = line.Margin * 2 })
        );

    [Fact]
    public void A_longer_line_changes_no_answer() =>
        LawRunner.Check(EvaluationGenerators.Cases(), 400, @case => Same(@case, line => line with { Margin = 11 }));

    private static void Same(EvaluationCase @case, Func<Line, Line> change)
    {
        var line = Reckoning.LineOf(@case);
        var ticks = line.Asked().ToList();
        foreach (var account in Reckoning.Accounts(@case))
        {
            var answers = Reckoning.Evaluate(@case, account, ticks);
            var others = Reckoning.Evaluate(@case, account, ticks, line: change(line));
            if (answers is not null && others is not null)
            {
                Xunit.Assert.Equal(others, answers);
            }
        }
    }
}
