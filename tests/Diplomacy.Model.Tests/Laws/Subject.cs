using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>What the laws are about, behind one door: the evaluator, or the reference itself to try the laws out.</summary>
internal static partial class Subject
{
    /// <summary>The answers at the ticks; null when the case is too large for what answers.</summary>
    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks
    ) => Answer(@case, account, ticks, null);

    public static IReadOnlyList<ReferenceAnswer>? Covers(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks
    ) => Answer(@case, account, ticks, @case.Conduct);
}
