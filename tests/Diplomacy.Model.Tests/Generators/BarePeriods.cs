using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Gives extensions that say no length one, unless every window is exact.</summary>
/// <remarks>
/// An extension without a length is as long as the first period. How long a vague period is, is no matter of the order of instants, so
/// that such cases are known within bounds only, which the law leaves out.
/// </remarks>
internal static class BarePeriods
{
    public static List<Statement> Given(List<Statement> statements)
    {
        var isVague = false;
        var windows = ActMap.OfTerms(terms =>
        {
            isVague |= terms.Window is { } window && !(IsExact(window.Start) && IsExact(window.End));
            return terms;
        });
        statements.ForEach(statement => _ = windows.Map(statement));
        return isVague
            ? statements.ConvertAll(s => s with { Acts = s.Acts.Select(WithLength).ToEquatableArray() })
            : statements;
    }

    private static bool IsExact(Deadline? deadline) => deadline is MomentDeadline { Moment.IsExact: true };

    private static Act WithLength(Act act) =>
        act switch
        {
            Extend { Until: null, By: null } extend => extend with { By = Length.FromHours(1) },
            Report report => report with { Performance = WithLength(report.Performance) },
            Confirm confirm => new Confirm(WithLength(confirm.Performance)),
            DenyAct deny => new DenyAct(WithLength(deny.Performance)),
            Decline decline => new Decline(WithLength(decline.About)),
            _ => act,
        };

    private static Performance WithLength(Performance performance) =>
        performance with
        {
            Act = WithLength(performance.Act),
        };
}
