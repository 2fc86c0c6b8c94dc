using Diplomacy.Model.Tests.Generators;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>Dossiers full of ties between statements: replies, replacements, retractions, paraphrases, mentions, keys; most are sound.</summary>
internal sealed class ThreadDice(Dice dice)
{
    private static readonly Instant s_day = TiedDossiers.Day;
    private readonly int _slips = dice.Of(0, 0, 0, 3);

    public static Dossier FromSeed(ulong seed, int most = 12)
    {
        var dice = new Dice(seed);
        return new ThreadDice(dice).Throw(dice.Between(1, most));
    }

    /// <summary>The first dossier without errors from a seed on.</summary>
    public static Dossier SoundFromSeed(ulong seed, int most) =>
        Enumerable
            .Range(0, 1_000)
            .Select(i => FromSeed((seed * 1_000) + (ulong)i, most))
            .First(dossier => dossier.Validate().All(d => d.Severity != Severity.Error));

    public Dossier Throw(int count) =>
        TiedDossiers.Ground with
        {
            Pauses = dice.Percent(80) ? TiedDossiers.Ground.Pauses : [.. TiedDossiers.Ground.Pauses.Select(WithDue)],
            Statements = [.. Enumerable.Range(0, count).Select(Statement)],
        };

    private readonly List<ActorId> _speakers = [];

    private Pause WithDue(Pause pause) =>
        pause with
        {
            Obligations = [new Obligation("talk", "russia") { Due = Limit() }],
        };

    private Statement Statement(int index)
    {
        var known = s_day + Duration.FromHours(dice.Percent(80) ? index : dice.Between(0, 12));
        var speaker = dice.Of<ActorId>("russia", "russia", "russia", "reuters");
        _speakers.Add(speaker);
        return new Statement(Id(dice.Percent(_slips) ? dice.Between(0, 9) : index), speaker, [.. Acts(index)])
        {
            SaidAt = SaidAt(index),
            Utterance = dice.Percent(25) ? Utterance() : default(UtteranceId?),
            InReplyTo = dice.Percent(50) ? Other(index) : default(StatementId?),
            Supersedes = dice.Percent(20) ? OwnOther(index) : null,
            ReplyBy = dice.Percent(10) ? Limit() : null,
            Signatories = dice.Percent(10)
                ? [new Signature("ukraine") { ReservedTerms = dice.Percent(50) ? Terms() : null }]
                : [],
            StatedKnownFrom = known,
            RecordedAt = known + Duration.FromHours(dice.Of(0, 0, 5, dice.Percent(10) ? -1 : 0)),
        };
    }

    private Moment SaidAt(int index) =>
        dice.Below(6) switch
        {
            0 => Moment.Exactly(s_day + Duration.FromHours(index - 1)),
            1 => Moment.Between(s_day + Duration.FromHours(index - 6), s_day + Duration.FromHours(index + 6)),
            2 => Moment.NotBefore(s_day + Duration.FromHours(dice.Between(-3, index - 3))),
            3 => Moment.NotAfter(s_day + Duration.FromHours(dice.Between(0, index + 2))),
            _ => Moment.Unknown,
        };

    private IEnumerable<Act> Acts(int index)
    {
        for (var i = dice.Of(1, 1, 2); i > 0; i--)
        {
            yield return Act(index, dice.Of(0, 0, 1, 2));
        }
    }

    private Act Act(int index, int depth)
    {
        if (depth > 0)
        {
            var by = dice.Of<ActorId>("russia", "ukraine");
            var performance = new Performance(by, ToldOf(by, Act(index, depth - 1)))
            {
                At = dice.Percent(30)
                    ? Moment.NotBefore(s_day + Duration.FromHours(dice.Between(-9, index - 2)))
                    : null,
            };
            return dice.Below(4) switch
            {
                0 => new Confirm(performance),
                1 => new DenyAct(performance),
                _ => new Report(performance) { Paraphrases = dice.Percent(40) ? Utterance() : default(UtteranceId?) },
            };
        }

        PauseId pause = dice.Of("strikes", "truce");
        return dice.Below(11) switch
        {
            0 when OwnOther(index) is { } own => new Retract(own),
            1 => new Accept(pause) { Of = dice.Percent(20) ? Other(index) : null },
            2 or 3 => new AssertClaim(new StateClaim(State(), dice.Percent(50))),
            8 => new AssertClaim(new EventClaim(Event(), dice.Percent(50))),
            9 => new Refuse(pause) { Of = dice.Percent(20) ? Other(index) : null },
            10 => dice.Percent(50) ? new Terminate(pause) { From = Limit() } : new Suspend(pause) { Until = Limit() },
            4 => new Commit(pause) { Terms = Terms() },
            5 => new AssertClaim(new TermsClaim(pause, Terms())),
            _ => new AssertClaim(new Remark("so it is") { About = pause }),
        };
    }

