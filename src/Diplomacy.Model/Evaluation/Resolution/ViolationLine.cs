namespace Diplomacy.Model;

/// <summary>When some violation goes on: where one certainly does, that is all there is to know; else the world is asked about those that may.</summary>
internal sealed class ViolationLine
{
    private readonly Stretches<SpannedViolation?> _stretches;

    public ViolationLine(IReadOnlyList<SpannedViolation> violations)
    {
        var certain = Certain(violations);
        _stretches = new Stretches<SpannedViolation?>([
            .. certain.Select(span => (span.From, span.Until, (SpannedViolation?)null)),
            .. from violation in violations
            from span in Open(violation, certain)
            select (span.From, span.Until, (SpannedViolation?)violation),
        ]);
    }

    /// <summary>Whether one goes on at the instant asked about.</summary>
    public bool ContainsAsked(World world)
    {
        foreach (var violation in _stretches.AtAsked(world))
        {
            if (
                violation is null
                || (violation.In(world) is var (since, until) && world.HasCome(since) && !world.HasCome(until))
            )
            {
                return true;
            }
        }

        return false;
    }

    // Where some violation goes on in every world, put together where they meet.
    private static List<(long From, long Until)> Certain(IReadOnlyList<SpannedViolation> violations)
    {
        var result = new List<(long From, long Until)>();
        foreach (
            var (from, until) in violations
                .Where(violation => !violation.IsContested)
                .Select(violation => (From: violation.Spans.Since.Latest, Until: violation.Spans.Until.Earliest))
                .Where(span => span.From < span.Until)
                .OrderBy(span => span.From)
        )
        {
            if (result.Count > 0 && from <= result[^1].Until)
            {
                result[^1] = (result[^1].From, Math.Max(result[^1].Until, until));
            }
            else
            {
                result.Add((from, until));
            }
        }

        return result;
    }

    // Where a violation may go on and none certainly does.
    private static IEnumerable<(long From, long Until)> Open(
        SpannedViolation violation,
        List<(long From, long Until)> certain
    )
    {
        var (from, end) = (violation.Spans.Since.Earliest, violation.Spans.Until.Latest);
        for (var i = FirstEndingAfter(from, certain); i < certain.Count && certain[i].From < end; i++)
        {
            if (from < certain[i].From)
            {
                yield return (from, certain[i].From);
            }

            from = certain[i].Until;
        }

        if (from < end)
        {
            yield return (from, end);
        }
    }

    private static int FirstEndingAfter(long instant, List<(long From, long Until)> certain)
    {
        var (low, high) = (0, certain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = certain[middle].Until > instant ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
