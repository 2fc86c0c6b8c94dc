using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>What links between statements ask of their times.</summary>
internal static class Links
{
    /// <summary>Whether a statement may have been said after another, whatever that one itself answers.</summary>
    public static bool IsAnswerable(Statement answered, Statement answer, IReadOnlyList<Statement> statements) =>
        Earliest(answered, statements) is not { } earliest || earliest <= Latest(answer);

    /// <summary>Whether every reply may have been said after what it answers.</summary>
    public static bool AreHeld(IReadOnlyList<Statement> statements) =>
        statements.All(s =>
            (s.SaidAt.Earliest is not { } earliest || earliest <= s.KnownFrom)
            && (
                s.InReplyTo is not { } id
                || statements.FirstOrDefault(other => other.Id == id) is not { } answered
                || IsAnswerable(answered, s, statements)
            )
        );

    /// <summary>The statement that an act takes back or says to be taken back, at any depth; null when there is none.</summary>
    public static StatementId? RetractedBy(Act act) =>
        act is Retract retract ? retract.Statement
        : Points.Inner(act) is { } inner ? RetractedBy(inner.Act)
        : null;

    private static Instant Latest(Statement statement) =>
        statement.SaidAt.Latest is { } latest ? Instant.Min(latest, statement.KnownFrom) : statement.KnownFrom;

    private static Instant? Earliest(Statement statement, IReadOnlyList<Statement> statements)
    {
        var own = statement.SaidAt.Earliest;
        var answered =
            statement.InReplyTo is { } id && statements.FirstOrDefault(s => s.Id == id) is { } target
                ? Earliest(target, statements)
                : null;
        return own is null ? answered
            : answered is null ? own
            : Instant.Max(own.Value, answered.Value);
    }
}
