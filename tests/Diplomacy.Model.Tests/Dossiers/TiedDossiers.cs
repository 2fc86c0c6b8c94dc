using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>Dossiers whose references are tied, so that many of them are sound.</summary>
public static class TiedDossiers
{
    public static readonly Instant Day = Instant.FromUtc(2026, 1, 29, 0, 0);

    public static Dossier Ground { get; } =
        new()
        {
            Actors =
            [
                new State("russia"),
                new State("ukraine"),
                new Office("spokesman"),
                new Person("peskov"),
                new Organization("reuters", OrganizationKind.Media),
            ],
            Relations = [new SpeaksFor("spokesman", "russia"), new HoldsOffice("peskov", "spokesman")],
            Places =
            [
                new Area("country"),
                new Area("city") { Within = ["country"] },
                new Toponym("kyiv") { Readings = [new("city", "city"), new("country", "country")] },
            ],
            Pauses = [Pause.CalledFor("strikes", "russia"), Pause.Unilateral("truce", "ukraine")],
        };

    public static Arbitrary<Dossier> Dossier() =>
        Arb.From(
            from count in Gen.Choose(1, 5)
            from statements in Gen.CollectToArray(Enumerable.Range(0, count), StatementOf)
            select Ground with
            {
                Statements = statements.ToEquatableArray(),
            },
            dossier =>
                Enumerable
                    .Range(0, dossier.Statements.Count)
                    .Select(i =>
                        dossier with
                        {
                            Statements = dossier.Statements.Where((_, at) => at != i).ToEquatableArray(),
                        }
                    )
        );

    private static Gen<Statement> StatementOf(int index) =>
        from voice in Voices
        from acts in Gen.Choose(1, 2).SelectMany(n => Gen.ArrayOf(ActOf(2, index), n))
        from known in Gen.Choose(index * 10, (index * 10) + 30)
        from said in Gen.Elements(
            Moment.Unknown,
            Moment.Exactly(Day + Duration.FromHours(index)),
            Moment.Between(Day - Duration.FromHours(40), Day + Duration.FromHours(index))
        )
        from reply in Gen.Choose(-2, index - 1)
        from utterance in Gen.Elements<UtteranceId?>(null, "u", "v")
        let knownFrom = Day + Duration.FromHours(known)
        select new Statement($"s{index}", voice.By, acts.ToEquatableArray())
        {
            OnBehalfOf = voice.For,
            SaidAt = said,
            Utterance = utterance,
            InReplyTo = reply < 0 ? default(StatementId?) : new StatementId($"s{reply}"),
            StatedKnownFrom = knownFrom,
            RecordedAt = knownFrom,
        };

    private static Gen<(ActorId By, ActorId? For)> Voices =>
        Gen.Elements<(ActorId, ActorId?)>(
            ("russia", null),
            ("ukraine", null),
            ("peskov", "spokesman"),
            ("peskov", "russia"),
            ("reuters", null),
            ("reuters", "russia")
        );

    private static Gen<Act> ActOf(int depth, int index) =>
        depth == 0 ? Plain(index) : Gen.Frequency((3, Plain(index)), (2, Around(depth - 1, index)));

    private static Gen<Act> Around(int depth, int index) =>
        from voice in Voices
        from inner in ActOf(depth, index)
        from at in Gen.Elements<Moment?>(null, Moment.Unknown, Moment.NotAfter(Day), Moment.Exactly(Day))
        from utterance in Gen.Elements<UtteranceId?>(null, "u", "v", "w")
        let performance = new Performance(voice.By, inner) { OnBehalfOf = voice.For, At = at }
        from act in Gen.Elements<Act>(
            new Report(performance) { Paraphrases = utterance },
            new Report(performance),
            new Confirm(performance),
            new DenyAct(performance),
            new Decline(performance)
        )
        select act;

    private static Gen<Act> Plain(int index) =>
        from pause in Gen.Elements<PauseId>("strikes", "truce")
        from terms in ModelGenerators.OrNull(Terms)
        from of in Gen.Choose(-2, index - 1)
        from claim in Claims(pause, terms)
        from act in Gen.Elements<Act>(
            new Commit(pause) { Terms = terms },
            new Accept(pause) { Terms = terms, Of = of < 0 ? default(StatementId?) : new StatementId($"s{of}") },
            new Request(pause) { Terms = terms },
            new Offer(pause) { Terms = terms },
            new AssertClaim(claim),
            new DenyClaim(claim is TermsClaim ? new StateClaim("talks", false) : claim),
            new Retract($"s{Math.Max(of, 0)}"),
            new Accuse(pause, Conduct)
        )
        select act;

    private static Conduct Conduct { get; } = new("russia", "hostilities/strikes", "city");

    private static Gen<Claim> Claims(PauseId pause, Terms? terms) =>
        from holds in Gen.Elements(true, false)
        from since in Gen.Elements<Moment?>(null, Moment.Unknown, Moment.Exactly(Day + Duration.FromHours(3)))
        from claim in Gen.Elements<Claim>(
            new TermsClaim(pause, terms ?? new Terms()),
            new StateClaim("talks", holds) { Since = since },
            new ConductClaim(Conduct, holds),
            new Remark("so it is")
        )
        select claim;

    private static Gen<Terms> Terms =>
        from window in ModelGenerators.OrNull(Windows)
        from area in Gen.Elements<PlaceId?>(null, "kyiv", "city")
        from silence in ModelGenerators.AnyOf<SilenceRule>()
        from failure in ModelGenerators.AnyOf<FailureEffect>()
        from conditions in Gen.Elements<EquatableArray<Condition>?>(
            null,
            (EquatableArray<Condition>)[Condition.While("talks", silence, failure)]
        )
        select new Terms
        {
            Window = window,
            Area = area,
            Activities = (EquatableArray<Activity>)["hostilities/strikes"],
            Conditions = conditions,
        };

    private static Gen<Window> Windows =>
        from start in Gen.OneOf(Gen.Constant<Deadline?>(null), Deadlines(0).Select(d => (Deadline?)d))
        from end in Gen.OneOf(Gen.Constant<Deadline?>(null), Deadlines(4).Select(d => (Deadline?)d))
        from length in Gen.OneOf(
            Gen.Constant<Length?>(null),
            ModelGenerators.AnyOf<Elapsed>().Select(elapsed => (Length?)Length.FromDays(7, elapsed)),
            Gen.Elements(1L, 72L, 60_000_000L).Select(hours => (Length?)Length.FromHours(hours))
        )
        select new Window(start, end, length);

    private static Gen<Deadline> Deadlines(int offset) =>
        from date in Gen.OneOf(
            Gen.Choose(0, 3).Select(days => new LocalDate(2026, 3, 27).PlusDays(days + offset)),
            ModelGenerators.Dates
        )
        from moment in ModelGenerators.Moments
        from boundary in ModelGenerators.AnyOf<Boundary>()
        from fold in ModelGenerators.AnyOf<Fold>()
        from hour in Gen.Choose(0, 23)
        from zones in Gen.Elements<EquatableArray<string>>(
            ["Europe/Kyiv"],
            ["Europe/Moscow", "Europe/Kyiv"],
            ["Pacific/Kiritimati", "Pacific/Pago_Pago"]
        )
        from key in Gen.Elements(null, null, "k", "m", "end")
        from deadline in Gen.Elements<Deadline>(
            new MomentDeadline(moment),
            Deadline.Never,
            new DateDeadline(date, boundary, zones),
            new DateTimeDeadline(date + new LocalTime(hour, 30), zones) { Fold = fold }
        )
        select deadline with
        {
            Key = key,
        };
}
