using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>Dossiers with something wrong, and all that validation says of each: code and path, in order.</summary>
internal static partial class DiagnosticCases
{
    private static readonly Instant s_day = TiedDossiers.Day;

    public static IEnumerable<DiagnosticCase> All =>
        [
            .. References,
            .. Circles,
            .. Questions,
            .. Times,
            .. Windows,
            .. Voices,
            .. Pauses,
            .. Agreed,
            .. ActsOnPauses,
            .. Limits,
        ];

    private static PauseId Strikes => "strikes";

    internal static Statement Say(StatementId id, ActorId speaker, params EquatableArray<Act> acts) =>
        new(id, speaker, acts)
        {
            SaidAt = Moment.Exactly(s_day),
            StatedKnownFrom = s_day + Duration.FromHours(1),
            RecordedAt = s_day + Duration.FromDays(1),
        };

    private static Dossier With(params EquatableArray<Statement> statements) =>
        TiedDossiers.Ground with
        {
            Statements = statements,
        };

    private static Dossier Does(Act act) => With(Say("s", "russia", act));

    private static Dossier Runs(Window window) => Does(new Commit(Strikes) { Terms = new Terms { Window = window } });

    private static Dossier Ground(Func<Dossier, Dossier> change) => change(TiedDossiers.Ground);

    private static DiagnosticCase Case(string name, Dossier dossier, params string[] expected) =>
        new(name, dossier, expected);

