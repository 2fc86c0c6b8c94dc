namespace Diplomacy.Model.Tests.Reference;

/// <summary>The windows of a strand as last extended: the first one, and those revived after it (docs/evaluation.md, 6).</summary>
internal sealed class Extensions
{
    private readonly World _world;
    private readonly Strand _strand;
    private readonly List<Move> _all;
    private readonly List<Move> _used = [];
    private readonly ExtensionPowers _powers;

    public Extensions(World world, Strand strand)
    {
        _world = world;
        _strand = strand;
        _powers = new ExtensionPowers(world, strand);
        _all = _powers
            .Rules.Select(r => r.Of)
            .Append(strand)
            .Distinct()
            .SelectMany(s => s.MovesOf("extend"))
            .Distinct()
            .Where(_powers.MayCount)
            .ToList();
    }

    public List<(long From, long Until)> Windows()
    {
        if (_all.Count == 0 && !_powers.HasAutomaticRule)
        {
            return [(_strand.Start, _strand.End)];
        }

        var windows = new List<(long From, long Until)>();
        var (before, from, end) = (Line.Always, _strand.Start, _strand.End);
        while (true)
        {
            (before, end) = Prolonged(before, end);
            windows.Add((from, end));
            if (end > _world.Line.Last || Revival(end) is not var (next, until))
            {
                return windows;
            }

            (before, from, end) = (end, next, until);
        }
    }

    private (long Before, long End) Prolonged(long before, long end)
    {
        while (end <= _world.Line.Last && NextEnd(before, end) is { } later && later > end)
        {
            (before, end) = (end, later);
        }

        return (before, end);
    }

    /// <summary>The end to which an end is moved; null where it is not.</summary>
    private long? NextEnd(long before, long end)
    {
        var made = LastOfEach(_all.Where(m => before < m.At && m.At <= end && !IsUsedUp(m)));
        if (Chosen(_powers.Counting(made, end)) is { } chosen && EndOf(chosen, end) is var said && said > end)
        {
            return said;
        }

        return _powers.AutomaticRule(end) is { } rule ? Capped(Plus(end, PeriodOf(rule), "renewed")) : null;
    }

    /// <summary>The next window that an extension made after the last end opens.</summary>
    private (long From, long Until)? Revival(long end)
    {
        var after = _all.Where(m => m.At > end && Said(m).From is not null && !_used.Contains(m)).ToList();
        foreach (var now in after.Select(m => m.At).Distinct().Order())
        {
            var counting = _powers.Counting(LastOfEach(after.Where(m => m.At <= now)), now);
            if (Chosen(counting) is not { } chosen)
            {
                continue;
            }

            var from = Math.Max(chosen.At, _strand.Deadlines.Resolve(Said(chosen).From!, $"{chosen.Done.Place}/from"));
            var until = EndOf(chosen, from);
            if (from != Line.Never && until > from)
            {
                // What one says twice at once is one extension.
                _used.AddRange(
                    after.Where(m => counting.Exists(c => c.By == m.By && c.At == m.At && c.Done.Act == m.Done.Act))
                );
                return (from, until);
            }
        }

        return null;
    }

    /// <summary>Whether it opened a window, or its performer said another later that did.</summary>
    private bool IsUsedUp(Move move) => _used.Exists(u => u == move || (u.By == move.By && u.At > move.At));

    private static Extend Said(Move move) => (Extend)move.Done.Act;

    private List<Move> LastOfEach(IEnumerable<Move> made) =>
        made.GroupBy(m => m.By).Select(g => OneOf(g.Where(m => m.At == g.Max(o => o.At)).ToList())).ToList();

    /// <summary>The party's own goes first, else the last said.</summary>
    private Move? Chosen(List<Move> counting)
    {
        var own = counting.Where(m => _strand.Powers.IsParty(m.By)).ToList();
        var first = own.Count > 0 ? own : counting;
        return first.Count == 0 ? null : OneOf(first.Where(m => m.At == first.Max(o => o.At)).ToList());
    }

    /// <summary>Of different words at one instant, any.</summary>
    private Move OneOf(List<Move> moves)
    {
        // What was said twice at once stands while one of the two does.
        var different = moves
            .GroupBy(m => m.Done.Act)
            .Select(alike => alike.OrderByDescending(m => m.TakenBack == Line.Never).First())
            .ToList();
        return different[
            _world.Times.Pick($"one of {string.Join(' ', different.Select(m => m.Done.Place))}", different.Count)
        ];
    }

    /// <summary>The end that an extension sets, counted from the end that it moves or from where it begins anew.</summary>
    private long EndOf(Move move, long from)
    {
        var said = Said(move);
        var end =
            said.Until is { } until ? _strand.Deadlines.Resolve(until, $"{move.Done.Place}/until", isEnd: true)
            : said.By is { } by ? Plus(from, by, $"{move.Done.Place}/by")
            : Plus(
                from,
                PeriodOf(_powers.Rules.Select(r => r.Rule).FirstOrDefault(r => r?.Period is not null)),
                "period"
            );
        return Math.Min(Capped(end), move.TakenBack);
    }

    /// <summary>How long a next period lasts: as the rule says, else as the window's length, else as the first.</summary>
    private Length? PeriodOf(ExtensionRule? rule) =>
        rule?.Period ?? ((Window?)_strand.Term(Points.Window)?.Value)?.Length;

    private long Plus(long from, Length? length, string key) =>
        length is null
            ? from + Math.Max(0, _strand.End - _strand.Start)
            : _strand.Deadlines.Calendar.Plus(from, length, [], key);

    private long Capped(long end) =>
        _powers
            .Rules.Select(r => r.Rule?.Cap)
            .OfType<Length>()
            .Select(cap => _strand.Deadlines.Calendar.Plus(_strand.Start, cap, [], "cap"))
            .Append(end)
            .Min();
}
