using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>A statement in a table, with how it stands at the knowledge time asked for.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Standing">How it stands.</param>
internal sealed record ListedStatement(Statement Statement, Standing Standing);
