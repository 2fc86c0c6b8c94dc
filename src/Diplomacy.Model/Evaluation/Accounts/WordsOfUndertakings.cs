namespace Diplomacy.Model;

/// <summary>The words about a pause by the undertakings whose terms they may state, each looked at once however many there are.</summary>
internal sealed class WordsOfUndertakings
{
    private readonly DossierView _view;
    private readonly PausePoints _points;
    private readonly List<int> _ofAll = [];
    private readonly Dictionary<UndertakingId, List<int>> _naming = [];
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
                Add(undertaking, i);
            }
        }

        // What counts nowhere may still be part of a quotation, which speaks of the undertaking that it names.
        foreach (var named in points.Account.Unauthorized.SelectMany(Stated).Select(terms => terms.Undertaking))
        {
            _ = named is { } undertaking && _naming.TryAdd(undertaking, []);
        }
    }

    /// <summary>The words on the terms of an undertaking; those that no word names have the same.</summary>
    public UndertakingWords Of(UndertakingId undertaking)
    {
        if (!_naming.TryGetValue(undertaking, out var naming))
        {
            return _ofUnnamed ??= new UndertakingWords(
                _points,
                undertaking,
                _ofAll.Select(i => _points.About[i]),
                _view
            );
        }

        if (!_known.TryGetValue(undertaking, out var words))
        {
            var all = naming.Union(_ofAll).Order().Select(i => _points.About[i]);
            words = new UndertakingWords(_points, undertaking, all, _view);
            _known.Add(undertaking, words);
        }

        return words;
    }

    private void Add(UndertakingId? undertaking, int position)
    {
        if (undertaking is not { } named)
        {
            _ofAll.Add(position);
        }
        else if (_naming.TryGetValue(named, out var naming))
        {
            naming.Add(position);
        }
        else
        {
            _naming.Add(named, [position]);
        }
    }

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
