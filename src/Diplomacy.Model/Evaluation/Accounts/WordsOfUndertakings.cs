namespace Diplomacy.Model;

/// <summary>The words about a pause by the undertakings whose terms they may state, each looked at once however many there are.</summary>
internal sealed class WordsOfUndertakings
{
    private readonly DossierView _view;
    private readonly PausePoints _points;
    private readonly Positions<UndertakingId> _positions = new();
    private readonly Dictionary<UndertakingId, UndertakingWords> _known = [];
    private UndertakingWords? _ofUnnamed;

    public WordsOfUndertakings(PausePoints points, DossierView view)
    {
        _view = view;
        _points = points;
        for (var i = 0; i < points.About.Count; i++)
        {
            foreach (var undertaking in Stated(points.About[i]).Select(terms => terms.Undertaking).Distinct())
            {
                if (undertaking is { } one)
                {
                    _positions.Add(one, i);
                }
                else
                {
                    _positions.AddToAll(i);
                }
            }
        }

        // What counts nowhere may still be part of a quotation, which speaks of the undertaking that it names.
        foreach (var terms in points.Account.Unauthorized.SelectMany(Stated))
        {
            if (terms.Undertaking is { } named)
            {
                _positions.Note(named);
            }
        }
    }

    /// <summary>The words on the terms of an undertaking; those that no word names have the same.</summary>
    public UndertakingWords Of(UndertakingId undertaking)
    {
        if (!_positions.Names(undertaking))
        {
            return _ofUnnamed ??= Words(undertaking);
        }

        if (!_known.TryGetValue(undertaking, out var words))
        {
            words = Words(undertaking);
            _known.Add(undertaking, words);
        }

        return words;
    }

    private UndertakingWords Words(UndertakingId undertaking) =>
        new(_points, undertaking, _positions.Of(undertaking).Select(i => _points.About[i]), _view);

    // All terms that a word states, speaks of or denies: its acts' at any depth, those reserved, and those it accepts.
    private IEnumerable<Terms> Stated(Word word)
    {
        if (word.Reserved is { } reserved)
        {
            yield return reserved;
        }

        foreach (var (act, _) in PausePoints.Nested(word.Act, word.Voice))
        {
            if (act.StatedTerms is { } stated)
            {
                yield return stated;
            }
            else if (act is DenyClaim { Claim: TermsClaim denied })
            {
                yield return denied.Terms;
            }

            if (act is Accept { Of: { } accepted } && _view.Find(accepted) is { } statement)
            {
                foreach (var adopted in Stated(_view.Standing(statement)))
                {
                    yield return adopted;
                }
            }
        }
    }

    private static IEnumerable<Terms> Stated(Statement statement) =>
        statement
            .Acts.SelectMany(act => PausePoints.Nested(act, statement.Principal))
            .Select(mention => mention.Act.StatedTerms)
            .OfType<Terms>();
}
