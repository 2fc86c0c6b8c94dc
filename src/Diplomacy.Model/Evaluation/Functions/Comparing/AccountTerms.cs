namespace Diplomacy.Model;

/// <summary>The terms that an account has, party by party: every value that a term has in some possible world.</summary>
internal sealed class AccountTerms
{
    private static readonly (TermPart[] Parts, Func<StrandTerms, World, Terms?> ValueOf)[] s_says =
    [
        (
            [TermPart.Start, TermPart.End, TermPart.Length],
            (terms, world) => terms.Window.In(world) is var (value, _) ? new() { Window = value } : null
        ),
        (
            [TermPart.Activities],
            (terms, world) => terms.Activities.In(world) is var (value, _) ? new() { Activities = value } : null
        ),
        ([TermPart.Area], (terms, world) => terms.Area.In(world) is var (value, _) ? new() { Area = value } : null),
        (
            [TermPart.Exceptions],
            (terms, world) => terms.Exceptions.In(world) is var (value, _) ? new() { Exceptions = value } : null
        ),
        (
            [TermPart.Schedule],
            (terms, world) => terms.Schedule.In(world) is var (value, _) ? new() { Schedule = value } : null
        ),
        ([TermPart.Limit], (terms, world) => terms.Limit.In(world) is var (value, _) ? new() { Limit = value } : null),
        (
            [TermPart.Conditions],
            (terms, world) => terms.Conditions.In(world) is var (value, _) ? new() { Conditions = value } : null
        ),
        (
            [TermPart.Extension],
            (terms, world) => terms.Extension.In(world) is var (value, _) ? new() { Extension = value } : null
        ),
        ([TermPart.Exit], (terms, world) => terms.Exit.In(world) is var (value, _) ? new() { Exit = value } : null),
        (
            [TermPart.Purposes],
            (terms, world) => terms.Purposes.In(world) is var (value, _) ? new() { Purposes = value } : null
        ),
    ];

    private readonly Dictionary<(UndertakingId, ActorId, TermPart), EquatableArray<Terms>> _values = [];

    /// <param name="view">What is known.</param>
    /// <param name="pause">The pause.</param>
    /// <param name="account">The account.</param>
    /// <param name="reading">What is supposed.</param>
    /// <param name="bound">How much is explored for one term; the usual where not given.</param>
    public AccountTerms(DossierView view, Pause pause, Account account, Reading reading, ExplorationBound? bound = null)
    {
        var evaluation = new PauseEvaluation(view, pause, account, reading, null);
        var at = Microseconds.Floor(view.KnownAt);
        for (var i = 0; !evaluation.IsSilent && i < evaluation.Strands.Count; i++)
        {
            var (position, strand) = (i, evaluation.Strands[i]);
            foreach (var (parts, valueOf) in s_says)
            {
                var found = new List<Terms>();
                var explored = evaluation.Explore(
                    (at, at),
                    (way, world) =>
                    {
                        if (valueOf(way.Strands[position].Terms, world) is { } terms && !world.IsImpossible)
                        {
                            found.Add(terms);
                        }

                        return new Outcome(Phase.None) { Answer = true };
                    },
                    bound
                );

                // Where there are too many orders to go through, whatever may count counts.
                var values = explored.Worlds is null ? AllOf(strand.Terms) : found;
                foreach (var part in parts)
                {
                    _values[(strand.Undertaking.Id, strand.Party, part)] = values
                        .Select(terms => TermParts.SaidOrImplied(terms, part))
                        .OfType<Terms>()
                        .Distinct()
                        .ToEquatableArray();
                }
            }
        }
    }

    /// <summary>What the account says on one part for one bound party: nothing, one thing, or several.</summary>
    public EquatableArray<Terms> Of(UndertakingId undertaking, ActorId party, TermPart part) =>
        _values.GetValueOrDefault((undertaking, party, part));

    private static List<Terms> AllOf(StrandTerms terms) =>
        [
            .. terms.Window.Values.Select(value => new Terms { Window = value }),
            .. terms.Activities.Values.Select(value => new Terms { Activities = value }),
            .. terms.Area.Values.Select(value => new Terms { Area = value }),
            .. terms.Exceptions.Values.Select(value => new Terms { Exceptions = value }),
            .. terms.Schedule.Values.Select(value => new Terms { Schedule = value }),
            .. terms.Limit.Values.Select(value => new Terms { Limit = value }),
            .. terms.Conditions.Values.Select(value => new Terms { Conditions = value }),
            .. terms.Extension.Values.Select(value => new Terms { Extension = value }),
            .. terms.Exit.Values.Select(value => new Terms { Exit = value }),
            .. terms.Purposes.Values.Select(value => new Terms { Purposes = value }),
        ];
}
