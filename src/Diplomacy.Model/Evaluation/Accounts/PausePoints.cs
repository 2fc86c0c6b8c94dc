namespace Diplomacy.Model;

/// <summary>What words of an account say of one pause, point by point.</summary>
/// <remarks>On a point that a quotation of an utterance covers, paraphrases of the utterance do not count.</remarks>
internal sealed class PausePoints
{
    private readonly AccountWords _words;
    private readonly Dictionary<(UtteranceId, string), bool> _covered = [];
    private readonly Dictionary<Type, List<Word>> _byAct = [];
    private readonly IReadOnlyList<Word> _about;
    private readonly Lazy<VoicesOfWords> _voices;
    private readonly IReadOnlyList<Word> _unauthorized;
    private readonly List<ActorId> _parties;
    private readonly List<(IReadOnlyList<Word> Words, VagueInstant Time)> _acts = [];

    public PausePoints(AccountWords words, Pause pause)
    {
        _words = words;
        Pause = pause.Id;
        _parties = [.. pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct()];
        _about = words.About(pause.Id);
        _voices = new(() => new VoicesOfWords(_about.Select(word => word.Voice), words.View.Dossier.Index.Relations));
        _unauthorized = words.UnauthorizedAbout(pause.Id);
        foreach (var word in _about)
        {
            if (!_byAct.TryGetValue(word.Act.GetType(), out var same))
            {
                _byAct.Add(word.Act.GetType(), same = []);
            }

            same.Add(word);
        }
    }

    public AccountWords Account => _words;

    public PauseId Pause { get; }

    /// <summary>The words that are about the pause at any depth.</summary>
    public IReadOnlyList<Word> About => _about;

    /// <summary>The words that perform an act.</summary>
    public IEnumerable<Word> Performing(ActPoint point) =>
        (point.IsBySpokesman ? _about : SaidFor(point.By)).Where(word =>
            point.Matches(word.Act) && point.IsBy(_words, word.Voice, word.CapacityAt) && Counts(word, point)
        );

    /// <summary>The words about the pause whose voice is an actor, or may at some time speak as it.</summary>
    private IEnumerable<Word> SaidFor(ActorId actor) => _voices.Value.Of(actor).Select(position => _about[position]);

    /// <summary>The words that would perform an act if they had the authority.</summary>
    public IEnumerable<Word> Unauthorized(ActPoint point) =>
        _unauthorized.Where(word =>
            point.Matches(word.Act) && _words.SpeaksAs(word.Voice, point.By, word.CapacityAt) && Counts(word, point)
        );

    /// <summary>The words that deny an act, or decline to say whether it was made.</summary>
    public IEnumerable<Word> WordsAbout<TAct>(ActPoint point)
        where TAct : Act =>
        Of<TAct>()
            .Where(word =>
                Performance.Within(word.Act) is { } performance
                && point.Matches(performance.Act)
                && point.IsBy(_words, performance.Principal, word.CapacityAt)
                && _words.IsAuthorized(performance.By, performance.OnBehalfOf, _words.CapacityOf(performance, word))
                && Counts(word, point)
            );

    /// <summary>The words that propose the pause or refuse it, and are not denied.</summary>
    public IEnumerable<Word> Proposals =>
        Of<Request>()
            .Concat(Of<Demand>())
            .Concat(Of<CallFor>())
            .Concat(Of<Offer>())
            .Concat(Of<Refuse>())
            .Where(word =>
                word.Act.PauseNamed == Pause
                && Counts(word, PointOf(word.Act, word.Voice), mention => IsSameKind(mention, (word.Act, word.Voice)))
                && !IsDenied(word)
            );

    /// <summary>
    /// When the one act was made that words without a time speak of: not later than any of them, and the same for every undertaking. What
    /// else is carried of the utterances that they come from was said at that time too.
    /// </summary>
    public VagueInstant TimeOfOneAct(IReadOnlyList<Word> words)
    {
        var known = _acts.Find(act => act.Words.SequenceEqual(words, ReferenceEqualityComparer.Instance));
        if (known.Time is not null)
        {
            return known.Time;
        }

        var spoken = words.Where(word => word.Act is not Decline).Select(word => word.Time.Root).Distinct().ToList();
        var time = new VagueInstant(
            spoken.Aggregate(Moment.Unknown, (all, root) => all.Narrow(root.Bounds) ?? all),
            CauseKind.Start,
            words.Select(word => word.Statement.Id).Distinct().ToEquatableArray()
        )
        {
            Identity = new InstantIdentity("one act of", string.Join(", ", words.Select(word => word.Place))),
        };
        foreach (var word in words)
        {
            time.AddNotAfter(word.Act is Decline ? word.Time : word.ToldAt);
        }

        foreach (var root in spoken)
        {
            root.NotAfter.ToList().ForEach(time.AddNotAfter);
            root.Join(time);
        }

        _acts.Add((words, time));
        return time;
    }

    /// <summary>The words of one kind of act, in the order of statements.</summary>
    public IReadOnlyList<Word> Of<TAct>()
        where TAct : Act => _byAct.TryGetValue(typeof(TAct), out var words) ? words : [];

