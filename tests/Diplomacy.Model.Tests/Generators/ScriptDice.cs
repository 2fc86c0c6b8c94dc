using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws a dossier that is mostly about one theme: who becomes bound by what terms, and then what is done and said.</summary>
internal sealed class ScriptDice
{
    private const int Budget = 20;

    private readonly Dice _dice;
    private readonly Theme _theme;
    private readonly Pause _pause;
    private readonly Size _size;
    private readonly TimeDice _times;
    private readonly TermsDice _terms;
    private readonly ActDice _acts;
    private readonly MoveDice _moves;
    private readonly ClaimDice _claims;
    private readonly SayingDice _saying;
    private readonly List<Statement> _statements = [];

    public ScriptDice(Dice dice, Theme theme, Pause pause, bool withDates, Size size)
    {
        (_dice, _theme, _pause, _size) = (dice, theme, pause, size);
        _times = new TimeDice(dice, size, Budget);
        _terms = new TermsDice(dice, _times, theme, pause, withDates);
        _acts = new ActDice(dice, _times, withDates);
        _moves = new MoveDice(dice, _terms, theme);
        _claims = new ClaimDice(dice, _times, _acts, _terms, theme);
        _saying = new SayingDice(dice, _times);
    }

    public EquatableArray<Statement> Throw()
    {
        var parties = _pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct().ToList();
        foreach (var party in parties.Where(_ => _dice.Percent(92)))
        {
            Add(party, Binding(party), _statements.Count == 0 ? Said(1, 2) : Said(2, 3), direct: 88);
        }

        if (_theme == Theme.Relations)
        {
            var other = new Commit(Cast.Other)
            {
                Terms = new Terms { Window = new Window(_terms.Deadlines.Plain(3, 6), Deadline.Never) },
            };
            Add(_dice.Of(Cast.P, Cast.Q), other, Said(2, 5), direct: 95);
        }

        var count = _dice.Between(_statements.Count == 0 ? 1 : 0, _theme is Theme.Mutual or Theme.Relations ? 2 : 3);
        for (var i = 0; i < Math.Max(count, IsAboutActs ? 1 : 0) + (_size == Size.Full ? 2 : 0); i++)
        {
            Extra();
        }

        return BarePeriods.Given(_statements).ToEquatableArray();
    }

    private bool IsAboutActs => _theme is not (Theme.Facts or Theme.Scope or Theme.Deadlines or Theme.Relations);

    private Act Binding(ActorId party)
    {
        var first = _statements.Find(s =>
            s.Acts[0] is Commit or Offer && s.Principal != party && s.Speaker != Cast.Stranger
        );
        return first is null ? new Commit(Cast.Pause) { Terms = _terms.Full() }
            : _dice.Percent(60)
                ? new Accept(Cast.Pause) { Of = first.Id, Terms = _dice.Percent(10) ? _terms.Some() : null }
            : new Commit(Cast.Pause) { Terms = _dice.Percent(30) ? _terms.Some() : null };
    }

    private void Extra()
    {
        var saidAt = Said(2, 8);
        var kind = _dice.Below(100);
        var (moving, claiming) = Weights();
        if (kind < moving)
        {
            var (by, act) = _moves.Throw();
            Add(by, AcceptedExtension(by) ?? act, saidAt, direct: 72);
        }
        else if (kind < moving + claiming)
        {
            Add(_dice.Of(Cast.P, Cast.P, Cast.Q, Cast.Q, Cast.FirstOutlet), _claims.Throw(), saidAt, direct: 96);
        }
        else if (kind < 94)
        {
            var earlier = _statements
                .Where(s =>
                    s.Acts[0] is Commit or Offer
                    && ActTerms.PauseOf(s.Acts[0]) == Cast.Pause
                    && !IsLater(s.Id, saidAt, null)
                )
                .ToList();
            Add(
                _dice.Of(Cast.P, Cast.P, Cast.Q),
                _claims.Meaning(earlier.Count == 0 ? (StatementId?)null : _dice.Of(earlier).Id),
                saidAt,
                direct: 96
            );
        }
        else
        {
            Add(_dice.Of(Cast.P, Cast.Q), new Commit(Cast.Pause) { Terms = _terms.Some() }, saidAt, direct: 60);
        }
    }

    /// <summary>How often something moves the pause, and how often something is claimed.</summary>
    private (int Moving, int Claiming) Weights() =>
        _theme switch
        {
            Theme.Suspension or Theme.Extension => (88, 4),
            Theme.Exit => (68, 24),
            Theme.Mutual => (60, 10),
            Theme.Hands => (50, 10),
            Theme.Meanings => (8, 8),
            Theme.Mixed => (40, 30),
            Theme.Deadlines => (40, 40),
            _ => (12, 74),
        };

    private Accept? AcceptedExtension(ActorId by)
    {
        var extensions = _statements
            .Where(s => s.Acts[0] is Extend && s.Principal != by && s.Speaker != Cast.Stranger)
            .ToList();
        return extensions.Count > 0 && by != Cast.Guarantor && _dice.Percent(40)
            ? new Accept(Cast.Pause) { Of = extensions[0].Id }
            : null;
    }

    private Moment Said(int from, int to) =>
        _dice.Percent(2) && _times.Afford(12)
            ? Moment.NotAfter(Cast.Tick(_dice.Between(from, to)))
            : _times.Within(_dice.Between(from, to), _times.WidthAt(20, 3));

