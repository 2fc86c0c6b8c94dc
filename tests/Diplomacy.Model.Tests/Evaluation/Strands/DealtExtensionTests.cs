using Diplomacy.Model.Tests.Generators;
using static Diplomacy.Model.Tests.Evaluation.Strands.AgainstWorlds;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

/// <summary>Windows prolonged by themselves and by word, opened again, and observed, in hundreds of small dossiers on nothing else.</summary>
public sealed class DealtExtensionTests
{
    private static readonly PauseId P = Cast.Pause;

    [Fact]
    public void Prolonged_by_itself_it_goes_on_as_the_worlds_have_it() => Agree(150, Automatic, "p", "q");

    [Fact]
    public void Prolonged_by_word_it_goes_on_as_the_worlds_have_it() => Agree(150, Extending, "p", "q");

    [Fact]
    public void Opened_again_it_goes_on_as_the_worlds_have_it() => Agree(150, Reopening, "p");

    [Fact]
    public void Observed_for_a_time_it_takes_effect_as_the_worlds_have_it() => Agree(150, Observing, "p");

    private static Dossier Automatic(Dealt dealt)
    {
        var rule = new ExtensionRule(ExtensionMode.Automatic)
        {
            Period = dealt.One(Hours(1), Hours(2), null),
            NoticeBefore = dealt.One(Hours(1), null, Hours(2)),
            Cap = dealt.OneIn(4) ? Hours(6) : null,
            StopsOnModification = dealt.OneIn(2),
            Holders = dealt.One<EquatableArray<ActorId>>([], [], ["q"]),
        };
        // A vague length is followed only as far as bounds on differences tell.
        var window = dealt.Tick(0, rule.Period is null ? 1 : 3) switch
        {
            0 => new Window(At(2), null, Hours(2)),
            2 => new Window(At(2), dealt.Limit(3, 4)),
            3 => new Window(dealt.Limit(1, 1), At(4)),
            _ => new Window(At(2), At(4)),
        };
        var said = new List<Statement>
        {
            dealt.Says(
                "p",
                On(1),
                new Commit(P)
                {
                    Terms = new Terms { Window = window, Extension = rule },
                }
            ),
        };
        for (var i = dealt.Tick(0, 2); i > 0; i--)
        {
            var notice = new GiveNotice(P, dealt.One(NoticeKind.Terminate, NoticeKind.NotRenew, NoticeKind.Modify));
            said.Add(dealt.Says(dealt.One("p", "p", "q"), dealt.When(2, 10), notice));
        }

        if (dealt.OneIn(4))
        {
            said.Add(dealt.Says("p", dealt.When(3, 8), new Extend(P) { By = dealt.One(Hours(3), null) }));
        }

        return Alone.Dossier([.. dealt.TakingBack(5, said)]);
    }

    private static Dossier Extending(Dealt dealt)
    {
        Terms Of(string id) =>
            new()
            {
                Undertaking = id,
                Window = dealt.OneIn(4) ? new Window(At(2), null, Hours(3)) : new Window(At(2), dealt.Limit(4, 6)),
                Extension = dealt.OneIn(3)
                    ? null
                    : new ExtensionRule(
                        dealt.One(ExtensionMode.ByConsent, ExtensionMode.Unilateral, ExtensionMode.ByGuarantor)
                    )
                    {
                        Period = dealt.OneIn(3) ? Hours(2) : null,
                        Cap = dealt.OneIn(4) ? Hours(6) : null,
                        Holders = dealt.One<EquatableArray<ActorId>>([], [], ["q"], ["p", "q"]),
                        Undertakings = dealt.One<EquatableArray<UndertakingId>>([], [], ["a", "b"], ["b"]),
                    },
            };
        var form = dealt.One(Form.Mutual, Form.Unilateral);
        var said = new List<Statement>
        {
            dealt.Says("p", On(1), new Commit(P) { Terms = Of("a") }),
            dealt.Says("q", On(1), new Commit(P) { Terms = Of("b") }),
        };
        for (var i = dealt.Tick(1, 4); i > 0; i--)
        {
            var extend = Extension(dealt) with
            {
                From = null,
                Undertakings = dealt.One<EquatableArray<UndertakingId>>([], [], ["a"], ["b"], ["a", "b"]),
            };
            said.Add(dealt.Says(dealt.One("p", "q", "guarantor", "holder"), dealt.When(2, 7), extend));
            if (dealt.OneIn(4))
            {
                said.Add(dealt.Says("q", dealt.When(6, 8), new Accept(P) { Of = said[^1].Id }));
            }

            if (dealt.OneIn(4))
            {
                said.Add(
                    dealt.Says(said[^1].Speaker.Value, said[^1].SaidAt, dealt.OneIn(2) ? extend : Extension(dealt))
                );
            }
        }

        return (
            new Pause(P, new Undertaking("a", form, "p"), new Undertaking("b", form, "q"))
            {
                Roles = [new RoleHolder(PauseRole.Guarantor, "guarantor")],
            }
        ).Dossier([.. dealt.TakingBack(5, said)]);
    }

