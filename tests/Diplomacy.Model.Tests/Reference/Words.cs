namespace Diplomacy.Model.Tests.Reference;

/// <summary>The words of an account: every active statement unfolded (docs/evaluation.md, 2).</summary>
internal sealed class Words
{
    private readonly Dossier _dossier;
    private readonly ReferenceView _view;
    private readonly ReferenceAuthority _authority;
    private readonly ReferenceAccount _account;

    public Words(Dossier dossier, ReferenceView view, ReferenceAccount account)
    {
        _view = view;
        _authority = new ReferenceAuthority(dossier);
        _account = account;
        _dossier = dossier;
        foreach (var statement in view.Statements)
        {
            for (var i = 0; i < statement.Acts.Count; i++)
            {
                Unfold(statement, statement.Acts[i], $"{statement.Id}/{i}");
            }
        }
    }

    /// <summary>The words that are unfolded, whether or not they count on a point.</summary>
    public List<Word> All { get; } = [];

    /// <summary>The performances made without authority.</summary>
    public List<Word> Unauthorised { get; } = [];

    public bool IsOwn(ActorId voice) => _authority.IsVoiceOf(voice, _account.Voice);

    /// <summary>Whether a performance spoken of was made by somebody with authority for its principal.</summary>
    public bool IsAuthorised(Performance performance, Statement statement) =>
        _authority.MaySpeakFor(performance.By, performance.Principal, performance.At ?? _view.SaidAt(statement));

    /// <summary>Whether a quotation of an utterance that the word paraphrases covers the point, so that it counts nowhere on it.</summary>
    public bool IsSilenced(Word word, string point) =>
        word.Paraphrased.Any(p => _view.Statements.Any(s => Quotes(s, p.Utterance) && Covers(s, point)));

    public bool Counts(Word word, string point) => !IsSilenced(word, point);

    /// <summary>An act is the word of the statement's voice and of each whose hand is under it.</summary>
    private void Unfold(Statement statement, Act act, string place)
    {
        if (_view.IsActive(statement, act, statement.Principal))
        {
            Unfold(new Word(statement.Principal, act, statement, place), _view.IsAuthorised(statement));
        }

        for (var i = 0; i < statement.Signatories.Count; i++)
        {
            var hand = statement.Signatories[i];
            if (_view.IsActive(statement, act, hand.Principal))
            {
                var word = new Word(hand.Principal, act, statement, $"{place}@{i}")
                {
                    Signature = (hand, i),
                    Place = place,
                };
                Unfold(word, _view.IsAuthorised(hand, statement));
            }
        }
    }

    private void Unfold(Word word, bool isAuthorised)
    {
        if (!isAuthorised)
        {
            Unauthorised.Add(word);
            return;
        }

        All.Add(word);
        if (word.Act is not (Report or Confirm))
        {
            return;
        }

        var performance = Points.Inner(word.Act)!;
        var inner = new Word(performance.Principal, performance.Act, word.Statement, $"{word.Path}/performance")
        {
            Parent = word,
            Performance = performance,
            Place = $"{word.Place}/performance",
        };
        if (_authority.IsVoiceOf(word.Voice, performance.Principal))
        {
            Unfold(inner with { IsAvowed = true }, IsAuthorised(performance, word.Statement));
        }
        else if (word.Act is Report && (IsOwn(word.Voice) || _authority.IsCarrier(_account, word.Voice)))
        {
            Unfold(inner, IsAuthorised(performance, word.Statement));
        }
        else if (word.Act is Confirm && IsOwn(word.Voice))
        {
            (IsAuthorised(performance, word.Statement) ? All : Unauthorised).Add(inner with { IsConfirmed = true });
        }
    }

    public bool Quotes(Statement statement, UtteranceId utterance) =>
        statement.UtteranceOrOwn == utterance
        && _view.IsActive(statement)
        && _view.IsAuthorised(statement)
        && !statement.Acts.Any(act => IsParaphraseOf(act, utterance));

    private bool Covers(Statement statement, string point) =>
        statement.Acts.Any(act =>
            _view.IsActive(statement, act, statement.Principal)
            && Points.Of(statement.Principal, act, _dossier).Contains(point, StringComparer.Ordinal)
        );

    private static bool IsParaphraseOf(Act act, UtteranceId utterance) =>
        act is Report report && report.Paraphrases == utterance
        || (Points.Inner(act) is { } inner && IsParaphraseOf(inner.Act, utterance));
}
