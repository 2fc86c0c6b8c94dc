namespace Diplomacy.Cli;

/// <summary>The answers of one run, a pause each.</summary>
internal sealed record Answers(Selection Selection, Query Query, IReadOnlyList<PauseAnswer> Pauses);
