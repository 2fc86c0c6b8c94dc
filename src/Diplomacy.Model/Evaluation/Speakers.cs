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
        foreach (var statement in view.Statements.Where(s => view.IsCurrent(s.Id)))
        {
            var at = times.Of(statement).Bounds;
            var retracted = view.IsRetracted(statement.Id);
            var speaks = statement.Acts.Any(act =>
                (!retracted || act.Class != ActClass.Assertive)
                && PausePoints
                    .Nested(act, statement.Principal)
                    .Any(mention => PausePoints.PauseOf(mention.Act) == pause)
            );
            if (speaks && relations.MaySpeakFor(statement.Speaker, statement.Principal, at) == Truth.True)
            {
                speakers.UnionWith(relations.FinalPrincipals(statement.Principal, at));
            }
        }

        return speakers;
    }
}
