namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>A draft, what it is linted with, and what is found first of all, as code and path.</summary>
internal sealed record LintCase(string Code, string Path, Dossier Dossier)
{
    public DeadlineBases Bases { get; init; } = DeadlineBases.None;
}
