using NodaTime;

namespace Diplomacy.Model;

/// <summary>Finds the states of the obligations of a pause over all possible worlds.</summary>
internal sealed class ObligationStates
{
    private readonly PauseEvaluation _evaluation;
    private readonly Instant _at;

    public ObligationStates(DossierView view, Pause pause, Account account, Reading reading, Instant at)
    {
        _evaluation = new PauseEvaluation(view, pause, account, reading, null);
        _at = at;
    }

    public EquatableArray<ObligationStatus> All => [.. _evaluation.Pause.Obligations.Select(Of)];

    private ObligationStatus Of(Obligation obligation)
    {
        if (_evaluation.IsSilent)
        {
            return new ObligationStatus(obligation, _at, [], [new Cause(CauseKind.Silence, [])], []);
        }

        var releases = new ObligationReleases(_evaluation.Facts, obligation);
        var statements = _evaluation
            .AllWays()
            .Take(WorldExplorer.Limit)
            .SelectMany(way =>
                way.Facts.Facts.Deliveries.StatementsOn(obligation.CountedAs)
                    .Concat(new ObligationReleases(way.Facts, obligation).Statements)
            )
            .Distinct()
            .Order()
            .ToEquatableArray();
        var (states, causes) = Explored(obligation, releases);
        return new ObligationStatus(obligation, _at, states, causes, statements);
    }

    private (EquatableArray<ObligationState> States, EquatableArray<Cause> Causes) Explored(
        Obligation obligation,
        ObligationReleases releases
    )
    {
        var notUnderstood = _evaluation.Points.Of<UnrecognizedAct>().Select(word => word.Statement.Id);
        if (notUnderstood.Any())
        {
            return (Every, [new Cause(CauseKind.NotUnderstood, notUnderstood.Distinct().Order().ToEquatableArray())]);
        }

        var found = new Dictionary<Outcome, ObligationState>(ReferenceEqualityComparer.Instance);
        if (Explore(obligation, releases, state => true, found) is not { } worlds)
        {
            return (Every, [new Cause(CauseKind.SplittingBound, _evaluation.Statements)]);
        }

        // Where nobody who spoke may have had the authority to, nothing is known of it.
        if (worlds.Exists(world => !found.ContainsKey(world.Outcome)))
        {
            return (Every, [new Cause(CauseKind.NoAuthority, _evaluation.Statements)]);
        }

        var states = worlds.Select(world => found[world.Outcome]).Distinct().Order().ToEquatableArray();
        return states.Count switch
        {
            0 => (states, [new Cause(CauseKind.ContradictoryTerms, [])]),
            1 => (states, []),
            _ => (states, Causes(obligation, releases, states)),
        };
    }

    // What makes the difference between one state and the others, for each of them.
    private EquatableArray<Cause> Causes(
        Obligation obligation,
        ObligationReleases releases,
        EquatableArray<ObligationState> states
    )
    {
        var causes = new List<Cause>();
        foreach (var one in states.Skip(1))
        {
            var worlds = Explore(obligation, releases, state => state == one, []) ?? [];
            var (choices, instants) = Differences.ThatMatter(Microseconds.Floor(_at), worlds);
            causes.AddRange(choices.Select(choice => new Cause(choice.Cause, choice.Statements, choice.Question)));
            causes.AddRange(instants.Select(instant => new Cause(instant.Cause, instant.Statements)));
        }

        return
        [
            .. causes
                .Distinct()
                .OrderBy(cause => cause.Kind)
                .ThenBy(cause => cause.Question?.Key, StringComparer.Ordinal)
                .ThenBy(cause => string.Join(' ', cause.Statements), StringComparer.Ordinal),
        ];
    }

    // An outcome holds yes or no, so that the state in a world is kept beside it.
    private List<WorldClass>? Explore(
        Obligation obligation,
        ObligationReleases releases,
        Predicate<ObligationState> isWanted,
        Dictionary<Outcome, ObligationState> found
    )
    {
        var at = Microseconds.Floor(_at);
        var releasesOf = new Dictionary<PauseEvaluation, ObligationReleases> { [_evaluation] = releases };
        return _evaluation
            .Explore(
                (at, at),
                (evaluation, world) =>
                {
                    if (!releasesOf.TryGetValue(evaluation, out var own))
                    {
                        releasesOf.Add(evaluation, own = new ObligationReleases(evaluation.Facts, obligation));
                    }

                    var state = new ObligationWorld(
                        evaluation.Facts,
                        obligation,
                        own,
                        evaluation.Statements[0],
                        world
                    ).State;
                    var outcome = new Outcome(Phase.None) { Answer = isWanted(state) };
                    found[outcome] = state;
                    return outcome;
                }
            )
            .Worlds;
    }

    private static EquatableArray<ObligationState> Every => [.. Enum.GetValues<ObligationState>()];
}
