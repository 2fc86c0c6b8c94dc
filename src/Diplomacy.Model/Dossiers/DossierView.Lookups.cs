using System.Collections.Concurrent;

namespace Diplomacy.Model;

// What is in the view by what it touches: each takes time in proportion to what it finds, and nothing to the dossier.
public sealed partial class DossierView
{
    private readonly ConcurrentDictionary<Subject, Statement[]> _about = [];

    /// <summary>The statement of an identifier; null when the view has none.</summary>
    internal Statement? Find(StatementId id) =>
        _index.GetValueOrDefault(id) is { } statement && IsVisible(statement) ? statement : null;

    /// <summary>The statements that touch a subject, active or not, in the order of their identifiers.</summary>
    internal IReadOnlyList<Statement> About(Subject subject) =>
        _index.CountOf(subject) switch
        {
            0 => [],
            1 => Visible(_index.About(subject)),
            _ => _about.GetOrAdd(subject, static (key, view) => view.Visible(view._index.About(key)), this),
        };

    /// <summary>The statements of which an act, at any depth, names a pause.</summary>
    internal IReadOnlyList<Statement> About(PauseId pause) => About((Subject)pause);

    /// <summary>
    /// Whether something is true of all of them, in the order in which they became known, as far as it is; nothing is remembered.
    /// </summary>
    internal bool AllAbout(PauseId pause, Func<StatementEntry, bool> isTrue)
    {
        var posting = _index.PostingOf(pause);
        if (!posting.IsShort)
        {
            return posting.InOrder().Select(_index.At).Where(entry => IsVisible(entry.Statement)).All(isTrue);
        }

        foreach (var position in posting.Short)
        {
            var entry = _index.At(position);
            if (IsVisible(entry.Statement) && !isTrue(entry))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The statements that name a state: in a claim, a condition or a limit.</summary>
    internal IReadOnlyList<Statement> About(StateId state) => About((Subject)state);

    /// <summary>The statements that name an event: in a claim, a condition or a limit.</summary>
    internal IReadOnlyList<Statement> About(EventId occurrence) => About((Subject)occurrence);

    /// <summary>The statements in which an actor speaks or is spoken for, or performs, or is acted for, at any depth.</summary>
    internal IReadOnlyList<Statement> About(ActorId actor) => About((Subject)actor);

    /// <summary>The statements that record an utterance, or of which an act, at any depth, paraphrases it.</summary>
    internal IReadOnlyList<Statement> About(UtteranceId utterance)
    {
        var (recordings, paraphrases) = (Recordings(utterance), About(Subject.ParaphraseOf(utterance)));
        return paraphrases.Count == 0 ? recordings
            : recordings.Count == 0 ? paraphrases
            : [.. recordings.Concat(paraphrases).DistinctBy(s => s.Id).OrderBy(s => s.Id)];
    }

    /// <summary>The statements that record an utterance, paraphrases of it among them.</summary>
    internal IReadOnlyList<Statement> Recordings(UtteranceId utterance) => About(Subject.RecordingOf(utterance));

    /// <summary>The statements that reply to one.</summary>
    internal IReadOnlyList<Statement> RepliesTo(StatementId id) => About(Subject.ReplyTo(id));

    /// <summary>The statements that supersede one, active or not.</summary>
    internal IReadOnlyList<Statement> Supersedes(StatementId id) => About(Subject.SupersessionOf(id));
}
