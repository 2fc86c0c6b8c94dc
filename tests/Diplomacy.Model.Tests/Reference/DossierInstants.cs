using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Every instant that a dossier names, the ends of its dates in each of their zones included.</summary>
internal static class DossierInstants
{
    public static IEnumerable<Instant> Of(Dossier dossier) => dossier.Statements.SelectMany(Of);

    private static IEnumerable<Instant> Of(Statement statement) =>
        [.. Of(statement.SaidAt), statement.KnownFrom, .. statement.Acts.SelectMany(Of)];

    private static IEnumerable<Instant> Of(Act act) =>
        act switch
        {
            Commit commit => Of(commit.Terms),
            Accept accept => Of(accept.Terms),
            Request request => Of(request.Terms),
            Offer offer => Of(offer.Terms),
            AssertClaim { Claim: TermsClaim claim } => Of(claim.Terms),
            AssertClaim { Claim: StateClaim claim } => Of(claim.Since),
            _ => Points.Inner(act) is { } inner ? [.. Of(inner.At), .. Of(inner.Act)] : [],
        };

    private static IEnumerable<Instant> Of(Terms? terms) =>
        terms?.Window is { } window ? [.. Of(window.Start), .. Of(window.End)] : [];

    private static IEnumerable<Instant> Of(Deadline? deadline) =>
        deadline switch
        {
            MomentDeadline moment => Of(moment.Moment),
            DateDeadline date => date.Zones.SelectMany(zone =>
                new[] { date.Date, date.Date.PlusDays(1) }.Select(zone.StartOf)
            ),
            DateTimeDeadline time => time.Zones.SelectMany(zone => zone.Readings(time.Time)),
            _ => [],
        };

    private static IEnumerable<Instant> Of(Moment? moment) =>
        moment is { } value ? new[] { value.Earliest, value.Latest }.OfType<Instant>() : [];
}
