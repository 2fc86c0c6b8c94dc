namespace Diplomacy.Model;

/// <summary>What falls due of one pause in one account, over all possible worlds.</summary>
internal sealed class DueOfAccount
{
    private readonly PauseEvaluation _evaluation;
    private readonly Account _account;
    private readonly long _known;
    private readonly long _until;

    public DueOfAccount(DossierView view, Pause pause, Account account, Reading reading, long until)
    {
        _evaluation = new PauseEvaluation(view, pause, account, reading, null);
        _account = account;
        _known = Microseconds.Floor(view.KnownAt);
        _until = until;
    }

    /// <summary>Whether there is more than could be worked out.</summary>
    public bool IsIncomplete { get; private set; }

    public IReadOnlyList<DueItem> All()
    {
        IsIncomplete = _evaluation.Points.Of<UnrecognizedAct>().Any();
        if (_evaluation.IsSilent)
        {
            return [];
        }

        var items = new List<DueItem>();
        for (var i = 0; i < _evaluation.Strands.Count; i++)
        {
            var position = i;
            var undertaking = _evaluation.Strands[i].Undertaking.Id;
            items.AddRange(
                Explore(
                        (evaluation, world) =>
                        {
                            var pause = new PauseWorld(evaluation.Facts, world);
                            pause.RequireOrder(Enumerable.Range(0, pause.Strands.Count));
                            return pause.Strands[position].Falls(_until);
                        }
                    )
                    .Select(item => item with { Undertaking = undertaking })
            );
        }

        foreach (var obligation in _evaluation.Pause.Obligations.Where(obligation => obligation.Due is not null))
        {
            items.AddRange(
                Explore(
                        (evaluation, world) =>
                            new ObligationWorld(
                                evaluation.Facts,
                                obligation,
                                new ObligationReleases(evaluation.Facts, obligation),
                                evaluation.Statements[0],
                                world
                            ).FallsDue
                                is { } at
                                ? [new Fall(DueKind.Obligation, "due", at, [obligation.Debtor], [])]
                                : []
                    )
                    .Select(item => item with { Obligation = obligation.Id })
            );
        }

        return items;
    }

    private IEnumerable<DueItem> Explore(Func<PauseEvaluation, World, IEnumerable<Fall>> falls)
    {
        var found = new Dictionary<(DueKind, string), Found>();
        var explored = _evaluation.Explore(
            (_known, _known),
            (evaluation, world) =>
            {
                // What is asked of the world later may narrow what was found before.
                var here = falls(evaluation, world).ToList();
                if (!world.IsImpossible)
                {
                    foreach (var fall in here)
                    {
                        if (!found.TryGetValue((fall.Kind, fall.Key), out var known))
                        {
                            found.Add((fall.Kind, fall.Key), known = new Found());
                        }

                        known.Add(fall, world);
                    }
                }

                return new Outcome(Phase.None) { Answer = true };
            }
        );
        if (explored.Worlds is not { Count: > 0 and var worlds })
        {
            IsIncomplete = true;
            return [];
        }

        return
        [
            .. found.Select(pair => new DueItem(
                pair.Key.Item1,
                pair.Value.Bounds.Over(worlds)!.Value,
                Truth.Unknown,
                [.. pair.Value.Who],
                [_account],
                [.. pair.Value.Statements]
            )
            {
                Pause = _evaluation.Pause.Id,
            }),
        ];
    }

    private sealed class Found
    {
        public DueBounds Bounds { get; } = new();

        public SortedSet<ActorId> Who { get; } = [];

        public SortedSet<StatementId> Statements { get; } = [];

        public void Add(Fall fall, World world)
        {
            Bounds.Add(fall.At, world);
            Who.UnionWith(fall.Who);
            Statements.UnionWith(fall.Statements);
        }
    }
}
