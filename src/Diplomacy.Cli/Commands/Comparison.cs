using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Accounts against telling instants, and what each account's answers depend on over all time.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="KnownAt">The knowledge time.</param>
/// <param name="Instants">The instants, in order.</param>
/// <param name="LeftOut">How many stretches with answers of their own have no instant.</param>
/// <param name="Rows">The accounts, the combined one last.</param>
/// <param name="IsPartial">Whether statements that may bear on them were withheld.</param>
internal sealed record Comparison(
    PauseId Pause,
    Instant KnownAt,
    IReadOnlyList<Instant> Instants,
    int LeftOut,
    IReadOnlyList<ComparisonRow> Rows,
    bool IsPartial
)
{
    public static Comparison Of(PauseAnswer answer)
    {
        var timelines = answer.All.ToArray();
        var (instants, leftOut) = TellingInstants.Choose(
            [.. timelines.Select(timeline => timeline.Timeline)],
            answer.View.KnownAt
        );
        return new Comparison(
            answer.Pause,
            answer.View.KnownAt,
            instants,
            leftOut,
            [.. timelines.Select(timeline => Row(timeline, instants, answer))],
            answer.Withheld is not null
        );
    }

    private static ComparisonRow Row(AccountTimeline timeline, IReadOnlyList<Instant> instants, PauseAnswer answer)
    {
        // Every segment counts, not only those that have a column.
        var verdicts = timeline
            .Timeline.Segments.Select(segment => timeline.Timeline.At(segment.Start ?? Instant.MinValue))
            .ToArray();
        var isSum = timeline.Account is null && answer.Accounts.Count > 0;
        return new ComparisonRow(
            timeline.Label,
            timeline.Account,
            [.. instants.Select(at => timeline.Timeline.At(at).InForce)],
            [.. (isSum ? OfSum(verdicts) : Of(verdicts)).Distinct(StringComparer.Ordinal)]
        );
    }

    private static IEnumerable<string> Of(Verdict[] verdicts)
    {
        var causes = verdicts.SelectMany(verdict => verdict.Causes).ToArray();
        var asked = causes.Select(cause => cause.Question).OfType<Question>().ToHashSet();
        return causes
            .Select(Phrases.Of)
            .Concat(
                verdicts
                    .SelectMany(verdict => verdict.OpenQuestions)
                    .Where(open => !asked.Contains(open.Question))
                    .Select(open => Phrases.Of(open.Question))
            )
            .Concat(verdicts.SelectMany(verdict => verdict.Presumptions).Select(presumption => presumption.ToString()));
    }

    // The accounts say for themselves what they depend on.
    private static IEnumerable<string> OfSum(Verdict[] verdicts)
    {
        var kinds = verdicts.SelectMany(verdict => verdict.Causes).Select(cause => cause.Kind).ToArray();
        if (kinds.Contains(CauseKind.AccountsConflict))
        {
            yield return nameof(CauseKind.AccountsConflict);
        }

        yield return "the accounts above";
    }
}
