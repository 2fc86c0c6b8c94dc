using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A length or a limit that may be read in two ways is a question of its own, whose key says where it stands.</summary>
public sealed class KeysOfMeasuresTests
{
    private const string Kyiv = "Europe/Kyiv";

    // The night of 29 March is an hour shorter in Kyiv, so that two days to noon of the 30th may end at nine or at ten.
    private static readonly Length s_twoDays = Length.FromDays(2);
    private static readonly Instant s_between = Instant.FromUtc(2026, 3, 30, 9, 30);

    // Nobody said whether the day still belongs to it.
    private static readonly DateDeadline s_date = new(new LocalDate(2026, 2, 10), Boundary.Unspecified, ["Etc/UTC"]);
    private static readonly Instant s_onTheDay = Instant.FromUtc(2026, 2, 10, 6, 0);

    [Fact]
    public void By_which_it_goes_on() =>
        Asks(
            "elapsed:c/period",
            s_between,
            Commits(Until(28), new ExtensionRule(ExtensionMode.Automatic) { Period = s_twoDays }),
            Say(90, "b", "bound", new GiveNotice("p", NoticeKind.NotRenew)) with
            {
                SaidAt = Moment.Exactly(Noon(28) + Duration.FromHours(5)),
            }
        );

    [Fact]
    public void Before_which_notice_must_be_given() =>
        Asks(
            "elapsed:c/noticeBefore",
            Noon(31),
            Commits(
                Until(30),
                new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromHours(240), NoticeBefore = s_twoDays }
            ),
            Say(90, "b", "bound", new GiveNotice("p", NoticeKind.NotRenew)) with
            {
                SaidAt = Moment.Exactly(Instant.FromUtc(2026, 3, 28, 9, 30)),
            }
        );

    [Fact]
    public void By_which_it_is_prolonged() =>
        Asks("elapsed:b/by", s_between, Commits(Until(28)), Say(85, "b", "bound", new Extend("p") { By = s_twoDays }));

    [Fact]
    public void Beyond_which_nothing_prolongs_it() =>
        Asks(
            "elapsed:c/cap",
            s_between,
            Commits(Until(28), new ExtensionRule(ExtensionMode.Unilateral) { Cap = Length.FromDays(87) }),
            Say(85, "b", "bound", new Extend("p") { Until = Deadline.At(Day(100)) })
        );

    [Fact]
    public void That_notice_takes() =>
        Asks(
            "monthEnd:b/notice",
            Instant.FromUtc(2026, 2, 28, 12, 0),
            Commits(Until(28), exit: new ExitRule { NoticePeriod = new Length(Period.FromMonths(1)) }),
            Say(31, "b", "bound", new GiveNotice("p", NoticeKind.Terminate))
        );

    [Fact]
    public void That_notice_would_take()
    {
        var view = Of(Commits(Until(28), exit: new ExitRule { NoticePeriod = new Length(Period.FromMonths(1)) }))
            .AsKnownAt(Instant.FromUtc(2026, 1, 31, 0, 0));

        Assert.Equal(Instant.FromUtc(2026, 2, 28, 0, 0), ExitUnder("down"));
        Assert.Equal(Instant.FromUtc(2026, 3, 1, 0, 0), ExitUnder("up"));

        Instant? ExitUnder(string option) =>
            view.Evaluate("p", Day(32), Bound, Reading.None.Fix($"monthEnd:c/leaving={option}")).EarliestExit;
    }

    [Fact]
    public void After_which_it_is_void() =>
        Asks(
            "boundary:c/conditions/0/longStop",
            Day(60),
            Commits(Until(28), conditions: Condition.Precedent(Event("summit"), s_date)),
            Occurs("summit")
        );

    [Fact]
    public void Before_which_an_event_must_occur() =>
        Asks(
            "boundary:c/conditions/0/before",
            Day(60),
            Commits(Until(28), conditions: Condition.Precedent(Event("summit") with { Before = s_date })),
            Occurs("summit")
        );

    [Fact]
    public void Before_which_an_event_must_not_occur() =>
        Asks(
            "boundary:c/conditions/0/0/before",
            Day(60),
            Commits(
                Until(28),
                conditions: new Condition(ConditionRole.Continuing, new Not(Event("summit") with { Before = s_date }))
                {
                    OnFailure = FailureEffect.Suspends,
                }
            ),
            Occurs("summit")
        );

    [Fact]
    public void Before_which_each_of_two_events_must_occur()
    {
        var both = new AllOf(Event("summit") with { Before = s_date }, Event("exchange") with { Before = s_date });
        var dossier = Of(
            Commits(Until(28), conditions: Condition.Precedent(both)),
            Occurs("summit"),
            Occurs("exchange")
        );

        Assert.Equal(
            ["boundary:c/conditions/0/0/before", "boundary:c/conditions/0/1/before"],
            Open(dossier, Day(60)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Until_which_it_is_suspended() =>
        Asks(
            "boundary:b/until",
            s_onTheDay,
            Commits(Until(28)),
            Say(20, "b", "bound", new Suspend("p") { Until = s_date })
        );

    private static void Asks(string question, Instant at, params Statement[] statements)
    {
        Assert.Equal(question, Assert.Single(Open(Of(statements), at)));
    }

    private static IEnumerable<string> Open(Dossier dossier, Instant at)
    {
        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", at, Bound);
        Assert.Equal(Truth.Unknown, verdict.InForce);
        return verdict.OpenQuestions.Select(open => $"{QuestionKinds.CodeOf(open.Question.Kind)}:{open.Question.Key}");
    }

    private static Occurred Event(string id) => new(id, SilenceRule.PresumedNotToHold);

    private static Statement Occurs(string id) =>
        Say(60, id, "bound", new AssertClaim(new EventClaim(id, true) { At = Moment.Exactly(s_onTheDay) }));

    private static Statement Commits(
        Deadline end,
        ExtensionRule? extension = null,
        ExitRule? exit = null,
        params Condition[] conditions
    ) =>
        Say(
            5,
            "c",
            "bound",
            new Commit("p")
            {
                Terms = new Terms
                {
                    Window = new Window(Deadline.At(new LocalDateTime(2026, 1, 2, 12, 0), Kyiv), end),
                    Extension = extension,
                    Exit = exit,
                    Conditions = conditions.Length == 0 ? null : conditions.ToEquatableArray(),
                },
            }
        );

    private static DateTimeDeadline Until(int day) => Deadline.At(new LocalDateTime(2026, 3, day, 12, 0), Kyiv);

    private static Instant Noon(int day) => Instant.FromUtc(2026, 3, day, 10, 0);
}
