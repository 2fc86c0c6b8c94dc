using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>What somebody did, where the words are not recorded: each kind of act, claim and fact in words of its own.</summary>
public sealed class ActsInWordsTests
{
    private static readonly ActPhrases s_acts = new(Of());

    public static TheoryData<Act, string> Acts =>
        new()
        {
            { new Commit("p"), "commits itself" },
            { new Accept("p"), "accepts it" },
            {
                new Accept("p") { Of = "s1" },
                "accepts what s1 says"
            },
            { new Offer("p"), "offers it" },
            { new Refuse("p"), "refuses it" },
            { new Extend("p"), "prolongs it" },
            {
                new Extend("p") { Until = Deadline.Never },
                "prolongs it with no end"
            },
            {
                new Extend("p") { By = Length.FromDays(1) },
                "prolongs it by 1 day"
            },
            { new Release("p"), "releases from it" },
            {
                new Release("p") { Obligation = "all-hostages" },
                "releases from all hostages"
            },
            { new PromiseNotice("p"), "promises notice" },
            { new Request("p"), "asks for it" },
            { new Demand("p"), "demands it" },
            { new CallFor("p"), "calls for it" },
            { new Suspend("p"), "suspends its part" },
            {
                new Suspend("p") { Until = Deadline.At(Day(5)) },
                "suspends its part until 5 January 2026, 00:00 UTC"
            },
            { new Resume("p"), "resumes its part" },
            {
                new Terminate("p") { From = Deadline.At(Day(5)) },
                "ends it from 5 January 2026, 00:00 UTC"
            },
            { new GiveNotice("p", NoticeKind.Terminate), "gives notice to end it" },
            { new GiveNotice("p", NoticeKind.Modify), "gives notice to change it" },
            { new GiveNotice("p", NoticeKind.NotRenew), "gives notice not to renew it" },
            { new Amend("p", new Terms { Area = "valley" }), "changes its terms; states where" },
            { new Retract("s1"), "takes back s1" },
            { new Designate("stranger", PauseRole.Monitor), "names stranger as Monitor" },
            {
                new DenyClaim(new EventClaim("signing", true)),
                "denies that it is so: says that \"signing\" has occurred"
            },
            { new Confirm(new Performance("bound", new Refuse("p"))), "confirms that bound refuses it" },
            { new DenyAct(new Performance("bound", new Refuse("p"))), "denies that bound refuses it" },
            { new Report(new Performance("bound", new Refuse("p"))), "reports that bound refuses it" },
            { new Decline(new Performance("bound", new Refuse("p"))), "does not say whether bound refuses it" },
            { new Accuse("p", new Conduct("other", Activities.Strikes, "valley")), "accuses other: strikes in valley" },
            { new TakePosition("borders", "not now"), "takes a position on borders: not now" },
            { new Threaten("or else"), "threatens: or else" },
            { new Warn("mind the gap"), "warns: mind the gap" },
            { new Welcome("at last"), "welcomes it: at last" },
            { new Condemn("no excuse"), "condemns: no excuse" },
            { new UnrecognizedAct("sulk"), "does something of a kind not known here (sulk)" },
        };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Each_kind_of_act_is_told_in_its_own_words(Act act, string told) => Assert.Equal(told, s_acts.Of(act));

    public static TheoryData<string, string> Options =>
        new()
        {
            { QuestionKinds.Exclusive, "the day out" },
            { QuestionKinds.Inclusive, "the day in" },
            { QuestionKinds.Made, "yes" },
            { QuestionKinds.NotMade, "no" },
            { QuestionKinds.End, "the end" },
            { QuestionKinds.StartPlusLength, "the length" },
            { QuestionKinds.FromInstant, "from the hour" },
            { QuestionKinds.EventDayCounted, "the first day counted" },
            { QuestionKinds.EventDayNotCounted, "the first day not counted" },
            { QuestionKinds.WallClock, "dates" },
            { QuestionKinds.Exact, "hours" },
            { "America/New_York", "New York" },
        };

    [Theory]
    [MemberData(nameof(Options))]
    public void How_it_is_meant_is_told_in_words(string option, string told) =>
        Assert.Equal($"says how it is meant: {told}", s_acts.Of(new Clarify("p", QuestionKind.Boundary, option)));

