namespace Diplomacy.Model;

/// <summary>A class of possible worlds with one outcome, for the instants asked about from <see cref="First"/> to <see cref="Last"/>.</summary>
internal sealed class WorldClass
{
    private readonly Dictionary<VagueInstant, int> _variables;

    public WorldClass(World world, Outcome outcome, Dictionary<VagueInstant, int> variables, object whole)
    {
        Whole = whole;
        _variables = variables;
        Outcome = outcome;
        Bounds = world.Bounds;
        Choices = [.. world.Choices];
        Orders = [.. world.Orders];
        Presumptions = [.. world.Presumptions];
        First = Bounds.Least(Point.AskedAbout.Variable)!.Value;
        Last = Bounds.Greatest(Point.AskedAbout.Variable)!.Value;
    }

    public Outcome Outcome { get; }

    public long First { get; }

    public long Last { get; }

    public (Choice Choice, int Answer)[] Choices { get; }

    public OrderAnswer[] Orders { get; }

    public Presumption[] Presumptions { get; }

    /// <summary>What is known of the order of instants in these worlds.</summary>
    public DifferenceBounds Bounds { get; }

    /// <summary>What it is a part of: the same object for the classes of all ways in which one account is unfolded.</summary>
    public object Whole { get; }

    /// <summary>The vague instants of the exploration, with their variables; the same object in all its classes.</summary>
    public IReadOnlyDictionary<VagueInstant, int> Variables => _variables;

    /// <summary>The answer to a choice, or null if these worlds do not differ in it.</summary>
    public int? AnswerTo(string key)
    {
        foreach (var (choice, answer) in Choices)
        {
            if (string.Equals(choice.Key, key, StringComparison.Ordinal))
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>The choices that two classes answer differently.</summary>
    public List<Choice> ChoicesApart(WorldClass other)
    {
        var result = new List<Choice>();
        foreach (var (choice, answer) in Choices)
        {
            if (other.AnswerTo(choice.Key) is { } otherwise && otherwise != answer)
            {
                result.Add(choice);
            }
        }

        return result;
    }

    /// <summary>The vague instants in the orders that two classes answer differently, order by order.</summary>
    public List<List<VagueInstant>> OrdersApart(WorldClass other) =>
        !ReferenceEquals(_variables, other._variables)
            ? []
            : [.. Orders.Where(order => other.Orders.Contains(order with { Holds = !order.Holds })).Select(InstantsOf)];

    /// <summary>The vague instants in an order.</summary>
    public List<VagueInstant> InstantsOf(OrderAnswer order) =>
        [.. _variables.Where(v => v.Value == order.I || v.Value == order.J).Select(v => v.Key)];

    /// <summary>Whether two classes, asked about one instant, have some order of all vague instants in common.</summary>
    public bool SharesOrder(WorldClass other, long at)
    {
        // What was explored apart names its instants apart: then nothing is known against it.
        if (!ReferenceEquals(_variables, other._variables))
        {
            return true;
        }

        var here = Bounds.Copy();
        return here.Constrain(Point.AskedAbout.Variable, Point.Epoch, at)
            && here.Constrain(Point.Epoch, Point.AskedAbout.Variable, -at)
            && here.Meets(other.Bounds);
    }
}