    private static IEnumerable<DiagnosticCase> References =>
        [
            Case("a speaker", With(Say("s", "x", Remark)), "DM2001 $.statements[0].speaker"),
            Case(
                "actors everywhere in a statement",
                With(Say("s", "russia", Remark) with { OnBehalfOf = "x", Addressees = ["ukraine", "y"] }),
                "DM2001 $.statements[0].onBehalfOf",
                "DM2001 $.statements[0].addressees[1]"
            ),
            Case(
                "actors in nested performances",
                Does(new Report(new("x", new DenyAct(new("y", Remark) { To = ["z"], OnBehalfOf = "w" })))),
                "DM2001 $.statements[0].acts[0].performance.by",
                "DM2001 $.statements[0].acts[0].performance.act.performance.by",
                "DM2001 $.statements[0].acts[0].performance.act.performance.onBehalfOf",
                "DM2001 $.statements[0].acts[0].performance.act.performance.to[0]"
            ),
            Case(
                "references of conduct",
                Does(new Accuse("p", new Conduct("x", "hostilities", "y"))),
                "DM2003 $.statements[0].acts[0].pause",
                "DM2001 $.statements[0].acts[0].conduct.actor",
                "DM2002 $.statements[0].acts[0].conduct.place"
            ),
            Case(
                "references of a claim of conduct",
                Does(new AssertClaim(new ConductClaim(new("x", "hostilities", "y"), true) { Pause = "p" })),
                "DM2003 $.statements[0].acts[0].claim.pause",
                "DM2001 $.statements[0].acts[0].claim.conduct.actor",
                "DM2002 $.statements[0].acts[0].claim.conduct.place"
            ),
            Case(
                "pauses beside",
                With(
                    Say(
                        "s",
                        "russia",
                        new TakePosition("t", "p") { Beside = "p" },
                        new AssertClaim(new Remark("r") { About = "q" })
                    )
                ),
                "DM2003 $.statements[0].acts[0].beside",
                "DM2003 $.statements[0].acts[1].claim.about"
            ),
            Case(
                "places and undertakings of terms",
                Does(
                    new Commit(Strikes)
                    {
                        Terms = new() { Area = "x", Undertaking = "y" },
                    }
                ),
                "DM2005 $.statements[0].acts[0].terms.undertaking",
                "DM2002 $.statements[0].acts[0].terms.area"
            ),
            Case(
                "statements",
                With(
                    Say(
                        "s",
                        "russia",
                        new Retract("a"),
                        new Report(new("russia", new Accept(Strikes) { Of = "b" }))
                    ) with
                    {
                        InReplyTo = "c",
                        Supersedes = "d",
                    }
                ),
                "DM2004 $.statements[0].acts[0].statement",
                "DM2004 $.statements[0].acts[1].performance.act.of",
                "DM2004 $.statements[0].inReplyTo",
                "DM2004 $.statements[0].supersedes"
            ),
            Case(
                "the order of the input, beyond nine",
                With([.. Enumerable.Range(0, 12).Select(i => Say($"s{i}", i is 2 or 10 ? "x" : "russia", Remark))]),
                "DM2001 $.statements[2].speaker",
                "DM2001 $.statements[10].speaker"
            ),
            Case(
                "relations",
                Ground(d => d with { Relations = [new HoldsOffice("russia", "peskov"), new PartOf("x", "russia")] }),
                "DM2010 $.relations[0].person",
                "DM2010 $.relations[0].office",
                "DM2001 $.relations[1].part"
            ),
            Case(
                "places of places",
                Ground(d =>
                    d with
                    {
                        Places =
                        [
                            .. d.Places,
                            new Area("a") { Within = ["x", "kyiv"], Overlaps = ["kyiv"] },
                            new PlaceSet("b") { Members = ["y"] },
                            new Toponym("c") { Readings = [new("1", "z"), new("2", "city")] },
                        ],
                    }
                ),
                "DM2002 $.places[3].within[0]",
                "DM2010 $.places[3].within[1]",
                "DM2010 $.places[3].overlaps[0]",
                "DM2002 $.places[4].members[0]",
                "DM2002 $.places[5].readings[0].place"
            ),
            Case(
                "identifiers twice",
                Ground(d =>
                    d with
                    {
                        Actors = [.. d.Actors, new State("russia")],
                        Places = [.. d.Places, new Area("city")],
                        Pauses = [.. d.Pauses, Pause.Unilateral("strikes", "russia")],
                        Statements = [Say("s", "russia", Remark), Say("s", "russia", Remark)],
                    }
                ),
                "DM2006 $.actors[5].id",
                "DM2006 $.places[3].id",
                "DM2006 $.pauses[2].id",
                "DM2006 $.statements[1].id"
            ),
            Case(
                "identifiers never given",
                With(
                    new Statement(default, default, new Commit(default), new AssertClaim(new StateClaim(default, true)))
                    {
                        Utterance = default(UtteranceId),
                    }
                ),
                "DM2015 $.statements[0].id",
                "DM2015 $.statements[0].speaker",
                "DM2015 $.statements[0].acts[0].pause",
                "DM2015 $.statements[0].acts[1].claim.state",
                "DM2015 $.statements[0].utterance",
                "DM2014 $.statements[0].acts[1].claim.state"
            ),
            Case(
                "too few",
                Ground(d =>
                    d with
                    {
                        Places = [.. d.Places, new Toponym("t") { Readings = [new("city", "city")] }],
                        Pauses = [.. d.Pauses, new Pause("p"), new Pause("q", new Undertaking("main", Form.CalledFor))],
                        Statements = [Say("s", "russia")],
                    }
                ),
                "DM2011 $.places[3].readings",
                "DM2011 $.pauses[2].undertakings",
                "DM2011 $.pauses[3].undertakings[0].bound",
                "DM2011 $.statements[0].acts"
            ),
            Case(
                "values that no enumeration names",
                With(
                    Say(
                        "s",
                        "russia",
                        new Commit(Strikes)
                        {
                            Terms = new() { Conditions = Talks((SilenceRule)7, (FailureEffect)(-1)) },
                        }
                    ) with
                    {
                        Channel = (Channel)99,
                    }
                ),
                "DM2016 $.statements[0].channel",
                "DM2016 $.statements[0].acts[0].terms.conditions[0].fact.silence",
                "DM2016 $.statements[0].acts[0].terms.conditions[0].onFailure"
            ),
            Case(
                "what is named once",
                With(
                    Say(
                        "s",
                        "russia",
                        new AssertClaim(new StateClaim("talks", true)),
                        new Report(new("putin-like", Remark)) { Paraphrases = "u" }
                    )
                ),
                "DM2001 $.statements[0].acts[1].performance.by",
                "DM2014 $.statements[0].acts[0].claim.state",
                "DM2013 $.statements[0].acts[1].paraphrases"
            ),
        ];

    private static Act Remark => new AssertClaim(new Remark("so it is"));

    private static EquatableArray<Condition> Talks(SilenceRule silence, FailureEffect failure) =>
        [Condition.While("talks", silence, failure)];
}
