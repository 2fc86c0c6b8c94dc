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
            Signatories = statement.Signatories.Select(Map).ToEquatableArray(),
        };

    private Act Map(Act act) =>
        act switch
        {
            Commit commit => commit with { Terms = Map(commit.Terms) },
            Accept accept => accept with { Terms = Map(accept.Terms) },
            Amend amend => amend with { Terms = Map(amend.Terms)! },
            Request request => request with { Terms = Map(request.Terms) },
            Demand demand => demand with { Terms = Map(demand.Terms) },
            CallFor call => call with { Terms = Map(call.Terms) },
            Offer offer => offer with { Terms = Map(offer.Terms) },
            Extend extend => extend with { Until = Map(extend.Until), From = Map(extend.From) },
            Suspend suspend => suspend with { From = Map(suspend.From), Until = Map(suspend.Until) },
            Resume resume => resume with { From = Map(resume.From) },
            Terminate terminate => terminate with { From = Map(terminate.From) },
            GiveNotice notice => notice with { From = Map(notice.From) },
            AssertClaim assert => new AssertClaim(Map(assert.Claim)),
            DenyClaim deny => new DenyClaim(Map(deny.Claim)),
            Accuse accuse => accuse with { At = Map(accuse.At) },
            Report report => report with { Performance = Map(report.Performance) },
            Confirm confirm => new Confirm(Map(confirm.Performance)),
            DenyAct deny => new DenyAct(Map(deny.Performance)),
            Decline decline => new Decline(Map(decline.About)),
            _ => act,
        };

    private Claim Map(Claim claim) =>
        claim switch
        {
            TermsClaim said => said with { Terms = Map(said.Terms)! },
            StateClaim said => said with { Since = Map(said.Since) },
            EventClaim said => said with { At = Map(said.At) },
            DeliveryClaim said => said with { At = Map(said.At) },
            ConductClaim { During: { } during } said => said with
            {
                During = new ValidTime(Map(during.Since), Map(during.Until)),
            },
            _ => claim,
        };

    private Signature Map(Signature hand) => hand with { At = Map(hand.At), ReservedTerms = Map(hand.ReservedTerms) };

    private Performance Map(Performance performance) =>
        performance with
        {
            At = Map(performance.At),
            Act = Map(performance.Act),
        };

    public Moment? Map(Moment? value) => value is { } known ? moment(known) : null;

    private Terms? Map(Terms? value) =>
        value is null
            ? null
            : terms(
                value with
                {
                    Window = value.Window is { } w ? w with { Start = Map(w.Start), End = Map(w.End) } : null,
                    Conditions = value.Conditions is { } all ? all.Select(Map).ToEquatableArray() : null,
                }
            );

    private Condition Map(Condition condition) =>
        condition with
        {
            LongStop = Map(condition.LongStop),
            Fact = Map(condition.Fact),
        };

    private Fact Map(Fact fact) =>
        fact switch
        {
            AllOf all => new AllOf(all.Facts.Select(Map).ToEquatableArray()),
            AnyOf any => new AnyOf(any.Facts.Select(Map).ToEquatableArray()),
            AtLeast atLeast => new AtLeast(atLeast.Count, atLeast.Facts.Select(Map).ToEquatableArray()),
            Not not => new Not(Map(not.Fact)),
            Occurred occurred => occurred with { Before = Map(occurred.Before) },
            _ => fact,
        };

    private Deadline? Map(Deadline? deadline) =>
        deadline switch
        {
            MomentDeadline { Moment: var value } known => known with { Moment = moment(value) },
            EarliestOfDeadline first => first with
            {
                Deadlines = first.Deadlines.Select(d => Map(d)!).ToEquatableArray(),
            },
            LatestOfDeadline last => last with { Deadlines = last.Deadlines.Select(d => Map(d)!).ToEquatableArray() },
            PerDeliveryDeadline delivery => delivery with { Base = Map(delivery.Base)! },
            _ => deadline,
        };
}
