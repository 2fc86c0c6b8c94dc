namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws claims of events, states, deliveries and conduct, and their denials.</summary>
internal sealed class ClaimDice(Dice dice, TimeDice times, ActDice acts, TermsDice terms, Theme theme)
{
    public Act Throw() =>
        theme switch
        {
            Theme.Events or Theme.Deadlines => dice.Percent(85) ? Event() : State(),
            Theme.States => dice.Percent(85) ? State() : Event(),
            Theme.Deliveries => dice.Percent(85) ? Delivery() : Event(),
            Theme.Violations or Theme.Exit => dice.Percent(85) ? Conduct() : Event(),
            _ => Any(),
        };

    private Act Any() =>
        dice.Below(10) switch
        {
            < 3 => Event(),
            < 5 => State(),
            5 => Delivery(),
            6 or 7 => Conduct(),
            8 => new AssertClaim(FactDice.Remark),
            _ => new AssertClaim(new TermsClaim(Cast.Pause, terms.Some())),
        };

    private Act Event()
    {
        var occurrence = dice.Percent(80) ? Cast.Summit : Cast.Exchange;
        var claim =
            dice.Percent(65) || !times.Afford(8)
                ? new EventClaim(occurrence, true) { At = dice.Percent(70) || !times.Afford(8) ? At(1, 8) : null }
                : new EventClaim(occurrence, false);
        return dice.Percent(10) && times.Afford(8) ? new DenyClaim(claim) : new AssertClaim(claim);
    }

    private Act State()
    {
        var claim = new StateClaim(Cast.Talks, dice.Percent(50))
        {
            Since = dice.Percent(60) || !times.Afford(8) ? At(0, 8) : null,
        };
        return dice.Percent(15) ? new DenyClaim(claim) : new AssertClaim(claim);
    }

    private AssertClaim Delivery() =>
        new(
            new DeliveryClaim(Cast.Pause, "hostages", dice.Between(0, 4))
            {
                At = dice.Percent(70) || !times.Afford(8) ? At(1, 7) : null,
            }
        );

    /// <summary>Of a few kinds of conduct at a few times, so that words are often on the same.</summary>
    private Act Conduct()
    {
        var conduct = new Conduct(dice.Of(Cast.Q, Cast.Q, Cast.P, Cast.Army), Activities.Strikes, "city");
        var pause = theme == Theme.Relations && dice.Percent(50) ? Cast.Third : Cast.Pause;
        var at = Moment.Exactly(Cast.Tick(dice.Between(3, 5)));
        var during = dice.Below(4) switch
        {
            0 => new ValidTime(at, Moment.Exactly(Cast.Tick(6))),
            1 => new ValidTime(Moment.Exactly(Cast.Tick(4)), times.Within(5, dice.Below(3))),
            2 when times.Afford(8) => null,
            _ => new ValidTime(at),
        };
        var claim = new ConductClaim(conduct, dice.Percent(70)) { Pause = pause, During = during };
        return dice.Below(10) switch
        {
            < 4 => new Accuse(pause, conduct) { At = dice.Percent(85) || !times.Afford(8) ? at : null },
            < 9 => new AssertClaim(claim),
            _ => new DenyClaim(claim),
        };
    }

    /// <summary>What else is said beside a pause: clarifications, denials of terms, proposals and the like.</summary>
    public Act Meaning(StatementId? of) =>
        dice.Below(12) switch
        {
            0 or 1 => Clarify(),
            2 or 3 => new DenyClaim(new TermsClaim(Cast.Pause, terms.Some())),
            4 => new Amend(Cast.Pause, terms.Some()),
            5 => new Refuse(Cast.Pause) { Of = of },
            6 => new Demand(Cast.Pause) { Terms = terms.Some() },
            7 => new CallFor(Cast.Pause),
            8 => new Offer(Cast.Pause) { Terms = terms.Some() },
            9 => new PromiseNotice(Cast.Pause) { Before = Length.FromHours(1) },
            10 => Expressive(),
            _ => new Request(Cast.Pause),
        };

    private Clarify Clarify()
    {
        var (kind, key, option) = dice.Of<(QuestionKind, string?, string)>(
            (QuestionKind.Act, $"{Cast.P}/{Cast.Pause}", QuestionKinds.Made),
            (QuestionKind.Act, null, QuestionKinds.NotMade),
            (QuestionKind.Failure, null, QuestionKinds.Ends),
            (QuestionKind.Failure, null, QuestionKinds.Suspends),
            (QuestionKind.Extent, null, QuestionKinds.End),
            (QuestionKind.Boundary, "first", QuestionKinds.Inclusive),
            (QuestionKind.Boundary, null, QuestionKinds.Exclusive),
            (QuestionKind.Counting, null, QuestionKinds.EventDayCounted)
        );
        return new Clarify(Cast.Pause, kind, option) { Key = key };
    }

    private Act Expressive() =>
        dice.Below(8) switch
        {
            0 => new Threaten("words") { Beside = Cast.Pause },
            1 => new Warn("words") { Beside = Cast.Pause },
            2 => new Welcome("words") { Beside = Cast.Pause },
            3 => new Condemn("words") { Beside = Cast.Pause },
            4 => new Designate(Cast.R, PauseRole.Monitor) { Pause = Cast.Pause },
            5 => new UnrecognizedAct("poll") { Pause = dice.Percent(50) ? Cast.Pause : (PauseId?)null },
            _ => acts.Aside(),
        };

    private Moment At(int from, int to) => times.Within(dice.Between(from, to), times.WidthAt(25, 2));
}
