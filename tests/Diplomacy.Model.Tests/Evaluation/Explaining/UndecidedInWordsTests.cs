using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>What is not known, and what would decide, as people ask: each kind of thing in words of its own.</summary>
public sealed class UndecidedInWordsTests
{
    private static readonly Moment s_since = Moment.NotBefore(Day(6));

    private static readonly ActPhrases s_acts = new(
        Of(Say(1, "s1", "bound", Commit(5, 90)), Say(1, "s2", "other", new Refuse("p")))
    );

    public static TheoryData<string, CauseKind, string?> Subjects =>
        new()
        {
            { "deadline talks-end [2026-01-01, ..]", CauseKind.End, "the time of \"talks end\"" },
            { "deadline p/s1/end [2026-01-01, ..]", CauseKind.End, "when exactly it ends" },
            { "activities unsaid", CauseKind.Silence, "what conduct it covers" },
            { "area unsaid", CauseKind.Silence, "where it holds" },
            { "quantity unsaid", CauseKind.Conduct, "how much of the conduct there is" },
            { "target unsaid", CauseKind.Conduct, "whom the conduct is against" },
            { "in self-defence", CauseKind.Exception, "whether the conduct is in self-defence" },
            { "nobody has spoken", CauseKind.Silence, "what holds where nobody has spoken of it" },
            { "within strikes on ports", CauseKind.Conduct, "whether the conduct is strikes on ports" },
            { "permitted as repairs", CauseKind.Exception, "whether the conduct is repairs" },
            { "permitted as repairs", CauseKind.Place, null },
            { "said s1", CauseKind.Start, "when exactly bound spoke" },
            // Identifiers may have any sign in them.
            { "said 2026/end", CauseKind.Start, "when exactly bound spoke" },
            { "signed s1 by other", CauseKind.Start, "when exactly other signed" },
            { "act in s1", CauseKind.Start, "when exactly what bound told of was done" },
            { "end of p/main/bound", CauseKind.Silence, "when it ends for bound" },
            { "start of p/main/bound", CauseKind.Start, "when it begins for bound" },
            { "signing occurred by now", CauseKind.Silence, "whether \"signing\" has come about" },
            { "event signing", CauseKind.Silence, "when \"signing\" came about" },
            { "beginning of talks-go-on", CauseKind.Silence, "since when \"talks go on\" holds" },
            { "end of talks-go-on", CauseKind.Silence, "until when \"talks go on\" holds" },
            { "3 of hostages under p", CauseKind.Silence, "when deliveries of hostages came to 3" },
            { "something else", CauseKind.Silence, null },
            { "event signing after", CauseKind.NotYetOccurred, "when, if ever, \"signing\" comes about" },
            { "change of talks-go-on", CauseKind.NotYetOccurred, "when, if ever, \"talks go on\" changes" },
            {
                "p/s1/end after further deliveries",
                CauseKind.NotYetOccurred,
                "how long further deliveries will put its end off"
            },
            { "something else", CauseKind.NotYetOccurred, null },
            { "p/s1/start", CauseKind.Start, "when exactly it begins" },
            { "p/s1/end", CauseKind.End, "when exactly it ends" },
            { "p/s1/until", CauseKind.End, "when exactly it ends" },
            { "p/s1/from", CauseKind.End, "from when exactly an act counts" },
            { "p/s1/notice", CauseKind.End, "when exactly the notice is up" },
            { "p/s1/longStop", CauseKind.End, "until when exactly a condition may come true" },
            { "p/s1/other", CauseKind.End, null },
        };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Each_kind_of_thing_that_is_not_known_is_told_as_a_question(
        string subject,
        CauseKind cause,
        string? told
    ) => Assert.Equal(told, new UndecidedPhrases(s_acts).Of(subject, cause, ["s1"]));

