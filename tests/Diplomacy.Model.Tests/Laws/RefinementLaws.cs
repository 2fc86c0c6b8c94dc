using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Law 4: to know more never turns a definite answer round.</summary>
public sealed class RefinementLaws
{
    private const int Cases = 300;

    private static readonly (QuestionKind Kind, string[] Options)[] Questions =
    [
        (QuestionKind.Act, [QuestionKinds.Made, QuestionKinds.NotMade]),
        (QuestionKind.Extent, [QuestionKinds.End, QuestionKinds.StartPlusLength]),
        (QuestionKind.Failure, [QuestionKinds.Suspends, QuestionKinds.Ends]),
        (QuestionKind.Boundary, [QuestionKinds.Exclusive, QuestionKinds.Inclusive]),
        (QuestionKind.Zone, [.. Cast.TwoZones]),
    ];

    [Fact]
    public void Narrowing_a_moment_turns_no_definite_answer_round() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case => Check(@case, Refinements.Of(@case).Where(IsSound))
        );

    [Fact]
    public void Fixing_a_question_turns_no_definite_answer_round() =>
        LawRunner.Check(EvaluationGenerators.Cases(), Cases, @case => Check(@case, Fixed(@case)));

    // A moment may be narrowed to one that contradicts what the statement answers, replaces or takes back.
    private static bool IsSound(EvaluationCase @case) =>
        @case.Dossier.Validate().All(diagnostic => diagnostic.Severity != Severity.Error);

    private static IEnumerable<EvaluationCase> Fixed(EvaluationCase @case) =>
        from question in Questions
        from option in question.Options
        where @case.Reading.All(a => a.Kind != question.Kind)
        // What a party has clarified is answered already: to suppose otherwise turns the answer round, as it should.
        where !@case.Acts().Any(act => act is Clarify clarify && clarify.Question == question.Kind)
        select @case with
        {
            Reading = [.. @case.Reading, new FixedAnswer(question.Kind, null, option)],
        };

    private static void Check(EvaluationCase @case, IEnumerable<EvaluationCase> refined)
    {
        var ticks = Reckoning.LineOf(@case).Asked().ToList();
        var finer = refined.ToList();
        foreach (var account in Reckoning.Accounts(@case))
        {
            if (
                Subject.Evaluate(@case, account, ticks) is not { } before
                || before.All(a => a.InForce == Truth.Unknown)
            )
            {
                continue;
            }

            foreach (var narrower in finer)
            {
                if (Subject.Evaluate(narrower, account, ticks) is { } after)
                {
                    var turned = Enumerable
                        .Range(0, ticks.Count)
                        .Where(i => before[i].InForce == after[i].InForce.Not());
                    turned = turned.Where(i => before[i].InForce != Truth.Unknown);
                    Xunit.Assert.True(!turned.Any(), $"{account}: turned round by {narrower}");
                }
            }
        }
    }
}
