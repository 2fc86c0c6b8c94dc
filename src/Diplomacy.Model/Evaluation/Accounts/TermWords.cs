namespace Diplomacy.Model;

/// <summary>The words of an account on the terms of one undertaking.</summary>
internal sealed class TermWords
{
    /// <summary>The terms there are, each with whether it is said.</summary>
    public static IReadOnlyList<(string Name, Func<Terms, bool> Says)> Names { get; } =
    [
        ("window", terms => terms.Window is not null),
        ("activities", terms => terms.Activities is not null),
        ("area", terms => terms.Area is not null),
        ("conditions", terms => terms.Conditions is not null),
        ("purposes", terms => terms.Purposes is not null),
    ];

    private readonly PausePoints _points;
    private readonly UndertakingId _undertaking;
    private readonly DossierView _view;
    private readonly Dictionary<StatementId, Statement> _inView;
    private readonly List<TermWord> _own;
    private readonly List<TermWord> _performed;

    public TermWords(PausePoints points, UndertakingId undertaking, DossierView view)
    {
        _points = points;
        _undertaking = undertaking;
        _view = view;
        _inView = view.Statements.ToDictionary(statement => statement.Id);
        var all = points.Account.Words.SelectMany(Describe).ToList();
        _own =
        [
            .. all.Where(term =>
                term.Word.Origin != WordOrigin.Confirmed && points.Account.IsVoice(term.Voice, term.Word.CapacityAt)
            ),
        ];
        _performed =
        [
            .. all.Where(term =>
                term.Word.Act is Commit or Accept or Offer or Request
                && points.Account.SpeaksAs(term.Voice, points.Party, term.Word.CapacityAt)
            ),
        ];
    }

    /// <summary>The words that count on one term: of the account's own voices, else of what the bound party performed.</summary>
    public List<TermWord> On(string term, Func<Terms, bool> says)
    {
        List<TermWord> Counting(List<TermWord> words, bool proposals) =>
            [
                .. words.Where(word =>
                    word.IsProposal == proposals
                    && says(word.Terms)
                    && _points.Counts(word.Word, term, mention => Mentions(mention.Act, says))
                ),
            ];

        return First(Counting(_own, false))
            ?? First(Counting(_own, true))
            ?? First(Counting(_performed, false))
            ?? Counting(_performed, true);
    }

    private static List<TermWord>? First(List<TermWord> words) => words.Count > 0 ? words : null;

    private bool Mentions(Act act, Func<Terms, bool> says) =>
        PausePoints.PauseOf(act) == _points.Pause && TermsOf(act) is { } terms && IsOurs(terms) && says(terms);

    private IEnumerable<TermWord> Describe(Word word)
    {
        var described = word.Act is Confirm confirm ? confirm.Performance.Act : word.Act;
        if (word.Act is DenyClaim || PausePoints.PauseOf(described) != _points.Pause)
        {
            yield break;
        }

        // Confirming another's assertion describes nothing; confirming an act describes what was done.
        var isProposal = described is Request or Offer;
        if (described is AssertClaim && word.Act is Confirm)
        {
            yield break;
        }

        if (TermsOf(described) is { } terms && IsOurs(terms))
        {
            yield return new TermWord(word, word.Voice, terms, isProposal, word.Key, []);
        }

        if (described is Accept { Of: { } accepted } accept && _inView.TryGetValue(accepted, out var statement))
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

    // What the accepted statement says, without the terms that the acceptance states itself.
    private IEnumerable<(Terms Terms, int ActIndex)> Adopted(Statement statement, Terms? stated)
    {
        for (var i = 0; i < statement.Acts.Count; i++)
        {
            foreach (var (act, _) in PausePoints.Nested(statement.Acts[i], statement.Principal))
            {
                if (PausePoints.PauseOf(act) == _points.Pause && TermsOf(act) is { } terms && IsOurs(terms))
                {
                    yield return (
                        terms with
                        {
                            Window = stated?.Window is null ? terms.Window : null,
                            Activities = stated?.Activities is null ? terms.Activities : null,
                            Area = stated?.Area is null ? terms.Area : null,
                            Conditions = stated?.Conditions is null ? terms.Conditions : null,
                            Purposes = stated?.Purposes is null ? terms.Purposes : null,
                        },
                        i
                    );
                    yield break;
                }
            }
        }
    }

    private bool IsOurs(Terms terms) => terms.Undertaking is not { } named || named == _undertaking;

    /// <summary>The terms that an act states itself.</summary>
    public static Terms? TermsOf(Act act) =>
        act switch
        {
            Commit commit => commit.Terms,
            Accept accept => accept.Terms,
            Request request => request.Terms,
            Offer offer => offer.Terms,
            AssertClaim { Claim: TermsClaim claim } => claim.Terms,
            _ => null,
        };
}
