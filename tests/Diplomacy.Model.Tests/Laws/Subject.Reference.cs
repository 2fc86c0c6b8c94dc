#if !EVALUATOR
using NodaTime;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.Model.Tests.Laws;

internal static partial class Subject
{
    private static IReadOnlyList<ReferenceAnswer>? Answer(
        EvaluationCase @case,
        ReferenceAccount account,
        IReadOnlyList<long> ticks,
        Conduct? conduct
    ) => Reckoning.Evaluate(@case, account, ticks, conduct);
}
#endif
