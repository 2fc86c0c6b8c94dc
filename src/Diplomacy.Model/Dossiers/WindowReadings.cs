namespace Diplomacy.Model;

/// <summary>Whether a window with a start and an end has a reading under which it does not end before it starts.</summary>
/// <remarks>Start and end that share a key share the answers to their questions.</remarks>
internal sealed class WindowReadings
{
    private readonly bool _sharesMoment;
    private readonly bool _sharesZone;
    private readonly bool _sharesBoundary;
    private readonly bool _sharesFold;

    public WindowReadings(Window window, string keyPrefix)
    {
        var (start, end) = (window.Start!, window.End!);
        var key = start.Key ?? $"{keyPrefix}/start";
        if (!string.Equals(key, end.Key ?? $"{keyPrefix}/end", StringComparison.Ordinal))
        {
            return;
        }

        _sharesMoment = start is MomentDeadline && end is MomentDeadline;
        _sharesZone = Zones(start) is { Count: > 1 } zones && zones == Zones(end);
        _sharesBoundary = true;
        _sharesFold = true;
    }

    public bool Exist(IReadOnlyList<DeadlineReading> starts, IReadOnlyList<DeadlineReading> ends)
    {
        if (_sharesMoment)
        {
            return true;
        }

        // The last end of each combination of shared answers; what is not asked of one goes with every answer.
        var last = new Dictionary<(string? Zone, bool? IsEndOfDay, bool? IsLater), long>();
        foreach (var end in ends)
        {
            foreach (var answers in AnswersOf(end))
            {
                last[answers] = Math.Max(last.GetValueOrDefault(answers, long.MinValue), end.Last);
            }
        }

        return starts.Any(start =>
            AnswersOf(start).Any(answers => last.TryGetValue(answers, out var end) && end >= start.First)
        );
    }

    private IEnumerable<(string? Zone, bool? IsEndOfDay, bool? IsLater)> AnswersOf(DeadlineReading reading)
    {
        foreach (var isEndOfDay in Answers(_sharesBoundary, reading.IsEndOfDay))
        {
            foreach (var isLater in Answers(_sharesFold, reading.IsLater))
            {
                yield return (_sharesZone ? reading.Zone : null, isEndOfDay, isLater);
            }
        }
    }

    private static IEnumerable<bool?> Answers(bool isShared, bool? answer) =>
        !isShared ? [null]
        : answer is { } given ? [given]
        : [false, true];

    private static EquatableArray<string> Zones(Deadline deadline) =>
        deadline switch
        {
            DateDeadline date => date.Zones,
            DateTimeDeadline time => time.Zones,
            _ => [],
        };
}
