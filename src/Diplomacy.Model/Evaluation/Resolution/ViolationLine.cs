namespace Diplomacy.Model;

/// <summary>When some violation goes on: where one certainly does, that is all there is to know; else the world is asked about those that may.</summary>
internal sealed class ViolationLine
{
    private readonly Stretches<SpannedViolation?> _stretches;

    public ViolationLine(IReadOnlyList<SpannedViolation> violations)
    {
        // What is certain comes first, so that where something is, nothing else is asked for.
        _stretches = new Stretches<SpannedViolation?>([
            .. Certain(violations).Select(span => (span.From, span.Until, (SpannedViolation?)null)),
            .. from violation in violations
            from span in Open(violation)
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

    // Where a violation may go on and does not certainly.
    private static IEnumerable<(long From, long Until)> Open(SpannedViolation violation)
    {
        var (since, until) = violation.Spans;
        if (violation.IsContested || since.Latest >= until.Earliest)
        {
            return [(since.Earliest, until.Latest)];
        }

        return [(since.Earliest, since.Latest), (until.Earliest, until.Latest)];
    }
}