    /// <summary>Whether a word counts on a point: a quotation of what it paraphrases says nothing on it.</summary>
    public bool Counts(Word word, string point, Func<(Act Act, ActorId By), bool> mentions) =>
        !word.Paraphrases.Any(utterance => IsQuoted(utterance, point, mentions));

    /// <summary>Whether a word speaks of the pause.</summary>
    public bool Speaks(Word word) =>
        Nested(word.Act, word.Voice)
            .Where(said => IsSpeaking(said.Act, Pause))
            .Any(said => PointsOf(said).Any(point => CountsItself(word, point.Name, point.Mentions)));

    private bool Counts(Word word, ActPoint point) =>
        Counts(word, point.Name, mention => point.IsOfKind(mention.Act) && _words.MaySpeakAs(mention.By, point.By));

    /// <summary>
    /// Whether an act is one by which its performer speaks of a pause. Who says what its terms are not, or names none of them, says nothing
    /// of it.
    /// </summary>
    public static bool IsSpeaking(Act act, PauseId pause) =>
        act.PauseNamed == pause
        && (
            act
                is Commit
                    or Accept
                    or Request
                    or Demand
                    or CallFor
                    or Offer
                    or Refuse
                    or Extend
                    or Suspend
                    or Resume
                    or Terminate
                    or Release
                    or GiveNotice
                    or Amend
            || (act is AssertClaim { Claim: TermsClaim claim } && TermWords.Names.Any(term => term.Says(claim.Terms)))
        );

    // A report is itself the paraphrase that its inside is part of.
    private bool CountsItself(Word word, string point, Func<(Act Act, ActorId By), bool> mentions) =>
        Counts(word, point, mentions)
        && (word.Act is not Report { Paraphrases: { } utterance } || !IsQuoted(utterance, point, mentions));

    private bool IsQuoted(UtteranceId utterance, string point, Func<(Act Act, ActorId By), bool> mentions)
    {
        if (!_covered.TryGetValue((utterance, point), out var covered))
        {
            covered = _words.QuotationsOf(utterance).Any(quotation => Mentions(quotation).Any(mentions));
            _covered.Add((utterance, point), covered);
        }

        return covered;
    }

    private IEnumerable<(Act Act, ActorId By)> Mentions(Statement quotation) =>
        AccountWords
            .VoicesOf(quotation)
            .SelectMany(voice => _words.ActsOf(quotation, voice).SelectMany(act => Nested(act, voice)));

    private IEnumerable<(string Name, Func<(Act Act, ActorId By), bool> Mentions)> PointsOf((Act Act, ActorId By) said)
    {
        if (said.Act is Commit or Accept)
        {
            var party = _parties.Where(p => _words.MaySpeakAs(said.By, p)).Select(p => (ActorId?)p).FirstOrDefault();
            yield return party is { } bound
                ? ($"binding/{bound}", mention => IsBinding(mention.Act) && _words.MaySpeakAs(mention.By, bound))
                : ($"act/{said.By}", mention => IsBinding(mention.Act) && IsSame(mention.By, said.By));
        }
        else if (said.Act is not (AssertClaim or DenyClaim or Amend))
        {
            yield return (PointOf(said.Act, said.By), mention => IsSameKind(mention, said));
        }

        foreach (var (name, says) in TermWords.Names)
        {
            if (said.Act.StatedTerms is { } terms && says(terms))
            {
                yield return (
                    name,
                    mention => mention.Act.PauseNamed == Pause && mention.Act.StatedTerms is { } t && says(t)
                );
            }
        }
    }

    /// <summary>The acts that an act is and speaks of, with whose they are, from the outermost inwards.</summary>
    public static IEnumerable<(Act Act, ActorId By)> Nested(Act act, ActorId by)
    {
        yield return (act, by);
        for (var inner = Performance.Within(act); inner is not null; inner = Performance.Within(inner.Act))
        {
            yield return (inner.Act, inner.Principal);
        }
    }

    private bool IsBinding(Act act) => act is Commit or Accept && act.PauseNamed == Pause;

    private static string PointOf(Act act, ActorId by) => $"{act.Kind}/{by}";

    private bool IsSameKind((Act Act, ActorId By) mention, (Act Act, ActorId By) said) =>
        mention.Act.GetType() == said.Act.GetType() && mention.Act.PauseNamed == Pause && IsSame(mention.By, said.By);

    private bool IsSame(ActorId left, ActorId right) =>
        _words.MaySpeakAs(left, right) || _words.MaySpeakAs(right, left);

    // A voice of the account denies it, and none says that it was made.
    private bool IsDenied(Word proposal)
    {
        bool Matches(Act act, ActorId by) => IsSameKind((act, by), (proposal.Act, proposal.Voice));

        return Of<DenyAct>()
                .Any(word =>
                    word.Act is DenyAct deny
                    && Matches(deny.Performance.Act, deny.Performance.Principal)
                    && _words.IsVoice(word.Voice, word.CapacityAt)
                )
            && !_about.Any(word =>
                Matches(word.Act, word.Voice)
                && (_words.IsVoice(word.Voice, word.CapacityAt) || _words.IsVoice(word.SaidBy, word.CapacityAt))
            );
    }
}
