namespace Diplomacy.Model.Json;

internal static partial class DeadlineShapes
{
    private static Shape<PartialDateDeadline> OfPartialDate() =>
        new(m =>
        {
            var date = m.Required("date", l => l.Date, DeadlineCodecs.PartialDate);
            var boundary = m.Default("boundary", l => l.Boundary, Codecs.Word<Boundary>(), Boundary.Unspecified);
            var zones = m.Required("zones", l => l.Zones, Ids.Zones);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new PartialDateDeadline(d.Get(date), d.Get(boundary), d.Get(zones))
            {
                Key = d.Get(key),
                Wording = d.Get(wording),
            };
        });

    private static Shape<OffsetDeadline> OfOffset() =>
        new(m =>
        {
            var direction = m.Required("direction", l => l.Direction, Codecs.Word<OffsetDirection>());
            var anchor = m.Required("anchor", l => l.Anchor, DeadlineCodecs.Anchor);
            var length = m.Required("length", l => l.Length, TimeCodecs.Length);
            var zones = m.Default("zones", l => l.Zones, DeadlineCodecs.ZonesIfAny, []);
            var counting = m.Default(
                "counting",
                l => l.Counting,
                Codecs.Word<CountingRule>(),
                CountingRule.Unspecified
            );
            var monthEnd = m.Default(
                "monthEnd",
                l => l.MonthEnd,
                Codecs.Word<MonthEndRule>(),
                MonthEndRule.Unspecified
            );
            var fold = m.Default("fold", l => l.Fold, Codecs.Word<Fold>(), Fold.Unspecified);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new OffsetDeadline(d.Get(direction), d.Get(anchor), d.Get(length))
            {
                Zones = d.Get(zones),
                Counting = d.Get(counting),
                MonthEnd = d.Get(monthEnd),
                Fold = d.Get(fold),
                Key = d.Get(key),
                Wording = d.Get(wording),
            };
        });

    private static Shape<UponDeadline> OfUpon() =>
        new(m =>
        {
            var occurrence = m.Required("event", l => l.Occurrence, Ids.Event);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new UponDeadline(d.Get(occurrence)) { Key = d.Get(key), Wording = d.Get(wording) };
        });

    private static Shape<WhileDeadline> OfWhile() =>
        new(m =>
        {
            var state = m.Required("state", l => l.State, Ids.State);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new WhileDeadline(d.Get(state)) { Key = d.Get(key), Wording = d.Get(wording) };
        });

    private static Shape<EarliestOfDeadline> OfEarliest() =>
        new(m =>
        {
            var deadlines = m.Required("deadlines", l => l.Deadlines, DeadlineCodecs.Several);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new EarliestOfDeadline(d.Get(deadlines)) { Key = d.Get(key), Wording = d.Get(wording) };
        });

    private static Shape<LatestOfDeadline> OfLatest() =>
        new(m =>
        {
            var deadlines = m.Required("deadlines", l => l.Deadlines, DeadlineCodecs.Several);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new LatestOfDeadline(d.Get(deadlines)) { Key = d.Get(key), Wording = d.Get(wording) };
        });

    private static Shape<PerDeliveryDeadline> OfDelivery() =>
        new(m =>
        {
            var start = m.Required("base", l => l.Base, DeadlineCodecs.Inner);
            var unit = m.Required("unit", l => l.Unit, Ids.Text);
            var step = m.Required("unitsPerStep", l => l.UnitsPerStep, Codecs.Count);
            var extra = m.Required("extra", l => l.Extra, TimeCodecs.Length);
            var cap = m.Optional("cap", l => l.Cap, TimeCodecs.Length);
            var zones = m.Default("zones", l => l.Zones, DeadlineCodecs.ZonesIfAny, []);
            var key = m.Optional("key", l => l.Key, Ids.Text);
            var wording = m.Optional("wording", l => l.Wording, PartyShapes.Text);
            return d => new PerDeliveryDeadline(d.Get(start), d.Get(unit), d.Get(step), d.Get(extra))
            {
                Cap = d.Get(cap),
                Zones = d.Get(zones),
                Key = d.Get(key),
                Wording = d.Get(wording),
            };
        });
}
