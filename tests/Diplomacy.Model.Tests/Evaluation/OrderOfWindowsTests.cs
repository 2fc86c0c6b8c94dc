using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>No window ends before it starts, of no undertaking: what that settles is settled for all of them.</summary>
public sealed class OrderOfWindowsTests
{
    private static readonly Duration s_halfDay = Duration.FromHours(12);

    [Fact]
    public void What_one_undertaking_cannot_mean_another_does_not()
    {
        // Were the day 20 out, the second window would end before it starts.
        var dossier = Two(
            new Window(Deadline.At(Day(8)), Date(30)),
            new Window(Deadline.At(Day(20) + s_halfDay), Date(20))
        );

        Assert.Equal(Truth.True, First(dossier, Day(30) + s_halfDay));
        Assert.Equal(Truth.False, First(dossier, Day(31)));
        Assert.Equal(
            Truth.Unknown,
            First(
                Two(new Window(Deadline.At(Day(8)), Date(30)), new Window(Deadline.At(Day(19)), Date(20))),
                Day(30) + s_halfDay
            )
        );
    }

    [Fact]
    public void Terms_of_one_undertaking_that_contradict_themselves_leave_no_world_for_another()
    {
        var window = new Window(
            Deadline.At(Day(20)),
            Deadline.After(Anchor.Announcement, Period.FromDays(1), "Etc/UTC")
        );
        var verdict = Two(new Window(Deadline.At(Day(8)), Deadline.At(Day(30))), window).Ask(10);

        Assert.Equal(CauseKind.ContradictoryTerms, Assert.Single(verdict.Causes).Kind);
        Assert.All(
            verdict.Undertakings,
            undertaking => Assert.Equal(CauseKind.ContradictoryTerms, Assert.Single(undertaking.Assessment.Causes).Kind)
        );
    }

    [Fact]
    public void Each_undertaking_is_in_force_while_one_of_its_parties_is_bound()
    {
        var dossier = Of(
                Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 20) }),
                Say(5, "b", "other", new Commit("p") { Terms = Terms(8, 30) })
            )
            .WithUndertakings(
                new Undertaking("both", Form.Unilateral, "bound", "other"),
                new Undertaking("one", Form.Unilateral, "bound")
            );

        Assert.Equal(
            [Truth.True, Truth.False],
            dossier.Ask(25, Account.Of("stranger")).Undertakings.Select(undertaking => undertaking.InForce)
        );
    }

    [Fact]
    public void Terms_are_compared_party_by_party_in_the_order_of_their_identifiers()
    {
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "other", new Commit("p") { Terms = Terms(8, 30) })
        ) with
        {
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "other", "bound"))],
        };
        var compared = dossier.AsKnownAt(Day(100)).CompareAccounts("p", Bound, Account.Of("stranger")).Terms;

        Assert.Equal(
            ["bound", "other"],
            compared.Select(term => term.Party!.Value.Value).Distinct(StringComparer.Ordinal)
        );
    }

    private static DateDeadline Date(int day) =>
        new(Day(day).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"]) { Key = "q" };

    private static Truth First(Dossier dossier, Instant at) =>
        dossier.AsKnownAt(Day(100)).Evaluate("p", at, Bound).Undertakings[0].InForce;

    private static Dossier Two(Window first, Window second) =>
        Of(Say(5, "a", "bound", Commitment("first", first)), Say(5, "b", "other", Commitment("second", second)))
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "bound"),
                new Undertaking("second", Form.Unilateral, "other")
            );

    private static Commit Commitment(UndertakingId undertaking, Window window) =>
        new("p")
        {
            Terms = new Terms { Undertaking = undertaking, Window = window },
        };
}
