namespace Diplomacy.Model.Tests.Reference;

/// <summary>The window of a strand in a world, before any extension (docs/evaluation.md, 5).</summary>
internal sealed class StrandWindow(World world, Strand strand)
{
    private long? _start;
    private long? _end;
    private long? _startSaid;
    private bool _isStartSaidKnown;

    public long Start => _start ??= FindStart();

    public long End
    {
        get
        {
            if (_end is not { } end)
            {
                IsFindingEnd = true;
                _end = end = FindEnd();
                IsFindingEnd = false;
            }

            return end;
        }
    }

    /// <summary>Whether the end is being looked for: what it hangs on comes before it.</summary>
    public bool IsFindingEnd { get; private set; }

    /// <summary>Whether it may end before it starts: what nobody said is picked so that it does not.</summary>
    public bool MayContradict =>
        Said is { End: { } end } said && (said is { Start: not null } || Deadlines.HangsOnStart(end));

    /// <summary>When the word was spoken that gives the start: the last of those that say the same window.</summary>
    public long? StartSaid
    {
        get
        {
            if (!_isStartSaidKnown)
            {
                (_startSaid, _isStartSaidKnown) = (FindStartSaid(), true);
            }

            return _startSaid;
        }
    }

    private Window Said => (Window?)strand.Term(Points.Window)?.Value ?? new Window();

    private string Path => strand.Term(Points.Window)?.Path ?? "unsaid";

    private string Name => strand.Name;

    private static bool IsStartSaid(Window window) =>
        window.Start is not null || window is { End: not null, Length: not null };

    private long? FindStartSaid()
    {
        var word = strand.Term(Points.Window);
        if (word is null || !IsStartSaid((Window)word.Value))
        {
            return null;
        }

        // A world that is given up has no words left.
        var said = Line.Always;
        foreach (var other in strand.WordsOn(Points.Window))
        {
            if (other.Value.Equals(word.Value))
            {
                said = Math.Max(said, world.Times.Spoken(other.Word));
            }
        }

        return said;
    }

    private long FindStart()
    {
        var said = Said;
        return said.Start is { } start ? strand.Deadlines.Resolve(start, $"{Path}/start")
            : said is { End: { } end, Length: { } length }
                ? Moved(strand.Deadlines.Resolve(end, $"{Path}/end"), length, end, -1)
            : Unsaid(said.End);
    }

    /// <summary>A start that nobody said is any instant not later than the latest binding act, and the end.</summary>
    private long Unsaid(Deadline? end)
    {
        long? latest = null;
        foreach (var party in strand.Required)
        {
            foreach (var act in strand.ActsOf(party))
            {
                latest = Math.Max(latest ?? act.At, act.At);
            }
        }

        if (end is not null && !Deadlines.HangsOnStart(end))
        {
            latest = Math.Min(latest ?? Line.Never, End);
        }

        return world.Times.Instant($"start unsaid {Name}", null, latest);
    }

    private long FindEnd()
    {
        var said = Said;
        return said switch
        {
            { End: { } end, Start: not null, Length: { } length } => Extent(
                strand.Deadlines.Resolve(end, $"{Path}/end", isEnd: true),
                Moved(Start, length, said.Start, 1)
            ),
            { End: { } end } => strand.Deadlines.Resolve(end, $"{Path}/end", isEnd: said.Length is null),
            { Length: { } length } => Moved(Start, length, said.Start, 1),
            _ => Start == Line.Never ? Line.Never : world.Times.Instant($"end unsaid {Name}", Start, null),
        };
    }

    private long Extent(long end, long sum) =>
        end == sum
        || world.Times.Is(strand.Pause.Id, QuestionKind.Extent, Path, QuestionKinds.End, QuestionKinds.StartPlusLength)
            ? end
            : sum;

    private long Moved(long from, Length length, Deadline? of, int sign) =>
        strand.Deadlines.Calendar.Plus(
            from,
            length,
            ZonesOf(of),
            of?.Key ?? $"{Path}/{(sign > 0 ? "start" : "end")}",
            sign
        );

    private static EquatableArray<string> ZonesOf(Deadline? deadline) =>
        deadline switch
        {
            DateDeadline date => date.Zones,
            DateTimeDeadline time => time.Zones,
            PartialDateDeadline date => date.Zones,
            OffsetDeadline offset => offset.Zones,
            PerDeliveryDeadline delivery => delivery.Zones,
            _ => [],
        };
}
