namespace Diplomacy.Model;

/// <summary>On the answers about which pauses statements may bear: rather one too many than one too few.</summary>
internal sealed class RedactionReach(Dossier dossier)
{
    private readonly StatementIndex _index = dossier.Index.Statements;

    /// <summary>The pauses on which statements of the dossier may bear.</summary>
    public IEnumerable<PauseId> PausesOf(List<Statement> statements)
    {
        var all = dossier.Pauses.Select(pause => pause.Id);
        var awaitsWords = AwaitsWords();
        var tied = StatementTies.Closure(statements, _index).ToList();
        return tied.Exists(statement => MayBearOnAny(statement, awaitsWords))
            ? all
            : Related([.. tied.SelectMany(AboutPause.PausesOf)]);
    }

    // Events, states and conduct are of no pause; and where terms wait for a word, any claim may be it.
    private static bool MayBearOnAny(Statement statement, bool awaitsWords) =>
        ActSite
            .Of(statement, 0)
            .Any(site =>
                (awaitsWords && site.Claim is not null)
                || (site.Act.PauseNamed is null && site.Act is not Retract && Performance.Within(site.Act) is null)
            );

    private bool AwaitsWords() =>
        dossier
            .Statements.SelectMany(
                (statement, i) => ActSite.Of(statement, i).SelectMany(TermsSite.Of).Concat(TermsSite.Of(statement, "$"))
            )
            .SelectMany(site => site.Facts)
            .Any(site => site.Fact is Stated);

    // A pause may hang on those that it is related to, either way.
    private HashSet<PauseId> Related(HashSet<PauseId> pauses)
    {
        var open = new Queue<PauseId>(pauses);
        var found = new HashSet<PauseId>(pauses);
        while (open.TryDequeue(out var next))
        {
            foreach (var pause in dossier.Pauses)
            {
                foreach (var relation in pause.Relations)
                {
                    var other =
                        pause.Id == next ? relation.Other
                        : relation.Other == next ? pause.Id
                        : default(PauseId?);
                    if (other is { } related && found.Add(related))
                    {
                        open.Enqueue(related);
                    }
                }
            }
        }

        return found;
    }
}
