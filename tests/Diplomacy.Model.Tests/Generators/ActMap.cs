namespace Diplomacy.Model.Tests.Generators;

/// <summary>The same acts with other moments or other terms, at any depth.</summary>
internal sealed class ActMap(Func<Moment, Moment> moment, Func<Terms, Terms> terms)
{
    public static ActMap OfMoments(Func<Moment, Moment> moment) => new(moment, t => t);

    public static ActMap OfTerms(Func<Terms, Terms> terms) => new(m => m, terms);

    public Statement Map(Statement statement) =>
        statement with
        {
            SaidAt = moment(statement.SaidAt),
            Acts = statement.Acts.Select(Map).ToEquatableArray(),
        };

    private Act Map(Act act) =>
        act switch
        {
            Commit commit => commit with { Terms = Map(commit.Terms) },
            Accept accept => accept with { Terms = Map(accept.Terms) },
            Request request => request with { Terms = Map(request.Terms) },
            Offer offer => offer with { Terms = Map(offer.Terms) },
            AssertClaim { Claim: TermsClaim claim } => new AssertClaim(claim with { Terms = Map(claim.Terms)! }),
            AssertClaim { Claim: StateClaim claim } => new AssertClaim(claim with { Since = Map(claim.Since) }),
            Accuse accuse => accuse with { At = Map(accuse.At) },
            Report report => report with { Performance = Map(report.Performance) },
            Confirm confirm => new Confirm(Map(confirm.Performance)),
            DenyAct deny => new DenyAct(Map(deny.Performance)),
            Decline decline => new Decline(Map(decline.About)),
            _ => act,
        };

    private Performance Map(Performance performance) =>
        performance with
        {
            At = Map(performance.At),
            Act = Map(performance.Act),
        };

    private Moment? Map(Moment? value) => value is { } known ? moment(known) : null;

    private Terms? Map(Terms? value) =>
        value is null
            ? null
            : terms(
                value with
                {
                    Window = value.Window is { } w ? w with { Start = Map(w.Start), End = Map(w.End) } : null,
                }
            );

    private Deadline? Map(Deadline? deadline) =>
        deadline is MomentDeadline { Moment: var value } known ? known with { Moment = moment(value) } : deadline;
}
