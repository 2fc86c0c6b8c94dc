namespace Diplomacy.Model;

/// <summary>Finds what an unknown answer hangs on, by comparing classes of worlds that differ in it.</summary>
internal static class Differences
{
    /// <summary>
    /// Up to how many classes at one instant every two are compared; beyond, everything that the classes differ in is named.
    /// </summary>
    private const int CompareLimit = 400;

    /// <summary>
    /// The choices and vague instants that matter at an instant: some two worlds that differ in nothing else differ in the
    /// answer. Where only several together make a difference, all of them.
    /// </summary>
    public static (List<Choice> Choices, List<VagueInstant> Instants) ThatMatter(long at, List<WorldClass> worlds)
    {
        var found = worlds.Count > CompareLimit ? new Found() : Alone(at, worlds);
        return found.IsEmpty ? Together(worlds.Count > CompareLimit ? Sample(worlds) : worlds).Result : found.Result;
    }

    private static Found Alone(long at, List<WorldClass> worlds)
    {
        var found = new Found();
        foreach (var (yes, no) in Opposites(worlds))
        {
            var choices = yes.ChoicesApart(no);
            var orders = choices.Count == 0 ? yes.OrdersApart(no) : [];
            if (choices.Count == 0 && orders.Count == 1)
            {
                found.Add(orders[0]);
            }
            else if (choices.Count == 1 && !found.Has(choices[0]) && yes.SharesOrder(no, at))
            {
                found.Add(choices[0]);
            }
        }

        return found;
    }

    private static Found Together(List<WorldClass> worlds)
    {
        var found = new Found();
        foreach (var (yes, no) in Opposites(worlds))
        {
            yes.ChoicesApart(no).ForEach(found.Add);
            yes.OrdersApart(no).ForEach(found.Add);
        }

        return found;
    }

    private static List<WorldClass> Sample(List<WorldClass> worlds) =>
        [
            .. worlds.Where(world => world.Outcome.Answer).Take(CompareLimit / 2),
            .. worlds.Where(world => !world.Outcome.Answer).Take(CompareLimit / 2),
        ];

    private static IEnumerable<(WorldClass Yes, WorldClass No)> Opposites(List<WorldClass> worlds) =>
        from yes in worlds
        where yes.Outcome.Answer
        from no in worlds
        where !no.Outcome.Answer
        select (yes, no);

    private sealed class Found
    {
        private readonly Dictionary<string, Choice> _choices = new(StringComparer.Ordinal);
        private readonly List<VagueInstant> _instants = [];

        public bool IsEmpty => _choices.Count == 0 && _instants.Count == 0;

        public (List<Choice>, List<VagueInstant>) Result => ([.. _choices.Values], _instants);

        public bool Has(Choice choice) => _choices.ContainsKey(choice.Key);

        public void Add(Choice choice) => _choices.TryAdd(choice.Key, choice);

        public void Add(List<VagueInstant> instants) => _instants.AddRange(instants.Except(_instants));
    }
}
