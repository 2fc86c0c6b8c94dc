namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What a fact that would decide a verdict is about, by name; two that are not the same have two names.</summary>
public sealed class SubjectsOfDecidingFactsTests
{
    private static readonly Account s_other = Account.Of("other");
    private static readonly Statement s_commitment = Say(1, "base", "bound", Commit(1, 90));

    [Fact]
    public void A_pause_that_is_not_understood_is_in_force_if_what_is_not_understood_leaves_it_so()
    {
        var dossier = Of(s_commitment, Say(6, "b", "bound", new UnrecognizedAct("muse") { Pause = "p" }));

        var fact = Assert.Single(dossier.Ask(9).DecidingFacts.Facts);

        Assert.Equal("not understood", fact.Subject);
        Assert.Equal(
            [("yes", Truth.True), ("no", Truth.False)],
            fact.Values.Select(value => (value.Option!, value.Answer))
        );
    }

    [Fact]
    public void Authority_is_asked_for_of_each_relation_at_each_time()
    {
        var dossier = Leaving(
            3,
            9,
            s_commitment,
            Say(5, "a", "spokesman", new Suspend("p")).For("bound"),
            Say(7, "b", "spokesman", new Resume("p")).For("bound")
        );
        var verdict = dossier.Ask(8);

        // Held on the first day alone, it was suspended and is; held on both or on neither, it is in force.
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(["a", "b"], StatementsOf(verdict));
        var subjects = verdict.DecidingFacts.Facts.Select(fact => fact.Subject).ToList();
        Assert.Equal(2, subjects.Distinct().Count());
        Assert.All(subjects, subject => Assert.StartsWith("authority: ", subject, StringComparison.Ordinal));
    }

    [Fact]
    public void Authority_for_acts_that_others_tell_of_is_asked_for_at_the_time_of_each()
    {
        Act Told(Act act, int day) =>
            new Report(new Performance("spokesman", act) { OnBehalfOf = "bound", At = Moment.Exactly(Day(day)) });
        var dossier = Leaving(
            3,
            9,
            s_commitment,
            Say(20, "a", "outlet", Told(new Suspend("p"), 5)),
            Say(20, "b", "outlet", Told(new Resume("p"), 7))
        );
        var verdict = dossier.Ask(8, s_other);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(["a", "b"], StatementsOf(verdict));
        Assert.Equal(2, verdict.DecidingFacts.Facts.Select(fact => fact.Subject).Distinct().Count());
    }

    [Fact]
    public void What_is_told_of_one_utterance_at_vague_times_was_one_act_at_one_instant()
    {
        var dossier = Of(s_commitment, Paraphrase("a", 3, 7), Paraphrase("b", 5, 9));
        var verdict = dossier.Ask(6, s_other);

        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], Days(4, 6, 7).Select(At));
        var fact = Assert.Single(verdict.DecidingFacts.Facts);
        Assert.Equal("act in said", fact.Subject);

        Truth At(int day) => dossier.Ask(day, s_other).InForce;
    }

    [Fact]
    public void Times_told_of_one_utterance_may_have_one_instant_in_common()
    {
        var dossier = Of(s_commitment, Paraphrase("a", 3, 5), Paraphrase("b", 5, 9));

        Assert.Equal([Truth.True, Truth.False], Days(4, 5).Select(day => dossier.Ask(day, s_other).InForce));
    }

    [Fact]
    public void Whether_an_event_occurred_and_when_are_two_questions_of_those_who_say_so()
    {
        static Statement Says(string id, string by, bool occurred, int? day) =>
            Say(
                9,
                id,
                by,
                new AssertClaim(
                    new EventClaim("summit", occurred) { At = day is { } at ? Moment.Exactly(Day(at)) : null }
                )
            );
        var commitment = Say(
            1,
            "base",
            "bound",
            Commit(1, 90, Condition.Precedent(new Occurred("summit", SilenceRule.Unknown)))
        );
        var account = new Account("bound", "other", "stranger");
        var dossier = Of(
            commitment,
            Says("a", "bound", true, 3),
            Says("b", "other", false, null),
            Says("c", "stranger", true, 7)
        );
        var verdict = dossier.Ask(5, account);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(
            ["when summit occurred by a|c", "whether summit occurred by a|b|c"],
            verdict.DecidingFacts.Facts.Select(fact => fact.Subject)
        );
    }

    [Theory]
    [InlineData]
    [InlineData("one", "two")]
    public void An_act_that_one_declines_to_tell_of_was_done_at_one_instant_for_all_undertakings(params string[] named)
    {
        var ended = new Terminate("p") { Undertakings = [.. named.Select(id => new UndertakingId(id))] };
        var dossier = Of(s_commitment, Say(15, "a", "bound", new Decline(new Performance("bound", ended))))
            .WithUndertakings(
                new Undertaking("one", Form.Unilateral, "bound"),
                new Undertaking("two", Form.Unilateral, "bound")
            );
        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(10), Bound, Reading.None.Fix("act=made"));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal("act in a#1 of bound", Assert.Single(verdict.DecidingFacts.Facts).Subject);
    }

    private static IEnumerable<string> StatementsOf(Verdict verdict) =>
        verdict
            .Causes.Where(cause => cause.Kind == CauseKind.NoAuthority)
            .SelectMany(cause => cause.Statements)
            .Select(id => id.Value)
            .Distinct();

    private static Statement Paraphrase(string id, int from, int until) =>
        Say(
            20,
            id,
            "outlet",
            new Report(new Performance("bound", new Terminate("p")) { At = Moment.Between(Day(from), Day(until)) })
            {
                Paraphrases = "said",
            }
        );
}
