namespace Diplomacy.Model;

/// <summary>Sums the classes of possible worlds up: stretch by stretch, what holds in all of them, and why it is not known.</summary>
internal static class WorldSummary
{
    /// <summary>The cells of a timeline, from the first instant there is, in order.</summary>
    public static List<TimelineCell> Cells(List<WorldClass> worlds, (long First, long Last) asked)
    {
        if (worlds.Count == 0)
        {
            return [Constant(new Assessment(Truth.Unknown, [], [new Cause(CauseKind.ContradictoryTerms, [])]))];
        }

        var starts = worlds
            .SelectMany(world => new[] { world.First, world.Last + 1 })
            .Where(start => start <= asked.Last)
            .Distinct()
            .Order();
        var coming = new Queue<WorldClass>(worlds.OrderBy(world => world.First));
        var (here, cells) = (new List<WorldClass>(), new List<TimelineCell>());
        foreach (var start in starts)
        {
            here = here.FindAll(world => start <= world.Last);
            while (coming.TryPeek(out var next) && next.First <= start)
            {
                here.Add(coming.Dequeue());
            }

            cells.Add(Cell(start, here));
        }

        return cells;
    }

    /// <summary>Causes, each once, in the order in which verdicts have them.</summary>
    public static EquatableArray<Cause> Ordered(IEnumerable<Cause> causes) =>
        causes
            .Distinct()
            .OrderBy(cause => cause.Kind)
            .ThenBy(cause => cause.Question?.Key, StringComparer.Ordinal)
            .ThenBy(cause => string.Join(' ', cause.Statements), StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The one cell of a timeline that is the same at all instants.</summary>
    public static TimelineCell Constant(Assessment assessment) => new(Microseconds.Min, assessment, [], [], []);

    private static TimelineCell Cell(long start, List<WorldClass> worlds)
    {
        if (worlds.Count == 0)
        {
            return Constant(new Assessment(Truth.Unknown, [], [new Cause(CauseKind.ContradictoryTerms, [])])) with
            {
                First = start,
            };
        }

        var truth = TruthOf(worlds);
        var phases = worlds.Select(world => world.Outcome.Phase).Distinct().Order().ToEquatableArray();
        var presumptions = worlds.SelectMany(world => world.Presumptions).Distinct().ToEquatableArray();
        if (truth != Truth.Unknown)
        {
            return new TimelineCell(start, new Assessment(truth, phases, []), presumptions, [], worlds);
        }

        var (choices, instants) = Differences.ThatMatter(start, worlds);
        var causes = Ordered(
            choices
                .Select(choice => new Cause(choice.Cause, choice.Statements, choice.Question))
                .Concat(instants.Select(instant => new Cause(instant.Cause, instant.Statements)))
        );
        var questions = choices
            .Where(choice => choice.Question is not null)
            .OrderBy(choice => choice.Key, StringComparer.Ordinal)
            .Select(choice => new OpenQuestion(choice.Question!, Answers(choice, worlds), choice.Statements))
            .ToEquatableArray();
        return new TimelineCell(start, new Assessment(truth, phases, causes), presumptions, questions, worlds);
    }

    /// <summary>What holds over some classes of worlds, none of them meaning unknown.</summary>
    public static Truth TruthOf(IEnumerable<WorldClass> worlds, Func<Outcome, bool?>? part = null)
    {
        var (some, none) = (false, false);
        foreach (var world in worlds)
        {
            if ((part is null ? world.Outcome.Answer : part(world.Outcome)) is { } answer)
            {
                some |= answer;
                none |= !answer;
            }
        }

        return some == none ? Truth.Unknown : some.ToTruth();
    }

    private static EquatableArray<Truth> Answers(Choice choice, List<WorldClass> worlds) =>
        Enumerable
            .Range(0, choice.Count)
            .Select(option => TruthOf(worlds.Where(world => (world.AnswerTo(choice.Key) ?? option) == option)))
            .ToEquatableArray();
}
