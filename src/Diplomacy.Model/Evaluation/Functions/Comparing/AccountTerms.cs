namespace Diplomacy.Model;

/// <summary>The terms that an account has, party by party: every value that a term has in some possible world.</summary>
internal sealed class AccountTerms
{
    private static readonly Saying[] s_says =
    [
        Says(of => of.Window, value => new() { Window = value }, TermPart.Start, TermPart.End, TermPart.Length),
        Says(of => of.Activities, value => new() { Activities = value }, TermPart.Activities),
        Says(of => of.Area, value => new() { Area = value }, TermPart.Area),
        Says(of => of.Exceptions, value => new() { Exceptions = value }, TermPart.Exceptions),
        Says(of => of.Schedule, value => new() { Schedule = value }, TermPart.Schedule),
        Says(of => of.Limit, value => new() { Limit = value }, TermPart.Limit),
        Says(of => of.Conditions, value => new() { Conditions = value }, TermPart.Conditions),
        Says(of => of.Extension, value => new() { Extension = value }, TermPart.Extension),
        Says(of => of.Exit, value => new() { Exit = value }, TermPart.Exit),
        Says(of => of.Purposes, value => new() { Purposes = value }, TermPart.Purposes),
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
            foreach (var said in s_says)
            {
                var found = new List<Terms>();
                var explored = evaluation.Explore(
                    (at, at),
                    (way, world) =>
                    {
                        if (said.In(way.Strands[position].Terms, world) is { } terms && !world.IsImpossible)
                        {
                            found.Add(terms);
                        }

                        return new Outcome(Phase.None) { Answer = true };
                    },
                    bound
                );

                // Where there are too many orders to go through, whatever may count counts.
                var values = explored.Worlds is null ? said.All(strand.Terms) : found;
                foreach (var part in said.Parts)
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

    private static Saying Says<T>(
        Func<StrandTerms, Term<T>> term,
        Func<T, Terms> terms,
        params EquatableArray<TermPart> parts
    )
        where T : notnull =>
        new(
            parts,
            (of, world) => term(of).In(world) is var (value, _) ? terms(value) : null,
            of => term(of).Values.Select(terms)
        );

    /// <summary>One term, by the parts it has: what it is in a world, and all that it may be.</summary>
    private sealed record Saying(
        EquatableArray<TermPart> Parts,
        Func<StrandTerms, World, Terms?> In,
        Func<StrandTerms, IEnumerable<Terms>> All
    );
}
