using NodaTime;

namespace Diplomacy.Model;

/// <summary>When an act that the terms allow could end a pause at the earliest, if it were done right after the knowledge time.</summary>
internal static class Exits
{
    /// <summary>The earliest such instant over the terms that any voice gives; null when the terms allow none.</summary>
    public static Instant? Earliest(PauseFacts facts, Instant knownAt)
    {
        Instant? earliest = null;
        foreach (var strand in facts.Strands)
        {
            var exit = strand.Terms.Exit;
            foreach (var rule in exit.IsSaid ? exit.Values : [new ExitRule { ByDeclaration = true }])
            {
                if (By(rule, knownAt) is { } end && (earliest is null || end < earliest))
                {
                    earliest = end;
                }
            }
        }

        return earliest;
    }

    private static Instant? By(ExitRule rule, Instant knownAt)
    {
        if (rule.ByDeclaration || rule.OnBreach)
        {
            return knownAt;
        }

        var known = Microseconds.Floor(knownAt);
        return rule.NoticePeriod is { } period
            ? new DeadlineMoments(DeadlineBases.None, new DeadlineAnswers(Reading.None, []))
                .Later(period, Moment.FromMicroseconds(known, known), true, [], "notice")
                .Earliest
            : null;
    }
}
