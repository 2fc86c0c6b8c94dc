using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Diplomacy.Model.Benchmarks.Rules;

/// <summary>One simple rule on a pause as a rule engine has it: bound, begun and not over. It knows no accounts, no doubt and no reasons.</summary>
internal sealed class PauseRule
{
    private const string Name = "pause";

    /// <summary>The rule in the engine's language.</summary>
    private const string Expression = "pause.IsBound == true AND pause.Start <= pause.At AND pause.At < pause.End";

    private readonly Engine _engine = new([
        new Workflow
        {
            WorkflowName = Name,
            Rules =
            [
                new Rule
                {
                    RuleName = "in force",
                    Expression = Expression,
                    RuleExpressionType = RuleExpressionType.LambdaExpression,
                },
            ],
        },
    ]);

    /// <summary>What the engine answers.</summary>
    public bool IsInForce(Facts facts)
    {
        var results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter(Name, facts));
        return results.IsCompletedSuccessfully
            ? results.Result[0].IsSuccess
            : throw new InvalidOperationException("A rule without actions has nothing to wait for.");
    }

    /// <summary>The same in plain code: what the rule must say.</summary>
    public static bool Mirror(Facts facts) => facts.IsBound && facts.Start <= facts.At && facts.At < facts.End;

    /// <summary>What a rule is told of a pause; instants in microseconds.</summary>
    public sealed record Facts(bool IsBound, long Start, long End, long At);
}
