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
            Amend amend => Shrink(amend.Terms).OfType<Terms>().Select(t => amend with { Terms = t }),
            Request request => Shrink(request.Terms).Select(t => request with { Terms = t }),
            Demand demand => Shrink(demand.Terms).Select(t => demand with { Terms = t }),
            CallFor call => Shrink(call.Terms).Select(t => call with { Terms = t }),
            Offer offer => Shrink(offer.Terms).Select(t => offer with { Terms = t }),
            AssertClaim assert => Shrink(assert.Claim).Select(c => new AssertClaim(c)),
            DenyClaim deny => Shrink(deny.Claim).Select(c => new DenyClaim(c)),
            Report report =>
            [
                .. report.Paraphrases is null ? [] : new[] { report with { Paraphrases = null } },
                .. Shrink(report.Performance).Select(p => report with { Performance = p }),
            ],
            Confirm confirm => Shrink(confirm.Performance).Select(p => new Confirm(p)),
            DenyAct deny => Shrink(deny.Performance).Select(p => new DenyAct(p)),
            Decline decline => Shrink(decline.About).Select(p => new Decline(p)),
            _ => MoveShrinker.Shrink(act),
        };

    private static IEnumerable<Claim> Shrink(Claim claim) =>
        claim switch
        {
            TermsClaim terms => Shrink(terms.Terms).OfType<Terms>().Select(t => terms with { Terms = t }),
            StateClaim { Since: { } since } state => Narrowing.Of(since).Select(m => state with { Since = m }),
            EventClaim { At: { } at } occurrence => Narrowing.Of(at).Select(m => occurrence with { At = m }),
            DeliveryClaim { At: { } at } delivery => Narrowing.Of(at).Select(m => delivery with { At = m }),
            ConductClaim { During.Until: { } until } conduct => Narrowing
                .Of(until)
                .Select(m => conduct with { During = conduct.During! with { Until = m } }),
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

    public static IEnumerable<Terms?> Shrink(Terms? terms)
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
                Exceptions = null,
            },
            terms with
            {
                Schedule = null,
            },
            terms with
            {
                Limit = null,
            },
            terms with
            {
                Undertaking = null,
            },
            terms with
            {
                Conditions = null,
            },
            terms with
            {
                Extension = null,
            },
            terms with
            {
                Exit = null,
            },
            .. RuleShrinker.Conditions(terms.Conditions).Select(c => terms with { Conditions = c }),
            .. RuleShrinker.Extensions(terms.Extension).Select(e => terms with { Extension = e }),
            .. RuleShrinker.Exits(terms.Exit).Select(e => terms with { Exit = e }),
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
        deadline switch
        {
            MomentDeadline { Moment: var moment } => Narrowing
                .Of(moment)
                .Select(m => new MomentDeadline(m) { Key = deadline.Key }),
            EarliestOfDeadline first => first.Deadlines,
            LatestOfDeadline last => last.Deadlines,
            PerDeliveryDeadline delivery => [delivery.Base],
            _ => [],
        };
}
