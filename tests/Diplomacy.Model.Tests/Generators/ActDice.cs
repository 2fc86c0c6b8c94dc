namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws terms and acts.</summary>
internal sealed class ActDice(Dice dice, TimeDice times, bool withDates)
{
    private static readonly LocalizedText Words = "words";

    public Terms? Terms()
    {
        if (dice.Percent(20))
        {
            return null;
        }

        var terms = new Terms
        {
            Window = dice.Percent(65) ? times.Window(withDates) : null,
            Activities = dice.Percent(40) ? SomeActivities() : null,
            Area = dice.Percent(40) ? Place() : (PlaceId?)null,
            Conditions = dice.Percent(22) ? Conditions() : null,
            Purposes = dice.Percent(5) ? [Words] : null,
        };
        return terms == new Terms() ? null : terms;
    }

    public PlaceId Place() =>
        dice.Of<PlaceId>("country", "region", "city", "other-region", "borderland", "city-and-borderland", "the-name");

    public Activity Activity() =>
        dice.Percent(20)
            ? new Activity(Activities.Strikes).On("energy")
            : dice.Of(Activities.Hostilities, Activities.Strikes, Activities.DroneStrikes, Activities.GroundCombat);

    public Conduct Conduct() => new(dice.Of(Cast.P, Cast.P, Cast.Army, Cast.Q), Activity(), Place());

    /// <summary>The act by which the party becomes bound, in either word.</summary>
    public Act Binding(StatementId? accepted) =>
        dice.Percent(50) ? new Commit(Cast.Pause) { Terms = Terms() }
        : accepted is { } of && dice.Percent(70)
            ? new Accept(Cast.Pause) { Of = of, Terms = dice.Percent(40) ? Terms() : null }
        : new Accept(Cast.Pause) { Terms = Terms() };

    public Act Proposal() =>
        dice.Percent(60) ? new Request(Cast.Pause) { Terms = Terms() } : new Offer(Cast.Pause) { Terms = Terms() };

    /// <summary>The party's binding act as others speak of it; the speaker's name in it is the party's or its office's.</summary>
    public Performance BindingOfParty(Moment saidAt, bool withTerms)
    {
        Act act = dice.Percent(50)
            ? new Commit(Cast.Pause) { Terms = withTerms ? Terms() : null }
            : new Accept(Cast.Pause) { Terms = withTerms ? Terms() : null };
        return ByParty(act) with { At = times.ActAt(saidAt) };
    }

    /// <summary>An act of the party's by itself or by those who speak for it.</summary>
    public Performance ByParty(Act act) =>
        dice.Below(20) switch
        {
            < 12 => new Performance(Cast.P, act),
            < 15 => new Performance(Cast.Office, act) { OnBehalfOf = Cast.P },
            15 => new Performance(Cast.Office, act),
            _ => new Performance(Cast.Holder, act) { OnBehalfOf = Cast.P },
        };

    public Performance ProposalOfOther(Moment saidAt) => new(Cast.Q, Proposal()) { At = times.ActAt(saidAt) };

    public AssertClaim StateClaim() => new(new StateClaim(Cast.Talks, dice.Percent(45)) { Since = times.Since() });

    public AssertClaim TermsClaim() =>
        new(new TermsClaim(Cast.Pause, Terms() ?? new Terms { Window = times.Window(withDates) }));

    /// <summary>What changes no verdict on force.</summary>
    public Act Aside() =>
        dice.Below(4) switch
        {
            0 => new TakePosition("territory", Words) { Beside = Cast.Pause },
            1 => new Accuse(Cast.Pause, Conduct()) { At = times.Since() },
            2 => new AssertClaim(new ConductClaim(Conduct(), dice.Percent(50)) { Pause = Cast.Pause }),
            _ => new AssertClaim(new Remark(Words) { About = Cast.Pause }),
        };

    private EquatableArray<Activity> SomeActivities() => dice.Percent(70) ? [Activity()] : [Activity(), Activity()];

    private EquatableArray<Condition> Conditions() =>
        dice.Percent(8)
            ? []
            :
            [
                Condition.While(
                    Cast.Talks,
                    dice.Of(
                        SilenceRule.PresumedToHold,
                        SilenceRule.PresumedToHold,
                        SilenceRule.PresumedNotToHold,
                        times.Afford(12) ? SilenceRule.Unknown : SilenceRule.PresumedToHold
                    ),
                    dice.Of(FailureEffect.Suspends, FailureEffect.Ends, FailureEffect.Unspecified)
                ),
            ];
}
