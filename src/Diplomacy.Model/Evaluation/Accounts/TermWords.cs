namespace Diplomacy.Model;

/// <summary>The words that say what an undertaking's terms are, in an account, for one bound party.</summary>
internal sealed class TermWords
{
    /// <summary>The terms by name, and whether they are said.</summary>
    public static IReadOnlyList<(string Name, Func<Terms, bool> Says)> Names { get; } =
    [
        ("window", terms => terms.Window is not null),
        ("activities", terms => terms.Activities is not null),
        ("area", terms => terms.Area is not null),
        ("exceptions", terms => terms.Exceptions is not null),
        ("schedule", terms => terms.Schedule is not null),
        ("limit", terms => terms.Limit is not null),
        ("conditions", terms => terms.Conditions is not null),
        ("extension", terms => terms.Extension is not null),
        ("exit", terms => terms.Exit is not null),
        ("purposes", terms => terms.Purposes is not null),
    ];

    private readonly PausePoints _points;
    private readonly UndertakingId _undertaking;
    private readonly DossierView _view;
    private readonly List<TermWord> _own;
    private readonly List<TermWord> _performed;
    private readonly List<TermWord> _denied;

    public TermWords(PausePoints points, UndertakingId undertaking, ActorId party, DossierView view)
    {
        _points = points;
        _undertaking = undertaking;
        _view = view;
        var all = points.About.SelectMany(Describe).ToList();
        _own = [.. all.Where(term => term.Word.Origin != WordOrigin.Confirmed && IsOwn(term.Word))];
        _performed =
        [
            .. all.Where(term =>
                term.Word.Act.Class != ActClass.Assertive
                && points.Account.SpeaksAs(term.Voice, party, term.Word.CapacityAt)
            ),
        ];
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

    /// <summary>The words that count on one term, in the ranks of which the first that is not empty says it.</summary>
    public IReadOnlyList<List<TermWord>> On(string term, Func<Terms, bool> says)
    {
        List<TermWord> Counting(List<TermWord> words, bool proposals) =>
            [.. words.Where(word => word.IsProposal == proposals && says(word.Terms) && Counts(word, term, says))];

        List<TermWord>[] ranks =
        [
            Counting(_own, false),
            Counting(_own, true),
            Counting(_performed, false),
            Counting(_performed, true),
        ];
        return [.. ranks.Where(rank => rank.Count > 0)];
    }

    /// <summary>The words by which own voices deny a term.</summary>
    public List<TermWord> Denied(string term, Func<Terms, bool> says) =>
        [.. _denied.Where(word => says(word.Terms) && Counts(word, term, says))];

    private bool Counts(TermWord word, string term, Func<Terms, bool> says) =>
        _points.Counts(word.Word, term, mention => Mentions(mention.Act, says));

    private bool IsOwn(Word word) => _points.Account.IsVoice(word.Voice, word.CapacityAt);

    private bool Mentions(Act act, Func<Terms, bool> says) =>
        act.PauseNamed == _points.Pause && TermsOf(act) is { } terms && IsOurs(terms) && says(terms);

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
            var instead = Without(reserved, Without(reserved, stated));
            yield return new TermWord(word, word.Voice, instead, isProposal, $"{word.Key}/{word.Voice}", []);
            stated = Without(stated, reserved);
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
                .Select(mention => TermsOf(mention.Act))
                .FirstOrDefault(terms => terms is not null && IsOurs(terms));
            if (said is not null)
            {
                yield return (Without(said, taken), i);
                taken = Over(taken, said);
            }
        }
    }

    // What is said by either.
    private static Terms Over(Terms terms, Terms others) =>
        terms with
        {
            Window = terms.Window ?? others.Window,
            Activities = terms.Activities ?? others.Activities,
            Area = terms.Area ?? others.Area,
            Exceptions = terms.Exceptions ?? others.Exceptions,
            Schedule = terms.Schedule ?? others.Schedule,
            Limit = terms.Limit ?? others.Limit,
            Conditions = terms.Conditions ?? others.Conditions,
            Extension = terms.Extension ?? others.Extension,
            Exit = terms.Exit ?? others.Exit,
            Purposes = terms.Purposes ?? others.Purposes,
        };

    private static Terms Without(Terms terms, Terms others) =>
        terms with
        {
            Window = others.Window is null ? terms.Window : null,
            Activities = others.Activities is null ? terms.Activities : null,
            Area = others.Area is null ? terms.Area : null,
            Exceptions = others.Exceptions is null ? terms.Exceptions : null,
            Schedule = others.Schedule is null ? terms.Schedule : null,
            Limit = others.Limit is null ? terms.Limit : null,
            Conditions = others.Conditions is null ? terms.Conditions : null,
            Extension = others.Extension is null ? terms.Extension : null,
            Exit = others.Exit is null ? terms.Exit : null,
            Purposes = others.Purposes is null ? terms.Purposes : null,
        };

    private bool IsOurs(Terms terms) => terms.Undertaking is not { } named || named == _undertaking;

    /// <summary>What an act says of terms; null when it says nothing.</summary>
    public static Terms? TermsOf(Act act) => act.StatedTerms;
}
