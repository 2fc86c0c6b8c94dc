namespace Diplomacy.Cli;

/// <summary>A labelled value.</summary>
internal sealed record Field(string Label, params IReadOnlyList<string> Lines);
