namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Which retractions that others tell of take something back, and what a reading of them changes.</summary>
public sealed class ToldRetractionsTests
{
    private static readonly Statement s_commitment = Say(
        5,
        "c",
        "bound",
        Commit(6, 90, Continuing("talks", FailureEffect.Suspends), Continuing("calm", FailureEffect.Ends))
    );

    private static readonly Statement s_broken = Say(20, "a", "bound", Talks(false, 20));

    // Tells of the retraction as its own speaker's report, which counts for nobody who does not carry the stranger.
    private static readonly Statement s_quoted = Say(24, "words", "stranger", new Report(Taken("a")));

    [Fact]
    public void A_paraphrase_of_a_retraction_on_which_the_words_are_on_record_takes_nothing_back()
    {
        var told = Say(25, "b", "outlet", new Report(Taken("a")) { Paraphrases = "words" });

        Assert.Equal(Phase.InForce, Of(s_commitment, s_broken, told).Ask(30).Phase);
        Assert.Equal(Phase.Suspended, Of(s_commitment, s_broken, s_quoted, told).Ask(30).Phase);
    }

    [Fact]
    public void Words_on_record_silence_paraphrases_of_the_retraction_of_which_they_tell_alone()
    {
        var told = Say(
            25,
            "b",
            "outlet",
            new Report(Taken("a")) { Paraphrases = "words" },
            new Report(Taken("d")) { Paraphrases = "words" }
        );
        var restless = Say(
            21,
            "d",
            "bound",
            new AssertClaim(new StateClaim("calm", false) { Since = Moment.Exactly(Day(21)) })
        );

        Assert.Equal(Phase.Terminated, Of(s_commitment, s_broken, restless, s_quoted).Ask(30).Phase);
        Assert.Equal(Phase.Suspended, Of(s_commitment, s_broken, restless, s_quoted, told).Ask(30).Phase);
    }

    [Fact]
    public void What_else_is_told_of_words_that_took_something_back_bounds_when_they_were_said()
    {
        static Statement Told(int day, string id, string by, Act act, int from, int until) =>
            Say(
                day,
                id,
                by,
                new Report(new Performance("bound", act) { At = Moment.Between(Day(from), Day(until)) })
                {
                    Paraphrases = "call",
                }
            );
        var account = Account.Of("other").CarriedBy("outlet", "stranger");
        var taken = Of(Say(5, "a", "bound", Commit(8, 90)), Told(60, "b", "outlet", new Retract("a"), 30, 40));
        var bounded = taken.Append(Told(61, "c", "stranger", new Warn("enough"), 35, 50));

        Assert.Equal(Truth.Unknown, taken.Ask(34, account).InForce);
        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(34, 37, 41).Select(day => bounded.Ask(day, account).InForce)
        );
    }

    [Fact]
    public void Terms_are_compared_as_a_reading_has_what_was_taken_back()
    {
        var view = Of(
                Say(5, "c", "bound", Commit(8, 20)),
                Say(6, "a", "bound", new AssertClaim(new TermsClaim("p", Terms(8, 30)))),
                Say(7, "b", "bound", new Decline(Taken("a")))
            )
            .AsKnownAt(Day(100));
        var other = Account.Of("other");

        Assert.Equal(TermAgreement.Same, Ends(Bound, other, "act=made"));
        Assert.Equal(TermAgreement.Same, Ends(other, Bound, "act=made"));
        Assert.Equal(TermAgreement.Differ, Ends(Bound, other, "act=not-made"));
        Assert.Equal(TermAgreement.Differ, Ends(other, Bound, "act=not-made"));

        TermAgreement Ends(Account first, Account second, string reading) =>
            view.CompareAccounts("p", first, second, Reading.None.Fix(reading))
                .Terms.Single(term => term.Part == TermPart.End)
                .Agreement;
    }

    [Fact]
    public void What_a_clarification_changes_it_does_not_under_a_reading_that_goes_before_it()
    {
        var window = new Window(
            Deadline.At(Day(8)),
            new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"])
        );
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = new Terms { Window = window } }),
            Say(10, "b", "bound", new Clarify("p", QuestionKind.Boundary, "inclusive"))
        );

        Assert.NotEmpty(dossier.Diff("p", Day(9), Day(12), Bound).Changes);
        Assert.Empty(dossier.Diff("p", Day(9), Day(12), Bound, Reading.None.Fix("boundary=exclusive")).Changes);
    }

    private static Condition Continuing(string state, FailureEffect effect) =>
        new(ConditionRole.Continuing, new Holds(state, SilenceRule.PresumedToHold)) { OnFailure = effect };

    private static Performance Taken(string statement) => new("bound", new Retract(statement));
}
