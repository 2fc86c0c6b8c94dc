namespace Diplomacy.Cli;

/// <summary>The answers of one run, a pause each.</summary>
internal sealed record Answers(Selection Selection, Query Query, IReadOnlyList<PauseAnswer> Pauses)
{
    /// <summary>Whether everything is to be told, instead of one screen.</summary>
    public bool IsFull { get; init; }
}
