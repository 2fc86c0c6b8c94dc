using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>
/// Throws cases that are mostly plain: words at exact instants, windows between dates and instants, of few values and few instants, so that
/// words coincide, agree and differ; and now and then something that is not plain.
/// </summary>
internal sealed class PlainDice(Dice dice)
{
    private static readonly LocalDate s_date = new(2026, 1, 25);

    public static EvaluationCase FromSeed(ulong seed) => new PlainDice(new Dice(seed)).Throw(seed);

    private EvaluationCase Throw(ulong seed)
    {
        var pause = PauseOf();
        var statements = Enumerable.Range(0, dice.Between(1, 8)).Select(Next).ToEquatableArray();
        var dossier = Cast.With(pause) with { Statements = statements };
        while (dossier.Statements.Count > 0 && dossier.Validate().Any(d => d.Severity == Severity.Error))
        {
            dossier = dossier with { Statements = dossier.Statements.SkipLast(1).ToEquatableArray() };
        }

        if (dossier.Statements.Count == 0)
        {
            dossier = dossier with { Statements = [Said("s0", Cast.P, Cast.Tick(2), new Commit(Cast.Pause))] };
        }

        return new EvaluationCase(
            dossier,
            Cast.Tick(dice.Percent(80) ? 12 : dice.Between(3, 10)),
            new Conduct(Cast.P, Activities.Strikes, "city")
        )
        {
            Reading = dice.Percent(15)
                ? [new FixedAnswer(QuestionKind.Boundary, dice.Percent(50) ? "first" : null, QuestionKinds.Inclusive)]
                : [],
            Seed = seed,
        };
    }

    private Pause PauseOf()
    {
        var (p, q) = (Mutual("of-p", Cast.P), Mutual("of-q", Cast.Q));
        return new Pause(
            Cast.Pause,
            dice.Below(10) switch
            {
                < 5 => [new Undertaking(Pause.Main, dice.Of(Form.Unilateral, Form.CalledFor), Cast.P)],
                < 8 => [p, q],
                8 => [p with { RequiredParties = [Cast.P, Cast.Q, Cast.R], Quorum = dice.Between(1, 3) }, q],
                _ => [new Undertaking(Pause.Main, Form.Unilateral, Cast.P, Cast.Q)],
            }
        );
    }

    private Undertaking Mutual(string id, ActorId party) =>
        new(id, Form.Mutual, party)
        {
            IsSeverable = dice.Percent(30),
            Quorum = dice.Percent(15) ? dice.Between(1, 2) : null,
        };

    private Statement Next(int number)
    {
        var saidAt = Cast.Tick(dice.Between(1, 7));
        var speaker = dice.Percent(75)
            ? dice.Of(Cast.P, Cast.P, Cast.Q)
            : dice.Of(Cast.R, Cast.FirstOutlet, Cast.Guarantor, Cast.Office);
        EquatableArray<Act> acts = dice.Percent(12) ? [ActOf(speaker), ActOf(speaker)] : [ActOf(speaker)];
        var statement = Said($"s{dice.Below(50)}-{number}", speaker, saidAt, acts);
        return statement with
        {
            SaidAt = dice.Percent(97) ? statement.SaidAt : Moment.Between(saidAt, saidAt + (Cast.Step * dice.Below(3))),
            StatedKnownFrom = saidAt + (Cast.Step * dice.Below(3)),
            InReplyTo = number > 0 && dice.Percent(5) ? "s1-0" : (StatementId?)null,
            Supersedes = number > 0 && dice.Percent(2) ? "s1-0" : (StatementId?)null,
            OnBehalfOf = dice.Percent(2) ? Cast.P : (ActorId?)null,
        };
    }

    private static Statement Said(StatementId id, ActorId speaker, Instant saidAt, params EquatableArray<Act> acts) =>
        new(id, speaker, acts)
        {
            SaidAt = Moment.Exactly(saidAt),
            RecordedAt = Cast.Tick(1000),
            StatedKnownFrom = saidAt,
        };

    private Act ActOf(ActorId speaker) =>
        speaker == Cast.FirstOutlet || dice.Percent(10) ? Told()
        : dice.Percent(3) ? Unusual()
        : dice.Below(16) switch
        {
            < 5 => new Commit(Cast.Pause) { Terms = dice.Percent(80) ? TermsOf() : null },
            5 or 6 => new Accept(Cast.Pause) { Terms = dice.Percent(40) ? TermsOf() : null },
            7 => new Offer(Cast.Pause) { Terms = dice.Percent(70) ? TermsOf() : null },
            8 => dice.Of<Act>(
                new Request(Cast.Pause) { Terms = TermsOf() },
                new Demand(Cast.Pause) { Terms = TermsOf() },
                new CallFor(Cast.Pause) { Terms = TermsOf() }
            ),
            9 => new Refuse(Cast.Pause),
            10 => new Amend(Cast.Pause, TermsOf()),
            11 or 12 => new AssertClaim(new TermsClaim(Cast.Pause, TermsOf())),
            13 => new Accuse(Cast.Pause, new Conduct(Cast.Q, Activities.Strikes, "city")),
            14 => new Welcome("words"),
            _ => Move(),
        };

