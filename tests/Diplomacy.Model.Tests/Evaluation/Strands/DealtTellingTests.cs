using Diplomacy.Model.Tests.Generators;
using static Diplomacy.Model.Tests.Evaluation.Strands.AgainstWorlds;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

/// <summary>
/// What was done bounds when it was told, and so what was done in the breath that tells of it: in small dossiers on nothing else.
/// </summary>
public sealed class DealtTellingTests
{
    private static readonly PauseId P = Cast.Pause;

    [Fact]
    public void Who_tells_of_an_extension_does_not_do_so_before_it_as_the_worlds_have_it() =>
        Agree(25, dealt => Telling(dealt, new Extend(P) { Until = At(dealt.Tick(9, 12)) }), "p");

    [Fact]
    public void Who_tells_of_a_suspension_does_not_do_so_before_it_as_the_worlds_have_it() =>
        Agree(25, dealt => Telling(dealt, dealt.One<Act>(new Suspend(P), new Resume(P))), "p");

    [Fact]
    public void Who_tells_of_an_ending_does_not_do_so_before_it_as_the_worlds_have_it() =>
        Agree(
            25,
            dealt =>
                Telling(
                    dealt,
                    dealt.One<Act>(
                        new Terminate(P) { From = At(11) },
                        new GiveNotice(P, NoticeKind.NotRenew),
                        new Release(P)
                    )
                ),
            "p"
        );

    [Fact]
    public void Who_tells_of_a_retraction_does_not_do_so_before_it_as_the_worlds_have_it() =>
        Agree(25, dealt => Telling(dealt, new Retract("accepts")), "p");

    [Fact]
    public void Who_tells_that_a_suspension_was_taken_back_does_not_do_so_before_it_as_the_worlds_have_it() =>
        Agree(40, dealt => Telling(dealt, new Retract("suspends"), new Suspend(P)), "p");

    private static Dossier Telling(Dealt dealt, Act done, Act? before = null)
    {
        var (from, until) = (dealt.Tick(3, 5), dealt.Tick(5, 7));
        var tells = dealt.Says(
            "p",
            Moment.Between(Cast.Tick(2), Cast.Tick(6)),
            new Report(new Performance("p", done) { At = Moment.Between(Cast.Tick(from), Cast.Tick(until)) }),
            dealt.One<Act>(new Terminate(P), new Suspend(P), new Resume(P))
        );
        return Alone.Dossier(
            dealt.Says("p", On(1), Commit(1, 8)),
            dealt.Says("p", On(1), new Accept(P)) with
            {
                Id = "accepts",
            },
            dealt.Says("p", dealt.When(1, 4), before ?? dealt.One<Act>(new Suspend(P), new Warn("enough"))) with
            {
                Id = "suspends",
            },
            tells
        );
    }
}
