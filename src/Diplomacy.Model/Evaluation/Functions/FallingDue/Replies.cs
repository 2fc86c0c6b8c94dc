namespace Diplomacy.Model;

/// <summary>Who of a view has replied to a statement: in reply to it, or by accepting or refusing what it says.</summary>
internal sealed class Replies(DossierView view)
{
    /// <summary>Whose replies to a statement, or to what it replaces, count.</summary>
    public IReadOnlyList<(ActorId By, Moment SaidAt)> To(Statement asking)
    {
        var asked = Versions(asking).ToHashSet();
        return
        [
            .. asked
                .SelectMany(id =>
                    view.RepliesTo(id)
                        .Concat(view.About(Subject.AcceptanceOf(id)))
                        .Concat(view.About(Subject.RefusalOf(id)))
                )
                .DistinctBy(reply => reply.Id)
                .Where(view.IsActive)
                .SelectMany(reply => Replying(reply, asked).Select(by => (by, reply.SaidAt))),
        ];
    }

    /// <summary>Whether one of some replies is an actor's, or of one who then spoke for it.</summary>
    public bool IsAmong(IReadOnlyList<(ActorId By, Moment SaidAt)> replies, ActorId actor) =>
        replies.Any(reply => SpeaksAs(reply.By, actor, reply.SaidAt));

    // A later report of the same utterance asks what the earlier one asked.
    private HashSet<StatementId> Versions(Statement statement)
    {
        var versions = new HashSet<StatementId> { statement.Id };
        for (var next = statement; next?.Supersedes is { } earlier && versions.Add(earlier); next = view.Find(earlier))
        { }

        return versions;
    }

    private IEnumerable<ActorId> Replying(Statement reply, HashSet<StatementId> asked)
    {
        var isReply = reply.InReplyTo is { } answered && asked.Contains(answered);
        foreach (var voice in Voices(reply))
        {
            if (isReply)
            {
                yield return voice;
            }
            else
            {
                foreach (var by in reply.Acts.SelectMany(act => Answering(act, voice, reply.SaidAt, asked)))
                {
                    yield return by;
                }
            }
        }
    }

    // The principal and the signatories, as far as who spoke for them had authority to.
    private IEnumerable<ActorId> Voices(Statement reply) =>
        reply
            .Signatories.Where(signature => SpeaksAs(signature.By, signature.Principal, signature.At ?? reply.SaidAt))
            .Select(signature => signature.Principal)
            .Concat(view.IsAuthorized(reply) ? [reply.Principal] : []);

    // Whoever says that it has itself accepted or refused has; what is said of others is their reply nowhere.
    private IEnumerable<ActorId> Answering(Act act, ActorId voice, Moment saidAt, HashSet<StatementId> asked)
    {
        var (current, by) = (act, voice);
        while (
            current is Report or Confirm
            && Performance.Within(current) is { } said
            && SpeaksAs(by, said.Principal, saidAt)
        )
        {
            (current, by) = (said.Act, said.Principal);
        }

        var of = current switch
        {
            Accept accept => accept.Of,
            Refuse refuse => refuse.Of,
            _ => null,
        };
        if (of is { } answered && asked.Contains(answered))
        {
            yield return by;
        }
    }

    private bool SpeaksAs(ActorId speaker, ActorId actor, Moment at) =>
        speaker == actor || view.Dossier.Index.Relations.MaySpeakFor(speaker, actor, at) == Truth.True;
}
