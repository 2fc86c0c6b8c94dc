namespace Diplomacy.Model;

/// <summary>What words of an account say of one undertaking of a pause, point by point.</summary>
/// <remarks>On a point that a quotation of an utterance covers, paraphrases of the utterance do not count.</remarks>
internal sealed class PausePoints(AccountWords words, PauseId pause, ActorId party)
{
    private readonly Dictionary<(UtteranceId, string), bool> _covered = [];

    private readonly List<Word> _denials = [.. words.Words.Where(word => word.Act is DenyAct)];

    public AccountWords Account => words;

    public PauseId Pause => pause;

    public ActorId Party => party;

    /// <summary>Whether an act, by whom it is, is a commitment to the pause or acceptance of it by the bound party.</summary>
    public bool IsBinding(Act act, ActorId by, VagueInstant at) =>
        act is Commit or Accept && PauseOf(act) == pause && words.SpeaksAs(by, party, at);

    /// <summary>The words that perform the binding act.</summary>
    public IEnumerable<Word> BindingWords =>
        words.Words.Where(word =>
            IsBinding(word.Act, word.Voice, word.CapacityAt) && Counts(word, "act", act => MentionsBinding(act))
        );

    /// <summary>The words that deny the binding act, or decline to say whether it was made.</summary>
    public IEnumerable<Word> WordsAbout<TAct>()
        where TAct : Act =>
        words.Words.Where(word =>
            word.Act is TAct
            && Performance.Within(word.Act) is { } performance
            && IsBinding(performance.Act, performance.Principal, word.CapacityAt)
            && words.IsAuthorized(performance.By, performance.OnBehalfOf, word.CapacityAt)
            && Counts(word, "act", act => MentionsBinding(act))
        );

    /// <summary>The requests and offers that count, whoever made them.</summary>
    public IEnumerable<Word> Proposals =>
        words.Words.Where(word =>
            word.Act is Request or Offer
            && PauseOf(word.Act) == pause
            && Counts(word, $"{word.Act.Kind}/{word.Voice}", act => MentionsProposal(act, (word.Act, word.Voice)))
            && !IsDenied(word)
        );

    /// <summary>Whether a word counts on a point, given what mentions the point.</summary>
    public bool Counts(Word word, string point, Func<(Act Act, ActorId By), bool> mentions) =>
        !word.Paraphrases.Any(utterance => IsQuoted(utterance, point, mentions));

    /// <summary>Whether a word speaks of the pause on any point on which it counts.</summary>
    public bool Speaks(Word word) =>
        Nested(word.Act, word.Voice)
            .Where(said => PauseOf(said.Act) == pause)
            .Any(said => PointsOf(said).Any(point => CountsItself(word, point.Name, point.Mentions)));

    // A report is itself the paraphrase that its inside is part of.
    private bool CountsItself(Word word, string point, Func<(Act Act, ActorId By), bool> mentions) =>
        Counts(word, point, mentions)
        && (word.Act is not Report { Paraphrases: { } utterance } || !IsQuoted(utterance, point, mentions));

    private bool IsQuoted(UtteranceId utterance, string point, Func<(Act Act, ActorId By), bool> mentions)
    {
        if (!_covered.TryGetValue((utterance, point), out var covered))
        {
            covered = words
                .QuotationsOf(utterance)
                .Any(quotation => words.ActsOf(quotation).Any(act => Nested(act, quotation.Principal).Any(mentions)));
            _covered.Add((utterance, point), covered);
        }

        return covered;
    }

    private IEnumerable<(string Name, Func<(Act Act, ActorId By), bool> Mentions)> PointsOf((Act Act, ActorId By) said)
    {
        if (said.Act is Commit or Accept)
        {
            yield return words.MaySpeakAs(said.By, party)
                ? ("act", MentionsBinding)
                : ($"act/{said.By}", mention => mention.Act is Commit or Accept && IsSame(mention.By, said.By));
        }
        else if (said.Act is Request or Offer)
        {
            yield return ($"{said.Act.Kind}/{said.By}", mention => MentionsProposal(mention, said));
        }

        foreach (var (name, says) in TermWords.Names)
        {
            if (TermWords.TermsOf(said.Act) is { } terms && says(terms))
            {
                yield return (
                    name,
                    mention => PauseOf(mention.Act) == pause && TermWords.TermsOf(mention.Act) is { } t && says(t)
                );
            }
        }
    }

    /// <summary>The pause an act is directly about; null for acts about other acts or none.</summary>
    public static PauseId? PauseOf(Act act) =>
        act switch
        {
            Commit commit => commit.Pause,
            Accept accept => accept.Pause,
            Request request => request.Pause,
            Offer offer => offer.Pause,
            AssertClaim { Claim: TermsClaim claim } => claim.Pause,
            DenyClaim { Claim: TermsClaim claim } => claim.Pause,
            _ => default(PauseId?),
        };

    /// <summary>An act and those it speaks of, to any depth, each with whose it is.</summary>
    public static IEnumerable<(Act Act, ActorId By)> Nested(Act act, ActorId by)
    {
        yield return (act, by);
        for (var inner = Performance.Within(act); inner is not null; inner = Performance.Within(inner.Act))
        {
            yield return (inner.Act, inner.Principal);
        }
    }

    private bool MentionsBinding((Act Act, ActorId By) mention) =>
        mention.Act is Commit or Accept && PauseOf(mention.Act) == pause && words.MaySpeakAs(mention.By, party);

    private bool MentionsProposal((Act Act, ActorId By) mention, (Act Act, ActorId By) said) =>
        mention.Act.GetType() == said.Act.GetType() && PauseOf(mention.Act) == pause && IsSame(mention.By, said.By);

    private bool IsSame(ActorId left, ActorId right) => words.MaySpeakAs(left, right) || words.MaySpeakAs(right, left);

    // A voice of the account denies it, and none says that it was made.
    private bool IsDenied(Word proposal)
    {
        bool Matches(Act act, ActorId by) =>
            act.GetType() == proposal.Act.GetType() && PauseOf(act) == pause && IsSame(by, proposal.Voice);

        return _denials.Exists(word =>
                word.Act is DenyAct deny
                && Matches(deny.Performance.Act, deny.Performance.Principal)
                && words.IsVoice(word.Voice, word.CapacityAt)
            )
            && !words.Words.Any(word =>
                Matches(word.Act, word.Voice)
                && (words.IsVoice(word.Voice, word.CapacityAt) || words.IsVoice(word.SaidBy, word.CapacityAt))
            );
    }
}
