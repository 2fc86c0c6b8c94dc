using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>What the laws are about, behind one door: the evaluator, or the reference itself to try the laws out.</summary>
internal static partial class Subject
{
    // The laws may be tried out on the reference itself.
    private static readonly bool s_isReference = string.Equals(
        Environment.GetEnvironmentVariable("DIPLOMACY_LAW_SUBJECT"),
        "reference",
        StringComparison.Ordinal
    );

    /// <summary>The answers at the ticks; null when the case is too large for what answers.</summary>
    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks
    ) => s_isReference ? Reckoning.Evaluate(@case, account, ticks) : Answer(@case, account, ticks, null);

    public static IReadOnlyList<ReferenceAnswer>? Covers(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks
    ) =>
        s_isReference
            ? Reckoning.Evaluate(@case, account, ticks, @case.Conduct)
            : Answer(@case, account, ticks, @case.Conduct);
}
