namespace Diplomacy.Model;

/// <summary>A statement as the index has it, with the times that decide whether it is in a view.</summary>
/// <param name="statement">The statement.</param>
/// <param name="position">Its position in the dossier.</param>
internal sealed class StatementEntry(Statement statement, int position)
{
    private bool _mayBeUndone;

    public Statement Statement => statement;

    public int Position => position;

    /// <summary>When it could first be known, in microseconds.</summary>
    public long Known { get; } = Microseconds.Floor(statement.KnownFrom);

    /// <summary>When the keeper wrote it down, in microseconds.</summary>
    public long Recorded => Microseconds.Floor(statement.RecordedAt);

    /// <summary>When it was said, in microseconds, where that is known exactly; null where it is known within bounds only.</summary>
    public long? ExactlySaidAt =>
        statement.SaidAt.EarliestMicroseconds is { } earliest
        && earliest == Math.Min(Known, statement.SaidAt.LatestMicroseconds ?? Known)
            ? earliest
            : null;

    /// <summary>Whether some statement may replace it or speak of its retraction; once it is so, for good.</summary>
    /// <remarks>
    /// A hint that saves looking: dossiers that share the entry share it, and to one that lacks what was appended later it only says to look.
    /// </remarks>
    public bool MayBeUndone => Volatile.Read(ref _mayBeUndone);

    public void MarkUndone() => Volatile.Write(ref _mayBeUndone, true);

    /// <summary>In the order in which statements became known, then in that of the dossier.</summary>
    public static Comparer<StatementEntry> Order { get; } = Comparer<StatementEntry>.Create(Compare);

    private static int Compare(StatementEntry left, StatementEntry right)
    {
        var byKnown = left.Known.CompareTo(right.Known);
        return byKnown != 0 ? byKnown : left.Position.CompareTo(right.Position);
    }
}
