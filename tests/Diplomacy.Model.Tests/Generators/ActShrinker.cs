namespace Diplomacy.Model.Tests.Generators;

/// <summary>Acts that say less, or say it less vaguely; they stay of the same kind.</summary>
internal static class ActShrinker
{
    public static IEnumerable<Act> Shrink(Act act) =>
        act switch
        {
            Commit commit => Shrink(commit.Terms).Select(t => commit with { Terms = t }),
            Accept accept =>
            [
                .. accept.Of is null ? [] : new[] { accept with { Of = null } },
                .. Shrink(accept.Terms).Select(t => accept with { Terms = t }),
            ],
            Request request => Shrink(request.Terms).Select(t => request with { Terms = t }),
            Offer offer => Shrink(offer.Terms).Select(t => offer with { Terms = t }),
            AssertClaim { Claim: TermsClaim claim } => Shrink(claim.Terms)
                .OfType<Terms>()
                .Select(t => new AssertClaim(claim with { Terms = t })),
            AssertClaim { Claim: StateClaim { Since: { } since } claim } => Narrowing
                .Of(since)
                .Select(m => new AssertClaim(claim with { Since = m })),
            Report report =>
            [
                .. report.Paraphrases is null ? [] : new[] { report with { Paraphrases = null } },
                .. Shrink(report.Performance).Select(p => report with { Performance = p }),
            ],
            Confirm confirm => Shrink(confirm.Performance).Select(p => new Confirm(p)),
            DenyAct deny => Shrink(deny.Performance).Select(p => new DenyAct(p)),
            Decline decline => Shrink(decline.About).Select(p => new Decline(p)),
            _ => [],
        };

    private static IEnumerable<Performance> Shrink(Performance performance)
    {
        if (performance.At is { } at)
        {
            yield return performance with
            {
                At = null,
            };
            foreach (var narrower in Narrowing.Of(at))
            {
                yield return performance with
                {
                    At = narrower,
                };
            }
        }

        foreach (var act in Shrink(performance.Act))
        {
            yield return performance with
            {
                Act = act,
            };
        }
    }

    private static IEnumerable<Terms?> Shrink(Terms? terms)
    {
        if (terms is null)
        {
            yield break;
        }

        yield return null;
        Terms[] smaller =
        [
            terms with
            {
                Window = null,
            },
            terms with
            {
                Activities = null,
            },
            terms with
            {
                Area = null,
            },
            terms with
            {
                Conditions = null,
            },
            terms with
            {
                Purposes = null,
            },
            .. Windows(terms.Window).Where(IsPossible).Select(w => terms with { Window = w }),
        ];
        foreach (var less in smaller.Where(t => t != terms && t != new Terms()))
        {
            yield return less;
        }
    }

    /// <summary>Whether a window may end no earlier than it starts.</summary>
    public static bool IsPossible(Window window) =>
        window.Start is not MomentDeadline { Moment: var start }
        || window.End is not MomentDeadline { Moment: var end }
        || end.IsNever
        || (!start.IsNever && !(start.Earliest > end.Latest));

    private static IEnumerable<Window> Windows(Window? window)
    {
        if (window is null)
        {
            yield break;
        }

        if (window.Length is not null)
        {
            yield return window with
            {
                Length = null,
            };
        }

        foreach (var start in Narrower(window.Start))
        {
            yield return window with
            {
                Start = start,
            };
        }

        foreach (var end in Narrower(window.End))
        {
            yield return window with
            {
                End = end,
            };
        }
    }

    private static IEnumerable<Deadline> Narrower(Deadline? deadline) =>
        deadline is MomentDeadline { Moment: var moment }
            ? Narrowing.Of(moment).Select(m => new MomentDeadline(m) { Key = deadline.Key })
            : [];
}
