using Diplomacy.Model.Tests.Generators;
using static Diplomacy.Model.Tests.Evaluation.Strands.AgainstWorlds;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

/// <summary>Who is bound, what suspends and what ends, in hundreds of small dossiers on nothing else.</summary>
public sealed class DealtDossierTests
{
    private static readonly PauseId P = Cast.Pause;

    [Fact]
    public void Whoever_is_bound_again_or_takes_back_its_word_a_quorum_is_as_the_worlds_have_it() =>
        Agree(120, Binding, "p", "q");

    [Fact]
    public void Suspended_and_resumed_over_and_over_it_is_as_the_worlds_have_it() => Agree(150, Suspending, "p", "q");

    [Fact]
    public void What_ends_first_ends_those_tied_to_it_as_the_worlds_have_it() => Agree(80, Ending, "p", "q");

    private static Dossier Binding(Dealt dealt)
    {
        var required = new Undertaking("first", Form.Mutual, "p")
        {
            RequiredParties = dealt.One<EquatableArray<ActorId>>(["p", "q", "r"], ["q", "r"], ["p", "q"]),
            Quorum = dealt.One<int?>(1, 2, 2, null),
        };
        var pause = new Pause(
            P,
            dealt.OneIn(2)
                ? [required]
                : [required, new Undertaking("second", Form.Mutual, "q") { Quorum = dealt.One<int?>(null, 1) }]
        );
        var terms = new Terms
        {
            Window = new Window(
                dealt.One<Deadline?>(null, At(1), At(3), At(6)),
                dealt.One<Deadline?>(At(9), At(9), null)
            ),
        };
        var said = new List<Statement>();
        foreach (var party in new[] { "p", "q", "r" })
        {
            for (var i = dealt.Tick(0, 2); i > 0; i--)
            {
                var act = dealt.OneIn(2) ? new Commit(P) { Terms = terms } : (Act)new Accept(P);
                said.Add(dealt.Says(party, dealt.When(1, 7), act));
            }
        }

        var at = dealt.When(0, 8);
        said.Add(dealt.Says("p", at, new Amend(P, terms)));
        if (dealt.OneIn(3))
        {
            said.Add(dealt.Says("p", at, new Amend(P, terms)));
        }

        if (dealt.OneIn(4))
        {
            said.Add(dealt.Says(dealt.One("q", "p"), dealt.When(1, 6), dealt.One<Act>(new Offer(P), new Refuse(P))));
        }

        return pause.Dossier([.. dealt.TakingBack(3, said)]);
    }

    private static Dossier Suspending(Dealt dealt)
    {
        var said = new List<Statement> { dealt.Says("p", On(1), Commit(2, 10)) };
        for (var i = dealt.Tick(1, 5); i > 0; i--)
        {
            var (when, from) = (dealt.When(1, 9), dealt.OneIn(4) ? dealt.Limit(2, 9) : null);
            said.Add(
                dealt.Says(
                    dealt.OneIn(6) ? "q" : "p",
                    when,
                    dealt.OneIn(2)
                        ? new Resume(P) { From = from, Undertakings = Named(dealt) }
                        : new Suspend(P)
                        {
                            From = from,
                            Until = from is null && dealt.OneIn(3) ? At(dealt.Tick(9, 10)) : null,
                            Undertakings = Named(dealt),
                        }
                )
            );
        }

        return Alone.Dossier([.. dealt.TakingBack(5, said)]);
    }

    private static EquatableArray<UndertakingId> Named(Dealt dealt) => dealt.OneIn(5) ? [Pause.Main] : [];

    private static Dossier Ending(Dealt dealt)
    {
        Undertaking Of(string id, params ActorId[] bound) =>
            new(id, dealt.OneIn(6) ? Form.Unilateral : Form.Mutual, [.. bound])
            {
                IsSeverable = dealt.OneIn(4),
                Beneficiaries = dealt.OneIn(3) ? ["r"] : [],
            };
        EquatableArray<UndertakingId> Of3() =>
            dealt.One<EquatableArray<UndertakingId>>([], [], ["a"], ["b"], ["a", "b"]);
        Terms Of2(string id) =>
            new()
            {
                Undertaking = id,
                Window = new Window(At(2), dealt.OneIn(8) ? null : dealt.Limit(5, 10)),
                Exit = dealt.OneIn(2)
                    ? null
                    : new ExitRule
                    {
                        ByDeclaration = dealt.OneIn(2),
                        OnBreach = dealt.OneIn(3),
                        NoticePeriod = dealt.OneIn(2) ? Hours(2) : null,
                        Undertakings = Of3(),
                        Holders = dealt.One<EquatableArray<ActorId>>([], [], ["q"], ["p", "r"]),
                    },
            };
        var said = new List<Statement>
        {
            dealt.Says("p", On(1), new Commit(P) { Terms = Of2("a") }, new Commit(P) { Terms = Of2("b") }),
            dealt.Says("q", On(1), new Accept(P)),
        };
        for (var i = dealt.Tick(0, 3); i > 0; i--)
        {
            var (when, from) = (dealt.When(2, 8), dealt.OneIn(3) ? dealt.Limit(4, 9) : null);
            var named = Of3();
            said.Add(
                dealt.Says(
                    dealt.One("p", "q", "r"),
                    when,
                    dealt.Tick(0, 4) switch
                    {
                        0 or 1 => new Terminate(P) { From = from, Undertakings = named },
                        2 => new GiveNotice(P, dealt.One(NoticeKind.Terminate, NoticeKind.NotRenew))
                        {
                            From = from,
                            Undertakings = named,
                        },
                        3 => new Release(P) { Undertakings = named },
                        _ => new AssertClaim(
                            new ConductClaim(new Conduct(dealt.One("p", "q"), Activities.Strikes, "city"), true)
                            {
                                Pause = P,
                                During = new ValidTime(dealt.When(2, 5), On(7)),
                            }
                        ),
                    }
                )
            );
        }

        return new Pause(P, Of("a", "p"), Of("b", "q", "p")).Dossier([.. dealt.TakingBack(5, said)]);
    }
}
