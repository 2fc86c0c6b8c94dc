namespace Diplomacy.Model;

/// <summary>The binding acts of required parties in a world, as far as they are the same for all undertakings that need these parties.</summary>
internal sealed class BindingActs(RequiredParties parties, PauseFacts facts, World world)
{
    private readonly List<(int Quorum, Limit? Start, List<Word> Words, Limit At)> _established = [];
    private readonly Dictionary<ActorId, Limit> _first = [];
    private Limit? _signed;
    private Limit? _announced;
    private Limit? _latest;
    private bool? _wereTakenBack;

    /// <summary>When the last of them had made one.</summary>
    public Limit Signed =>
        _signed ??= parties.All.Aggregate(
            new Limit(Point.Always),
            (last, party) => Limit.Later(last, First(party), world)
        );

    /// <summary>When the first of them made one.</summary>
    public Limit Announced =>
        _announced ??= parties.All.Aggregate(Limit.Never, (first, party) => Limit.Earlier(first, First(party), world));

    /// <summary>When the last was made of all that they made; never where there is none.</summary>
    public Limit Latest => _latest ??= FindLatest();

    /// <summary>Whether one of them took such an act back, whenever.</summary>
    public bool WereTakenBack =>
        _wereTakenBack ??= parties.All.Any(party => Makings(party).Any(making => making.TakenBack.Count > 0));

    /// <summary>From when enough of them are bound, found once for all undertakings whose start the same words say.</summary>
    public Limit Established(int quorum, ResolvedWindow said, Func<Limit> find)
    {
        List<Word> words = said.Start is null ? [] : [.. said.Words.Select(word => word.Word)];
        foreach (var known in _established)
        {
            if (
                known.Quorum == quorum
                && known.Start == said.Start
                && known.Words.SequenceEqual(words, ReferenceEqualityComparer.Instance)
            )
            {
                return known.At;
            }
        }

        var found = find();
        _established.Add((quorum, said.Start, words, found));
        return found;
    }

    /// <summary>What a party made.</summary>
    public IReadOnlyList<Making> Makings(ActorId party) => facts.Binding(party).In(world);

    /// <summary>When a party made its first; never where it made none.</summary>
    public Limit First(ActorId party)
    {
        if (!_first.TryGetValue(party, out var first))
        {
            first = Makings(party).Aggregate(Limit.Never, (known, making) => Limit.Earlier(known, Time(making), world));
            _first.Add(party, first);
        }

        return first;
    }

    private Limit FindLatest()
    {
        var latest = Limit.Never;
        foreach (var making in parties.All.SelectMany(Makings))
        {
            latest = latest.At is null ? Time(making) : Limit.Later(latest, Time(making), world);
        }

        return latest;
    }

    private Limit Time(Making making) => new(world.PointOf(making.Time));
}
