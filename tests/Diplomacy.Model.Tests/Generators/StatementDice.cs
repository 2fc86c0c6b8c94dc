using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws statements one after the other, each free to refer to those before it.</summary>
internal sealed class StatementDice(Dice dice, bool withDates, Size size)
{
    private static readonly UtteranceId Free = "briefing";
    private static readonly Instant BriefedAt = Cast.Tick(3);

    private readonly TimeDice _times = new(dice, size);
    private readonly List<Statement> _statements = [];

    public EquatableArray<Statement> Throw(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _statements.Add(Next(i));
        }

        return _statements.ToEquatableArray();
    }

    private Statement Next(int number)
    {
        var saidAt = _times.SaidAt();
        var acts = new ActDice(dice, _times, withDates);
        var outlet = dice.Of(Cast.FirstOutlet, Cast.SecondOutlet);
        var (speaker, principal, act) = dice.Below(20) switch
        {
            < 8 => OfParty(acts, saidAt),
            < 12 => (Cast.Q, (ActorId?)null, OfOther(acts, saidAt)),
            < 18 => (outlet, null, OfOutlet(acts, saidAt, outlet)),
            18 => (Cast.Stranger, Cast.P, acts.Binding(null)),
            _ => (Cast.Office, null, OfOffice(acts, saidAt)),
        };
        var statement = new Statement($"s{number}", speaker, act)
        {
            OnBehalfOf = principal,
            SaidAt = saidAt,
            RecordedAt = Cast.Tick(1000),
            StatedKnownFrom = KnownFrom(saidAt),
        };
        return Connect(dice.Percent(10) && act is not Report ? WithAside(statement, acts) : statement);
    }

    private static Statement WithAside(Statement statement, ActDice acts) =>
        statement with
        {
            Acts = statement.Acts.Add(acts.Aside()),
        };

    /// <summary>Known when said or soon after; at times before the latest bound on when it was said.</summary>
    private Instant KnownFrom(Moment saidAt)
    {
        var from = saidAt.Earliest ?? saidAt.Latest!.Value;
        return dice.Percent(75)
            ? saidAt.Latest!.Value + (Cast.Step * dice.Below(3))
            : from + (Cast.Step * dice.Below(2));
    }

    private (ActorId, ActorId?, Act) OfParty(ActDice acts, Moment saidAt)
    {
        var (speaker, principal) = dice.Below(4) switch
        {
            < 2 => (Cast.P, (ActorId?)null),
            2 => (Cast.Office, Cast.P),
            _ => (Cast.Holder, Cast.P),
        };
        Act act = dice.Below(20) switch
        {
            < 7 => acts.Binding(AcceptableOffer()),
            7 => new Offer(Cast.Pause) { Terms = acts.Terms() },
            8 => new Confirm(acts.ProposalOfOther(saidAt)),
            9 => new Confirm(acts.BindingOfParty(saidAt, true)),
            10 => new Report(acts.BindingOfParty(saidAt, true)),
            11 => new DenyAct(acts.BindingOfParty(saidAt, false)),
            12 => new Decline(acts.BindingOfParty(saidAt, false)),
            < 15 => acts.TermsClaim(),
            < 17 => acts.StateClaim(),
            < 18 => Retraction(Cast.P) ?? acts.Binding(null),
            18 => OfRetraction(Cast.P, saidAt) ?? Retraction(Cast.P) ?? acts.Binding(null),
            _ => acts.Aside(),
        };
        return (speaker, principal, act);
    }

    private Act OfOther(ActDice acts, Moment saidAt) =>
        dice.Below(16) switch
        {
            < 5 => acts.Proposal(),
            5 => new Confirm(acts.BindingOfParty(saidAt, true)),
            6 => new Confirm(acts.ProposalOfOther(saidAt)),
            7 => new DenyAct(acts.BindingOfParty(saidAt, false)),
            8 => new Decline(acts.BindingOfParty(saidAt, false)),
            < 11 => new Report(acts.BindingOfParty(saidAt, true)),
            11 => new Report(new Performance(Cast.FirstOutlet, new Report(acts.BindingOfParty(saidAt, true)))),
            12 => acts.TermsClaim(),
            13 => acts.StateClaim(),
            14 when dice.Percent(40) => OfRetraction(dice.Of(Cast.P, Cast.Q), saidAt) ?? acts.Proposal(),
            14 => Retraction(Cast.Q) ?? acts.Proposal(),
            _ => acts.Aside(),
        };

    private Act OfOffice(ActDice acts, Moment saidAt) =>
        dice.Below(12) switch
        {
            // In its own name, which binds whom it speaks for.
            >= 9 => acts.Binding(AcceptableOffer()),
            0 or 6 => new Confirm(acts.BindingOfParty(saidAt, true)),
            1 or 7 => new Report(acts.BindingOfParty(saidAt, true)),
            2 or 8 => new DenyAct(acts.BindingOfParty(saidAt, false)),
            3 => new Decline(acts.BindingOfParty(saidAt, false)),
            4 => acts.TermsClaim(),
            _ => acts.StateClaim(),
        };

    private Act OfOutlet(ActDice acts, Moment saidAt, ActorId outlet)
    {
        var performance = dice.Below(16) switch
        {
            < 5 => acts.BindingOfParty(saidAt, true),
            5 => acts.ByParty(new Decline(acts.BindingOfParty(saidAt, false))),
            6 => acts.ByParty(new DenyAct(acts.BindingOfParty(saidAt, false))),
            7 => acts.ProposalOfOther(saidAt),
            8 => new Performance(Cast.Q, new Report(acts.BindingOfParty(saidAt, true))),
            9 => acts.ByParty(new Report(acts.BindingOfParty(saidAt, true))),
            10 => acts.ByParty(acts.StateClaim()),
            11 => acts.ByParty(acts.TermsClaim()),
            12 => new Performance(Cast.SecondOutlet, new Report(acts.BindingOfParty(saidAt, true))),
            13 when Retraction(Cast.P) is { } retract => ToldRetraction(Cast.P, retract, saidAt),
            _ => null,
        };
        return performance is not null
            ? dice.Percent(45)
                ? Paraphrase(performance, saidAt)
                : new Report(performance)
            : dice.Below(4) switch
            {
                0 => acts.TermsClaim(),
                1 => (Act?)Retraction(outlet) ?? acts.TermsClaim(),
                2 => new Decline(acts.BindingOfParty(saidAt, false)),
                _ => acts.Aside(),
            };
    }

    /// <summary>Of an earlier statement of the same voice, which gives the time, or of an utterance that may be recorded nowhere.</summary>
    private Report Paraphrase(Performance performance, Moment saidAt)
    {
        var said = _statements
            .Where(s => s.Principal == performance.Principal && IsQuotable(s) && s.SaidAt.Latest <= saidAt.Earliest)
            .ToList();
        if (said.Count > 0 && dice.Percent(65))
        {
            return new Report(performance with { At = null }) { Paraphrases = dice.Of(said).UtteranceOrOwn };
        }

        return performance.Principal == Cast.P && saidAt.Earliest >= BriefedAt
            ? new Report(performance with { At = null }) { Paraphrases = Free }
            : new Report(performance) { Paraphrases = new UtteranceId("unrecorded") };
    }

    private StatementId? AcceptableOffer()
    {
        var offers = _statements.Where(s => s.Speaker == Cast.Q && s.Acts[0] is Request or Offer).ToList();
        return offers.Count == 0 ? (StatementId?)null : dice.Of(offers).Id;
    }

    /// <summary>What others, or the voice itself, say of its taking its words back.</summary>
    private Act? OfRetraction(ActorId voice, Moment saidAt)
    {
        if (Retraction(voice) is not { } retract)
        {
            return null;
        }

        var performance = ToldRetraction(voice, retract, saidAt);
        return dice.Below(5) switch
        {
            0 or 1 => new Report(performance),
            2 => new Confirm(performance),
            3 => new DenyAct(performance),
            _ => new Decline(performance),
        };
    }

    private Performance ToldRetraction(ActorId voice, Retract retract, Moment saidAt) =>
        new(voice, retract) { At = dice.Percent(60) ? saidAt : null };

    private Retract? Retraction(ActorId voice)
    {
        var earlier = _statements
            .Where(s => s.Principal == voice && s.Speaker != Cast.Stranger && s.Acts[0] is not (Request or Offer))
            .ToList();
        return earlier.Count == 0 ? null : new Retract(dice.Of(earlier).Id);
    }

    /// <summary>Links to earlier statements: what it replaces, what it answers, the utterance it records.</summary>
    private Statement Connect(Statement unconnected)
    {
        var statement = unconnected with
        {
            Acts = unconnected.Acts.Select(a => InOrder(a, unconnected)).ToEquatableArray(),
        };
        var own = _statements
            .Where(s => s.Speaker == statement.Speaker && s.OnBehalfOf == statement.OnBehalfOf && IsAssertive(s))
            .Where(s => !IsLater(s.Id, statement))
            .ToList();
        var linked =
            own.Count > 0 && IsAssertive(statement) && dice.Percent(35)
                ? statement with
                {
                    Supersedes = dice.Of(own).Id,
                }
                : statement;
        var answered = _statements.Where(s => Links.IsAnswerable(s, linked, _statements)).ToList();
        linked = answered.Count > 0 && dice.Percent(20) ? linked with { InReplyTo = dice.Of(answered).Id } : linked;
        var isAlone = linked.InReplyTo is null && linked.Supersedes is null && linked.Acts[0] is not Retract;
        return
            isAlone
            && linked.Principal == Cast.P
            && linked.SaidAt == Moment.Exactly(BriefedAt)
            && IsQuotable(linked)
            && dice.Percent(70)
            ? linked with
            {
                Utterance = Free,
            }
            : linked;
    }

    /// <summary>Nothing accepts or takes back what is said only later.</summary>
    private Act InOrder(Act act, Statement statement) =>
        act switch
        {
            Accept { Of: { } of } accept when IsLater(of, statement) => accept with { Of = null },
            _ when Links.RetractedBy(act) is { } retracted && IsLater(retracted, statement) => new TakePosition(
                "words",
                "words"
            ),
            _ => act,
        };

    private bool IsLater(StatementId id, Statement than) =>
        _statements.Exists(s =>
            s.Id == id && s.SaidAt.Earliest > Min(than.SaidAt.Latest ?? than.KnownFrom, than.KnownFrom)
        );

    private static Instant Min(Instant left, Instant right) => left < right ? left : right;

    /// <summary>Whether it was said with authority, and says its terms itself.</summary>
    private static bool IsQuotable(Statement statement) =>
        statement.Speaker != Cast.Stranger && statement.Acts[0] is not Accept { Of: not null };

    private static bool IsAssertive(Statement statement) => statement.Acts.All(a => a.Class == ActClass.Assertive);
}
