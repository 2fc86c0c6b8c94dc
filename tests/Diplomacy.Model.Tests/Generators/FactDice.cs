namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws facts and the conditions that are about them.</summary>
internal sealed class FactDice(Dice dice, TimeDice times, DeadlineDice deadlines, Theme theme)
{
    public static readonly Claim Remark = new Remark("it is over") { About = Cast.Pause };

    public EquatableArray<Condition> Conditions() => dice.Percent(80) ? [Condition()] : [Condition(), Condition()];

    public Condition Condition()
    {
        var role = dice.Of(
            ConditionRole.Continuing,
            ConditionRole.Continuing,
            ConditionRole.Precedent,
            ConditionRole.Precedent,
            ConditionRole.Resolutive
        );
        role = dice.Percent(8) ? ConditionRole.Maturity : role;
        var observed = role is ConditionRole.Precedent or ConditionRole.Maturity ? 35 : 12;
        var fact = dice.Percent(theme is Theme.Violations or Theme.Facts ? observed : observed / 4)
            ? Observed()
            : Fact(theme == Theme.Facts || dice.Percent(15) ? 1 : 0);
        return new Condition(role, fact)
        {
            OnFailure =
                role == ConditionRole.Continuing
                    ? dice.Of(FailureEffect.Suspends, FailureEffect.Ends, FailureEffect.Unspecified)
                    : FailureEffect.Unspecified,
            LongStop = role == ConditionRole.Precedent && dice.Percent(30) ? deadlines.Plain(3, 7) : null,
            Matures = role == ConditionRole.Maturity ? Cast.Hostages : (ObligationId?)null,
        };
    }

    private ObservedFor Observed() => new(deadlines.Hours(1, 3));

    private Fact Fact(int depth) =>
        depth == 0
            ? theme == Theme.Violations && dice.Percent(20)
                ? Observed()
                : Single()
            : dice.Below(5) switch
            {
                0 => new AllOf(Fact(0), Fact(depth - 1)),
                1 => new AnyOf(Fact(0), Fact(depth - 1)),
                2 => new AtLeast(dice.Between(1, 2), Fact(0), Fact(0)),
                3 => new Not(Fact(depth - 1)),
                _ => Fact(0),
            };

    private Fact Single() =>
        theme switch
        {
            Theme.Events => dice.Percent(80) ? Occurred() : Other(),
            Theme.States => dice.Percent(85) ? Holds() : Occurred(),
            Theme.Deliveries => dice.Percent(80) ? Fulfilled() : Occurred(),
            _ => dice.Below(5) switch
            {
                0 or 1 => Occurred(),
                2 or 3 => Holds(),
                _ => Other(),
            },
        };

    private Fact Other() =>
        dice.Percent(12) ? new UnrecognizedFact("weather")
        : dice.Percent(50) ? Fulfilled()
        : new Stated(dice.Of(Cast.P, Cast.Q), Remark);

    private Occurred Occurred() =>
        new(dice.Percent(80) ? Cast.Summit : Cast.Exchange, Silence(10))
        {
            Before = dice.Percent(20) ? deadlines.Plain(3, 7) : null,
        };

    private Holds Holds() => new(Cast.Talks, Silence(15));

    private Fulfilled Fulfilled() => new(Cast.Hostages, Silence(10)) { Quantity = dice.Percent(40) ? 1 : null };

    private SilenceRule Silence(int worlds) =>
        dice.Percent(40) && times.Afford(worlds)
            ? SilenceRule.Unknown
            : dice.Of(SilenceRule.PresumedToHold, SilenceRule.PresumedNotToHold);
}
