namespace Diplomacy.Model.Tests.Dossiers;

internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> Pauses =>
        [
            Case(
                "references of pauses",
                WithPause(p =>
                    p with
                    {
                        Roles =
                        [
                            new(PauseRole.Mediator, "x"),
                            new(PauseRole.Monitor, "russia"),
                            new((PauseRole)9, "russia"),
                        ],
                        Obligations = [new Obligation("o", "y") { Creditor = "z" }],
                        Relations = [new(PauseRelationKind.Renews, "w"), new((PauseRelationKind)9, "truce")],
                    }
                ),
                "DM2003 $.pauses[0].relations[0].other",
                "DM2016 $.pauses[0].relations[1].kind",
                "DM2001 $.pauses[0].roles[0].actor",
                "DM2016 $.pauses[0].roles[2].role",
                "DM2001 $.pauses[0].obligations[0].debtor",
                "DM2001 $.pauses[0].obligations[0].creditor"
            ),
            Case(
                "what stands twice",
                Ground(d =>
                    d with
                    {
                        Pauses =
                        [
                            d.Pauses[0] with
                            {
                                Roles = [new(PauseRole.Monitor, "russia"), new(PauseRole.Monitor, "russia")],
                                Obligations = [new("o", "russia"), new("o", "ukraine")],
                            },
                            d.Pauses[1],
                        ],
                        Lists = [new ActorList("l"), new ActorList("l", new ListEntry("x") { Valid = Reversed })],
                    }
                ),
                "DM2029 $.pauses[0].roles[1]",
                "DM2006 $.pauses[0].obligations[1].id",
                "DM2006 $.lists[1].id",
                "DM2001 $.lists[1].entries[0].actor",
                "DM3006 $.lists[1].entries[0].valid"
            ),
            Case(
                "parties required where none are",
                Ground(d =>
                    d with
                    {
                        Pauses =
                        [
                            .. d.Pauses,
                            new Pause(
                                "p",
                                new Undertaking("a", Form.Unilateral, "russia") { Quorum = 1 },
                                new Undertaking("b", Form.CalledFor, "russia")
                                {
                                    RequiredParties = ["russia"],
                                    Quorum = 1,
                                }
                            ),
                        ],
                    }
                ),
                "DM2024 $.pauses[2].undertakings[0].quorum",
                "DM2024 $.pauses[2].undertakings[1].requiredParties"
            ),
            Case(
                "quorums that nobody can reach",
                Ground(d =>
                    d with
                    {
                        Pauses =
                        [
                            .. d.Pauses,
                            new Pause(
                                "p",
                                new Undertaking("a", Form.Mutual, "russia") { Quorum = 3 },
                                new Undertaking("b", Form.Mutual, "ukraine") { Quorum = 2 },
                                new Undertaking("c", Form.Mutual, "ukraine")
                                {
                                    RequiredParties = ["russia", "x", "russia"],
                                    Quorum = 3,
                                },
                                new Undertaking("d", Form.Unilateral, "reuters")
                            ),
                        ],
                    }
                ),
                "DM2023 $.pauses[2].undertakings[0].quorum",
                "DM2001 $.pauses[2].undertakings[2].requiredParties[1]",
                "DM2029 $.pauses[2].undertakings[2].requiredParties[2]",
                "DM2023 $.pauses[2].undertakings[2].quorum"
            ),
            Case(
                "pauses that follow themselves",
                Ground(d =>
                    d with
                    {
                        Pauses =
                        [
                            d.Pauses[0] with
                            {
                                Relations =
                                [
                                    new(PauseRelationKind.Renews, "truce"),
                                    new(PauseRelationKind.PartOf, "strikes"),
                                    new(PauseRelationKind.Parallel, "strikes"),
                                    new(PauseRelationKind.Parallel, "truce"),
                                ],
                            },
                            d.Pauses[1] with
                            {
                                Relations =
                                [
                                    new(PauseRelationKind.Restores, "strikes"),
                                    new(PauseRelationKind.PartOf, "strikes"),
                                    new(PauseRelationKind.Parallel, "strikes"),
                                ],
                            },
                        ],
                    }
                ),
                "DM2019 $.pauses[0].relations[0]",
                "DM2019 $.pauses[0].relations[1]",
                "DM2019 $.pauses[0].relations[2]",
                "DM2019 $.pauses[1].relations[0]"
            ),
        ];
}
