namespace Diplomacy.Model.Json;

/// <summary>Acts, and the performances within them.</summary>
internal static partial class ActShapes
{
    public static Codec<Performance> Performance { get; } =
        new NestedCodec<Performance>(
            new Shape<Performance>(m =>
            {
                m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
                var by = m.Required("by", p => p.By, Ids.Actor);
                var onBehalfOf = m.Optional("onBehalfOf", p => p.OnBehalfOf, Ids.Actor);
                var to = m.List("to", p => p.To, Ids.Actor);
                var act = m.Required("act", p => p.Act, Codecs.Later(() => Act!));
                var at = m.Optional("at", p => p.At, TimeCodecs.Moment);
                var channel = m.Default("channel", p => p.Channel, Codecs.Word<Channel>(), Channel.Unspecified);
                return d => new Performance(d.Get(by), d.Get(act))
                {
                    OnBehalfOf = d.Get(onBehalfOf),
                    To = d.Get(to),
                    At = d.Get(at),
                    Channel = d.Get(channel),
                };
            }),
            Nesting.Acts
        );

    public static Codec<Act> Act => Acts;

    public static Union<Act> Acts { get; } =
        new Union<Act>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("commit", WithTerms(a => a.Pause, a => a.Terms, (p, t) => new Commit(p) { Terms = t }))
            .With("demand", WithTerms(a => a.Pause, a => a.Terms, (p, t) => new Demand(p) { Terms = t }))
            .With("callFor", WithTerms(a => a.Pause, a => a.Terms, (p, t) => new CallFor(p) { Terms = t }))
            .With("offer", WithTerms(a => a.Pause, a => a.Terms, (p, t) => new Offer(p) { Terms = t }))
            .With("request", WithTerms(a => a.Pause, a => a.Terms, (p, t) => new Request(p) { Terms = t }))
            .With<Accept>(
                "accept",
                new(m =>
                {
                    var pause = m.Required("pause", a => a.Pause, Ids.Pause);
                    var of = m.Optional("of", a => a.Of, Ids.Statement);
                    var terms = m.Optional("terms", a => a.Terms, PauseShapes.Terms);
                    return d => new Accept(d.Get(pause)) { Of = d.Get(of), Terms = d.Get(terms) };
                })
            )
            .With("refuse", Refusal())
            .With("extend", Extension())
            .With("release", Release())
            .With("promiseNotice", Promise())
            .With("suspend", Suspension())
            .With(
                "resume",
                From(
                    a => a.Pause,
                    a => a.Undertakings,
                    a => a.From,
                    (p, u, f) => new Resume(p) { Undertakings = u, From = f }
                )
            )
            .With(
                "terminate",
                From(
                    a => a.Pause,
                    a => a.Undertakings,
                    a => a.From,
                    (p, u, f) => new Terminate(p) { Undertakings = u, From = f }
                )
            )
            .With("giveNotice", Notice())
            .With("amend", Amendment())
            .With("designate", Designation())
            .With("clarify", Clarification())
            .With("threaten", Words(a => a.Text, a => a.Beside, (t, p) => new Threaten(t) { Beside = p }))
            .With("warn", Words(a => a.Text, a => a.Beside, (t, p) => new Warn(t) { Beside = p }))
            .With("welcome", Words(a => a.Text, a => a.Beside, (t, p) => new Welcome(t) { Beside = p }))
            .With("condemn", Words(a => a.Text, a => a.Beside, (t, p) => new Condemn(t) { Beside = p }))
            .With("retract", Around<Retract, StatementId>("statement", a => a.Statement, Ids.Statement, id => new(id)))
            .With("assert", Around<AssertClaim, Claim>("claim", a => a.Claim, ClaimShapes.Claim, claim => new(claim)))
            .With("denyClaim", Around<DenyClaim, Claim>("claim", a => a.Claim, ClaimShapes.Claim, claim => new(claim)))
            .With("confirm", Around<Confirm, Performance>("performance", a => a.Performance, Performance, p => new(p)))
            .With("denyAct", Around<DenyAct, Performance>("performance", a => a.Performance, Performance, p => new(p)))
            .With("decline", Around<Decline, Performance>("about", a => a.About, Performance, p => new(p)))
            .With<Report>(
                "report",
                new(m =>
                {
                    var performance = m.Required("performance", a => a.Performance, Performance);
                    var paraphrases = m.Optional("paraphrases", a => a.Paraphrases, Ids.Utterance);
                    return d => new Report(d.Get(performance)) { Paraphrases = d.Get(paraphrases) };
                })
            )
            .With<Accuse>(
                "accuse",
                new(m =>
                {
                    var pause = m.Required("pause", a => a.Pause, Ids.Pause);
                    var conduct = m.Required("conduct", a => a.Conduct, ScopeShapes.Conduct);
                    var at = m.Optional("at", a => a.At, TimeCodecs.Moment);
                    var confidence = m.Optional("confidence", a => a.Confidence, Codecs.Word<Confidence>());
                    return d => new Accuse(d.Get(pause), d.Get(conduct))
                    {
                        At = d.Get(at),
                        Confidence = d.Get(confidence),
                    };
                })
            )
            .With<TakePosition>(
                "takePosition",
                new(m =>
                {
                    var topic = m.Required("topic", a => a.Topic, Ids.Text);
                    var position = m.Required("position", a => a.Position, PartyShapes.Text);
                    var beside = m.Optional("beside", a => a.Beside, Ids.Pause);
                    return d => new TakePosition(d.Get(topic), d.Get(position)) { Beside = d.Get(beside) };
                })
            )
            .WithUnrecognized(Unrecognized(), act => act.UnknownKind, (act, kind) => act with { UnknownKind = kind });

    private static Shape<T> WithTerms<T>(
        Func<T, PauseId> pauseOf,
        Func<T, Terms?> termsOf,
        Func<PauseId, Terms?, T> make
    )
        where T : Act =>
        new(m =>
        {
            var pause = m.Required("pause", pauseOf, Ids.Pause);
            var terms = m.Optional("terms", termsOf, PauseShapes.Terms);
            return d => make(d.Get(pause), d.Get(terms));
        });

    private static Shape<T> Around<T, TInner>(
        string name,
        Func<T, TInner> innerOf,
        Codec<TInner> codec,
        Func<TInner, T> make
    )
        where T : Act =>
        new(m =>
        {
            var inner = m.Required(name, innerOf, codec);
            return d => make(d.Get(inner));
        });
}
