namespace Diplomacy.Model.Json;

/// <summary>Terms beside the window: exceptions, hours, limits, and the rules of extension and exit.</summary>
internal static class RuleShapes
{
    public static Codec<CarveOut> Exception => Exceptions;

    public static Union<CarveOut> Exceptions { get; } =
        new Union<CarveOut>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("selfDefence", SelfDefence())
            .With("listedGroups", Listed())
            .With("permitted", Permitted());

    public static Shape<DailySchedule> Schedule { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var from = m.Required("from", s => s.From, TimeCodecs.Clock);
            var until = m.Required("until", s => s.Until, TimeCodecs.ClockOrMidnight);
            var zones = m.Required("zones", s => s.Zones, Ids.Zones);
            return d => new DailySchedule(d.Get(from), d.Get(until), d.Get(zones));
        });

    public static Shape<NumericLimit> Limit { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var most = m.Required("most", l => l.Most, Codecs.Whole(0));
            var unit = m.Required("unit", l => l.Unit, Ids.Text);
            return d => new NumericLimit(d.Get(most), d.Get(unit));
        });

    public static Shape<ExtensionRule> Extension { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var mode = m.Required("mode", r => r.Mode, Codecs.Word<ExtensionMode>());
            var period = m.Optional("period", r => r.Period, TimeCodecs.Length);
            var notice = m.Optional("noticeBefore", r => r.NoticeBefore, TimeCodecs.Length);
            var stops = m.Default("stopsOnModification", r => r.StopsOnModification, Codecs.Boolean, false);
            var cap = m.Optional("cap", r => r.Cap, TimeCodecs.Length);
            var holders = m.List("holders", r => r.Holders, Ids.Actor);
            var undertakings = m.List("undertakings", r => r.Undertakings, Ids.Undertaking);
            return d => new ExtensionRule(d.Get(mode))
            {
                Period = d.Get(period),
                NoticeBefore = d.Get(notice),
                StopsOnModification = d.Get(stops),
                Cap = d.Get(cap),
                Holders = d.Get(holders),
                Undertakings = d.Get(undertakings),
            };
        });

    public static Shape<ExitRule> Exit { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var notice = m.Optional("noticePeriod", r => r.NoticePeriod, TimeCodecs.Length);
            var onBreach = m.Default("onBreach", r => r.OnBreach, Codecs.Boolean, false);
            var byDeclaration = m.Default("byDeclaration", r => r.ByDeclaration, Codecs.Boolean, false);
            var holders = m.List("holders", r => r.Holders, Ids.Actor);
            var undertakings = m.List("undertakings", r => r.Undertakings, Ids.Undertaking);
            return d => new ExitRule
            {
                NoticePeriod = d.Get(notice),
                OnBreach = d.Get(onBreach),
                ByDeclaration = d.Get(byDeclaration),
                Holders = d.Get(holders),
                Undertakings = d.Get(undertakings),
            };
        });

    private static Shape<SelfDefence> SelfDefence() =>
        new(m =>
        {
            var wording = m.Optional("wording", c => c.Wording, PartyShapes.Text);
            return d => new SelfDefence { Wording = d.Get(wording) };
        });

    private static Shape<ListedGroups> Listed() =>
        new(m =>
        {
            var list = m.Required("list", c => c.List, Ids.List);
            var asOf = m.Optional("asOf", c => c.AsOf, TimeCodecs.Instant);
            var affiliates = m.Default("includesAffiliates", c => c.IncludesAffiliates, Codecs.Boolean, false);
            var wording = m.Optional("wording", c => c.Wording, PartyShapes.Text);
            return d => new ListedGroups(d.Get(list))
            {
                AsOf = d.Get(asOf),
                IncludesAffiliates = d.Get(affiliates),
                Wording = d.Get(wording),
            };
        });

    private static Shape<PermittedConduct> Permitted() =>
        new(m =>
        {
            var actor = m.Optional("actor", c => c.Actor, Ids.Actor);
            var activity = m.Required("activity", c => c.Activity, ScopeShapes.Activity);
            var area = m.Optional("area", c => c.Area, Ids.Place);
            var wording = m.Optional("wording", c => c.Wording, PartyShapes.Text);
            return d => new PermittedConduct(d.Get(activity))
            {
                Actor = d.Get(actor),
                Area = d.Get(area),
                Wording = d.Get(wording),
            };
        });
}
