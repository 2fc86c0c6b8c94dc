namespace Diplomacy.Model;

/// <summary>Finds what an unknown answer hangs on, by comparing classes of worlds that differ in it.</summary>
internal static class Differences
{
    /// <summary>
    /// How many pairs of classes with different answers are compared at one instant; beyond, everything that the classes differ in is
    /// named, which is more than what matters and never less.
    /// </summary>
    private const long MostPairs = 1_000_000;

    // Comparing orders costs a thousand times what comparing answers costs.
    private const int MostOrders = 40_000;

    /// <summary>
    /// The choices and vague instants that matter at an instant: some two worlds that differ in nothing else differ in the
    /// answer. Where only several together make a difference, all of them.
    /// </summary>
    public static (List<Choice> Choices, List<VagueInstant> Instants) ThatMatter(long at, List<WorldClass> worlds)
    {
        var yes = worlds.FindAll(world => world.Outcome.Answer);
        var no = worlds.FindAll(world => !world.Outcome.Answer);
        if ((long)yes.Count * no.Count > MostPairs)
        {
            return Everything(worlds).Result;
        }

        var answers = new ClassAnswers(worlds);
        var found = new Found();
        return !TryAlone(at, yes, no, answers, found) ? Everything(worlds).Result
            : found.IsEmpty ? Together(yes, no).Result
            : found.Result;
    }

    // False where too many orders would have to be compared.
    private static bool TryAlone(long at, List<WorldClass> yes, List<WorldClass> no, ClassAnswers answers, Found found)
    {
        var compared = 0;
        var hasOrders = yes.Exists(world => world.Orders.Length > 0) && no.Exists(world => world.Orders.Length > 0);
        var others = no.ConvertAll(answers.Of);
        foreach (var one in yes)
        {
            var mine = answers.Of(one);
            for (var i = 0; i < no.Count && (hasOrders || found.Choices < answers.Choices.Count); i++)
            {
                var apart = ClassAnswers.Apart(mine, others[i]);
                if (
                    apart == ClassAnswers.Several
                    || (apart == ClassAnswers.None && !hasOrders)
                    || (apart >= 0 && found.Has(answers.Choices[apart]))
                )
                {
                    continue;
                }

                if (++compared > MostOrders)
                {
                    return false;
                }

                if (apart == ClassAnswers.None && ApartInOne(one, no[i]) is { } instants)
                {
                    found.Add(instants);
                }
                else if (apart >= 0 && one.SharesOrder(no[i], at))
                {
                    found.Add(answers.Choices[apart]);
                }
            }
        }

        return true;
    }

    // The instants of the one order that they differ in, or the one instant in all of those orders: where it lies differs then.
    private static List<VagueInstant>? ApartInOne(WorldClass one, WorldClass other)
    {
        var orders = one.OrdersApart(other);
        var isOne =
            orders.Count == 1
            || (orders.Count > 1 && orders.TrueForAll(o => o is [var instant] && instant == orders[0][0]));
        return isOne ? orders[0] : null;
    }

    private static Found Together(List<WorldClass> yes, List<WorldClass> no)
    {
        if ((long)yes.Count * no.Count > MostOrders)
        {
            return Everything([.. yes, .. no]);
        }

        var found = new Found();
        foreach (var one in yes)
        {
            foreach (var other in no)
            {
                one.ChoicesApart(other).ForEach(found.Add);
                one.OrdersApart(other).ForEach(found.Add);
            }
        }

        return found;
    }

    // All choices that some two of them answer differently, and the instants of all orders that do not hold in all.
    private static Found Everything(List<WorldClass> worlds)
    {
        var (found, first) = (new Found(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (choice, answer) in worlds.SelectMany(world => world.Choices))
        {
            if (!first.TryAdd(choice.Key, answer) && first[choice.Key] != answer)
            {
                found.Add(choice);
            }
        }

        var orders = new HashSet<(object Variables, OrderAnswer Order)>();
        foreach (var world in worlds)
        {
            foreach (var order in world.Orders)
            {
                if (
                    orders.Add((world.Variables, order))
                    && orders.Contains((world.Variables, order with { Holds = !order.Holds }))
                )
                {
                    found.Add(world.InstantsOf(order));
                }
            }
        }

        return found;
    }

    private sealed class Found
    {
        private readonly Dictionary<string, Choice> _choices = new(StringComparer.Ordinal);
        private readonly List<VagueInstant> _instants = [];

        public int Choices => _choices.Count;

        public bool IsEmpty => _choices.Count == 0 && _instants.Count == 0;

        public (List<Choice>, List<VagueInstant>) Result => ([.. _choices.Values], _instants);

        public bool Has(Choice choice) => _choices.ContainsKey(choice.Key);

        public void Add(Choice choice) => _choices.TryAdd(choice.Key, choice);

        public void Add(List<VagueInstant> instants) => _instants.AddRange(instants.Except(_instants));
    }
}
