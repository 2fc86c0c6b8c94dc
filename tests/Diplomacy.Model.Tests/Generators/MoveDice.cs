namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws acts that move a pause, and who makes them.</summary>
internal sealed class MoveDice(Dice dice, TermsDice terms, Theme theme)
{
    private int _barePeriods;

    public (ActorId By, Act Act) Throw() =>
        theme switch
        {
            Theme.Suspension => Suspending(),
            Theme.Exit => Leaving(),
            Theme.Extension => dice.Percent(70) ? (Extender(), Extend()) : (Party(), Notice()),
            Theme.Deadlines => dice.Percent(50) ? (Party(), Notice()) : Any(),
            _ => Any(),
        };

    private (ActorId, Act) Any() =>
        dice.Below(4) switch
        {
            0 => (Extender(), Extend()),
            1 => Leaving(),
            _ => Suspending(),
        };

    public Extend Extend() =>
        dice.Below(10) switch
        {
            < 4 => New() with { Until = terms.Deadlines.Plain(5, 9) },
            < 7 => New() with { By = terms.Deadlines.Hours(1, 3) },
            7 => New() with { From = terms.Deadlines.Plain(6, 9), By = terms.Deadlines.Hours(1, 3) },
            8 => New() with { From = terms.Deadlines.Plain(5, 6), Until = terms.Deadlines.Plain(9, 10) },
            // As long as the first period once at most: what is as long as a vague period is known within bounds.
            _ => _barePeriods++ == 0 ? New() : New() with { By = terms.Deadlines.Hours(1, 3) },
        };

    private Extend New() => new(Cast.Pause) { Undertakings = terms.Rules.Some(12) };

    private (ActorId, Act) Suspending()
    {
        var some = terms.Rules.Some(15);
        var from = dice.Percent(20) ? terms.Deadlines.Plain(3, 6) : null;
        Act act = dice.Percent(60)
            ? new Suspend(Cast.Pause)
            {
                Undertakings = some,
                From = from,
                Until = dice.Percent(25) ? terms.Deadlines.Plain(from is null ? 5 : 9, 9) : null,
            }
            : new Resume(Cast.Pause) { Undertakings = some, From = from };
        return (dice.Percent(80) ? Cast.P : Cast.Q, act);
    }

    private (ActorId, Act) Leaving()
    {
        var some = terms.Rules.Some(15);
        return dice.Below(10) switch
        {
            < 4 => (
                Party(),
                new Terminate(Cast.Pause)
                {
                    Undertakings = some,
                    From = dice.Percent(25) ? terms.Deadlines.Plain(4, 8) : null,
                }
            ),
            < 7 => (Party(), Notice()),
            _ => (
                dice.Of(Cast.Q, Cast.Q, Cast.R, Cast.P),
                new Release(Cast.Pause)
                {
                    Undertakings = some,
                    Obligation = dice.Percent(15) ? Cast.Hostages : (ObligationId?)null,
                }
            ),
        };
    }

    private GiveNotice Notice() =>
        new(Cast.Pause, dice.Of(NoticeKind.Terminate, NoticeKind.Terminate, NoticeKind.NotRenew, NoticeKind.Modify))
        {
            Undertakings = terms.Rules.Some(10),
            From = dice.Percent(35) ? terms.Deadlines.Plain(4, 8) : null,
        };

    private ActorId Party() => dice.Percent(65) ? Cast.P : Cast.Q;

    private ActorId Extender() => dice.Of(Cast.P, Cast.P, Cast.P, Cast.Q, Cast.Q, Cast.Guarantor);
}
