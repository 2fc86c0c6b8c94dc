namespace Diplomacy.Model.Json;

/// <summary>Limits in time, as they were said: one shape a kind.</summary>
internal static partial class DeadlineShapes
{
    public static Codec<Deadline> Deadline => Deadlines;

    public static Union<Deadline> Deadlines { get; } =
        new Union<Deadline>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("moment", OfMoment())
            .With("date", OfDate())
            .With("dateTime", OfDateTime())
            .With("partialDate", OfPartialDate())
            .With("offset", OfOffset())
            .With("upon", OfUpon())
            .With("while", OfWhile())
            .With("earliestOf", OfEarliest())
            .With("latestOf", OfLatest())
            .With("perDelivery", OfDelivery());

    private static Shape<MomentDeadline> OfMoment() =>
        new(m =>
        {
            var moment = m.Required("moment", l => l.Moment, TimeCodecs.Moment);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new MomentDeadline(d.Get(moment)) { Key = d.Get(key), Wording = d.Get(wording) };
        });

    private static Shape<DateDeadline> OfDate() =>
        new(m =>
        {
            var date = m.Required("date", l => l.Date, TimeCodecs.Date);
            var boundary = m.Default("boundary", l => l.Boundary, Codecs.Word<Boundary>(), Boundary.Unspecified);
            var zones = m.Required("zones", l => l.Zones, Ids.Zones);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new DateDeadline(d.Get(date), d.Get(boundary), d.Get(zones))
            {
                Key = d.Get(key),
                Wording = d.Get(wording),
            };
        });

    private static Shape<DateTimeDeadline> OfDateTime() =>
        new(m =>
        {
            var time = m.Required("time", l => l.Time, TimeCodecs.DateTime);
            var zones = m.Required("zones", l => l.Zones, Ids.Zones);
            var fold = m.Default("fold", l => l.Fold, Codecs.Word<Fold>(), Fold.Unspecified);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new DateTimeDeadline(d.Get(time), d.Get(zones))
            {
                Fold = d.Get(fold),
                Key = d.Get(key),
                Wording = d.Get(wording),
            };
        });
}