    public static TheoryData<Claim, string> Claims =>
        new()
        {
            { new StateClaim("talks-go-on", true), "says that \"talks go on\" holds" },
            { new StateClaim("talks-go-on", false), "says that \"talks go on\" does not hold" },
            { new EventClaim("signing", true), "says that \"signing\" has occurred" },
            { new EventClaim("signing", false), "says that \"signing\" has not occurred" },
            { new DeliveryClaim("p", "hostages", 5), "says how many hostages were delivered: 5" },
            { new Remark("as before"), "says \"as before\"" },
            {
                new ConductClaim(new Conduct("other", Activities.Strikes, "valley") { Quantity = 1_551 }, true),
                "says what was done: strikes in valley by other of 1,551"
            },
            {
                new ConductClaim(new Conduct("other", Activities.Strikes, "valley") { Against = "bound" }, false),
                "says what was done: no strikes in valley by other against bound"
            },
            {
                new TermsClaim("p", Terms(5, 6)),
                "says of its terms: from 5 January 2026, 00:00 UTC until 6 January 2026, 00:00 UTC"
            },
            {
                new TermsClaim(
                    "p",
                    new Terms
                    {
                        Activities = [],
                        Area = "valley",
                        Exceptions = [],
                        Schedule = new DailySchedule(new LocalTime(6, 0), new LocalTime(9, 0), "Etc/UTC"),
                        Limit = new NumericLimit(3, "days"),
                        Conditions = [],
                        Extension = new ExtensionRule(ExtensionMode.ByConsent),
                        Exit = new ExitRule(),
                        Purposes = [],
                    }
                ),
                "states what is covered, where, its exceptions, the hours of the day, its limit, its conditions, "
                    + "how it may be prolonged, how it may be left and what it is for"
            },
        };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Each_kind_of_claim_is_told_in_its_own_words(Claim claim, string told) =>
        Assert.Equal(told, s_acts.Of(new AssertClaim(claim)));

    public static TheoryData<Fact, string> Facts =>
        new()
        {
            { new Holds("talks-go-on", SilenceRule.Unknown), "\"talks go on\" holds" },
            { new Occurred("signing", SilenceRule.Unknown), "\"signing\" has come about" },
            {
                new Occurred("signing", SilenceRule.Unknown) { Before = Deadline.At(Day(5)) },
                "\"signing\" has come about before 5 January 2026, 00:00 UTC"
            },
            { new Stated("stranger", new Remark("all is calm")), "stranger says \"all is calm\"" },
            { new Fulfilled("hostages", SilenceRule.Unknown), "\"hostages\" is fulfilled" },
            {
                new Fulfilled("hostages", SilenceRule.Unknown) { Quantity = 3 },
                "\"hostages\" is fulfilled by 3"
            },
            { new ObservedFor(Length.FromDays(7)), "it has been observed for 7 days" },
            { new UnrecognizedFact("omen"), "a fact of a kind not known here" },
            { new Not(Signing), "it is not so that \"signing\" has come about" },
            { new AllOf(Signing, Talks), "\"signing\" has come about and \"talks\" holds" },
            { new AnyOf(Signing, Talks), "\"signing\" has come about or \"talks\" holds" },
            {
                new AtLeast(1, Signing, Talks),
                "at least 1 of these are so: \"signing\" has come about and \"talks\" holds"
            },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Each_kind_of_fact_is_told_in_its_own_words(Fact fact, string told) =>
        Assert.Equal(told, new FactPhrases(s_acts).Of(fact));

    public static TheoryData<string, string> Groups =>
        new()
        {
            { "Liberation Tigers of Tamil Eelam", "their" },
            { "Young Volunteers in Exile", "their" },
            { "Old Fighters that Remain", "their" },
            { "Young Rebels (north)", "their" },
            { "Northern Brigades", "their" },
            { "Volunteer Force in Exile Brigades", "its" },
            { "Free Army", "its" },
            { "Free Press", "its" },
            { "Hamas", "its" },
            { "of Old Brigades", "its" },
            { "Brigades", "its" },
        };

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_group_whose_name_is_of_several_suspends_their_part(string name, string own)
    {
        var dossier = Of(Say(1, "s1", "group", Commit(5, 90)), Say(9, "halt", "group", new Suspend("p"))) with
        {
            Actors = [new ArmedGroup("group", name)],
            Relations = [],
            Pauses = [Pause.Unilateral("p", "group")],
        };

        var part = dossier
            .Ask(12, Account.Of("group"))
            .Explanation.All()
            .First(node => node.Kind == ExplanationKind.ConditionsHold);

        Assert.Equal($"It is suspended: {name} suspended {own} part on 9 January 2026, 00:00 UTC.", part.Text);
    }

    [Fact]
    public void A_state_is_one_whatever_its_name()
    {
        var acts = new ActPhrases(Of() with { Actors = [new State("nl", "The Netherlands")] });

        Assert.False(acts.IsPlural("nl"));
        Assert.False(acts.IsPlural("nobody-known"));
    }

    private static Occurred Signing => new("signing", SilenceRule.Unknown);

    private static Holds Talks => new("talks", SilenceRule.Unknown);
}
