namespace Diplomacy.Model.Tests.Dossiers;

internal static partial class DiagnosticCases
{
    private static Dossier WithPause(Func<Pause, Pause> change) =>
        Ground(d => d with { Pauses = [change(d.Pauses[0]), d.Pauses[1]] });

    private static IEnumerable<DiagnosticCase> ActsOnPauses =>
        [
            Case(
                "what acts on pauses name",
                With(
                    Say(
                        "s",
                        "russia",
                        new Extend("x") { Undertakings = ["y"] },
                        new Suspend(Strikes) { Undertakings = ["main", "y", "main"] },
                        new Resume(Strikes) { Undertakings = ["y"] },
                        new Terminate(Strikes) { Undertakings = ["y"] },
                        new GiveNotice(Strikes, (NoticeKind)9) { Undertakings = ["y"] },
                        new Release(Strikes) { Undertakings = ["y"], Obligation = "z" },
                        new Designate("w", (PauseRole)9) { Pause = "x" },
                        new UnrecognizedAct("pray") { Pause = "x" },
                        new Condemn("shame") { Beside = "x" },
                        new PromiseNotice(Strikes) { Before = Length.FromDays(1, (Elapsed)9) }
                    )
                ),
                "DM2003 $.statements[0].acts[0].pause",
                "DM2005 $.statements[0].acts[1].undertakings[1]",
                "DM2029 $.statements[0].acts[1].undertakings[2]",
                "DM2005 $.statements[0].acts[2].undertakings[0]",
                "DM2005 $.statements[0].acts[3].undertakings[0]",
                "DM2016 $.statements[0].acts[4].notice",
                "DM2005 $.statements[0].acts[4].undertakings[0]",
                "DM2017 $.statements[0].acts[5].obligation",
                "DM2005 $.statements[0].acts[5].undertakings[0]",
                "DM2016 $.statements[0].acts[6].role",
                "DM2001 $.statements[0].acts[6].actor",
                "DM2003 $.statements[0].acts[6].pause",
                "DM2003 $.statements[0].acts[7].pause",
                "DM2003 $.statements[0].acts[8].beside",
                "DM2016 $.statements[0].acts[9].before.elapsed"
            ),
            Case(
                "ends and lengths of acts",
                With(
                    Say(
                        "s",
                        "russia",
                        new Extend(Strikes) { Until = Deadline.Never, By = Length.FromDays(1) },
                        new Extend(Strikes) { From = Deadline.At(s_day), Until = Deadline.At(s_day) },
                        new Suspend(Strikes) { From = Deadline.At(s_day), Until = Deadline.At(s_day - s_hour) },
                        new Suspend(Strikes) { From = Deadline.At(s_day), Until = Deadline.At(s_day) },
                        new Suspend(Strikes) { From = Deadline.At(s_day), Until = Deadline.Unknown }
                    )
                ),
                "DM2027 $.statements[0].acts[0].by",
                "DM3010 $.statements[0].acts[1].until",
                "DM3010 $.statements[0].acts[2].until"
            ),
            Case(
                "clarifications that choose nothing there is",
                With(
                    Say(
                        "s",
                        "russia",
                        new Clarify(Strikes, QuestionKind.Boundary, "both"),
                        new Clarify(Strikes, (QuestionKind)99, "both"),
                        new Clarify(Strikes, QuestionKind.Zone, "Europe/Kyiv"),
                        new Clarify(Strikes, QuestionKind.Boundary, QuestionKinds.Inclusive)
                    )
                ),
                "DM2026 $.statements[0].acts[0].option",
                "DM2016 $.statements[0].acts[1].question"
            ),
            Case(
                "answers to another proposal",
                With(
                    Say("a", "ukraine", new Offer("truce")),
                    Say("b", "russia", new Refuse(Strikes) { Of = "a" }, new Accept(Strikes) { Of = "a" }),
                    Say("c", "russia", new Refuse("truce") { Of = "x" })
                ),
                "DM2010 $.statements[1].acts[0].of",
                "DM2010 $.statements[1].acts[1].of",
                "DM2004 $.statements[2].acts[0].of"
            ),
            Case(
                "replies that take up nothing",
                With(
                    Say("a", "ukraine", new Offer("truce")),
                    Say("b", "russia", new Refuse("truce"), new Accept("truce")) with
                    {
                        InReplyTo = "a",
                    }
                ),
                "DM2021 $.statements[1].acts[0]",
                "DM2021 $.statements[1].acts[1]"
            ),
            Case(
                "refusals in a circle",
                With(
                    Say("a", "ukraine", new Refuse("truce") { Of = "b" }),
                    Say("b", "russia", new Refuse("truce") { Of = "a" })
                ),
                "DM2007 $.statements[0].acts[0].of",
                "DM2007 $.statements[1].acts[0].of"
            ),
            Case(
                "a refusal before what it refuses",
                With(
                    Say("a", "russia", new Refuse("truce") { Of = "b" }),
                    Say("b", "ukraine", new Offer("truce")) with
                    {
                        SaidAt = Moment.Exactly(s_day + s_hour),
                    }
                ),
                "DM3003 $.statements[0].acts[0].of"
            ),
            Case(
                "signatories and audience",
                With(
                    Say("s", "russia", Remark) with
                    {
                        Signatories =
                        [
                            new Signature("x") { OnBehalfOf = "y" },
                            new Signature("russia") { At = Moment.Never },
                            new Signature("reuters") { OnBehalfOf = "ukraine" },
                            new Signature("ukraine") { At = Moment.Exactly(s_day + s_hour + s_hour) },
                        ],
                        Audience = (EquatableArray<ActorId>)["z"],
                    },
                    Say("t", "russia", Remark) with
                    {
                        Audience = (EquatableArray<ActorId>)[],
                    }
                ),
                "DM2001 $.statements[0].signatories[0].by",
                "DM2001 $.statements[0].signatories[0].onBehalfOf",
                "DM2029 $.statements[0].signatories[1]",
                "DM3008 $.statements[0].signatories[1].at",
                "DM2029 $.statements[0].signatories[3]",
                "DM3002 $.statements[0].signatories[3].at",
                "DM2001 $.statements[0].audience[0]",
                "DM2011 $.statements[1].audience",
                "DM4004 $.statements[0].signatories[2].onBehalfOf"
            ),
            Case(
                "reserved terms",
                With(
                    Say("s", "russia", new Commit(Strikes)) with
                    {
                        Signatories =
                        [
                            new Signature("ukraine")
                            {
                                ReservedTerms = new Terms { Undertaking = "x", Area = "y" },
                            },
                        ],
                    }
                ),
                "DM2005 $.statements[0].signatories[0].reservedTerms.undertaking",
                "DM2002 $.statements[0].signatories[0].reservedTerms.area"
            ),
            Case(
                "claims",
                With(
                    Say(
                        "s",
                        "russia",
                        new AssertClaim(new EventClaim("e", true) { At = Moment.Never }),
                        new AssertClaim(new DeliveryClaim("x", "hostages", 1) { At = Moment.Never }),
                        new AssertClaim(
                            new ConductClaim(
                                new("russia", "hostilities", "city") { Against = "y", InSelfDefence = (Truth)9 },
                                true
                            )
                            {
                                Confidence = (Confidence)9,
                            }
                        ),
                        new Accuse(Strikes, new("russia", "hostilities", "city")) { Confidence = (Confidence)9 }
                    )
                ),
                "DM3008 $.statements[0].acts[0].claim.at",
                "DM3008 $.statements[0].acts[1].claim.at",
                "DM2003 $.statements[0].acts[1].claim.pause",
                "DM2001 $.statements[0].acts[2].claim.conduct.against",
                "DM2016 $.statements[0].acts[2].claim.conduct.inSelfDefence",
                "DM2016 $.statements[0].acts[2].claim.confidence",
                "DM2016 $.statements[0].acts[3].confidence",
                "DM2022 $.statements[0].acts[0].claim.event"
            ),
            Case(
                "events and states that something names",
                With(
                    Say(
                        "s",
                        "russia",
                        new AssertClaim(new EventClaim("a", true)),
                        new AssertClaim(new EventClaim("b", true)),
                        new AssertClaim(new EventClaim("c", true)),
                        new AssertClaim(new EventClaim("d", true)),
                        new AssertClaim(new EventClaim("e", true)),
                        new AssertClaim(new StateClaim("f", true)),
                        new AssertClaim(new StateClaim("g", true)),
                        new Extend(Strikes)
                        {
                            Until = Deadline.EarliestOf(Deadline.Upon("a"), Deadline.While("f")),
                            From = Deadline.After(Anchor.Event("b"), NodaTime.Period.FromHours(1)),
                        },
                        new Amend(
                            Strikes,
                            new Terms
                            {
                                Conditions =
                                    (EquatableArray<Condition>)
                                        [
                                            Condition.Precedent(new Not(new Occurred("c", SilenceRule.Unknown))),
                                            Condition.Precedent(new Stated("russia", new EventClaim("d", true))),
                                            Condition.Precedent(new Not(new Holds("g", SilenceRule.Unknown))),
                                        ],
                            }
                        )
                    )
                ),
                "DM2022 $.statements[0].acts[4].claim.event"
            ),
        ];

    private static readonly NodaTime.Duration s_hour = NodaTime.Duration.FromHours(1);
}
