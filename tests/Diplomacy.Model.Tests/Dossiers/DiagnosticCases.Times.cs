using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

internal static partial class DiagnosticCases
{
    private const string Window = "$.statements[0].acts[0].terms.window";

    private static readonly LocalDate s_first = new(2026, 2, 1);

    private static IEnumerable<DiagnosticCase> Questions =>
        [
            Case(
                "one option twice",
                Ground(d =>
                    d with
                    {
                        Places = [.. d.Places, new Toponym("t") { Readings = [new("1", "city"), new("1", "country")] }],
                    }
                ),
                "DM2012 $.places[3].readings[1].option"
            ),
            Case(
                "one key, two orders of zones",
                Runs(
                    new(
                        Deadline.From(s_first, "Europe/Kyiv", "Europe/Moscow") with
                        {
                            Key = "k",
                        },
                        Deadline.Until(s_first, "Europe/Moscow", "Europe/Kyiv") with
                        {
                            Key = "k",
                        }
                    )
                ),
                $"DM2012 {Window}.end.key"
            ),
            Case(
                "one key, two kinds of deadline",
                Runs(new(Deadline.From(s_first, "Europe/Kyiv") with { Key = "s/end" }, Deadline.Never)),
                $"DM2012 {Window}.end"
            ),
            Case(
                "one key, two moments",
                Runs(new(Deadline.At(s_day) with { Key = "k" }, Deadline.Unknown with { Key = "k" })),
                $"DM2012 {Window}.end.key"
            ),
        ];

    private static IEnumerable<DiagnosticCase> Times =>
        [
            Case(
                "zones of limits within limits",
                Runs(
                    new(
                        Deadline.After(Anchor.Signature, Period.FromDays(60), "Europe/Kiyv"),
                        Deadline.EarliestOf(Deadline.Upon("talks-end"), Deadline.Parse("2026-02", "Mars/Base"))
                    )
                ),
                $"DM3004 {Window}.start.zones[0]",
                $"DM3004 {Window}.end.deadlines[1].zones[0]"
            ),
            Case(
                "said after known",
                With(Say("s", "russia", Remark) with { SaidAt = Moment.NotBefore(s_day + Duration.FromHours(2)) }),
                "DM3002 $.statements[0].saidAt"
            ),
            Case(
                "said never",
                With(
                    Say("s", "russia", Remark) with
                    {
                        SaidAt = Moment.Never,
                        Sources = [new("paper") { PublishedAt = Moment.Never }],
                    }
                ),
                "DM3008 $.statements[0].saidAt",
                "DM3008 $.statements[0].sources[0].publishedAt"
            ),
            Case(
                "done never",
                Does(
                    new Report(
                        new("russia", new Accuse(Strikes, new("russia", "hostilities", "city")) { At = Moment.Never })
                        {
                            At = Moment.Never,
                        }
                    )
                ),
                "DM3008 $.statements[0].acts[0].performance.act.at",
                "DM3008 $.statements[0].acts[0].performance.at"
            ),
            Case(
                "a reply to a reply, known before what is answered first was said",
                With(
                    Say("a", "russia", Remark),
                    Say("b", "russia", Remark) with
                    {
                        SaidAt = Moment.Unknown,
                        InReplyTo = "a",
                    },
                    Say("c", "russia", Remark) with
                    {
                        SaidAt = Moment.Unknown,
                        InReplyTo = "b",
                        StatedKnownFrom = s_day - Duration.Epsilon * 1_000,
                    }
                ),
                "DM3003 $.statements[2].inReplyTo"
            ),
            Case(
                "recorded before known",
                With(Say("s", "russia", Remark) with { RecordedAt = s_day }),
                "DM3005 $.statements[0].recordedAt"
            ),
            Case(
                "an act after what speaks of it",
                Does(
                    new Report(
                        new("russia", new Report(new("russia", Remark) { At = Moment.Exactly(s_day) }))
                        {
                            At = Moment.Exactly(s_day - Duration.FromDays(1)),
                        }
                    )
                ),
                "DM3009 $.statements[0].acts[0].performance.act.performance.at"
            ),
            Case(
                "reversed valid times",
                Ground(d =>
                    d with
                    {
                        Actors = [.. d.Actors, new State("s", new Name("n") { Valid = Reversed })],
                        Relations = [.. d.Relations, new PartOf("s", "russia") { Valid = Reversed }],
                        Statements =
                        [
                            Say(
                                "t",
                                "russia",
                                new AssertClaim(
                                    new ConductClaim(new("russia", "hostilities", "city"), true)
                                    {
                                        During = new ValidTime(Moment.Never, Moment.Unknown),
                                    }
                                )
                            ),
                        ],
                    }
                ),
                "DM3006 $.actors[5].names[0].valid",
                "DM3006 $.relations[2].valid",
                "DM3006 $.statements[0].acts[0].claim.during"
            ),
        ];

    private static IEnumerable<DiagnosticCase> Windows =>
        [
            Case(
                "end before start under every reading",
                Runs(
                    new(
                        Deadline.From(s_first.PlusDays(2), "Europe/Kyiv", "Europe/Moscow"),
                        Deadline.Until(s_first, "Europe/Kyiv", "Europe/Moscow")
                    )
                ),
                $"DM3001 {Window}"
            ),
            Case(
                "end before start under the readings that share an answer",
                Runs(
                    new(
                        Deadline.At(s_first.At(new LocalTime(0, 1)), "Europe/Kyiv", "Europe/Moscow") with
                        {
                            Key = "k",
                        },
                        Deadline.At(s_first.At(new LocalTime(0, 0)), "Europe/Kyiv", "Europe/Moscow") with
                        {
                            Key = "k",
                        }
                    )
                ),
                $"DM3001 {Window}"
            ),
            Case("a start that never comes", Runs(new(Deadline.Never, Deadline.At(s_day))), $"DM3001 {Window}"),
            Case(
                "unknown zones",
                Runs(new(null, Deadline.Until(s_first, "Europe/Kiev", "Europe/Kyyiv", "UTC+03:00"))),
                $"DM3004 {Window}.end.zones[1]",
                $"DM3004 {Window}.end.zones[2]"
            ),
            Case(
                "the day after the last",
                Runs(new(null, Deadline.Until(LocalDate.MaxIsoValue, "Europe/Kyiv").Inclusive())),
                $"DM3007 {Window}.end"
            ),
            Case(
                "a time before the first in its zone",
                Runs(new(Deadline.At(LocalDate.MinIsoValue.AtMidnight(), "Europe/Kyiv"))),
                $"DM3007 {Window}.start"
            ),
            Case(
                "a length beyond the last day",
                Runs(new(Deadline.From(new LocalDate(9900, 1, 1), "Europe/Kyiv"), null, Length.FromDays(40_000))),
                $"DM3007 {Window}.length"
            ),
            Case(
                "undefined boundaries, folds and countings",
                Runs(
                    new(
                        new DateDeadline(s_first, (Boundary)9, ["Europe/Kyiv"]),
                        Deadline.At(s_first.AtMidnight(), "Europe/Kyiv") with
                        {
                            Fold = (Fold)9,
                        },
                        Length.FromDays(1, (Elapsed)9)
                    )
                ),
                $"DM2016 {Window}.start.boundary",
                $"DM2016 {Window}.end.fold",
                $"DM2016 {Window}.length.elapsed"
            ),
        ];

    private static ValidTime Reversed => new(Moment.Exactly(s_day), Moment.NotAfter(s_day - Duration.FromDays(1)));
}
