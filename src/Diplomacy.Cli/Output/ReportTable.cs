namespace Diplomacy.Cli;

/// <summary>A table of texts; a header may have several lines.</summary>
internal sealed record ReportTable(
    IReadOnlyList<IReadOnlyList<string>> Headers,
    IReadOnlyList<IReadOnlyList<string>> Rows
);
