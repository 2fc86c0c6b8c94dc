namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws rules of extension and exit, exceptions, schedules and limits.</summary>
internal sealed class RuleDice(Dice dice, DeadlineDice deadlines, Pause pause)
{
    public ExtensionRule Extension()
    {
        var mode = dice.Of(
            ExtensionMode.Unilateral,
            ExtensionMode.ByConsent,
            ExtensionMode.ByGuarantor,
            ExtensionMode.Automatic,
            ExtensionMode.Automatic
        );
        var hasPeriod = mode == ExtensionMode.Automatic || dice.Percent(60);
        return new ExtensionRule(mode)
        {
            // Periods as long as a vague first one are no matter of the order of instants, nor is a cap on them: they are known within
            // bounds, and left out here.
            Period = hasPeriod ? deadlines.Hours(1, 2) : null,
            Cap = hasPeriod && dice.Percent(mode == ExtensionMode.Automatic ? 60 : 25) ? deadlines.Hours(3, 7) : null,
            NoticeBefore = mode == ExtensionMode.Automatic && dice.Percent(60) ? deadlines.Hours(1, 2) : null,
            StopsOnModification = mode == ExtensionMode.Automatic && dice.Percent(40),
            Holders = dice.Percent(25) ? dice.Of<EquatableArray<ActorId>>([Cast.P], [Cast.Q], [Cast.P, Cast.Q]) : [],
            Undertakings = Some(12),
        };
    }

    public ExitRule Exit() =>
        new()
        {
            NoticePeriod = dice.Percent(55) ? deadlines.Hours(1, 3) : null,
            ByDeclaration = dice.Percent(45),
            OnBreach = dice.Percent(45),
            Holders = dice.Percent(25) ? dice.Of<EquatableArray<ActorId>>([Cast.P], [Cast.Q], [Cast.P, Cast.Q]) : [],
            Undertakings = Some(12),
        };

    /// <summary>No undertaking named, or at times one.</summary>
    public EquatableArray<UndertakingId> Some(int percent) =>
        dice.Percent(percent) ? [dice.Of([.. pause.Undertakings]).Id] : [];

    public EquatableArray<CarveOut> Exceptions(ActDice acts) =>
        dice.Below(4) switch
        {
            0 => [new SelfDefence()],
            1 =>
            [
                new ListedGroups(Cast.List)
                {
                    AsOf = dice.Percent(50) ? Cast.Tick(3) : null,
                    IncludesAffiliates = dice.Percent(50),
                },
            ],
            2 =>
            [
                new PermittedConduct(acts.Activity())
                {
                    Area = dice.Percent(50) ? acts.Place() : (PlaceId?)null,
                    Actor = dice.Percent(50) ? Cast.Army : (ActorId?)null,
                },
            ],
            _ => [],
        };

    public DailySchedule Schedule() =>
        new(
            new NodaTime.LocalTime(dice.Between(0, 23), 0),
            new NodaTime.LocalTime(dice.Between(0, 23), 0),
            dice.Percent(30) ? Cast.TwoZones : [Cast.TwoZones[0]]
        );

    public NumericLimit Limit() => new(dice.Between(1, 3), "sorties");
}
