namespace Diplomacy.Model;

/// <summary>The actors that have spoken of a pause.</summary>
internal static class Speakers
{
    public static IEnumerable<ActorId> Of(DossierView view, PauseId pause)
    {
        // Nobody's reports are unfolded here: who is only reported to have spoken is no speaker on record.
        var relations = view.Dossier.Index.Relations;
        var times = new StatementTimes(view);
        var speakers = new SortedSet<ActorId>();
        foreach (var statement in view.About(pause).Where(view.IsActive))
        {
            var at = times.Of(statement).Bounds;
            foreach (var (speaker, principal) in Hands(statement))
            {
                var retractions = view.Retractions(statement.Id);
                var retracted = retractions.Any(r => statement.Signatories.IsEmpty || r.Principal == principal);
                var speaks = statement.Acts.Any(act =>
                    (!retracted || !AccountWords.IsUndone(act))
                    && PausePoints.Nested(act, principal).Any(mention => PausePoints.IsSpeaking(mention.Act, pause))
                );
                if (speaks && relations.MaySpeakFor(speaker, principal, at) != Truth.False)
                {
                    speakers.UnionWith(relations.FinalPrincipals(principal, at));
                }
            }
        }

        return speakers;
    }

    private static IEnumerable<(ActorId Speaker, ActorId Principal)> Hands(Statement statement) =>
        statement
            .Signatories.Select(signature => (signature.By, signature.Principal))
            .Prepend((statement.Speaker, statement.Principal));
}
