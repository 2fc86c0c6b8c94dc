namespace Diplomacy.Model;

/// <summary>A statement as the index has it, with the times that decide whether it is in a view; made when it is looked at.</summary>
/// <param name="index">The index.</param>
/// <param name="statement">The statement.</param>
/// <param name="position">Its position in the dossier.</param>
internal readonly struct StatementEntry(StatementIndex index, Statement statement, int position)
{
    public Statement Statement => statement;

    public int Position => position;

    /// <summary>When it was said, in microseconds, where that is known exactly; null where it is known within bounds only.</summary>
    public long? ExactlySaidAt =>
        statement.SaidAt.EarliestMicroseconds is { } earliest && earliest == StatementBounds.LatestAlone(statement)
            ? earliest
            : null;

    /// <summary>Whether some statement may replace it or speak of its retraction: a hint that saves looking.</summary>
    public bool MayBeUndone => index.MayBeUndone(position);
}
