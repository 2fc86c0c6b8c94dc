namespace Diplomacy.Model;

/// <summary>A statement as the index has it, with the times that decide whether it is in a view.</summary>
/// <param name="statement">The statement.</param>
/// <param name="position">Its position in the dossier.</param>
internal sealed class StatementEntry(Statement statement, int position)
{
    public Statement Statement => statement;

    public int Position => position;

    /// <summary>When it could first be known, in microseconds.</summary>
    public long Known { get; } = Microseconds.Floor(statement.KnownFrom);

    /// <summary>When the keeper wrote it down, in microseconds.</summary>
    public long Recorded { get; } = Microseconds.Floor(statement.RecordedAt);

    /// <summary>In the order in which statements became known, then in that of the dossier.</summary>
    public static Comparer<StatementEntry> Order { get; } = Comparer<StatementEntry>.Create(Compare);

    private static int Compare(StatementEntry left, StatementEntry right)
    {
        var byKnown = left.Known.CompareTo(right.Known);
        return byKnown != 0 ? byKnown : left.Position.CompareTo(right.Position);
    }
}
