namespace Diplomacy.Model;

/// <summary>One class of worlds at one instant: its answer, what it answers to choices, and what is known of vague instants.</summary>
internal sealed class WorldsAt
{
    // Not an answer: these worlds do not differ in the choice.
    private const int NotAsked = -1;

    private readonly int[] _answers;
    private readonly DifferenceBounds _bounds;

    private WorldsAt(bool answer, int[] answers, DifferenceBounds bounds)
    {
        Answer = answer;
        _answers = answers;
        _bounds = bounds;
    }

    public bool Answer { get; }

    /// <summary>The class at an instant.</summary>
    public static WorldsAt Of(WorldClass worlds, IReadOnlyList<UndecidedFact> facts, CommonInstants common, long at) =>
        new(
            worlds.Outcome.Answer,
            [.. facts.Select(fact => fact.Choice is { } choice ? worlds.AnswerTo(choice.Key) ?? NotAsked : NotAsked)],
            common.Of(worlds, BoundsAt(worlds, at))
        );

    /// <summary>Whether some world of this class and some world of another agree on the facts at these positions.</summary>
    public bool CanAgree(WorldsAt other, IReadOnlyList<UndecidedFact> facts, IReadOnlyList<int> positions)
    {
        foreach (var i in positions)
        {
            if (
                facts[i].Choice is not null
                && _answers[i] != NotAsked
                && other._answers[i] != NotAsked
                && _answers[i] != other._answers[i]
            )
            {
                return false;
            }
        }

        int[] shared =
        [
            Point.Epoch,
            .. positions.Where(i => facts[i].Instant is not null).Select(i => facts[i].Variable),
        ];
        var both = new DifferenceBounds();
        for (var i = 0; i < shared.Length; i++)
        {
            for (var j = 0; j < shared.Length; j++)
            {
                if (
                    i != j
                    && (
                        !Narrow(both, i, j, _bounds.Distance(shared[i], shared[j]))
                        || !Narrow(both, i, j, other._bounds.Distance(shared[i], shared[j]))
                    )
                )
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether worlds of the class may answer a choice so.</summary>
    public bool MayAnswer(int position, int answer) => _answers[position] == NotAsked || _answers[position] == answer;

    /// <summary>The bounds of an instant in the class, both inclusive; null where it has none.</summary>
    public (long? Least, long? Greatest) Range(int variable) => (_bounds.Least(variable), _bounds.Greatest(variable));

    /// <summary>The worlds of the class in which an instant lies within bounds, both inclusive; null if there are none.</summary>
    public WorldsAt? Within(int variable, long? least, long? greatest)
    {
        var bounds = _bounds.Copy();
        var isPossible =
            Narrow(bounds, variable, Point.Epoch, greatest) && Narrow(bounds, Point.Epoch, variable, -least);
        return isPossible ? new WorldsAt(Answer, _answers, bounds) : null;
    }

    private static bool Narrow(DifferenceBounds bounds, int i, int j, long? most) =>
        most is not { } c || bounds.Constrain(i, j, c);

    // What these worlds did not look at has its own bounds still.
    private static DifferenceBounds BoundsAt(WorldClass worlds, long at)
    {
        var here = worlds.Bounds.Copy();
        _ = here.Constrain(Point.AskedAbout.Variable, Point.Epoch, at);
        _ = here.Constrain(Point.Epoch, Point.AskedAbout.Variable, -at);
        var all = here.Copy();
        return worlds.Variables.All(variable => Introduce(all, variable.Key, variable.Value, worlds.Variables))
            ? all
            : here;
    }

    private static bool Introduce(
        DifferenceBounds bounds,
        VagueInstant instant,
        int variable,
        IReadOnlyDictionary<VagueInstant, int> variables
    )
    {
        long? earliest = instant.MayBeAlways ? null : instant.Bounds.EarliestMicroseconds ?? Microseconds.BeforeAllTime;
        return Narrow(bounds, Point.Epoch, variable, -earliest)
            && Narrow(bounds, variable, Point.Epoch, instant.Bounds.LatestMicroseconds)
            && instant.NotAfter.All(later => Order(bounds, variable, later.Root, 1, variables))
            && (instant.NotBefore is not { } earlier || Order(bounds, variable, earlier.Root, -1, variables));
    }

    // That the one is not after the other, or not before it.
    private static bool Order(
        DifferenceBounds bounds,
        int variable,
        VagueInstant other,
        int sign,
        IReadOnlyDictionary<VagueInstant, int> variables
    )
    {
        if (other.Bounds.IsExact)
        {
            var exact = other.Bounds.EarliestMicroseconds!.Value;
            return sign > 0
                ? bounds.Constrain(variable, Point.Epoch, exact)
                : bounds.Constrain(Point.Epoch, variable, -exact);
        }

        return !variables.TryGetValue(other, out var known)
            || (sign > 0 ? bounds.Constrain(variable, known, 0) : bounds.Constrain(known, variable, 0));
    }
}
