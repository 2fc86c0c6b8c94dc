namespace Diplomacy.Model;

/// <summary>When an event occurs in a world, as an account has it.</summary>
internal sealed class EventTrack
{
    private readonly EventId _event;
    private readonly Moments _moments;
    private readonly Point _now;
    private readonly List<Word> _words;
    private readonly VoicesLast<Word> _last;
    private VagueInstant? _settled;

    public EventTrack(EventId @event, PausePoints points, Moments moments, Point now)
    {
        _event = @event;
        _moments = moments;
        _now = now;
        _words =
        [
            .. points.Account.Words.Where(word =>
                Claimed(word.Act)?.Event == @event
                && points.Account.IsVoice(word.Voice, word.CapacityAt)
                && points.Counts(word, $"event/{@event}", mention => Claimed(mention.Act)?.Event == @event)
            ),
        ];
        _last = new(
            _words,
            word => word.Voice,
            word => word.SpokenAt,
            (left, right) => Claimed(left.Act) == Claimed(right.Act)
        );
        Statements = _words.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
    }

    public EquatableArray<StatementId> Statements { get; }

    /// <summary>
    /// The instant of the event where it is the same in every world and says nothing of other instants, so that its bounds tell all; else null.
    /// </summary>
    public VagueInstant? Settled => _settled ??= FindSettled();

    /// <summary>The instant of the event; never if it does not occur. Without a rule silence is that of a limit.</summary>
    public Limit In(SilenceRule? silence, EquatableArray<StatementId> terms, World world)
    {
        if (_words.Count == 0)
        {
            return InSilence(silence, terms, world);
        }

        var last = _last.In(world);
        var occurring = last.FindAll(word => Claimed(word.Act)!.Occurred);
        if (occurring.Count < last.Count && (occurring.Count == 0 || !Chosen("whether", 2, last, world).Equals(0)))
        {
            return AfterNow(terms, world);
        }

        var times = occurring.Select(word => Claimed(word.Act)!.At).Distinct().ToList();
        var chosen = times.Count == 1 ? 0 : Chosen("when", times.Count, occurring, world);
        var told = occurring.Find(word => Claimed(word.Act)!.At == times[chosen])!;
        return times[chosen] is { IsNever: true } ? Limit.Never : new Limit(world.PointOf(SaidBy(told, times[chosen])));
    }

    private VagueInstant? FindSettled() =>
        _words.Count > 0
        && _last.Always is { } last
        && last.ConvertAll(word => Claimed(word.Act)!).Distinct().ToList() is [{ Occurred: true } claim]
        && claim.At is not { IsNever: true }
        && SaidBy(last[0], claim.At) is { SaysNothingOfOthers: true } instant
            ? instant
            : null;

    private VagueInstant SaidBy(Word told, Moment? at) => _moments.SaidBy(told, $"event {_event}", at);

    private Limit InSilence(SilenceRule? silence, EquatableArray<StatementId> terms, World world)
    {
        switch (silence)
        {
            case SilenceRule.PresumedToHold:
                world.Presume(new Presumption(PresumptionKind.EventOccurred, _event.Value, terms));
                return new Limit(Point.Always);
            case SilenceRule.PresumedNotToHold:
                world.Presume(new Presumption(PresumptionKind.EventDoesNotOccur, _event.Value, terms));
                return Limit.Never;
            case SilenceRule.Unknown:
                // It may have occurred by now, unknown to all; else it is still to come, or never does.
                if (world.Answer(new Choice($"{_event} occurred by now", 2, CauseKind.Silence, terms)) != 0)
                {
                    return AfterNow(terms, world);
                }

                var point = world.PointOf(_moments.Of($"event {_event}", Moment.Unknown, CauseKind.Silence, terms));
                world.Require(_now, point);
                return new Limit(point);
            default:
                return AfterNow(terms, world);
        }
    }

    private Limit AfterNow(EquatableArray<StatementId> terms, World world)
    {
        world.Presume(new Presumption(PresumptionKind.EventNotOccurredYet, _event.Value, Statements));
        var later = world.PointOf(
            _moments.Of($"event {_event} after", Moment.Unknown, CauseKind.NotYetOccurred, terms)
        );
        world.Require(later, _now.Plus(1));
        return new Limit(later);
    }

    private int Chosen(string what, int count, List<Word> words, World world)
    {
        var statements = words.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"{what} {_event} occurred by {string.Join('|', words.Select(word => word.Key))}";
        return world.Answer(new Choice(key, count, CauseKind.ConflictingSources, statements));
    }

    // To deny that an event occurred is to say that it has not, and the other way round.
    private static EventClaim? Claimed(Act act) =>
        act switch
        {
            AssertClaim { Claim: EventClaim claim } => claim,
            DenyClaim { Claim: EventClaim claim } => new EventClaim(claim.Event, !claim.Occurred),
            _ => null,
        };
}