    // Nobody takes back another's words, unless by a slip.
    private Act ToldOf(ActorId by, Act act) =>
        act is Retract retract
        && !_speakers.Where((speaker, i) => speaker == by && Id(i) == retract.Statement).Any()
        && !dice.Percent(_slips)
            ? new Accept("truce")
            : act;

    private Terms Terms() =>
        new()
        {
            Conditions = dice.Percent(30)
                ? (EquatableArray<Condition>)
                    [
                        new Condition(
                            dice.Of(ConditionRole.Continuing, ConditionRole.Resolutive),
                            Fact(dice.Of(0, 0, 1, 2))
                        ),
                    ]
                : null,
            Window = dice.Percent(50) ? new Window(null, dice.Percent(75) ? End() : Limit()) : null,
        };

    private Fact Fact(int depth) =>
        depth > 0
            ? dice.Below(3) switch
            {
                0 => new Not(Fact(depth - 1)),
                1 => new AllOf([Fact(depth - 1), Fact(0)]),
                _ => new Stated(
                    "ukraine",
                    new TermsClaim("truce", new Terms { Conditions = (EquatableArray<Condition>)[Waiting(depth - 1)] })
                ),
            }
            : dice.Below(4) switch
            {
                0 => new Occurred(Event(), SilenceRule.Unknown) { Before = dice.Percent(20) ? Limit() : null },
                1 => new Stated("ukraine", new EventClaim(Event(), true)),
                2 => new Stated("ukraine", new StateClaim(State(), true)),
                _ => new Holds(State(), SilenceRule.PresumedToHold),
            };

    private Condition Waiting(int depth) => Condition.Precedent(Fact(depth), dice.Percent(20) ? Limit() : null);

    private Deadline Limit() =>
        dice.Below(4) switch
        {
            0 => new WhileDeadline(State()),
            1 => new UponDeadline(Event()),
            2 => new EarliestOfDeadline([new UponDeadline(Event()), new WhileDeadline(State())]),
            _ => End(),
        };

    private StateId State() => dice.Of("talks", "calm");

    private EventId Event() => dice.Of("summit", "exchange");

    private DateDeadline End() =>
        new DateDeadline(
            new LocalDate(2026, 2, dice.Between(1, 9)),
            Boundary.EndOfDay,
            dice.Percent(80 - _slips) ? ["Europe/Kyiv"]
                : dice.Percent(90) ? ["Europe/Moscow", "Europe/Kyiv"]
                : ["UTC", "Europe/Kyiv"]
        )
        {
            Key = dice.Percent(40) ? dice.Of("k", "m", "s1/end") : null,
        };

    private UtteranceId Utterance() => dice.Of("u", "v", "w", "s2", "s5");

    // Mostly one before; sometimes one that comes later, or itself.
    private StatementId? Other(int index) =>
        dice.Percent(100 - _slips)
            ? index == 0
                ? default(StatementId?)
                : Id(dice.Percent(50) ? index - 1 : dice.Below(index))
            : Id(index + dice.Between(0, 2));

    // One of the same speaker's, unless by a slip.
    private StatementId? OwnOther(int index)
    {
        var own = _speakers
            .Take(index)
            .Select((speaker, i) => (speaker, i))
            .Where(p => p.speaker == _speakers[index])
            .ToList();
        return own.Count == 0 || dice.Percent(_slips) ? Other(index) : Id(dice.Of(own).i);
    }

    private static StatementId Id(int index) => new($"s{index}");
}
