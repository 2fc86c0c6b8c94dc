namespace Diplomacy.Model.Json;

/// <summary>Claims: what is asserted or denied, and what conditions want stated.</summary>
internal static class ClaimShapes
{
    public static Codec<Claim> Claim => Claims;

    public static Union<Claim> Claims { get; } =
        new Union<Claim>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("terms", OfTerms())
            .With("state", OfState())
            .With("event", OfEvent())
            .With("conduct", OfConduct())
            .With("delivery", OfDelivery())
            .With("remark", OfRemark());

    private static Shape<TermsClaim> OfTerms() =>
        new(m =>
        {
            var pause = m.Required("pause", c => c.Pause, Ids.Pause);
            var terms = m.Required("terms", c => c.Terms, Codecs.Later(() => PauseShapes.Terms));
            return d => new TermsClaim(d.Get(pause), d.Get(terms));
        });

    private static Shape<StateClaim> OfState() =>
        new(m =>
        {
            var state = m.Required("state", c => c.State, Ids.State);
            var holds = m.Required("holds", c => c.Holds, Codecs.Boolean);
            var since = m.Optional("since", c => c.Since, TimeCodecs.Moment);
            return d => new StateClaim(d.Get(state), d.Get(holds)) { Since = d.Get(since) };
        });

    private static Shape<EventClaim> OfEvent() =>
        new(m =>
        {
            var occurrence = m.Required("event", c => c.Event, Ids.Event);
            var occurred = m.Required("occurred", c => c.Occurred, Codecs.Boolean);
            var at = m.Optional("at", c => c.At, TimeCodecs.Moment);
            return d => new EventClaim(d.Get(occurrence), d.Get(occurred)) { At = d.Get(at) };
        });

    private static Shape<ConductClaim> OfConduct() =>
        new(m =>
        {
            var conduct = m.Required("conduct", c => c.Conduct, ScopeShapes.Conduct);
            var occurred = m.Required("occurred", c => c.Occurred, Codecs.Boolean);
            var during = m.Optional("during", c => c.During, TimeCodecs.ValidTime);
            var pause = m.Optional("pause", c => c.Pause, Ids.Pause);
            var count = m.Optional("count", c => c.Count, Codecs.Whole(1));
            var confidence = m.Optional("confidence", c => c.Confidence, Codecs.Word<Confidence>());
            return d => new ConductClaim(d.Get(conduct), d.Get(occurred))
            {
                During = d.Get(during),
                Pause = d.Get(pause),
                Count = d.Get(count),
                Confidence = d.Get(confidence),
            };
        });

    private static Shape<DeliveryClaim> OfDelivery() =>
        new(m =>
        {
            var pause = m.Required("pause", c => c.Pause, Ids.Pause);
            var unit = m.Required("unit", c => c.Unit, Ids.Text);
            var total = m.Required("total", c => c.Total, Codecs.Whole(0));
            var at = m.Optional("at", c => c.At, TimeCodecs.Moment);
            return d => new DeliveryClaim(d.Get(pause), d.Get(unit), d.Get(total)) { At = d.Get(at) };
        });

    private static Shape<Remark> OfRemark() =>
        new(m =>
        {
            var text = m.Required("text", c => c.Text, PartyShapes.Text);
            var about = m.Optional("about", c => c.About, Ids.Pause);
            return d => new Remark(d.Get(text)) { About = d.Get(about) };
        });
}
