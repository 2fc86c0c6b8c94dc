namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What was left open is as own voices clarified it, the more exact word first; a reading asked for goes before.</summary>
public sealed class ClarifiedReadingTests
{
    // Each ends with the day 20; whether that day is in was not said of either.
    private static readonly Deadline s_first = Day20("q1");
    private static readonly Deadline s_second = Day20("q2");
    private static readonly NodaTime.Instant s_onTheDay = Day(20) + NodaTime.Duration.FromHours(12);

    [Fact]
    public void Without_a_clarification_the_question_is_open() => Assert.Equal(Truth.Unknown, InForce(s_first));

    [Fact]
    public void What_a_voice_clarified_is_so()
    {
        Assert.Equal(Truth.True, InForce(s_first, Clarified(10, "b", "bound", "inclusive")));
        Assert.Equal(Truth.False, InForce(s_first, Clarified(10, "b", "bound", "exclusive")));
        Assert.Equal(Truth.Unknown, InForce(s_first, Clarified(10, "b", "stranger", "exclusive")));
    }

    [Fact]
    public void A_clarification_of_something_else_leaves_it_open()
    {
        Assert.Equal(Truth.Unknown, InForce(s_first, Clarified(10, "b", "bound", "inclusive", "q2")));
        Assert.Equal(
            Truth.Unknown,
            InForce(
                s_first,
                Say(10, "b", "bound", new Clarify("p", QuestionKind.Zone, "Etc/UTC")),
                Say(10, "c", "bound", new Clarify("p", QuestionKind.Counting, "event-day-counted"))
            )
        );
    }

    [Fact]
    public void A_clarification_that_names_the_limit_goes_before_one_of_all_limits_whichever_is_later()
    {
        var named = Clarified(10, "b", "bound", "inclusive", "q1");
        var all = Clarified(11, "c", "bound", "exclusive");

        Assert.Equal(Truth.True, InForce(s_first, named, all));
        Assert.Equal(Truth.False, InForce(s_second, named, all));
    }

    [Fact]
    public void A_later_clarification_of_one_voice_replaces_its_earlier_one()
    {
        Assert.Equal(
            Truth.True,
            InForce(s_first, Clarified(10, "b", "bound", "exclusive"), Clarified(11, "c", "bound", "inclusive"))
        );
    }

    [Fact]
    public void A_reading_asked_for_goes_before_what_was_clarified()
    {
        var view = Dossier(s_first, Clarified(10, "b", "bound", "inclusive")).AsKnownAt(Day(15));

        Assert.Equal(
            Truth.False,
            view.Evaluate("p", s_onTheDay, Bound, Reading.None.Fix("boundary=exclusive")).InForce
        );
    }

    [Fact]
    public void Voices_that_clarify_it_otherwise_than_each_other_conflict()
    {
        var verdict = Ask(s_first, Clarified(10, "z", "bound", "exclusive"), Clarified(11, "y", "other", "inclusive"));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        var cause = Assert.Single(verdict.Causes);
        Assert.Equal(CauseKind.ConflictingSources, cause.Kind);
        Assert.Equal(["y", "z"], cause.Statements.Select(id => id.Value));
    }

    [Fact]
    public void Conflicts_on_two_questions_are_two_conflicts()
    {
        // Were they one, whoever is right would leave one of the two days in.
        var last = new LatestOfDeadline([s_first, s_second]);
        var verdict = Ask(
            last,
            Clarified(10, "b", "bound", "exclusive", "q1"),
            Clarified(10, "c", "bound", "inclusive", "q2"),
            Clarified(11, "d", "other", "inclusive", "q1"),
            Clarified(11, "e", "other", "exclusive", "q2")
        );

        Assert.Equal(Truth.Unknown, verdict.InForce);
    }

    [Fact]
    public void Voices_that_agree_do_not_conflict() =>
        Assert.Equal(
            Truth.True,
            InForce(s_first, Clarified(10, "b", "bound", "inclusive"), Clarified(11, "c", "other", "inclusive"))
        );

    private static Truth InForce(Deadline end, params Statement[] said) => Ask(end, said).InForce;

    private static Verdict Ask(Deadline end, params Statement[] said) =>
        Dossier(end, said).AsKnownAt(Day(15)).Evaluate("p", s_onTheDay, new Account("bound", "other"));

    private static Dossier Dossier(Deadline end, params Statement[] said) =>
        Of([
            Say(
                5,
                "a",
                "bound",
                new Commit("p") { Terms = new Terms { Window = new Window(Deadline.At(Day(8)), end) } }
            ),
            .. said,
        ]);

    private static Statement Clarified(int day, string id, string speaker, string option, string? key = null) =>
        Say(day, id, speaker, new Clarify("p", QuestionKind.Boundary, option) { Key = key });

    private static DateDeadline Day20(string key) =>
        new(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"]) { Key = key };
}