    public static TheoryData<QuestionKind, string, string> Questions =>
        new()
        {
            { QuestionKind.Boundary, "p/end", "whether the last day is in" },
            { QuestionKind.Zone, "p/end", "by whose clock" },
            { QuestionKind.Act, "bound/s1/retract", "whether bound took back s1" },
            { QuestionKind.Act, "bound/p", "whether bound agreed" },
            { QuestionKind.Act, "bound/p/release/hostages", "whether bound did what is said of it" },
            { QuestionKind.Elapsed, "p/length", "whether days are hours or dates" },
            { QuestionKind.Fold, "p/end", "which of the two local times is meant" },
            { QuestionKind.Extent, "p/length", "whether the end or the length rules" },
            { QuestionKind.Place, "old-town", "what \"old town\" stands for" },
            { QuestionKind.Failure, "p/0", "what the failing of the condition does" },
            { QuestionKind.Counting, "p/end", "how days are counted" },
            { QuestionKind.MonthEnd, "p/end", "how the end of a month is counted" },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_kind_of_open_question_is_told_as_one(QuestionKind kind, string key, string told)
    {
        var fact = Fact(DecidingFactKind.Question, CauseKind.Boundary, key) with
        {
            Question = new Question(kind, key, QuestionKinds.OptionsOf(kind)),
        };

        Assert.Equal(told, new DecidingPhrases(s_acts, isCoverage: false).What(fact));
    }

    public static TheoryData<DecidingFactKind, CauseKind, string> Facts =>
        new()
        {
            {
                DecidingFactKind.Conflict,
                CauseKind.ConflictingSources,
                "which of the words that contradict each other holds"
            },
            {
                DecidingFactKind.Authority,
                CauseKind.NoAuthority,
                "whether who spoke for another had the authority then"
            },
            { DecidingFactKind.Silence, CauseKind.Silence, "what nobody has said" },
            { DecidingFactKind.Instant, CauseKind.NotYetOccurred, "when, if ever, what has not yet come about will" },
            { DecidingFactKind.Instant, CauseKind.Silence, "what nobody has said" },
            { DecidingFactKind.Instant, CauseKind.End, "when exactly it ends" },
            { DecidingFactKind.Instant, CauseKind.Start, "when exactly the act was done, or it began" },
            { DecidingFactKind.Instant, CauseKind.Counting, "what the days come to" },
            { DecidingFactKind.Instant, CauseKind.Base, "when exactly what it hangs on came about" },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_has_no_name_of_its_own_is_told_by_what_it_does(
        DecidingFactKind kind,
        CauseKind cause,
        string told
    ) => Assert.Equal(told, new DecidingPhrases(s_acts, isCoverage: false).What(Fact(kind, cause, "nameless")));

    [Fact]
    public void What_comes_of_each_value_is_told_where_it_is_short()
    {
        var conflict = Fact(DecidingFactKind.Conflict, CauseKind.ConflictingSources, "window");
        var since = Fact(DecidingFactKind.Instant, CauseKind.Base, "nameless");
        DecidingCase[] cases =
        [
            new([new(0, "window as s_2", null), new(1, null, s_since)], Truth.True),
            new([new(0, "window as s_3", null)], Truth.Unknown),
            new([new(0, "window as s_4", null)], Truth.False),
        ];

        const string What =
            "It would be decided by knowing which of the words that contradict each other holds and "
            + "when exactly what it hangs on came about.";
        Assert.Equal(
            $"{What} Window as s_2, not before 6 January 2026, 00:00 UTC: in force; "
                + "window as s_3: as they lie to each other; window as s_4: not in force.",
            Told([conflict, since], cases)
        );
        Assert.Equal(What, Told([conflict, since], cases, hasAll: false));
        Assert.NotEqual(What, Told([conflict, since], [.. cases, .. cases]));
        Assert.Equal(What, Told([conflict, since], [.. cases, .. cases, cases[0]]));
        Assert.DoesNotContain(": in force", Told([since, since], cases), StringComparison.Ordinal);
    }

    public static TheoryData<DecidingValue, string> Values =>
        new()
        {
            { new("inclusive", null, Truth.True), "inclusive" },
            { new(null, null, Truth.True), "" },
            { new(null, Moment.Never, Truth.True), "never" },
            { new(null, Moment.Exactly(Day(5)), Truth.True), "at 2026-01-05T00:00:00Z" },
            {
                new(null, Moment.Between(Day(5), Day(6)), Truth.True),
                "from 2026-01-05T00:00:00Z to 2026-01-06T00:00:00Z"
            },
            { new(null, Moment.NotBefore(Day(5)), Truth.True), "not before 2026-01-05T00:00:00Z" },
            { new(null, Moment.NotAfter(Day(5)), Truth.True), "not after 2026-01-05T00:00:00Z" },
            { new(null, Moment.Unknown, Truth.True), "at any time" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_told_by_its_option_or_its_bounds(DecidingValue value, string told) =>
        Assert.Equal(told, value.ToString());

    [Fact]
    public void A_deciding_fact_is_told_with_its_values_and_what_comes_of_them() =>
        Assert.Equal(
            "nameless (inclusive → True, never → False)",
            (
                Fact(DecidingFactKind.Silence, CauseKind.Silence, "nameless") with
                {
                    Values = [new("inclusive", null, Truth.True), new(null, Moment.Never, Truth.False)],
                }
            ).ToString()
        );

    [Fact]
    public void What_a_reading_settles_is_asked_before_what_only_a_witness_tells()
    {
        UndecidedFact[] inOrder =
        [
            new(
                Choice.Of(new Question(QuestionKind.Boundary, "p/end", ["a", "b"]), CauseKind.Boundary, ["s2"]),
                null,
                0
            ),
            new(new Choice("conflict", 2, CauseKind.ConflictingSources, ["s1"]), null, 0),
            new(new Choice("authority", 2, CauseKind.NoAuthority, ["s1"]), null, 0),
            new(new Choice("a", 2, CauseKind.Silence, ["s2"]), null, 0),
            new(new Choice("b", 2, CauseKind.Silence, ["s1"]), null, 0),
            new(new Choice("b", 2, CauseKind.Silence, ["s2"]), null, 0),
            new(new Choice("a", 2, CauseKind.Failure, ["s1"]), null, 0),
            new(null, new VagueInstant(s_since, CauseKind.Base, ["s1", "s2"]), 2),
            new(null, new VagueInstant(s_since, CauseKind.Base, ["s1", "s2"]), 3),
        ];

        Assert.Equal(inOrder, UndecidedFact.InOrder(inOrder.Reverse()));
        Assert.Equal("act in s1, s2", inOrder[^1].Subject);
    }

    [Fact]
    public void An_answer_without_a_name_is_yes_or_no_or_one_of_so_many()
    {
        string[] Answers(int count)
        {
            var fact = new UndecidedFact(new Choice("unsaid", count, CauseKind.Silence, []), null, 0);
            return [.. Enumerable.Range(0, count).Select(fact.OptionAt)];
        }

        Assert.Equal(["yes", "no"], Answers(2));
        Assert.Equal(["1 of 3", "2 of 3", "3 of 3"], Answers(3));
    }

    private static DecidingFact Fact(DecidingFactKind kind, CauseKind cause, string subject) =>
        new(kind, cause, subject, [], []);

    private static string Told(DecidingFact[] facts, DecidingCase[] cases, bool hasAll = true) =>
        new DecidingPhrases(s_acts, isCoverage: false).Of(
            new DecidingFacts(DecidingStatus.Found, [.. facts], [.. cases], hasAll)
        );
}