    private void Add(ActorId by, Act act, Moment saidAt, int direct)
    {
        var (speaker, principal, said) = _saying.Say(by, act, saidAt, _size == Size.Full ? direct - 15 : direct);
        var statement = new Statement($"s{_statements.Count}", speaker, said)
        {
            OnBehalfOf = principal,
            Addressees = _saying.Addressees(15),
            SaidAt = saidAt,
            RecordedAt = Cast.Tick(1000),
            StatedKnownFrom = _dice.Percent(80)
                ? saidAt.Latest!.Value + (Cast.Step * _dice.Below(2))
                : saidAt.Earliest ?? saidAt.Latest!.Value,
        };
        _statements.Add(Linked(InOrder(Signed(Retracting(statement)))));
    }

    /// <summary>At times the statement takes back an earlier one instead.</summary>
    private Statement Retracting(Statement statement)
    {
        var own = _statements
            .Where(s =>
                s.Principal == statement.Principal
                && s.Speaker != Cast.Stranger
                && !IsLater(s.Id, statement.SaidAt, statement.KnownFrom)
            )
            .ToList();
        return own.Count > 0 && statement.Speaker != Cast.Stranger && _dice.Percent(_theme == Theme.Meanings ? 15 : 9)
            ? statement with
            {
                Acts = [new Retract(_dice.Of(own).Id)],
            }
            : Told(statement);
    }

    /// <summary>At times the statement speaks of the taking back of an earlier one instead, its own or another's.</summary>
    private Statement Told(Statement statement)
    {
        var earlier = _statements
            .Where(s => s.Speaker != Cast.Stranger && !IsLater(s.Id, statement.SaidAt, statement.KnownFrom))
            .ToList();
        if (earlier.Count == 0 || statement.Speaker == Cast.Stranger || !_dice.Percent(4))
        {
            return statement;
        }

        var retracted = _dice.Of(earlier);
        var performance = new Performance(retracted.Principal, new Retract(retracted.Id))
        {
            At = _dice.Percent(60) ? statement.SaidAt : null,
        };
        Act act = _dice.Below(5) switch
        {
            0 or 1 => new Report(performance),
            2 => new Confirm(performance),
            3 => new DenyAct(performance),
            _ => new Decline(performance),
        };
        return statement with { Acts = [act] };
    }

    /// <summary>At times another hand is set under it.</summary>
    private Statement Signed(Statement statement)
    {
        var isSigned =
            statement.Acts[0] is not (Retract or Report or Confirm or DenyAct or Decline or Accept)
            && _dice.Percent(_theme == Theme.Hands ? 60 : 2);
        if (!isSigned)
        {
            return statement;
        }

        var hand = statement.Principal == Cast.P ? Cast.Q : Cast.P;
        var by = hand == Cast.P && _dice.Percent(30) ? _dice.Of(Cast.Office, Cast.Holder, Cast.Stranger) : hand;
        return statement with
        {
            Signatories =
            [
                new Signature(by)
                {
                    OnBehalfOf = by == hand ? (ActorId?)null : hand,
                    At = _dice.Percent(50) ? SignedAt(statement) : null,
                    ReservedTerms =
                        StatesTerms(statement) && _dice.Percent(35) ? _terms.Some() with { Undertaking = null } : null,
                },
            ],
        };
    }

    private Moment SignedAt(Statement statement)
    {
        var latest = (int)((statement.KnownFrom - Cast.Origin) / Cast.Step);
        var from = Math.Max(0, latest - _dice.Below(3));
        return _times.Within(from, _dice.Percent(30) ? latest - from : 0);
    }

    private static bool StatesTerms(Statement statement) =>
        statement.Acts[0] is Commit { Terms: not null } or Offer or Amend;

    private Statement InOrder(Statement statement) =>
        statement.Acts[0] is Accept { Of: { } of } accept && IsLater(of, statement.SaidAt, statement.KnownFrom)
            ? statement with
            {
                Acts = [accept with { Of = null }],
            }
        : Points.Inner(statement.Acts[0]) is { Act: Accept { Of: not null } inner } performance
            ? statement with
            {
                Acts = [WithAct(statement.Acts[0], performance with { Act = inner with { Of = null } })],
            }
        : statement;

    private static Act WithAct(Act act, Performance performance) =>
        act switch
        {
            Report report => report with { Performance = performance },
            Confirm => new Confirm(performance),
            DenyAct => new DenyAct(performance),
            _ => new Decline(performance),
        };

    private Statement Linked(Statement statement)
    {
        var isAssertive = statement.Acts.All(a => a.Class == ActClass.Assertive);
        var own = _statements
            .Where(s =>
                s.Speaker == statement.Speaker
                && s.OnBehalfOf == statement.OnBehalfOf
                && s.Acts.All(a => a.Class == ActClass.Assertive)
            )
            .Where(s => s.Signatories.IsEmpty && !IsLater(s.Id, statement.SaidAt, statement.KnownFrom))
            .ToList();
        var linked =
            isAssertive && own.Count > 0 && _dice.Percent(20)
                ? statement with
                {
                    Supersedes = _dice.Of(own).Id,
                }
                : statement;
        var answered = _statements.Where(s => Links.IsAnswerable(s, linked, _statements)).ToList();
        return answered.Count > 0 && _dice.Percent(8) ? linked with { InReplyTo = _dice.Of(answered).Id } : linked;
    }

    private bool IsLater(StatementId id, Moment than, Instant? known)
    {
        var latest = than.Latest ?? Instant.MaxValue;
        var bound = known is { } k && k < latest ? k : latest;
        return _statements.Exists(s => s.Id == id && s.SaidAt.Earliest > bound);
    }
}
