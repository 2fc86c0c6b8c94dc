using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    private const int FactNesting = 2;

    /// <summary>Every kind of fact, with facts within facts to some depth, and within the terms that are to be stated.</summary>
    public static Gen<Fact> Facts => FactOf(FactNesting);

    public static Gen<ObligationId> ObligationIds => Words.Select(w => new ObligationId(w));

    public static Gen<Fact> FactOf(int depth) =>
        depth <= 0 ? SingleFacts(depth) : Gen.Frequency((2, SingleFacts(depth)), (3, Combined(depth - 1)));

    public static Gen<Claim> ClaimsWith(Gen<Terms> someTerms) =>
        Gen.OneOf(
            from pause in PauseIds
            from terms in someTerms
            select (Claim)new TermsClaim(pause, terms),
            from state in StateIds
            from holds in Booleans
            from since in Maybe(Moments)
            select (Claim)new StateClaim(state, holds) { Since = since },
            from occurrence in EventIds
            from occurred in Booleans
            from at in Maybe(Moments)
            select (Claim)new EventClaim(occurrence, occurred) { At = at },
            from conduct in Conducts
            from occurred in Booleans
            from during in OrNull(ValidTimes)
            from pause in Maybe(PauseIds)
            from count in Maybe(Numbers)
            from confidence in Maybe(AnyOf<Confidence>())
            select (Claim)
                new ConductClaim(conduct, occurred)
                {
                    During = during,
                    Pause = pause,
                    Count = count,
                    Confidence = confidence,
                },
            from pause in PauseIds
            from unit in Texts
            from total in Numbers
            from less in Gen.Choose(0, 1)
            from at in Maybe(Moments)
            select (Claim)new DeliveryClaim(pause, unit, total - less) { At = at },
            from text in LocalizedTexts
            from about in Maybe(PauseIds)
            select (Claim)new Remark(text) { About = about }
        );

    private static Gen<bool> Booleans => Gen.Elements(true, false);

    private static Gen<long> Numbers =>
        Gen.OneOf(Gen.Choose(1, 900).Select(n => (long)n), Gen.Elements(1, (1L << 53) - 1, 1L << 52));

    private static Gen<Fact> Combined(int depth) =>
        from first in FactOf(depth)
        from others in Some(FactOf(depth))
        from count in Gen.Choose(1, others.Count + 1)
        from fact in Gen.Elements<Fact>(
            new AllOf([first, .. others]),
            new AnyOf([first, .. others]),
            new AtLeast(count, [first, .. others]),
            new Not(first)
        )
        select fact;

    private static Gen<Fact> SingleFacts(int depth) =>
        Gen.OneOf(
            from state in StateIds
            from silence in AnyOf<SilenceRule>()
            select (Fact)new Holds(state, silence),
            from occurrence in EventIds
            from silence in AnyOf<SilenceRule>()
            from before in OrNull(Deadlines)
            select (Fact)new Occurred(occurrence, silence) { Before = before },
            from obligation in ObligationIds
            from silence in AnyOf<SilenceRule>()
            from quantity in Maybe(Numbers)
            select (Fact)new Fulfilled(obligation, silence) { Quantity = quantity },
            from actor in ActorIds
            from claim in ClaimsWith(TermsOf(depth - 1))
            select (Fact)new Stated(actor, claim),
            from length in Lengths.Where(l => l.Period is { Years: 0, Months: 0 })
            select (Fact)new ObservedFor(length)
        );
}
