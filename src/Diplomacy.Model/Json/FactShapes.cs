namespace Diplomacy.Model.Json;

/// <summary>What conditions are about: expressions over facts.</summary>
internal static class FactShapes
{
    public static Union<Fact> Facts { get; } =
        new Union<Fact>(new(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members }))
            .With("all", Several(f => f.Facts, facts => new AllOf(facts)))
            .With("any", Several(f => f.Facts, facts => new AnyOf(facts)))
            .With("atLeast", OfAtLeast())
            .With("not", OfNot())
            .With("occurred", OfOccurred())
            .With("holds", OfHolds())
            .With("stated", OfStated())
            .With("fulfilled", OfFulfilled())
            .With("observedFor", OfObservedFor())
            .WithUnrecognized<UnrecognizedFact>(
                new(_ => _ => new UnrecognizedFact(Union.NoKindYet)),
                fact => fact.UnknownKind,
                (fact, kind) => fact with { UnknownKind = kind }
            );

    public static Codec<Fact> Fact { get; } = new NestedCodec<Fact>(Facts, Nesting.Facts);

    // Within a fact, the family itself is not there yet.
    private static Codec<Fact> Inner => Codecs.Later(() => Fact);

    // One at least.
    private static Codec<EquatableArray<Fact>> Some =>
        Codecs.Checked(
            Codecs.List(Inner),
            facts => new AllOf(facts).Facts,
            "one fact at least",
            schema => schema.Add("minItems", 1)
        );

    private static Shape<T> Several<T>(Func<T, EquatableArray<Fact>> factsOf, Func<EquatableArray<Fact>, T> make)
        where T : Fact =>
        new(m =>
        {
            var facts = m.Required("facts", factsOf, Some);
            return d => make(d.Get(facts));
        });

    private static Shape<AtLeast> OfAtLeast() =>
        new(m =>
        {
            var count = m.Required("count", f => f.Count, Codecs.Count);
            var facts = m.Required("facts", f => f.Facts, Some);
            return d => new AtLeast(d.Get(count), d.Get(facts));
        });

    private static Shape<Not> OfNot() =>
        new(m =>
        {
            var fact = m.Required("fact", f => f.Fact, Inner);
            return d => new Not(d.Get(fact));
        });

    private static Shape<Occurred> OfOccurred() =>
        new(m =>
        {
            var occurrence = m.Required("event", f => f.Event, Ids.Event);
            var silence = m.Required("silence", f => f.Silence, Codecs.Word<SilenceRule>());
            var before = m.Optional("before", f => f.Before, DeadlineShapes.Deadline);
            return d => new Occurred(d.Get(occurrence), d.Get(silence)) { Before = d.Get(before) };
        });

    private static Shape<Holds> OfHolds() =>
        new(m =>
        {
            var state = m.Required("state", f => f.State, Ids.State);
            var silence = m.Required("silence", f => f.Silence, Codecs.Word<SilenceRule>());
            return d => new Holds(d.Get(state), d.Get(silence));
        });

    private static Shape<Stated> OfStated() =>
        new(m =>
        {
            var actor = m.Required("actor", f => f.Actor, Ids.Actor);
            var claim = m.Required("claim", f => f.Claim, Codecs.Later(() => ClaimShapes.Claim));
            return d => new Stated(d.Get(actor), d.Get(claim));
        });

    private static Shape<Fulfilled> OfFulfilled() =>
        new(m =>
        {
            var obligation = m.Required("obligation", f => f.Obligation, Ids.Obligation);
            var silence = m.Required("silence", f => f.Silence, Codecs.Word<SilenceRule>());
            var quantity = m.Optional("quantity", f => f.Quantity, Codecs.Whole(1));
            return d => new Fulfilled(d.Get(obligation), d.Get(silence)) { Quantity = d.Get(quantity) };
        });

    private static Shape<ObservedFor> OfObservedFor() =>
        new(m =>
        {
            var length = m.Required(
                "length",
                f => f.Length,
                Codecs.Checked(
                    TimeCodecs.Length,
                    measured => new ObservedFor(measured).Length,
                    "a length without months or years"
                )
            );
            return d => new ObservedFor(d.Get(length));
        });
}
