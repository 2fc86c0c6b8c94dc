using System.Collections.Concurrent;

namespace Diplomacy.Model;

// What stands: whether a statement is replaced or taken back, decided when it is asked.
public sealed partial class DossierView
{
    private readonly ConcurrentDictionary<StatementId, State> _states = new();

    // Whether who made a statement had authority to, where that hangs on what is known within bounds only; null: it had none.
    private readonly Func<Statement, bool>? _isAuthorized;

    // Whether a statement was taken back, where that goes by what an account has of it; null where the record alone says so.
    private readonly Func<Statement, bool?>? _isTakenBack;

    /// <summary>The same view, with authority that is known within bounds only, and what was taken back, decided in one way.</summary>
    internal DossierView Deciding(Func<Statement, bool> isAuthorized, Func<Statement, bool?> isTakenBack) =>
        new(this, isAuthorized, isTakenBack);

    /// <summary>Whether who made a statement had recorded authority to; without it the statement changes nothing.</summary>
    internal bool IsAuthorized(Statement statement)
    {
        if (statement.OnBehalfOf is not { } principal)
        {
            return true;
        }

        var at = StatementBounds.SaidWithin(statement);
        return Dossier.Index.Relations.MaySpeakFor(statement.Speaker, principal, at) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => _isAuthorized?.Invoke(statement) ?? false,
        };
    }

    /// <summary>The statements that take one back and count, in the order of their identifiers.</summary>
    internal IEnumerable<Statement> Retractions(StatementId id) =>
        RetractionsSaid(id)
            .Where(retraction =>
                IsAuthorized(retraction) && StateOf(retraction) is { IsActive: true, IsTakenBack: false }
            );

    /// <summary>The statement that stands in the place of one: itself, or the last of those that replace it.</summary>
    internal Statement Standing(Statement statement)
    {
        var standing = statement;
        while (Supersedes(standing.Id).FirstOrDefault(Replaces) is { } later)
        {
            standing = later;
        }

        return standing;
    }

    // What only another act speaks of takes nothing back.
    private IEnumerable<Statement> RetractionsSaid(StatementId id) =>
        About(Subject.RetractionOf(id))
            .Where(s => s.Acts.Any(act => act is Retract retract && retract.Statement == id));

    private bool Replaces(Statement later) =>
        IsAuthorized(later)
        && StateOf(later) is { IsActive: true } state
        && !(_isTakenBack?.Invoke(later) ?? state.IsTakenBack);

    /// <summary>Whether a statement of the view stands: a replaced one says nothing.</summary>
    internal bool IsActive(Statement statement) => StateOf(statement).IsActive;

    private State StateOf(Statement statement)
    {
        if (_states.TryGetValue(statement.Id, out var known))
        {
            return known;
        }

        // What it hangs on is decided first, without recursion: chains of replacements and retractions may have any length.
        var open = new Stack<Statement>([statement]);
        while (open.TryPeek(out var next))
        {
            var undecided = HangsOn(next).Where(other => !_states.ContainsKey(other.Id)).ToList();
            undecided.ForEach(open.Push);
            if (undecided.Count == 0)
            {
                _states[next.Id] = new State(!Supersedes(next.Id).Any(Replaces), Retractions(next.Id).Any());
                _ = open.Pop();
            }
        }

        return _states[statement.Id];
    }

    private IEnumerable<Statement> HangsOn(Statement statement) =>
        Supersedes(statement.Id).Concat(RetractionsSaid(statement.Id));

    private readonly record struct State(bool IsActive, bool IsTakenBack);
}
