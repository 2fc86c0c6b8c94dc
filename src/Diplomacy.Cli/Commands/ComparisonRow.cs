using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>One account's answers at the instants of a comparison.</summary>
internal sealed record ComparisonRow(
    string Label,
    Account? Account,
    IReadOnlyList<Truth> Answers,
    IReadOnlyList<string> DependsOn
);