    private Act Told()
    {
        var by = dice.Of(Cast.P, Cast.Q, Cast.R);
        var performance = new Performance(
            by,
            dice.Of<Act>(
                new Commit(Cast.Pause),
                new Commit(Cast.Pause),
                new Accept(Cast.Pause),
                new Commit(Cast.Pause) { Terms = TermsOf() },
                new Refuse(Cast.Pause),
                new Welcome("words"),
                Move()
            )
        )
        {
            At = dice.Percent(20) ? Moment.Exactly(Cast.Tick(1)) : null,
        };
        return dice.Percent(75) ? new Report(performance) : new Confirm(performance);
    }

    private Act Move() =>
        dice.Below(8) switch
        {
            0 or 1 => new Extend(Cast.Pause) { Until = Limit(4, 9) },
            2 => new Extend(Cast.Pause) { By = Length.FromHours(dice.Between(1, 3)) },
            3 => new Terminate(Cast.Pause) { From = dice.Percent(40) ? Limit(2, 7) : null },
            4 => new Suspend(Cast.Pause) { Until = dice.Percent(50) ? Limit(4, 7) : null },
            5 => new Resume(Cast.Pause),
            6 => new Release(Cast.Pause),
            _ => new GiveNotice(Cast.Pause, NoticeKind.Terminate) { From = Limit(3, 7) },
        };

    private Act Unusual() =>
        dice.Of<Act>(
            new Retract("s1-0"),
            new Decline(new Performance(Cast.P, new Commit(Cast.Pause))),
            new DenyAct(new Performance(Cast.P, new Commit(Cast.Pause))),
            new DenyClaim(new TermsClaim(Cast.Pause, TermsOf())),
            new Clarify(Cast.Pause, QuestionKind.Boundary, QuestionKinds.Inclusive),
            new Accept(Cast.Pause) { Of = "s1-0" }
        );

    private Terms TermsOf() =>
        new()
        {
            Undertaking = dice.Percent(12) ? dice.Of<UndertakingId>(Pause.Main, "of-p", "of-q") : (UndertakingId?)null,
            Window = dice.Percent(92) ? WindowOf() : null,
            Exit = dice.Percent(6) ? new ExitRule { ByDeclaration = dice.Percent(50) } : null,
            Extension = dice.Percent(6)
                ? new ExtensionRule(dice.Of(ExtensionMode.Unilateral, ExtensionMode.ByConsent, ExtensionMode.Automatic))
                : null,
            Conditions = dice.Percent(2)
                ? [new Condition(ConditionRole.Precedent, new Occurred(Cast.Summit, SilenceRule.Unknown))]
                : (EquatableArray<Condition>?)null,
        };

    private Window WindowOf() =>
        dice.Below(20) switch
        {
            0 => new Window(Limit(0, 3)),
            1 => new Window(null, Limit(4, 8)),
            2 or 3 => new Window(Limit(0, 4), Length: Length.FromHours(dice.Between(1, 4))),
            4 => new Window(null, Limit(4, 8), Length.FromHours(dice.Between(1, 4))),
            5 => new Window(Deadline.At(Cast.Tick(2)), Deadline.At(Cast.Tick(5)), Length.FromHours(dice.Between(2, 4))),
            _ => new Window(Limit(0, 4), Limit(3, 8)),
        };

    private Deadline Limit(int from, int to) =>
        dice.Below(20) switch
        {
            0 => Deadline.Never,
            1 when dice.Percent(30) => new MomentDeadline(Moment.Between(Cast.Tick(from), Cast.Tick(to))),
            < 5 => new DateDeadline(s_date, dice.Of(Boundary.Unspecified, Boundary.EndOfDay), Zones())
            {
                Key = dice.Percent(30) ? "first" : null,
            },
            5 => new DateTimeDeadline(new LocalDateTime(2026, 1, 25, dice.Between(from, to), 0), Zones()),
            _ => Deadline.At(Cast.Tick(dice.Between(from, to))),
        };

    private EquatableArray<string> Zones() => dice.Percent(50) ? Cast.TwoZones : [Cast.TwoZones[0]];
}
