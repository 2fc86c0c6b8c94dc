using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Pauses and everything that can be said of them.</summary>
internal static class Statements
{
    private static readonly Instant s_said = Instant.FromUtc(2026, 1, 30, 10, 0);

    public static Conduct Strike { get; } = new("freedonia", Activities.DroneStrikes, "capital");

    public static Terms Limits { get; } =
        new()
        {
            Activities = [Activities.Strikes],
            Area = "capital",
            Window = new Window(Deadline.At(s_said), Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Kyiv")),
            Conditions =
            [
                Condition.While("talks", SilenceRule.PresumedToHold, FailureEffect.Suspends) with
                {
                    Wording = "while the talks go on",
                },
            ],
        };

    /// <summary>One statement of every kind of act and claim, most of them reported by somebody else.</summary>
    public static Dossier Everything { get; } =
        Parties.Cast with
        {
            Places = Places.All,
            Pauses =
            [
                Pause.CalledFor("truce", bound: "freedonia"),
                new Pause("other", new Undertaking("main", Form.Unilateral, "sylvania")) { Label = "Another" },
            ],
            Statements =
            [
                Say("request", "sylvania", new Request("truce")),
                Say("offer", "sylvania", new Offer("truce")),
                Say("promise", "firefly", new Commit("truce") { Terms = Limits }) with
                {
                    OnBehalfOf = "freedonia",
                },
                Say("answer", "firefly", new Accept("truce") { Of = "request" }) with
                {
                    OnBehalfOf = "freedonia",
                    InReplyTo = "request",
                    Wording = new Wording("We accept."),
                },
                Say("refusal", "sylvania", new Decline(new Performance("sylvania", new Commit("other")))),
                Say(
                    "report",
                    "gazette",
                    new Report(new Performance("freedonia", new Commit("truce")) { Channel = Channel.Telephone })
                ),
                Say("confirmation", "freedonia", new Confirm(new Performance("freedonia", new Commit("truce")))),
                Say("denial", "sylvania", new DenyAct(new Performance("sylvania", new Offer("other")))),
                Say(
                    "claims",
                    "gazette",
                    new AssertClaim(new StateClaim("talks", Holds: true)),
                    new DenyClaim(new ConductClaim(Strike, Occurred: true))
                ),
                Say(
                    "terms",
                    "gazette",
                    new AssertClaim(new TermsClaim("truce", Limits)),
                    new AssertClaim(new Remark("It is quiet."))
                ),
                Say("accusation", "sylvania", new Accuse("truce", Strike)),
                Say("position", "sylvania", new TakePosition("borders", "They stay.")),
                Say("withdrawal", "gazette", new Retract("terms")),
            ],
        };

    public static void Run()
    {
        var classes = Everything.Statements.SelectMany(s => s.Acts).Select((Act act) => act.Class).Distinct().ToList();
        Check.True(classes.Contains(ActClass.Commissive) && classes.Contains(ActClass.Assertive));
        Check.Equal(13, Everything.Statements.Count);
        Check.True(Everything.Statements.SelectMany(s => s.Acts).All(act => act.ToString().Length > 0));
        foreach (
            Claim claim in Everything.Statements.SelectMany(s => s.Acts).OfType<AssertClaim>().Select(a => a.Claim)
        )
        {
            Check.True(claim.Kind.Length > 0);
        }

        Check.True(Everything.Validate().All((Diagnostic d) => d.Severity == Severity.Warning));
        var diagnostic = (Everything with { Actors = [] }).Validate()[0];
        Check.Equal(DiagnosticCodes.UnknownActor, diagnostic.Code);
    }

    private static Statement Say(string id, ActorId speaker, params EquatableArray<Act> acts) =>
        new(id, speaker, acts)
        {
            SaidAt = Moment.Exactly(s_said),
            Sources = [new Source("The Gazette") { PublishedAt = Moment.Exactly(s_said) }],
            RecordedAt = s_said + Duration.FromHours(2),
        };
}
