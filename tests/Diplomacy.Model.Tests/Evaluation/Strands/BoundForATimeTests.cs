using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>From when parties are bound, and since when too few are, where they take their words back.</summary>
public sealed class BoundForATimeTests
{
    private static readonly Commit s_until = new("p")
    {
        Terms = new Terms { Window = new Window(End: Deadline.At(Day(11))) },
    };

    [Fact]
    public void Who_takes_its_word_back_is_bound_again_once_it_gives_it_again()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 40)),
            Say(4, "b", "bound", new Retract("a")),
            Say(7, "c", "bound", new Accept("p"))
        );

        Assert.Equal(
            [Phase.InForce, Phase.Terminated, Phase.InForce],
            Days(3, 5, 8).Select(day => dossier.Ask(day).Phase!.Value)
        );
    }

    [Fact]
    public void Of_several_who_take_their_words_back_the_first_ends_what_takes_all()
    {
        // The window ends between the two.
        var dossier = Required(
            null,
            Says("q", 1, s_until),
            Says("r", 1, s_until),
            TakesBack("q", 10),
            TakesBack("r", 12)
        );

        Assert.Equal([Phase.Terminated], Phases(dossier, 13));
        Assert.Equal([Phase.Terminated], Phases(dossier, 10));
    }

    [Fact]
    public void Of_three_of_whom_it_takes_two_the_second_who_takes_its_word_back_ends_it()
    {
        Statement[] bound = [Says("q", 1, s_until), Says("r", 1, s_until), Says("s", 1, s_until)];
        Statement[] taken = [TakesBack("q", 8), TakesBack("r", 10), TakesBack("s", 12)];

        Assert.Equal([Phase.InForce], Phases(Required(2, [.. bound, .. taken]), 9));
        Assert.Equal([Phase.Terminated], Phases(Required(2, [.. bound, .. taken]), 13));
        Assert.Equal([Phase.Terminated], Phases(Required(3, [.. bound, .. taken]), 9));
    }

    [Fact]
    public void Who_takes_its_own_word_back_is_free_though_enough_others_are_bound()
    {
        Statement[] said = [Says("q", 1, s_until), Says("bound", 1, s_until), TakesBack("bound", 10)];

        Assert.Equal([Phase.Terminated], Phases(Required(1, said, "q", "bound"), 10));
        // Nor is it the later loss that ended it, after the end of the window.
        Assert.Equal([Phase.Terminated], Phases(Required(1, [.. said, TakesBack("q", 12)], "q", "bound"), 13));
    }

    [Fact]
    public void A_start_that_two_voices_say_binds_from_it_who_committed_before_one_of_them_said_so()
    {
        // Whether the other voice said so after the commitment is not known.
        static AssertClaim Window() => new(new TermsClaim("p", Terms(1, 30)));
        var dossier = Of(
            Say(3, "a", "outlet", Window()),
            Say(9, "b", "other", Window()) with
            {
                SaidAt = Moment.Between(Day(4), Day(8)),
            },
            Say(5, "c", "bound", new Commit("p"))
        );

        Assert.Equal(Truth.False, dossier.Ask(2, Account.Of("outlet")).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(2, new Account("outlet", "other")).InForce);
        Assert.Equal(Truth.True, dossier.Ask(5, new Account("outlet", "other")).InForce);
    }

    [Fact]
    public void What_starts_with_notice_starts_with_that_of_each_undertaking()
    {
        var window = new Window(Deadline.After(Anchor.Notice, Period.FromHours(1)), Deadline.At(Day(30)));
        var said = new Commit("p") { Terms = new Terms { Window = window } };
        Statement Notice(int day, string undertaking) =>
            Say(
                day,
                $"on-{undertaking}",
                "bound",
                new GiveNotice("p", NoticeKind.NotRenew) { Undertakings = [undertaking] }
            );
        var dossier = Of(Notice(3, "one"), Notice(6, "two"), Say(10, "a", "bound", said), Say(10, "b", "other", said))
            .WithUndertakings(
                new Undertaking("one", Form.Mutual, "bound"),
                new Undertaking("two", Form.Mutual, "other")
            );

        Assert.Equal(
            ["Announced Announced", "InForce Announced", "InForce InForce"],
            Days(2, 4, 7)
                .Select(day =>
                    string.Join(' ', dossier.Ask(day).Undertakings.Select(of => Assert.Single(of.Assessment.Phases)))
                )
        );
    }

    private static Statement Says(string party, int day, Act act) => Say(day, $"says-{party}", party, act);

    private static Statement TakesBack(string party, int day) =>
        Say(day, $"takes-{party}", party, new Retract($"says-{party}"));

    private static Phase[] Phases(Dossier dossier, int day) => [.. dossier.Ask(day, Account.Of("q")).Phases];

    private static Dossier Required(int? quorum, params Statement[] statements) =>
        Required(quorum, statements, "q", "r", "s");

    private static Dossier Required(int? quorum, Statement[] statements, params ActorId[] parties)
    {
        var dossier = Of(statements);
        var needed = parties.Where(party => Array.Exists(statements, said => said.Speaker == party));
        return dossier with
        {
            Actors = [.. dossier.Actors, new State("q"), new State("r"), new State("s")],
            Pauses =
            [
                new Pause(
                    "p",
                    new Undertaking("main", Form.Mutual, "bound") { RequiredParties = [.. needed], Quorum = quorum }
                ),
            ],
        };
    }
}
