namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws the pause that a dossier is about, with who may be bound by it and what stands beside it.</summary>
internal sealed class PauseDice(Dice dice, Theme theme)
{
    private static readonly PauseRole[] s_others =
    [
        .. Enum.GetValues<PauseRole>().Where(role => role != PauseRole.Guarantor),
    ];

    public EquatableArray<Pause> Throw()
    {
        var pause = new Pause(Cast.Pause, Undertakings())
        {
            Roles =
            [
                .. dice.Percent(60) ? [new RoleHolder(PauseRole.Guarantor, Cast.Guarantor)] : Array.Empty<RoleHolder>(),
                .. dice.Percent(15) ? [new RoleHolder(dice.Of(s_others), Cast.R)] : Array.Empty<RoleHolder>(),
            ],
            Obligations = [new Obligation(Cast.Hostages, Cast.Q) { Unit = "hostages", Quantity = 2 }],
            Relations = Breaches(),
        };
        return theme == Theme.Relations || (theme == Theme.Mixed && dice.Percent(15))
            ? [pause, Related(), new Pause(Cast.Third, new Undertaking(Pause.Main, Form.Unilateral, Cast.Q))]
            : [pause];
    }

    private EquatableArray<Undertaking> Undertakings() =>
        theme switch
        {
            Theme.Words => [new Undertaking(Pause.Main, dice.Of(Form.Unilateral, Form.CalledFor), Cast.P)],
            Theme.Mutual => Mutual(),
            Theme.Violations => dice.Percent(60) ? Reciprocal() : Some(),
            _ => Some(),
        };

    private EquatableArray<Undertaking> Some() =>
        dice.Below(100) switch
        {
            < 45 => [new Undertaking(Pause.Main, dice.Of(Form.Unilateral, Form.CalledFor), Cast.P)],
            < 70 => Mutual(),
            < 78 => [new Undertaking(Pause.Main, Form.Unilateral, Cast.P, Cast.Q)],
            < 86 =>
            [
                new Undertaking("north", Form.Unilateral, Cast.P),
                new Undertaking("south", Form.CalledFor, Cast.P),
            ],
            < 92 =>
            [
                new Undertaking("of-p", Form.Unilateral, Cast.P),
                new Undertaking("of-q", Form.Unilateral, Cast.Q),
            ],
            _ => Reciprocal(),
        };

    private EquatableArray<Undertaking> Mutual()
    {
        var (p, q) = (Tied("of-p", Cast.P), Tied("of-q", Cast.Q));
        return dice.Below(10) switch
        {
            < 6 => [p, q],
            6 => [p, q, Tied("of-r", Cast.R)],
            7 => [p with { RequiredParties = [Cast.P, Cast.Q, Cast.R], Quorum = 2 }, q],
            8 => [p with { RequiredParties = [Cast.Q] }, q],
            _ => [p, q, new Undertaking("beside", Form.Unilateral, Cast.P)],
        };
    }

    private Undertaking Tied(string id, ActorId party) =>
        new(id, Form.Mutual, party)
        {
            IsSeverable = dice.Percent(20),
            Beneficiaries = dice.Percent(15) ? [Cast.R] : [],
            Quorum = dice.Percent(10) ? 1 : null,
        };

    private EquatableArray<Undertaking> Reciprocal()
    {
        var p = new Undertaking("of-p", Form.Reciprocal, Cast.P) { Beneficiaries = dice.Percent(40) ? [Cast.Q] : [] };
        return dice.Percent(50) && p.Beneficiaries.IsEmpty ? [p, new Undertaking("of-q", Form.Reciprocal, Cast.Q)]
            : p.Beneficiaries.IsEmpty ? [p with { Beneficiaries = [Cast.Q] }]
            : [p];
    }

    private EquatableArray<PauseRelation> Breaches() =>
        theme is Theme.Relations
            ?
            [
                new PauseRelation(dice.Of(PauseRelationKind.PartOf, PauseRelationKind.Parallel), Cast.Third)
                {
                    BreachSpreads = dice.Percent(60),
                },
            ]
            : [];

    /// <summary>A pause that may replace this one.</summary>
    private Pause Related() =>
        new(Cast.Other, new Undertaking(Pause.Main, Form.Unilateral, dice.Of(Cast.P, Cast.Q)))
        {
            Relations =
            [
                new PauseRelation(
                    dice.Percent(75)
                        ? PauseRelationKind.Replaces
                        : dice.Of(PauseRelationKind.Renews, PauseRelationKind.PartOf, PauseRelationKind.Restores),
                    Cast.Pause
                ),
            ],
        };
}
