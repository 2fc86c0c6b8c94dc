using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

internal static partial class DiagnosticCases
{
    private const string Agreement = "$.statements[0].acts[0].terms";
    private const string Conditions = Agreement + ".conditions";

    private static ObservedFor Observed => new(Length.FromDays(7));

    private static Dossier Agrees(Terms terms) => Does(new Commit(Strikes) { Terms = terms });

    private static Dossier Agrees(params EquatableArray<Condition> conditions) =>
        Agrees(new Terms { Conditions = conditions });

    private static OffsetDeadline Upon(string zone) => Deadline.After(Anchor.Signature, Period.FromDays(1), zone);

    private static IEnumerable<DiagnosticCase> Agreed =>
        [
            Case(
                "references of exceptions, hours and rules",
                Agrees(
                    new Terms
                    {
                        Exceptions =
                            (EquatableArray<CarveOut>)
                                [
                                    new SelfDefence(),
                                    new ListedGroups("x"),
                                    new PermittedConduct("hostilities") { Area = "x", Actor = "x" },
                                ],
                        Schedule = new DailySchedule(new LocalTime(6, 0), new LocalTime(15, 0), "Asia/Gazza"),
                        Extension = new ExtensionRule(ExtensionMode.ByConsent)
                        {
                            Holders = ["x", "russia", "russia"],
                            Undertakings = ["main", "x", "main"],
                        },
                        Exit = new ExitRule { Holders = ["ukraine", "x", "ukraine"], Undertakings = ["x"] },
                    }
                ),
                $"DM2018 {Agreement}.exceptions[1].list",
                $"DM2001 {Agreement}.exceptions[2].actor",
                $"DM2002 {Agreement}.exceptions[2].area",
                $"DM3004 {Agreement}.schedule.zones[0]",
                $"DM2005 {Agreement}.extension.undertakings[1]",
                $"DM2029 {Agreement}.extension.undertakings[2]",
                $"DM2001 {Agreement}.extension.holders[0]",
                $"DM2029 {Agreement}.extension.holders[2]",
                $"DM2005 {Agreement}.exit.undertakings[0]",
                $"DM2001 {Agreement}.exit.holders[1]",
                $"DM2029 {Agreement}.exit.holders[2]"
            ),
            Case(
                "references of facts, at every depth",
                Agrees(
                    Condition.Maturity(new Fulfilled("x", SilenceRule.Unknown), "y"),
                    Condition.Precedent(
                        new AnyOf(
                            new Stated("x", new ConductClaim(new("y", "hostilities", "z") { Against = "w" }, true)),
                            new AtLeast(
                                1,
                                new Not(
                                    new Stated(
                                        "ukraine",
                                        new TermsClaim("truce", new Terms { Undertaking = "v", Area = "u" })
                                    )
                                )
                            ),
                            new Stated("ukraine", new DeliveryClaim("t", "hostages", 1))
                        )
                    )
                ),
                $"DM2017 {Conditions}[0].fact.obligation",
                $"DM2017 {Conditions}[0].matures",
                $"DM2001 {Conditions}[1].fact.facts[0].actor",
                $"DM2001 {Conditions}[1].fact.facts[0].claim.conduct.actor",
                $"DM2001 {Conditions}[1].fact.facts[0].claim.conduct.against",
                $"DM2002 {Conditions}[1].fact.facts[0].claim.conduct.place",
                $"DM2005 {Conditions}[1].fact.facts[1].facts[0].fact.claim.terms.undertaking",
                $"DM2002 {Conditions}[1].fact.facts[1].facts[0].fact.claim.terms.area",
                $"DM2003 {Conditions}[1].fact.facts[2].claim.pause"
            ),
            Case(
                "values and identifiers of facts",
                Agrees(
                    new Condition((ConditionRole)9, new Occurred(default, (SilenceRule)9)),
                    new Condition(ConditionRole.Precedent, new Fulfilled(default, (SilenceRule)9)),
                    new Condition(ConditionRole.Precedent, new ObservedFor(Length.FromDays(1, (Elapsed)9))),
                    new Condition(ConditionRole.Precedent, new Stated("russia", new EventClaim(default, true))),
                    new Condition(
                        ConditionRole.Precedent,
                        new Stated("russia", new EventClaim("e", true) { At = Moment.Never })
                    )
                ),
                $"DM2016 {Conditions}[0].role",
                $"DM2015 {Conditions}[0].fact.event",
                $"DM2016 {Conditions}[0].fact.silence",
                $"DM2015 {Conditions}[1].fact.obligation",
                $"DM2016 {Conditions}[1].fact.silence",
                $"DM2016 {Conditions}[2].fact.length.elapsed",
                $"DM2015 {Conditions}[3].fact.claim.event",
                $"DM3008 {Conditions}[4].fact.claim.at"
            ),
            Case(
                "roles and what goes with them",
                Agrees(
                    Condition.While("talks", SilenceRule.Unknown) with
                    {
                        LongStop = Deadline.Never,
                    },
                    Condition.Precedent(new Holds("talks", SilenceRule.Unknown)) with
                    {
                        OnFailure = FailureEffect.Ends,
                    },
                    Condition.Resolutive(new Holds("talks", SilenceRule.Unknown)) with
                    {
                        Matures = "x",
                    },
                    new Condition(ConditionRole.Maturity, new Holds("talks", SilenceRule.Unknown))
                ),
                $"DM2025 {Conditions}[0].longStop",
                $"DM2025 {Conditions}[1].onFailure",
                $"DM2017 {Conditions}[2].matures",
                $"DM2025 {Conditions}[2].matures",
                $"DM2025 {Conditions}[3].matures"
            ),
            Case(
                "values of rules",
                Agrees(
                    new Terms
                    {
                        Extension = new ExtensionRule((ExtensionMode)9)
                        {
                            Period = Length.FromDays(1, (Elapsed)9),
                            NoticeBefore = Length.FromDays(1, (Elapsed)9),
                            Cap = Length.FromDays(1, (Elapsed)9),
                        },
                        Exit = new ExitRule { NoticePeriod = Length.FromDays(1, (Elapsed)9) },
                    }
                ),
                $"DM2016 {Agreement}.extension.mode",
                $"DM2016 {Agreement}.extension.period.elapsed",
                $"DM2028 {Agreement}.extension.noticeBefore",
                $"DM2016 {Agreement}.extension.noticeBefore.elapsed",
                $"DM2016 {Agreement}.extension.cap.elapsed",
                $"DM2016 {Agreement}.exit.noticePeriod.elapsed"
            ),
            Case(
                "a modification that stops nothing",
                Agrees(
                    new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) { StopsOnModification = true } }
                ),
                $"DM2028 {Agreement}.extension.stopsOnModification"
            ),
            Case(
                "effect that hangs on itself",
                Agrees(
                    new Terms
                    {
                        Window = new Window(Deadline.EarliestOf(Deadline.Never, AfterEffect), AfterEffect),
                        Conditions =
                            (EquatableArray<Condition>)
                                [
                                    Condition.Precedent(
                                        new Not(new Occurred("e", SilenceRule.Unknown) { Before = AfterEffect }),
                                        AfterEffect
                                    ),
                                    Condition.Resolutive(
                                        new Occurred("e", SilenceRule.Unknown) { Before = AfterEffect }
                                    ),
                                ],
                    }
                ),
                $"DM2020 {Agreement}.window.start.deadlines[1].anchor",
                $"DM2020 {Conditions}[0].fact.fact.before.anchor",
                $"DM2020 {Conditions}[0].longStop.anchor"
            ),
            Case(
                "a start counted back from an end that hangs on effect",
                Agrees(new Terms { Window = new Window(null, AfterEffect, Length.FromDays(7)) }),
                $"DM2020 {Agreement}.window.end.anchor"
            ),
        ];

    private static OffsetDeadline AfterEffect => Deadline.After(Anchor.Effect, Period.FromDays(30), "Europe/Kyiv");

    private static IEnumerable<DiagnosticCase> Limits =>
        [
            Case(
                "zones of limits wherever they stand",
                Ground(d =>
                    d with
                    {
                        Pauses =
                        [
                            d.Pauses[0] with
                            {
                                Obligations = [new Obligation("o", "russia") { Due = Upon("A/B") }],
                            },
                            d.Pauses[1],
                        ],
                        Statements =
                        [
                            Say(
                                "s",
                                "russia",
                                new Extend(Strikes) { From = Upon("A/B"), Until = Upon("A/B") },
                                new Suspend(Strikes) { From = Upon("A/B"), Until = Upon("A/B") },
                                new Resume(Strikes) { From = Upon("A/B") },
                                new Terminate(Strikes) { From = Upon("A/B") },
                                new GiveNotice(Strikes, NoticeKind.Terminate) { From = Upon("A/B") },
                                new Amend(
                                    Strikes,
                                    new Terms
                                    {
                                        Conditions =
                                            (EquatableArray<Condition>)
                                                [
                                                    Condition.Precedent(
                                                        new Occurred("e", SilenceRule.Unknown) { Before = Upon("A/B") },
                                                        Upon("A/B")
                                                    ),
                                                ],
                                    }
                                )
                            ) with
                            {
                                ReplyBy = Upon("A/B"),
                                Signatories =
                                [
                                    new Signature("ukraine")
                                    {
                                        ReservedTerms = new Terms { Window = new Window(Upon("A/B")) },
                                    },
                                ],
                            },
                        ],
                    }
                ),
                "DM3004 $.pauses[0].obligations[0].due.zones[0]",
                "DM3004 $.statements[0].signatories[0].reservedTerms.window.start.zones[0]",
                "DM3004 $.statements[0].acts[0].from.zones[0]",
                "DM3004 $.statements[0].acts[0].until.zones[0]",
                "DM3004 $.statements[0].acts[1].from.zones[0]",
                "DM3004 $.statements[0].acts[1].until.zones[0]",
                "DM3004 $.statements[0].acts[2].from.zones[0]",
                "DM3004 $.statements[0].acts[3].from.zones[0]",
                "DM3004 $.statements[0].acts[4].from.zones[0]",
                "DM3004 $.statements[0].acts[5].terms.conditions[0].fact.before.zones[0]",
                "DM3004 $.statements[0].acts[5].terms.conditions[0].longStop.zones[0]",
                "DM3004 $.statements[0].replyBy.zones[0]"
            ),
            Case(
                "one key in limits within limits",
                Does(
                    new Extend(Strikes)
                    {
                        Until = Deadline.EarliestOf(Deadline.Never, Upon("Europe/Kyiv") with { Key = "k" }),
                        From = Deadline.LatestOf(Deadline.Never with { Key = "k" }, Deadline.Never),
                    }
                ),
                "DM2012 $.statements[0].acts[0].until.deadlines[1].key"
            ),
            Case(
                "limits out of range wherever they stand",
                Does(
                    new Suspend(Strikes)
                    {
                        Until = new PerDeliveryDeadline(
                            Deadline.Until(LocalDate.MaxIsoValue, "Europe/Kyiv").Inclusive(),
                            "hostages",
                            1,
                            Length.FromDays(1, (Elapsed)9)
                        ),
                    }
                ),
                "DM3007 $.statements[0].acts[0].until.base",
                "DM2016 $.statements[0].acts[0].until.extra.elapsed"
            ),
            Case(
                "a length in months beyond the last day",
                Runs(
                    new(
                        Deadline.From(new LocalDate(9900, 1, 1), "Europe/Kyiv"),
                        null,
                        new Length(Period.FromMonths(1_300))
                    )
                ),
                $"DM3007 {Window}.length"
            ),
        ];
}
