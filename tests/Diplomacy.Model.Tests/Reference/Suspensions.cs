namespace Diplomacy.Model.Tests.Reference;

/// <summary>When a strand is suspended by its party in a world (docs/evaluation.md, 6).</summary>
internal sealed class Suspensions
{
    private readonly List<(long From, long Until)> _suspended;
    private readonly List<(long From, long TakenBack)> _resumed;

    public Suspensions(World world, Strand strand)
    {
        bool Counts(Move move) =>
            strand.Powers.IsReachedBy(move) && (strand.Powers.IsParty(move.By) || world.IsOwn(move.By));
        long From(Move move, Deadline? from) =>
            from is null ? move.At : Math.Max(move.At, strand.Deadlines.Resolve(from, $"{move.Done.Place}/from"));
        long Until(Move move, Deadline? until) =>
            until is null ? Line.Never : strand.Deadlines.Resolve(until, $"{move.Done.Place}/until");

        if (!strand.MayBeMovedBy("suspend"))
        {
            (_suspended, _resumed) = ([], []);
            return;
        }

        _suspended = strand
            .MovesOf("suspend")
            .Where(Counts)
            .Select(m => (m, Act: (Suspend)m.Done.Act))
            .Select(m => (From(m.m, m.Act.From), Math.Min(Until(m.m, m.Act.Until), m.m.TakenBack)))
            .ToList();
        _resumed = strand
            .MovesOf("resume")
            .Where(Counts)
            .Select(m => (From(m, ((Resume)m.Done.Act).From), m.TakenBack))
            .ToList();
    }

    public bool IsSuspendedAt(long instant) => _suspended.Count > 0 && IsWithinOne(instant);

    private bool IsWithinOne(long instant) =>
        _suspended.Exists(s =>
            s.From <= instant
            && instant < s.Until
            && !_resumed.Exists(r => s.From <= r.From && r.From <= instant && instant < r.TakenBack)
        );
}
