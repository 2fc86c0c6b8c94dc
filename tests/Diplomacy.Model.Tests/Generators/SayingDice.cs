using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws the ways in which an act comes to be recorded: by whom, in whose name, as whose word.</summary>
internal sealed class SayingDice(Dice dice, TimeDice times)
{
    /// <summary>An act as its performer's own statement, mostly, or as others speak of it.</summary>
    public (ActorId Speaker, ActorId? Principal, Act Act) Say(ActorId by, Act act, Moment saidAt, int direct)
    {
        var other = by == Cast.P ? Cast.Q : Cast.P;
        var outlet = dice.Of(Cast.FirstOutlet, Cast.SecondOutlet);
        if (dice.Percent(direct))
        {
            return by == Cast.P ? OfParty(act) : (by, (ActorId?)null, act);
        }

        return dice.Below(12) switch
        {
            0 or 1 => (other, (ActorId?)null, new Report(Spoken(by, act, saidAt))),
            2 => (outlet, (ActorId?)null, new Report(Spoken(by, act, saidAt))),
            3 => (
                outlet,
                (ActorId?)null,
                new Report(new Performance(by, act) { At = times.ActAt(saidAt) })
                {
                    Paraphrases = new UtteranceId("unrecorded"),
                }
            ),
            4 => (outlet, (ActorId?)null, new Report(new Performance(other, new Report(Spoken(by, act, saidAt))))),
            5 => (by, (ActorId?)null, new Report(Spoken(by, act, saidAt))),
            6 => (by, (ActorId?)null, new Confirm(Spoken(by, act, saidAt))),
            7 or 8 => (other, (ActorId?)null, new Confirm(Spoken(by, act, saidAt))),
            9 => (dice.Of(by, other), (ActorId?)null, new DenyAct(Spoken(by, act, saidAt))),
            10 => (dice.Of(by, other), (ActorId?)null, new Decline(Spoken(by, act, saidAt))),
            _ => (Cast.Stranger, by, act),
        };
    }

    /// <summary>A party speaks itself or through those who may.</summary>
    public (ActorId Speaker, ActorId? Principal, Act Act) OfParty(Act act) =>
        dice.Below(28) switch
        {
            // An office that commits in its own name binds whom it speaks for; of other acts it is the performer itself.
            26 => (Cast.Office, null, act),
            var other => (other % 4) switch
            {
                < 2 => (Cast.P, (ActorId?)null, act),
                2 => (Cast.Office, Cast.P, act),
                _ => (Cast.Holder, Cast.P, act),
            },
        };

    private Performance Spoken(ActorId by, Act act, Moment saidAt) =>
        new(by, act) { At = At(saidAt), To = Addressees(20) };

    /// <summary>At times, to whom something was said.</summary>
    public EquatableArray<ActorId> Addressees(int percent) =>
        !dice.Percent(percent) ? []
        : dice.Percent(70) ? [Cast.Q]
        : [Cast.Q, Cast.R];

    private Moment? At(Moment saidAt)
    {
        if (saidAt.Earliest is not { } earliest || (dice.Percent(40) && times.Afford(6)))
        {
            return null;
        }

        var latest = (int)((earliest - Cast.Origin) / Cast.Step);
        var from = Math.Max(0, latest - dice.Below(4));
        return times.Within(from, dice.Percent(30) ? latest - from : 0);
    }
}
