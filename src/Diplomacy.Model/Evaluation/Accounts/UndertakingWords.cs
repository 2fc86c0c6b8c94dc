namespace Diplomacy.Model;

/// <summary>The words that say what an undertaking's terms are, in an account, for whichever party it binds.</summary>
internal sealed class UndertakingWords
{
    private readonly PausePoints _points;
    private readonly UndertakingId _undertaking;
    private readonly DossierView _view;
    private readonly List<TermWord> _own;
    private readonly List<TermWord> _acts;
    private readonly List<TermWord> _denied;
    private readonly Lazy<VoicesOfWords> _voices;
    private readonly Dictionary<string, (List<TermWord> Said, List<TermWord> Proposed)> _ownByTerm = new(
        StringComparer.Ordinal
    );

    /// <param name="points">What the words say.</param>
    /// <param name="undertaking">The undertaking.</param>
    /// <param name="words">The words that may state terms of it, in their order.</param>
    /// <param name="view">The view.</param>
    public UndertakingWords(PausePoints points, UndertakingId undertaking, IEnumerable<Word> words, DossierView view)
    {
        _points = points;
        _undertaking = undertaking;
        _view = view;
        var all = words.SelectMany(Describe).ToList();
        _own = [.. all.Where(term => term.Word.Origin != WordOrigin.Confirmed && IsOwn(term.Word))];
        _acts = [.. all.Where(term => term.Word.Act.Class != ActClass.Assertive)];
        _voices = new(() => new VoicesOfWords(_acts.Select(term => term.Voice), view.Dossier.Index.Relations));
        _denied =
        [
            .. points
                .Of<DenyClaim>()
                .Where(IsOwn)
                .Where(word => ((DenyClaim)word.Act).Claim is TermsClaim claim && IsOurs(claim.Terms))
                .Select(word => new TermWord(
                    word,
                    word.Voice,
                    ((TermsClaim)((DenyClaim)word.Act).Claim).Terms,
                    IsProposal: false,
                    word.Key,
                    []
                )),
        ];
    }

    /// <summary>The words by which a party, or who speaks for it, does what has terms.</summary>
    public IEnumerable<TermWord> Performed(ActorId party) =>
        _voices
            .Value.Of(party)
            .Select(position => _acts[position])
            .Where(term => _points.Account.SpeaksAs(term.Voice, party, term.Word.CapacityAt));

    /// <summary>The words of own voices that count on one term: what it is, and what it should be.</summary>
    public (List<TermWord> Said, List<TermWord> Proposed) Own(string term, Func<Terms, bool> says)
    {
        if (!_ownByTerm.TryGetValue(term, out var own))
        {
            own = (Counting(_own, false, term, says), Counting(_own, true, term, says));
            _ownByTerm.Add(term, own);
        }

        return own;
    }

    /// <summary>Those of some words that count on one term.</summary>
    public List<TermWord> Counting(List<TermWord> words, bool proposals, string term, Func<Terms, bool> says) =>
        words.FindAll(word => word.IsProposal == proposals && says(word.Terms) && Counts(word, term, says));

    /// <summary>The words by which own voices deny a term.</summary>
    public List<TermWord> Denied(string term, Func<Terms, bool> says) =>
        _denied.FindAll(word => says(word.Terms) && Counts(word, term, says));

    // The point is the term of this undertaking: a quotation may speak of another's alone.
    private bool Counts(TermWord word, string term, Func<Terms, bool> says) =>
        word.Word.Paraphrases.IsEmpty
        || _points.Counts(word.Word, $"{term}/{_undertaking}", mention => Mentions(mention.Act, says));

    private bool IsOwn(Word word) => _points.Account.IsVoice(word.Voice, word.CapacityAt);

    private bool Mentions(Act act, Func<Terms, bool> says) =>
        act.PauseNamed == _points.Pause && act.StatedTerms is { } terms && IsOurs(terms) && says(terms);

    private IEnumerable<TermWord> Describe(Word word)
    {
        var described = word.Act is Confirm confirm ? confirm.Performance.Act : word.Act;
        if (word.Act is DenyClaim or DenyAct or Decline || described.PauseNamed != _points.Pause)
        {
            yield break;
        }

        // Confirming another's assertion describes nothing; confirming an act describes what was done.
        if (described.Class == ActClass.Assertive && word.Act is Confirm)
        {
            yield break;
        }

        var isProposal = described is Request or Demand or CallFor or Offer;
        var stated = described.StatedTerms;
        if (word.Reserved is { } reserved && stated is not null && IsOurs(reserved) && IsOurs(stated))
        {
            // Of the terms that the act states, those that the signatory reserves are as the reservation has them.
            var instead = reserved.Without(reserved.Without(stated));
            yield return new TermWord(word, word.Voice, instead, isProposal, $"{word.Key}/{word.Voice}", []);
            stated = stated.Without(reserved);
        }

        if (stated is not null && IsOurs(stated))
        {
            yield return new TermWord(word, word.Voice, stated, isProposal, word.Key, []);
        }

        if (described is Accept { Of: { } accepted } accept && _view.Find(accepted) is { } statement)
        {
            var standing = _view.Standing(statement);
            foreach (var (adopted, index) in Adopted(standing, accept.Terms))
            {
                yield return new TermWord(
                    word,
                    word.Voice,
                    adopted,
                    isProposal,
                    index == 0 ? standing.Id.Value : $"{standing.Id}#{index + 1}",
                    [standing.Id]
                );
            }
        }
    }

    // What the accepted statement says, without the terms that the acceptance states itself; of its own acts the later go first.
    private IEnumerable<(Terms Terms, int ActIndex)> Adopted(Statement statement, Terms? stated)
    {
        var taken = stated is not null && IsOurs(stated) ? stated : new Terms();
        for (var i = statement.Acts.Count - 1; i >= 0; i--)
        {
            var said = PausePoints
                .Nested(statement.Acts[i], statement.Principal)
                .Where(mention => mention.Act.PauseNamed == _points.Pause)
                .Select(mention => mention.Act.StatedTerms)
                .FirstOrDefault(terms => terms is not null && IsOurs(terms));
            if (said is not null)
            {
                yield return (said.Without(taken), i);
                taken = taken.Over(said);
            }
        }
    }

    private bool IsOurs(Terms terms) => terms.Undertaking is not { } named || named == _undertaking;
}
