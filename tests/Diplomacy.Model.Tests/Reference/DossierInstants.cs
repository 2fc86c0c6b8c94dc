using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Every instant that a dossier names, the ends of its dates in each of their zones included.</summary>
internal static class DossierInstants
{
    public static IEnumerable<Instant> Of(Dossier dossier) => dossier.Statements.SelectMany(Of);

    private static IEnumerable<Instant> Of(Statement statement) =>
        [
            .. Of(statement.SaidAt),
            statement.KnownFrom,
            .. statement.Signatories.SelectMany(s => (Instant[])[.. Of(s.At), .. Of(s.ReservedTerms)]),
            .. statement.Acts.SelectMany(Of),
        ];

    private static IEnumerable<Instant> Of(Act act) =>
        act switch
        {
            Extend extend => [.. Of(extend.Until), .. Of(extend.From)],
            Suspend suspend => [.. Of(suspend.From), .. Of(suspend.Until)],
            Resume resume => Of(resume.From),
            Terminate terminate => Of(terminate.From),
            GiveNotice notice => Of(notice.From),
            Accuse accuse => Of(accuse.At),
            AssertClaim { Claim: var claim } => Of(claim),
            DenyClaim { Claim: var claim } => Of(claim),
            _ when ActTerms.Of(act) is { } terms => Of(terms),
            _ => Points.Inner(act) is { } inner ? [.. Of(inner.At), .. Of(inner.Act)] : [],
        };

    private static IEnumerable<Instant> Of(Claim claim) =>
        claim switch
        {
            TermsClaim terms => Of(terms.Terms),
            StateClaim state => Of(state.Since),
            EventClaim occurrence => Of(occurrence.At),
            DeliveryClaim delivery => Of(delivery.At),
            ConductClaim { During: { } during } => [.. Of(during.Since), .. Of(during.Until)],
            _ => [],
        };

    private static IEnumerable<Instant> Of(Terms? terms) =>
        terms is null
            ? []
            :
            [
                .. Of(terms.Window?.Start),
                .. Of(terms.Window?.End),
                .. (terms.Conditions ?? []).AsEnumerable().SelectMany(Of),
            ];

    private static IEnumerable<Instant> Of(Condition condition) => [.. Of(condition.LongStop), .. Of(condition.Fact)];

    private static IEnumerable<Instant> Of(Fact fact) =>
        fact switch
        {
            Occurred occurred => Of(occurred.Before),
            Stated stated => Of(stated.Claim),
            _ => fact.Parts.SelectMany(Of),
        };

    private static IEnumerable<Instant> Of(Deadline? deadline) =>
        deadline switch
        {
            MomentDeadline moment => Of(moment.Moment),
            DateDeadline date => date.Zones.SelectMany(zone =>
                new[] { date.Date, date.Date.PlusDays(1) }.Select(zone.StartOf)
            ),
            DateTimeDeadline time => time.Zones.SelectMany(zone => zone.Readings(time.Time)),
            PartialDateDeadline date => date.Zones.SelectMany(zone =>
                new[] { Boundary.StartOfDay, Boundary.EndOfDay }.SelectMany(boundary =>
                    Of(zone.MomentOf(date, boundary))
                )
            ),
            EarliestOfDeadline first => first.Deadlines.SelectMany(Of),
            LatestOfDeadline last => last.Deadlines.SelectMany(Of),
            PerDeliveryDeadline delivery => Of(delivery.Base),
            _ => [],
        };

    private static IEnumerable<Instant> Of(Moment? moment) =>
        moment is { } value ? new[] { value.Earliest, value.Latest }.OfType<Instant>() : [];
}
