using System.Globalization;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>The short form of a conduct: <c>russia does hostilities/strikes on ports in ukraine against a self-defence no quantity 5</c>.</summary>
internal static class SampleConduct
{
    public static Conduct Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, words.Length % 2);
        var said = words.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Subset(
            new HashSet<string> { "does", "on", "in", "against", "self-defence", "quantity" },
            said.Keys.ToHashSet()
        );

        var activity = new Activity(said["does"])
        {
            Targets = said.TryGetValue("on", out var targets)
                ? [.. targets.Split('+').Select(target => new TargetClass(target))]
                : [],
        };
        return new Conduct(words[0], activity, said["in"])
        {
            Against = said.TryGetValue("against", out var against) ? new ActorId(against) : (ActorId?)null,
            InSelfDefence = SelfDefence(said.GetValueOrDefault("self-defence", "")),
            Quantity = said.TryGetValue("quantity", out var quantity)
                ? long.Parse(quantity, CultureInfo.InvariantCulture)
                : null,
        };
    }

    private static Truth SelfDefence(string word) =>
        word switch
        {
            "" => Truth.Unknown,
            "yes" => Truth.True,
            "no" => Truth.False,
            _ => throw new FormatException($"Self-defence is yes or no, not '{word}'."),
        };
}
