using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> Circles =>
        [
            Case(
                "reports that paraphrase each other",
                With(
                    Say("a", "reuters", new Report(new("russia", Remark)) { Paraphrases = "b" }),
                    Say(
                        "b",
                        "reuters",
                        new Report(new("russia", new Report(new("russia", Remark)) { Paraphrases = "a" }))
                    )
                ),
                "DM2007 $.statements[0].acts[0].paraphrases",
                "DM2007 $.statements[1].acts[0].performance.act.paraphrases"
            ),
            Case(
                "a mixed circle, with a link into it that is not part of it",
                With(
                    Say("a", "russia", Remark) with
                    {
                        InReplyTo = "b",
                    },
                    Say("b", "russia", Remark) with
                    {
                        Supersedes = "c",
                    },
                    Say("c", "russia", new Accept(Strikes) { Of = "d" }),
                    Say("d", "russia", new Retract("a")),
                    Say("e", "russia", Remark) with
                    {
                        InReplyTo = "a",
                    }
                ),
                "DM2007 $.statements[0].inReplyTo",
                "DM2007 $.statements[1].supersedes",
                "DM2007 $.statements[2].acts[0].of",
                "DM2010 $.statements[2].acts[0].of",
                "DM2007 $.statements[3].acts[0].statement"
            ),
            Case(
                "a statement that replaces itself",
                With(Say("a", "russia", Remark) with { Supersedes = "a" }),
                "DM2007 $.statements[0].supersedes"
            ),
            Case(
                "places within each other",
                Ground(d =>
                    d with
                    {
                        Places =
                        [
                            .. d.Places,
                            new PlaceSet("a") { Members = ["b"] },
                            new Toponym("b") { Readings = [new("1", "a"), new("2", "city")] },
                            new Area("c") { Within = ["c"] },
                        ],
                    }
                ),
                "DM2008 $.places[3].members[0]",
                "DM2008 $.places[4].readings[0].place",
                "DM2008 $.places[5].within[0]"
            ),
            Case(
                "relations in a circle, of one kind only",
                Ground(d =>
                    d with
                    {
                        Relations =
                        [
                            .. d.Relations,
                            new SpeaksFor("russia", "peskov"),
                            new PartOf("russia", "ukraine"),
                            new PartOf("ukraine", "ukraine"),
                            new SpeaksFor("ukraine", "russia"),
                        ],
                    }
                ),
                "DM2009 $.relations[0]",
                "DM2009 $.relations[1]",
                "DM2009 $.relations[2]",
                "DM2009 $.relations[4]"
            ),
        ];

    private static IEnumerable<DiagnosticCase> Voices =>
        [
            Case(
                "taking back and replacing another's words",
                With(
                    Say("a", "russia", Remark),
                    Say("b", "ukraine", new Retract("a")),
                    Say("c", "peskov", new Retract("a")) with
                    {
                        OnBehalfOf = "spokesman",
                        Supersedes = "a",
                    }
                ),
                "DM4001 $.statements[1].acts[0].statement",
                "DM4002 $.statements[2].supersedes"
            ),
            Case(
                "speaking of taking back another's words",
                With(
                    Say("a", "russia", Remark),
                    Say("b", "russia", new Report(new("ukraine", new Retract("a")))),
                    Say("c", "ukraine", new DenyAct(new("russia", new Retract("a"))))
                ),
                "DM4001 $.statements[1].acts[0].performance.act.statement"
            ),
            Case(
                "two holders at once",
                Ground(d =>
                    d with
                    {
                        Actors = [.. d.Actors, new Person("second"), new Person("third")],
                        Relations =
                        [
                            new HoldsOffice("third", "spokesman") { Valid = new(Moment.Exactly(s_day)) },
                            new HoldsOffice("peskov", "spokesman") { Valid = new(null, Moment.Exactly(s_day)) },
                            new HoldsOffice("second", "spokesman")
                            {
                                Valid = new(Moment.NotAfter(s_day), Moment.Unknown),
                            },
                            new HoldsOffice("third", "spokesman"),
                        ],
                    }
                ),
                "DM4003 $.relations[3]"
            ),
            Case(
                "no authority",
                With(
                    Say("a", "reuters", new Report(new("reuters", Remark) { OnBehalfOf = "ukraine" })) with
                    {
                        OnBehalfOf = "russia",
                    }
                ),
                "DM4004 $.statements[0].onBehalfOf",
                "DM4004 $.statements[0].acts[0].performance.onBehalfOf"
            ),
            Case(
                "authority that hangs on the time",
                Ground(d =>
                    d with
                    {
                        Relations =
                        [
                            new SpeaksFor("spokesman", "russia") { Valid = new(Moment.Exactly(s_day)) },
                            new HoldsOffice("peskov", "spokesman"),
                        ],
                        Statements =
                        [
                            Say("a", "peskov", Remark) with
                            {
                                OnBehalfOf = "russia",
                                SaidAt = Moment.Unknown,
                            },
                            Say("b", "spokesman", Remark) with
                            {
                                SaidAt = Moment.NotBefore(s_day - Duration.FromHours(1)),
                            },
                            Say("c", "ukraine", new Report(new("spokesman", Remark) { At = Moment.NotAfter(s_day) })),
                            Say("d", "ukraine", new Report(new("spokesman", Remark))),
                            Say("e", "ukraine", Remark) with
                            {
                                Signatories = [new Signature("spokesman") { At = Moment.NotAfter(s_day) }],
                            },
                        ],
                    }
                ),
                "DM4005 $.statements[0].onBehalfOf",
                "DM4005 $.statements[1].speaker",
                "DM4005 $.statements[2].acts[0].performance.by",
                "DM4005 $.statements[4].signatories[0].by"
            ),
        ];
}
