using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws assertives of a bystander: no avowals, quotations or evasions.</summary>
internal static class BystanderDice
{
    public static Statement Throw(Dice dice, ActorId bystander, Instant knownFrom)
    {
        var times = new TimeDice(dice);
        var acts = new ActDice(dice, times, withDates: false);
        var saidAt = Moment.Exactly(Cast.Tick(2));
        Act act = dice.Below(7) switch
        {
            0 => new Confirm(acts.BindingOfParty(saidAt, true)),
            1 => new Report(acts.BindingOfParty(saidAt, true)) { Paraphrases = new UtteranceId("briefing") },
            2 => new DenyAct(acts.BindingOfParty(saidAt, false)),
            3 => new Report(acts.ByParty(new Decline(acts.BindingOfParty(saidAt, false)))),
            4 => acts.TermsClaim(),
            5 => acts.StateClaim(),
            _ => new Report(acts.ByParty(acts.Proposal())),
        };
        return new Statement("bystander", bystander, act)
        {
            SaidAt = saidAt,
            RecordedAt = Cast.Tick(1000),
            StatedKnownFrom = Instant.Max(knownFrom, Cast.Tick(2)),
        };
    }
}