    private static Extend Extension(Dealt dealt)
    {
        var extend = new Extend(P) { From = dealt.OneIn(4) ? null : At(dealt.Tick(4, 10)) };
        return dealt.Tick(0, 4) switch
        {
            0 => extend,
            1 or 2 => extend with { By = Hours(dealt.Tick(1, 3)) },
            _ => extend with { Until = dealt.Limit(8, 11) },
        };
    }

    private static Dossier Reopening(Dealt dealt)
    {
        var said = new List<Statement> { dealt.Says("p", On(1), Commit(2, 4)) };
        for (var i = dealt.Tick(1, 4); i > 0; i--)
        {
            var extend = Extension(dealt);
            said.Add(dealt.Says(dealt.OneIn(5) ? "q" : "p", dealt.When(3, 9), extend));
            if (dealt.OneIn(5))
            {
                said.Add(dealt.Says(said[^1].Speaker.Value, said[^1].SaidAt, extend));
            }
        }

        return Alone.Dossier([.. dealt.TakingBack(6, said)]);
    }

    private static Dossier Observing(Dealt dealt)
    {
        var observed = new ObservedFor(Hours(dealt.Tick(1, 3)));
        Fact fact = dealt.One<Fact>(observed, observed, new Not(observed), new AllOf(observed, observed));
        var role = dealt.One(ConditionRole.Precedent, ConditionRole.Precedent, ConditionRole.Resolutive);
        var said = new List<Statement>
        {
            dealt.Says("p", On(1), Commit(2, dealt.Tick(4, 11), If(new Condition(role, fact)))),
        };
        for (var i = dealt.Tick(0, 3); i > 0; i--)
        {
            var (since, length) = (dealt.Tick(1, 7), dealt.Tick(0, 2));
            said.Add(
                dealt.Says(
                    "p",
                    On(9),
                    new AssertClaim(
                        new ConductClaim(new Conduct(dealt.OneIn(4) ? "q" : "p", Activities.Strikes, "city"), true)
                        {
                            Pause = P,
                            During = new ValidTime(
                                dealt.OneIn(4) ? Moment.Between(Cast.Tick(since), Cast.Tick(since + 1)) : On(since),
                                On(since + 1 + length)
                            ),
                        }
                    )
                )
            );
        }

        if (dealt.OneIn(2))
        {
            var at = dealt.Tick(3, 7);
            said.Add(dealt.Says("p", On(at), new Retract(said[0].Id)));
            said.Add(dealt.Says("p", dealt.When(at, at + 2), new Accept(P)));
        }
        else if (dealt.OneIn(2))
        {
            said.Add(
                dealt.Says(
                    "p",
                    dealt.When(5, 8),
                    new Extend(P) { From = At(dealt.Tick(6, 8)), Until = dealt.Limit(9, 11) }
                )
            );
        }

        return Alone.Dossier([.. said]);
    }
}
