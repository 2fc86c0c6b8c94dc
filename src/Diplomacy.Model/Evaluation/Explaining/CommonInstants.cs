namespace Diplomacy.Model;

/// <summary>The vague instants of classes of worlds, numbered alike in all the ways in which one account is unfolded.</summary>
internal sealed class CommonInstants
{
    private readonly Dictionary<object, int[]> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, int> _byIdentity = [];
    private readonly List<VagueInstant> _instants = [];

    public CommonInstants(IEnumerable<WorldClass> worlds)
    {
        foreach (var variables in worlds.Select(world => world.Variables).Distinct(ReferenceEqualityComparer.Instance))
        {
            var own = (IReadOnlyDictionary<VagueInstant, int>)variables!;
            _numbers.Add(own, Numbers(own));
        }
    }

    /// <summary>The instants with their numbers, which are variables of all bounds that <see cref="Of"/> gives.</summary>
    public IEnumerable<(VagueInstant Instant, int Variable)> All =>
        _instants.Select((instant, i) => (instant, First + i));

    private static int First => Point.AskedAbout.Variable + 1;

    /// <summary>Bounds on the own variables of a class, put in terms of the common ones.</summary>
    public DifferenceBounds Of(WorldClass worlds, DifferenceBounds bounds) =>
        bounds.Renumbered(_numbers[worlds.Variables]);

    private int[] Numbers(IReadOnlyDictionary<VagueInstant, int> variables)
    {
        var numbers = new int[First + variables.Count];
        for (var i = 0; i < First; i++)
        {
            numbers[i] = i;
        }

        var taken = new HashSet<int>();
        foreach (var (instant, variable) in variables)
        {
            if (!_byIdentity.TryGetValue(instant.Identity, out var number) || !taken.Add(number))
            {
                // One that is in no other way; of two with one identity, which should not be, the second stands alone.
                number = First + _instants.Count;
                _instants.Add(instant);
                _ = _byIdentity.TryAdd(instant.Identity, number);
                _ = taken.Add(number);
            }

            numbers[variable] = number;
        }

        return numbers;
    }
}
