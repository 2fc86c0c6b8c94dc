using Diplomacy.Model.Tests.Generators;
using static Diplomacy.Model.Tests.Evaluation.Strands.AgainstWorlds;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

/// <summary>Conditions, what hangs on effect, and pauses that replace it, in hundreds of small dossiers on nothing else.</summary>
public sealed class DealtConditionTests
{
    private static readonly PauseId P = Cast.Pause;

    [Fact]
    public void Several_conditions_hold_as_the_worlds_have_it() => Agree(200, Conditions, "p");

    [Fact]
    public void What_lasts_from_its_effect_lasts_as_the_worlds_have_it() => Agree(200, FromEffect, "p");

    [Fact]
    public void Pauses_that_replace_it_end_it_as_the_worlds_have_it() => Agree(200, Replaced, "p");

    private static Dossier Conditions(Dealt dealt)
    {
        var conditions = Enumerable
            .Range(0, dealt.Tick(1, 3))
            .Select(_ => new Condition(
                dealt.One(ConditionRole.Precedent, ConditionRole.Continuing, ConditionRole.Resolutive),
                FactOf(dealt, 2)
            ))
            .Select(condition =>
                condition.Role switch
                {
                    ConditionRole.Precedent when dealt.OneIn(3) => condition with { LongStop = dealt.Limit(3, 7) },
                    ConditionRole.Continuing => condition with
                    {
                        OnFailure = dealt.One(FailureEffect.Ends, FailureEffect.Suspends),
                    },
                    _ => condition,
                }
            );
        return Alone.Dossier([dealt.Says("p", On(1), Commit(2, 10, If([.. conditions]))), .. Facts(dealt)]);
    }

    private static Dossier FromEffect(Dealt dealt)
    {
        Deadline end = Deadline.After(Anchor.Effect, Hours(dealt.Tick(2, 4)).Period);
        var conditions = Enumerable
            .Range(0, dealt.Tick(2, 3))
            .Select(_ =>
                Condition.Precedent(new Occurred(dealt.One(Cast.Summit, Cast.Exchange), SilenceRule.PresumedNotToHold))
            );
        return Alone.Dossier([
            dealt.Says(
                "p",
                On(1),
                new Commit(P)
                {
                    Terms = new Terms
                    {
                        Window = new Window(dealt.OneIn(3) ? null : dealt.Limit(1, 4), end),
                        Conditions = [.. conditions],
                    },
                }
            ),
            .. Facts(dealt),
        ]);
    }

    private static Dossier Replaced(Dealt dealt)
    {
        var other = new Pause(Cast.Other, new Undertaking(Pause.Main, Form.Unilateral, dealt.One("p", "q")))
        {
            Relations = [new PauseRelation(PauseRelationKind.Replaces, P)],
        };
        var third = new Pause(Cast.Third, new Undertaking(Pause.Main, Form.Unilateral, "p"))
        {
            Relations = [new PauseRelation(PauseRelationKind.Replaces, dealt.One(Cast.Other, P))],
        };
        var terms = new Terms
        {
            Window = new Window(dealt.OneIn(3) ? null : dealt.Limit(3, 7), At(11)),
            Conditions = dealt.OneIn(2)
                ? null
                :
                [
                    Condition.Precedent(new Occurred(Cast.Summit, SilenceRule.PresumedNotToHold)),
                    Condition.Precedent(new Occurred(Cast.Exchange, SilenceRule.PresumedToHold)),
                ],
        };
        var dossier = Alone.Dossier([
            dealt.Says("p", On(1), Commit(2, 10)),
            dealt.Says(dealt.One("p", "q"), dealt.When(2, 6), new Commit(Cast.Other) { Terms = terms }),
            .. Facts(dealt),
        ]);
        return dossier with { Pauses = [dossier.Pauses[0], other, third] };
    }

    private static Fact FactOf(Dealt dealt, int depth)
    {
        var silence = dealt.One(SilenceRule.PresumedToHold, SilenceRule.PresumedNotToHold);
        Fact Part() => FactOf(dealt, depth - 1);
        return dealt.Tick(0, depth > 0 ? 7 : 3) switch
        {
            0 => new Occurred(Cast.Summit, silence) { Before = dealt.OneIn(3) ? At(6) : null },
            1 => new Occurred(Cast.Exchange, silence),
            2 => new Holds(Cast.Talks, silence),
            3 => new Fulfilled(Cast.Hostages, silence) { Quantity = dealt.One<long?>(null, 1, 3) },
            4 => new AllOf(Part(), Part()),
            5 => new AnyOf(Part(), Part()),
            6 => new Not(Part()),
            _ => new AtLeast(2, Part(), Part(), Part()),
        };
    }

    private static List<Statement> Facts(Dealt dealt)
    {
        var said = new List<Statement>();
        foreach (var named in new[] { Cast.Summit, Cast.Exchange })
        {
            if (!dealt.OneIn(4))
            {
                said.Add(
                    dealt.Says("p", On(12), new AssertClaim(new EventClaim(named, true) { At = dealt.When(1, 8) }))
                );
            }
        }

        for (var (i, holds) = (dealt.Tick(0, 2), dealt.OneIn(2)); i > 0; i--, holds = !holds)
        {
            var since = On(7 - (3 * i));
            said.Add(dealt.Says("p", On(12), new AssertClaim(new StateClaim(Cast.Talks, holds) { Since = since })));
        }

        for (var i = dealt.Tick(0, 2); i > 0; i--)
        {
            var delivery = new DeliveryClaim(P, "hostages", 3 - i) { At = dealt.When(8 - (3 * i), 9 - (3 * i)) };
            said.Add(dealt.Says("p", On(12), new AssertClaim(delivery)));
        }

        return said;
    }
}
