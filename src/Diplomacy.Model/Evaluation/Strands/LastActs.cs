namespace Diplomacy.Model;

/// <summary>The acts on a pause of which any may be the last, whatever the world: by it goes what is not established.</summary>
internal sealed class LastActs
{
    // Of those at one exact instant one of each phase.
    private readonly List<(VagueInstant Time, Phase Phase)> _always;

    // Whether these were made differs from world to world, or is presumed.
    private readonly List<ActEvidence> _open;

    public LastActs(PauseFacts pause)
    {
        var bindings = pause.Parties.Select(pause.Binding).ToLookup(binding => binding.Settled == true);
        _open = [.. bindings[false]];
        List<(VagueInstant Time, Phase Phase)> settled =
        [
            .. pause.Points.Proposals.Select(word => (word.Time, ProposedBy(word.Act))),
            .. bindings[true].SelectMany(binding => binding.All).Select(making => (making.Time, Phase.Announced)),
        ];
        _always =
        [
            .. (settled.Count == 0 ? [] : LastWords.Candidates(settled, act => act.Time)).DistinctBy(act =>
                (act.Time.IsExactAndFree ? act.Time.Bounds : (object)act.Time, act.Phase)
            ),
        ];
    }

    /// <summary>Those of a world; none where it has none at all.</summary>
    public List<(VagueInstant Time, Phase Phase)> In(World world) =>
        [
            .. _always,
            .. _open.SelectMany(binding => binding.In(world)).Select(making => (making.Time, Phase.Announced)),
        ];

    private static Phase ProposedBy(Act act) =>
        act switch
        {
            Offer => Phase.Offered,
            Refuse => Phase.Refused,
            _ => Phase.CalledFor,
        };
}
