namespace Diplomacy.Model;

/// <summary>The worlds of one exploration at an instant, and the facts that they differ in.</summary>
internal sealed class UndecidedPart
{
    private readonly List<WorldsAt> _worlds;

    private UndecidedPart(IReadOnlyList<UndecidedFact> facts, List<WorldsAt> worlds)
    {
        Facts = facts;
        _worlds = worlds;
    }

    public IReadOnlyList<UndecidedFact> Facts { get; }

    /// <summary>How many pairs of worlds with opposite answers there are.</summary>
    public long Pairs
    {
        get
        {
            var yes = _worlds.Count(world => world.Answer);
            return (long)yes * (_worlds.Count - yes);
        }
    }

    public bool IsEmpty => _worlds.Count == 0;

    public Truth Truth =>
        _worlds.TrueForAll(world => world.Answer) ? Truth.True
        : _worlds.Exists(world => world.Answer) ? Truth.Unknown
        : Truth.False;

    /// <summary>The parts that classes of worlds fall into: those of one exploration, in all its ways, are one.</summary>
    public static List<UndecidedPart> Of(IReadOnlyList<WorldClass> worlds, long at) =>
        [
            .. worlds
                .GroupBy(world => world.Whole, ReferenceEqualityComparer.Instance)
                .Select(group => Of(group.ToList(), at)),
        ];

    /// <summary>The positions of facts that decide it, of which none can be spared.</summary>
    public List<int> Deciding()
    {
        // A set that is too small stays so when more is taken from it, so it is enough to try each fact once.
        var kept = Enumerable.Range(0, Facts.Count).ToList();
        for (var i = Facts.Count - 1; i >= 0; i--)
        {
            List<int> fewer = [.. kept.Where(position => position != i)];
            if (IsDecidedBy(fewer))
            {
                kept = fewer;
            }
        }

        return kept;
    }

    /// <summary>What is left of it, value by value of a fact.</summary>
    public IEnumerable<(DecidingValue Value, UndecidedPart Left)> By(int position) =>
        Facts[position].Choice is { } choice
            ? Enumerable
                .Range(0, choice.Count)
                .Select(answer =>
                    (
                        new DecidingValue(Facts[position].OptionAt(answer), null, Truth.Unknown),
                        new UndecidedPart(Facts, _worlds.FindAll(world => world.MayAnswer(position, answer)))
                    )
                )
            : ByInstant(Facts[position].Variable);

    private static UndecidedPart Of(List<WorldClass> worlds, long at)
    {
        var choices = worlds
            .SelectMany(world => world.Choices)
            .Select(answered => answered.Choice)
            .DistinctBy(choice => choice.Key, StringComparer.Ordinal)
            .Select(choice => new UndecidedFact(choice, null, 0));
        var common = new CommonInstants(worlds);
        var instants = common.All.Select(pair => new UndecidedFact(null, pair.Instant, pair.Variable));
        List<UndecidedFact> facts = [.. UndecidedFact.InOrder(choices.Concat(instants))];
        return new UndecidedPart(facts, worlds.ConvertAll(world => WorldsAt.Of(world, facts, common, at)));
    }

    private bool IsDecidedBy(List<int> positions) =>
        !_worlds.Exists(yes => yes.Answer && _worlds.Exists(no => !no.Answer && yes.CanAgree(no, Facts, positions)));

    // Between two neighbouring bounds of the classes, the same classes are left everywhere.
    private IEnumerable<(DecidingValue, UndecidedPart)> ByInstant(int variable)
    {
        var starts = _worlds
            .Select(world => world.Range(variable))
            .SelectMany(range => new[] { range.Least, range.Greatest + 1 })
            .OfType<long>()
            .Where(start => start > Microseconds.Min)
            .Select(start => Math.Min(start, Microseconds.Max + 1))
            .Distinct()
            .Order()
            .ToList();
        for (var i = 0; i <= starts.Count; i++)
        {
            long? least = i == 0 ? null : starts[i - 1];
            long? greatest = i == starts.Count ? null : starts[i] - 1;
            var left = _worlds.Select(world => world.Within(variable, least, greatest)).OfType<WorldsAt>().ToList();
            if (left.Count > 0)
            {
                yield return (
                    new DecidingValue(null, MomentOf(least, greatest), Truth.Unknown),
                    new UndecidedPart(Facts, left)
                );
            }
        }
    }

    // What lies beyond all time is never.
    private static Moment MomentOf(long? least, long? greatest) =>
        least > Microseconds.Max ? Moment.Never
        : greatest >= Microseconds.Max ? Moment.FromMicroseconds(least, null)
        : Moment.FromMicroseconds(least, greatest);
}
