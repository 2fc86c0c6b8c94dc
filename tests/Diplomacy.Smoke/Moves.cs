using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Acts that move a pause, and terms with facts, exceptions and rules.</summary>
internal static class Moves
{
    private static readonly Instant s_said = Instant.FromUtc(2026, 1, 30, 10, 0);
    private static readonly Deadline s_later = Deadline.At(s_said + Duration.FromDays(10));

    private static EquatableArray<Fact> Facts { get; } =
    [
        new AllOf(
            new Occurred("swap", SilenceRule.Unknown) { Before = s_later },
            new Not(new Holds("siege", SilenceRule.PresumedToHold))
        ),
        new AnyOf(
            new Fulfilled("prisoners", SilenceRule.Unknown) { Quantity = 10 },
            new Stated("sylvania", new EventClaim("swap", Occurred: true))
        ),
        new AtLeast(1, new ObservedFor(Length.FromDays(2)), new Occurred("summit", SilenceRule.Unknown)),
    ];

    private static Terms Terms { get; } =
        new()
        {
            Undertaking = "main",
            Limit = new NumericLimit(3, "flights"),
            Schedule = new DailySchedule(new LocalTime(8, 0), new LocalTime(20, 0), "Europe/Kyiv"),
            Exceptions =
            [
                new SelfDefence(),
                new ListedGroups("outlaws") { IncludesAffiliates = true },
                new PermittedConduct(Activities.DroneStrikes) { Actor = "freedonia" },
            ],
            Conditions = Facts.Select(fact => Condition.Precedent(fact, s_later)).ToEquatableArray(),
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(7) },
            Exit = new ExitRule { NoticePeriod = Length.FromDays(1), ByDeclaration = true },
        };

    public static Dossier Everything { get; } =
        Parties.Cast with
        {
            Places = Places.All,
            Lists = [new ActorList("outlaws", new ListEntry("partisans"))],
            Pauses =
            [
                Pause.Unilateral("truce", bound: "freedonia") with
                {
                    Roles = [new RoleHolder(PauseRole.Monitor, "gazette")],
                    Obligations =
                    [
                        new Obligation("prisoners", "sylvania")
                        {
                            Quantity = 10,
                            Unit = "prisoner",
                            Due = s_later,
                        },
                    ],
                    Relations = [new PauseRelation(PauseRelationKind.Parallel, "other")],
                },
                Pause.Mutual("other", "freedonia", "sylvania"),
            ],
            Statements =
            [
                Say("promise", new Commit("truce") { Terms = Terms }) with
                {
                    Signatories = [new Signature("sylvania") { ReservedTerms = new Terms { Area = "capital" } }],
                },
                Say("appeals", new CallFor("other"), new Demand("other"), new Refuse("other")),
                Say(
                    "change",
                    new Amend("truce", new Terms { Area = "capital" }),
                    new Extend("truce") { Until = s_later }
                ),
                Say("stops", new Suspend("truce") { Until = s_later }, new Resume("truce"), new Terminate("truce")),
                Say(
                    "notices",
                    new GiveNotice("truce", NoticeKind.Terminate) { From = s_later },
                    new PromiseNotice("truce") { Before = Length.FromDays(1) },
                    new Release("truce") { Obligation = "prisoners" }
                ),
                Say(
                    "words",
                    new Clarify("truce", QuestionKind.Boundary, QuestionKinds.Inclusive),
                    new Designate("gazette", PauseRole.Monitor) { Pause = "truce" },
                    new UnrecognizedAct("salute") { Pause = "truce" }
                ),
                Say("charge", new Accuse("truce", Statements.Strike) { Confidence = Enum.GetValues<Confidence>()[^1] }),
                Say("tones", new Threaten("War."), new Warn("Beware."), new Welcome("Good."), new Condemn("Bad.")),
                Say(
                    "deliveries",
                    new AssertClaim(new DeliveryClaim("truce", "prisoner", 10)),
                    new AssertClaim(new EventClaim("swap", Occurred: true))
                ),
            ],
        };

    public static void Run()
    {
        Check.Equal("", string.Join('\n', Everything.Validate().Where(d => d.Severity == Severity.Error)));
        Check.Equal(new ListId("outlaws"), ListId.Parse("outlaws", null));
        Check.Equal(new ObligationId("prisoners"), ObligationId.Parse("prisoners", null));

        Check.True(Facts.All(fact => Condition.Resolutive(fact).Role == ConditionRole.Resolutive));

        StatementLog log = Everything.Statements;
        Check.Equal(log.Count + 1, Everything.Append(Say("more", new Welcome("Again."))).Statements.Count);

        var view = Everything.AsKnownAt(s_said + Duration.FromDays(1));
        Verdict verdict = view.Evaluate("truce", s_said + Duration.FromHours(1));
        UndertakingVerdict main = verdict.Undertakings.Single();
        Check.Equal(new UndertakingId("main"), main.Undertaking);
    }

    private static Statement Say(string id, params EquatableArray<Act> acts) =>
        new(id, "freedonia", acts) { SaidAt = Moment.Exactly(s_said), RecordedAt = s_said + Duration.FromHours(2) };
}
